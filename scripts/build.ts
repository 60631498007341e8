/** Bundles every action, the command and what releases this suite into dist, which is made anew: `node scripts/build.ts`. */
import { spawn } from "node:child_process";
import { existsSync } from "node:fs";
import { readdir, rename, rm } from "node:fs/promises";
import { availableParallelism } from "node:os";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";

const root = join(dirname(fileURLToPath(import.meta.url)), "..");

/** Entries by the folder of dist that they go to. */
async function entries(): Promise<[name: string, entry: string][]> {
  const actions = (await readdir(join(root, "actions"))).map((name): [string, string] => [
    name,
    `actions/${name}/src/main.ts`,
  ]);
  const all: [string, string][] = [
    ...actions.sort(),
    ["cli", "packages/cli/src/bundled.ts"],
    ["release", "scripts/release/main.ts"],
  ];
  return all.filter(([, entry]) => existsSync(join(root, entry)));
}

/** Bundles all entries; dist changes only once all of them are there. */
export async function build(): Promise<void> {
  const fresh = join(root, `.dist-${process.pid}`);
  try {
    const waiting = await entries();
    const worker = async () => {
      for (let next = waiting.shift(); next; next = waiting.shift()) await bundle(...next, join(fresh, next[0]));
    };
    const workers = await Promise.allSettled(Array.from({ length: availableParallelism() }, worker));
    for (const each of workers) if (each.status === "rejected") throw each.reason;
    await rm(join(root, "dist"), { recursive: true, force: true });
    await rename(fresh, join(root, "dist"));
  } finally {
    await rm(fresh, { recursive: true, force: true });
  }
}

function bundle(name: string, entry: string, folder: string): Promise<void> {
  const args = [
    "--no-warnings",
    join(root, "scripts/bundle.ts"),
    entry,
    folder,
    ...(name === "cli" ? ["--command"] : []),
  ];
  return new Promise((done, failed) => {
    const child = spawn(process.execPath, args, { cwd: root, stdio: "inherit" });
    child.on("error", failed);
    child.on("close", (code) => (code === 0 ? done() : failed(new Error(`${entry} was not bundled`))));
  });
}

if (import.meta.main) await build();
