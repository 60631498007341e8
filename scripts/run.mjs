// Runs a TypeScript script on the repository's own Node, whatever Node the machine has,
// after an install where node_modules is missing or is not what the lock file says.
// Plain JavaScript without dependencies: on a fresh machine this runs first.
import { spawnSync } from "node:child_process";
import { createHash } from "node:crypto";
import { existsSync, readFileSync, writeFileSync } from "node:fs";
import { delimiter, join } from "node:path";
import { fileURLToPath } from "node:url";

const root = fileURLToPath(new URL("..", import.meta.url));
const modules = join(root, "node_modules");
const stamp = join(modules, ".installed-from");

function run(command, args, { environment = process.env, stdout = "inherit" } = {}) {
  const stdio = ["inherit", stdout, "inherit"];
  const { status, error } = spawnSync(command, args, { cwd: root, stdio, env: environment });
  if (error) throw error;
  return status ?? 1;
}

const lock = createHash("sha256")
  .update(readFileSync(join(root, "package-lock.json")))
  .digest("hex");
if (!existsSync(stamp) || readFileSync(stamp, "utf8") !== lock) {
  // Not `npm ci`: docs/decisions/0012-install.md
  // This and its summary go to stderr: what the script prints may be meant for a program.
  console.error("Installing what package-lock.json names, which takes about a minute …");
  const install = ["install", "--no-save", "--no-audit", "--no-fund", "--loglevel=error"];
  const status = run("npm", install, { stdout: 2 });
  if (status !== 0) process.exit(status);
  writeFileSync(stamp, lock);
}

const bin = join(modules, ".bin");
process.exitCode = run(join(bin, "node"), ["--disable-warning=ExperimentalWarning", ...process.argv.slice(2)], {
  environment: { ...process.env, PATH: `${bin}${delimiter}${process.env.PATH}` },
});
