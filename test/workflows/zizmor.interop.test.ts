import { spawnSync } from "node:child_process";
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { basename, join } from "node:path";
import { afterAll, expect, test } from "@jest/globals";
import { suite } from "#scripts/release/pins.js";
import { variantFiles, workflowsOf } from "#scripts/release/variant.js";
import { suiteCommit } from "#test/suite-pin.js";

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

type Explained = [finding: RegExp, reason: string][];

/** What is found and stays, by audit and place, with the reason. */
const always: Explained = [
  [
    /^self-repository \.github\/workflows\/release\.yml$/,
    "act, which tries the suite's own release, knows ./ alone; nobody calls that workflow from elsewhere, so that both are one commit",
  ],
];
/** What only the auditor's eye finds. */
const auditors: Explained = [
  ...always,
  [/^anonymous-definition /, "a job without a name shows under its key, by which required checks know it"],
  [
    /^unpinned-images examples\/plugins\/\.github\/workflows\/check-with-database\.yml$/,
    "a database of the test, in a job without secrets and rights; whoever copies it chooses the image",
  ],
];

const places = [".github/workflows", ".github/actions", "actions", "examples"];

/** `audit path` of each finding. */
function audit(options: readonly string[], where: readonly string[] = places): string[] {
  const args = ["--offline", "--no-progress", "--format=json", ...options, ...where];
  const { stdout, stderr } = spawnSync(zizmor, args, { encoding: "utf8", maxBuffer: 16 * 1024 * 1024 });
  if (!stdout.startsWith("[")) throw new Error(stderr);
  return (JSON.parse(stdout) as Finding[]).map(
    ({ ident, locations }) => `${ident} ${locations[0]?.symbolic.key.Local?.verbatim_path}`,
  );
}

interface Finding {
  ident: string;
  locations: { symbolic: { key: { Local?: { verbatim_path: string } } } }[];
}

(missing ? test.skip : test).each<[string, string[], Explained]>([
  ["zizmor finds nothing in workflows, actions and examples but what is explained here", [], always],
  ["nor does it as an auditor", ["--persona=auditor"], auditors],
])(missing ? `%s (skipped: ${missing})` : "%s", (_what, options, known) => {
  const found = audit(options);
  expect(found.filter((each) => !known.some(([finding]) => finding.test(each)))).toEqual([]);
  expect(known.filter(([finding]) => !found.some((each) => finding.test(each)))).toEqual([]);
});

const ofVariant = "nor in the variant for GitHub Enterprise Server";
(missing ? test.skip : test)(missing ? `${ofVariant} (skipped: ${missing})` : ofVariant, () => {
  const workflows = join(folder, "variant/.github/workflows");
  mkdirSync(workflows, { recursive: true });
  const options = { repository: suite, commit: suiteCommit, version: "v1.2.0" };
  for (const [path, text] of variantFiles(workflowsOf("."), options)) {
    if (text !== null) writeFileSync(join(workflows, basename(path)), text);
  }
  const found = audit(["--persona=auditor"], [workflows]);
  expect(found.filter((each) => !each.startsWith("anonymous-definition "))).toEqual([]);
});
