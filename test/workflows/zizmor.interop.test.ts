import { spawnSync } from "node:child_process";
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, expect, test } from "@jest/globals";

const version = "1.32.0";
const folder = mkdtempSync(join(tmpdir(), "plugin-release-zizmor-"));
const zizmor = join(folder, "bin/zizmor");

/** Installs zizmor from PyPI into a folder of its own; says why not where that is not possible. */
function install(): string | undefined {
  const made = spawnSync("python3", ["-m", "venv", folder], { encoding: "utf8" });
  if (made.error || made.status !== 0) return "python3 with venv is not installed";
  const installed = spawnSync(join(folder, "bin/pip"), ["install", "--quiet", `zizmor==${version}`], {
    encoding: "utf8",
  });
  return installed.status === 0 ? undefined : "zizmor cannot be installed from PyPI";
}

afterAll(() => rmSync(folder, { recursive: true, force: true }));

const missing = install();
const name = "zizmor finds nothing in workflows, actions and examples";

(missing ? test.skip : test)(missing ? `${name} (skipped: ${missing})` : name, () => {
  const args = ["--offline", "--no-progress", "--format=json", ".github/workflows", "actions", "examples"];
  const { status, stdout } = spawnSync(zizmor, args, { encoding: "utf8", maxBuffer: 16 * 1024 * 1024 });
  expect([JSON.parse(stdout), status]).toEqual([[], 0]);
});
