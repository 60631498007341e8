/**
 * What a release of this suite takes on a maintainer's machine and in release.yml (docs/releasing.md).
 * `npm run release -- prepare 1.2.3 | pins [v1.2.3] | check-pins | pack v1.2.3 COMMIT FOLDER | ghes COMMIT v1.2.3 OWNER/REPO`
 */
import { spawnSync } from "node:child_process";
import { rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";

const root = fileURLToPath(new URL("..", import.meta.url));
const [command = "", ...args] = process.argv.slice(2);

const commands: Record<string, (...args: string[]) => Promise<void> | void> = {
  async prepare(version = "") {
    const { prepare } = await import("#scripts/release/prepare.js");
    prepare(root, version, new Date().toISOString().slice(0, 10));
    script("generate-docs.ts");
    script("build.ts");
    console.log(`Commit this on a branch, open a pull request, and tag its merge v${version}.`);
  },
  async pins(tag) {
    const { pinOf, writePins } = await import("#scripts/release/write-pins.js");
    const pin = pinOf(root, tag);
    const changed = writePins(root, pin);
    console.log(`${changed.length} files say @${pin.commit} # ${pin.version} now. Next: npm run docs && npm run build`);
    await checkPins();
  },
  "check-pins": checkPins,
  async pack(tag = "", commit = "", folder = "") {
    const { pack } = await import("#scripts/release/pack.js");
    for (const name of await pack(root, { commit, version: tag }, folder)) console.log(name);
  },
  async ghes(commit = "", version = "", repository = "") {
    const given = `${commit} ${version} ${repository}`;
    if (!/^[0-9a-f]{40} v\d\S* [\w.-]+\/[\w.-]+$/.test(given)) throw new Error("say COMMIT v1.2.3 OWNER/REPO");
    const { variantFiles, workflowsOf } = await import("#scripts/release/variant.js");
    for (const [path, text] of variantFiles(workflowsOf(root), { repository, commit, version })) {
      if (text === null) rmSync(join(root, path));
      else writeFileSync(join(root, path), text);
    }
    console.log(
      "The workflows here are those for GitHub Enterprise Server now. Commit them in your copy, and nowhere else.",
    );
  },
};

async function checkPins(): Promise<void> {
  const { faultsInCheckout } = await import("#scripts/release/write-pins.js");
  const faults = faultsInCheckout(root);
  for (const fault of faults) console.error(fault);
  if (faults.length > 0) process.exitCode = 1;
  else console.log("Examples and docs take this suite at one commit, which has what they use.");
}

function script(name: string): void {
  const { status } = spawnSync(process.execPath, ["--no-warnings", `scripts/${name}`], { cwd: root, stdio: "inherit" });
  if (status !== 0) throw new Error(`scripts/${name} failed`);
}

try {
  const run = commands[command];
  if (!run) throw new Error(`say one of ${Object.keys(commands).join(", ")}`);
  await run(...args);
} catch (error) {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 1;
}
