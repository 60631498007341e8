import { chmod, readFile, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, test } from "@jest/globals";
import { build } from "#server/build.js";
import type { BuildOptions, Built } from "#server/options.js";
import { removeTemporaryFolders, temporaryFolder } from "#test/folders.js";
import { githubForTests } from "#test/github/session.js";
import { type GoWorkspace, openGoWorkspace } from "#test/go-workspace.js";
import { startCraneRegistry, type TestRegistry } from "#test/registries.js";
import { runAction } from "#test/run-action.js";
import { hostileText } from "#test/sample-scan.js";
import { smallBuild, smallManifest } from "#test/small-build.js";
import { tool } from "#test/tools.js";
import { writeDatabase } from "#test/vulnerability-database.js";
import { codecEntry, parserEntry, publishVulnerableModules, usualEntries } from "#test/vulnerable-modules.js";

const github = githubForTests();
const bot = "github-actions[bot]";
const canary = "canary-7d2e";

let workspace: GoWorkspace;
let registry: TestRegistry;
let options: BuildOptions;
let built: Built;
let database: string;
let govulncheck: string;

beforeAll(async () => {
  workspace = await openGoWorkspace();
  await publishVulnerableModules(workspace.proxy);
  registry = await startCraneRegistry();
  options = {
    ...smallBuild(await temporaryFolder(), workspace.environment),
    repository: `${registry.host}/acme/server`,
  };
  await writeFile(options.manifest, smallManifest("scratch", ["reaches", "links"]));
  built = await build(options);
  // A database of today, whenever this runs.
  const modified = new Date().toISOString();
  const hostile = { ...codecEntry, summary: hostileText, aliases: [hostileText] };
  database = await writeDatabase(await temporaryFolder(), [...usualEntries.slice(0, 1), parserEntry, hostile], {
    modified,
  });
  govulncheck = join(await temporaryFolder(), "govulncheck");
  await writeFile(govulncheck, `#!/bin/sh\nenv >> ${govulncheck}.seen\nexec ${await tool("govulncheck")} "$@"\n`);
  await chmod(govulncheck, 0o755);
}, 300_000);

afterAll(async () => {
  await registry.stop();
  await workspace.close();
  await removeTemporaryFolders();
});

/** A job's step: its tokens are in the environment, as the runner leaves them there. */
function act(inputs: Record<string, string>, environment: Record<string, string> = {}) {
  const folder = join(options.layout, "..");
  return runAction("scan-image", {
    directory: folder,
    inputs: { database, govulncheck, ...inputs },
    environment: { ...workspace.environment, ACTIONS_RUNTIME_TOKEN: canary, GITHUB_WORKSPACE: folder, ...environment },
  });
}

describe("a scan of source and image", () => {
  test("fails for what is reachable, at the plugin's line, and writes all reports", async () => {
    const { code, stdout, outputs, summary } = await act({
      manifest: options.manifest,
      directory: options.directory,
      layout: built.layout,
      digest: built.digest,
    });
    expect(code).toBe(1);
    expect(outputs).toMatchObject({ vulnerabilities: "2", failed: "true", images: "" });
    expect(outputs["report-digest"]).toMatch(/^sha256:[0-9a-f]{64}$/);
    expect(stdout).toMatch(
      /^::error title=vulnerability-reachable,file=catalog-server-manifest\.yaml,line=\d+.*::GO-2026-9001/m,
    );
    expect(summary).toContain("[GO-2026-9001](https://pkg.go.dev/vuln/GO-2026-9001)");
    expect(summary).not.toContain("@acme/all");
    for (const text of [summary, stdout]) expect(text).not.toMatch(/^::error::boo|##\[error\]/m);
    const sarif = JSON.parse(await readFile(outputs.sarif ?? "", "utf8"));
    expect(sarif.runs[0].results.length).toBeGreaterThan(1);
    expect(JSON.parse(await readFile(outputs.openvex ?? "", "utf8")).statements).toHaveLength(2);
    expect(await readFile(`${govulncheck}.seen`, "utf8")).not.toContain(canary);
  }, 240_000);

  test("passes with an exception that holds", async () => {
    const exceptions = join(await temporaryFolder(), "exceptions.yaml");
    const item = '{id: GO-2026-9001, plugin: reaches, expires: "2999-12-31", reason: Fed with our own files only.}';
    await writeFile(
      exceptions,
      `apiVersion: plugin-release/v1alpha1\nkind: VulnerabilityExceptions\nspec:\n  exceptions:\n    - ${item}\n`,
    );
    const { code, outputs } = await act({ manifest: options.manifest, directory: options.directory, exceptions });
    expect(code).toBe(0);
    expect(outputs).toMatchObject({ failed: "false", openvex: "" });
  }, 240_000);
});

describe("published images", () => {
  test("get an issue each, once, by digest and by tag", async () => {
    const repository = `acme/rescan`;
    const stored = await github().addRepository(repository, { files: { "README.md": "hi" } });
    const environment = { GITHUB_API_URL: github().url, GITHUB_REPOSITORY: repository };
    const images = `${built.image}\n${registry.host}/acme/server:none\n`;
    const inputs = { images, issues: "true", token: github().token(bot), report: join(options.layout, "../rescans") };
    const first = await act(inputs, environment);
    expect(first.code).toBe(1);
    expect(first.stdout).toMatch(/image-not-found/);
    const second = await act({ ...inputs, images: built.image ?? "" }, environment);
    expect(second.code).toBe(0);
    expect(JSON.parse(second.outputs.images ?? "")).toEqual([
      { image: built.image, digest: built.digest, vulnerabilities: 2, issue: expect.stringContaining("/issues/") },
    ]);
    const [issue, ...others] = [...stored.issues.values()];
    expect(others).toEqual([]);
    expect(issue).toMatchObject({ state: "open", title: `2 known vulnerabilities in ${built.image}` });
    expect(issue?.body).not.toContain("@acme/all");
  }, 240_000);
});

describe("inputs that make no sense", () => {
  test.each<[string, Record<string, string>, RegExp]>([
    ["nothing to scan", {}, /nothing is given to scan/],
    [
      "reachable without source",
      { image: "ghcr.io/acme/x:1", "fail-on": "reachable" },
      /nothing tells what is reachable/,
    ],
    ["reachable in images", { images: "ghcr.io/acme/x:1", "fail-on": "reachable" }, /nothing tells what is reachable/],
    ["a manifest without its module", { manifest: "m.yaml" }, /manifest is given without directory/],
    ["another policy", { image: "ghcr.io/acme/x:1", "fail-on": "critical" }, /fail-on is "critical"/],
    ["images and an image", { images: "ghcr.io/acme/x:1", image: "ghcr.io/acme/x:1" }, /together/],
    ["an image without a registry", { images: "server:1" }, /names no registry/],
    ["issues without a token", { images: "ghcr.io/acme/x:1", issues: "true", token: "" }, /token is empty/],
    ["a time that is none", { image: "ghcr.io/acme/x:1", timeout: "soon" }, /timeout is "soon"/],
  ])("%s", async (_what, inputs, expected) => {
    const { code, stdout } = await act(inputs);
    expect(code).toBe(1);
    expect(stdout).toMatch(expected);
  });
});
