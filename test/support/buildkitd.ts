import { execFileSync, spawn } from "node:child_process";
import { once } from "node:events";
import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { setTimeout as sleep } from "node:timers/promises";
import { freePort } from "#test/ports.js";
import { run } from "#test/run-action.js";
import { tool } from "#test/tools.js";

/** A real BuildKit on loopback, with nothing in its caches. */
export interface TestBuildkitd {
  /** What buildctl takes as --addr. */
  address: string;
  /** PATH with buildctl on it. */
  path: string;
  stop(): Promise<void>;
}

/** Why no BuildKit can run here; nothing if one can. */
export function whyNoBuildkitd(): string | undefined {
  if (process.platform !== "linux") return "BuildKit needs Linux";
  if (process.getuid?.() !== 0) return "BuildKit needs root";
  try {
    execFileSync("runc", ["--version"], { stdio: "ignore" });
    return undefined;
  } catch {
    return "BuildKit needs runc, a Debian package";
  }
}

/** Folders with ca.pem, cert.pem and key.pem. */
export interface TestCertificates {
  server: string;
  client: string;
}

/** Starts a BuildKit: open to all on this machine, or to those with a certificate. */
export async function startBuildkitd(certificates?: TestCertificates): Promise<TestBuildkitd> {
  const [buildkitd, buildctl] = [await tool("buildkitd"), await tool("buildctl")];
  const directory = await mkdtemp(join(tmpdir(), "buildkitd-"));
  const port = await freePort();
  // Certificates are for a name.
  const address = `tcp://${certificates ? "localhost" : "127.0.0.1"}:${port}`;
  const worker = ["--oci-worker-snapshotter", "native", "--oci-worker-net", "host", "--containerd-worker=false"];
  const secured = certificates ? serverOptions(certificates.server) : [];
  const child = spawn(buildkitd, ["--root", directory, "--addr", `tcp://127.0.0.1:${port}`, ...worker, ...secured], {
    stdio: "ignore",
  });
  const kill = () => child.kill("SIGKILL");
  process.once("exit", kill);
  const stop = async () => {
    process.off("exit", kill);
    if (child.exitCode === null && child.signalCode === null) {
      const gone = once(child, "exit");
      child.kill("SIGTERM");
      setTimeout(kill, 5000).unref();
      await gone;
    }
    await rm(directory, { recursive: true, force: true });
  };
  const ask = ["--addr", address, ...(certificates ? ["--tlsdir", certificates.client] : []), "debug", "workers"];
  for (let count = 0; count < 100 && child.exitCode === null; count++) {
    const { code } = await run(buildctl, ask, process.env);
    if (code === 0) return { address, path: `${dirname(buildctl)}:${process.env.PATH ?? ""}`, stop };
    await sleep(100);
  }
  await stop();
  throw new Error(`no BuildKit answers at ${address}`);
}

function serverOptions(folder: string): string[] {
  const file = (name: string) => join(folder, `${name}.pem`);
  return ["--tlscacert", file("ca"), "--tlscert", file("cert"), "--tlskey", file("key")];
}
