/**
 * What a release of this suite takes on a maintainer's machine and in release.yml (docs/releasing.md).
 * `npm run release -- prepare 1.2.3 | pins [v1.2.3] | check-pins | pack v1.2.3 COMMIT FOLDER | ghes COMMIT v1.2.3 [OWNER/REPO]`
 */
import { spawnSync } from "node:child_process";
import { rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { pack } from "#scripts/release/pack.js";
import { suite } from "#scripts/release/pins.js";
import { prepare } from "#scripts/release/prepare.js";
import { variantFiles, workflowsOf } from "#scripts/release/variant.js";
import { faultsInCheckout, pinOf, writePins } from "#scripts/release/write-pins.js";

const root = fileURLToPath(new URL("..", import.meta.url));
const [command = "", ...args] = process.argv.slice(2);

const commands: Record<string, (...args: string[]) => Promise<void> | void> = {
  prepare(version = "") {
    prepare(root, version, new Date().toISOString().slice(0, 10));
    script("generate-docs.ts");
    script("build.ts");
    console.log(`Commit this on a branch, open a pull request, and tag its merge v${version}.`);
  },
  pins(tag) {
    const pin = pinOf(root, tag);
    const changed = writePins(root, pin);
    console.log(`${changed.length} files say @${pin.commit} # ${pin.version} now. Next: npm run docs && npm run build`);
    checkPins();
  },
  "check-pins": checkPins,
  async pack(tag = "", commit = "", folder = "") {
    for (const name of await pack(root, { commit, version: tag }, folder)) console.log(name);
  },
  ghes(commit = "", version = "", repository = suite) {
    for (const [path, text] of variantFiles(workflowsOf(root), { repository, commit, version })) {
      if (text === null) rmSync(join(root, path));
      else writeFileSync(join(root, path), text);
    }
    console.log(
      "The workflows here are those for GitHub Enterprise Server now. Commit them in your copy, and nowhere else.",
    );
  },
};

function checkPins(): void {
  const faults = faultsInCheckout(root);
  for (const fault of faults) console.error(fault);
  if (faults.length > 0) process.exitCode = 1;
  else console.log("Examples and docs take this suite at one commit, which has what they use.");
}

function script(name: string): void {
  const { status } = spawnSync(process.execPath, ["--no-warnings", `scripts/${name}`], { cwd: root, stdio: "inherit" });
  if (status !== 0) throw new Error(`scripts/${name} failed`);
}

const run = commands[command];
if (!run) throw new Error(`say one of ${Object.keys(commands).join(", ")}`);
await run(...args);
