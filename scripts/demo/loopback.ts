import { execFile, spawn } from "node:child_process";
import { randomBytes } from "node:crypto";
import { mkdir, symlink } from "node:fs/promises";
import { dirname, join, resolve } from "node:path";
import { setTimeout as sleep } from "node:timers/promises";
import { promisify } from "node:util";
import { exportLines, shellWord } from "#scripts/demo/shell-lines.js";
import { publishExamples } from "#test/example-modules.js";
import { freePort } from "#test/ports.js";
import { tool } from "#test/tools.js";

/**
 * Sets up what a first release needs beside the examples, without an account anywhere: the example modules, an OCI registry on loopback,
 * a key that signs, and the programs. Returns lines for a shell's `eval`: variables, and that the registry ends and the folder goes with
 * that shell.
 */
export async function loopback(say: (text: string) => void): Promise<string> {
  say("# finding cosign and crane; the first time they are compiled, which takes some minutes");
  const [cosign, crane] = [await tool("cosign"), await tool("crane")];
  const { environment, proxy } = await publishExamples();
  const folder = dirname(proxy);
  const bin = await programs(folder, { cosign, crane });
  const password = randomBytes(16).toString("hex");
  await promisify(execFile)(cosign, ["generate-key-pair"], {
    cwd: folder,
    env: { ...process.env, COSIGN_PASSWORD: password },
  });
  // Last: until the shell has the lines below, nothing would end it.
  const registry = await serveRegistry(crane, join(folder, "registry"));
  const variables = {
    ...environment,
    REGISTRY: registry.host,
    KEY: join(folder, "cosign"),
    COSIGN_PASSWORD: password,
  };
  say(`# for this shell alone: modules, keys and an OCI registry (process ${registry.process}) in ${folder}`);
  const word = shellWord(folder);
  const atEnd = `kill ${registry.process} || true; chmod -R u+w ${word}; rm -rf ${word}`;
  return [
    // Last on PATH: what is installed already counts.
    `${exportLines(variables)}export PATH="$PATH":${shellWord(bin)}`,
    // A shell that asks again ends with all that it was given.
    `loopback_end=${shellWord(atEnd)}"\n\${loopback_end-}"`,
    `trap 'eval "$loopback_end"' EXIT\n`,
  ].join("\n");
}

async function programs(folder: string, tools: Record<string, string>): Promise<string> {
  const bin = join(folder, "bin");
  await mkdir(bin);
  const all = { ...tools, "plugin-release": resolve("dist/cli/index.js") };
  for (const [name, file] of Object.entries(all)) await symlink(file, join(bin, name));
  return bin;
}

/** It outlives this process. */
async function serveRegistry(crane: string, data: string): Promise<{ host: string; process: number }> {
  await mkdir(data);
  const host = `127.0.0.1:${await freePort()}`;
  const child = spawn(crane, ["registry", "serve", "--address", host, "--disk", data], {
    detached: true,
    stdio: "ignore",
  });
  child.unref();
  for (let count = 0; count < 200 && child.exitCode === null; count++) {
    const response = await fetch(`http://${host}/v2/`).catch(() => undefined);
    // Another program may have got the port.
    if (response && child.exitCode === null) return { host, process: child.pid ?? 0 };
    await sleep(50);
  }
  child.kill("SIGKILL");
  throw new Error(`no registry answers at ${host}`);
}
