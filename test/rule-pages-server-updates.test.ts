import { afterAll, beforeAll, describe, expect, test } from "@jest/globals";
import { parse } from "yaml";
import type { Code } from "#diagnostics/codes.js";
import { type Diagnostic, DiagnosticError } from "#diagnostics/diagnostic.js";
import { parsePolicy } from "#documents/policy-parse.js";
import { openEvidence } from "#server/manifest-update-evidence.js";
import { admitModule } from "#server/manifest-update-policy.js";
import { openReleases } from "#server/manifest-update-releases.js";
import { parseModuleRequest, payloadModuleRequest } from "#server/manifest-update-request.js";
import { resolveModule } from "#server/manifest-update-resolve.js";
import { looker } from "#server/manifest-update-session.js";
import { publishModule } from "#test/module-proxy.js";
import { type ExampleFiles, readRulePage } from "#test/rule-page.js";
import { type ServedModules, serveModules } from "#test/served-modules.js";

const pages: Code[] = ["plugin-version-retracted", "plugin-module-deprecated", "plugin-version-incompatible"];
const module = "github.com/acme/agents";

interface Release {
  version: string;
  minVersion: string;
  maxVersion: string;
  frameworkApi: string;
  goMod?: string;
}

let modules: ServedModules;
beforeAll(async () => {
  modules = await serveModules();
});
afterAll(() => modules.close());

describe.each(pages)("docs/rules/%s.md", (code) => {
  test("what stands under Before is reported", async () => {
    const found = (await findings((await readRulePage(code)).before)).find((each) => each.code === code);
    expect(found?.message).toMatch(/^agents v0\.\d\.\d is not proposed: /);
  });

  test("what stands under After is right", async () => {
    expect(await findings((await readRulePage(code)).after)).toEqual([]);
  });
});

async function findings(files: ExampleFiles): Promise<readonly Diagnostic[]> {
  try {
    return await check(files);
  } catch (error) {
    if (error instanceof DiagnosticError) return error.diagnostics;
    throw error;
  }
}

/** What a run says of the example's dispatch. */
async function check(files: ExampleFiles): Promise<readonly Diagnostic[]> {
  const folder = await publish(parse(files.get("releases.yaml") ?? "") as Release[]);
  const { located } = parsePolicy("plugin-policy.yaml", files.get("plugin-policy.yaml") ?? "");
  const raw = payloadModuleRequest(parse(files.get("dispatch.yaml") ?? ""));
  if (located === undefined || raw === undefined) throw new Error("the page has no policy, or no dispatch");
  const request = parseModuleRequest(raw);
  const environment = { GOPROXY: `file://${folder}`, GONOPROXY: "none" };
  const releases = openReleases(environment);
  const options = { environment, serverUrl: "https://github.com" };
  try {
    const evidence = openEvidence(located, async (file) => files.get(file), options);
    const look = await looker(
      options,
      { policy: located, releases, evidence },
      { manifest: "m.yaml", matrix: "" },
    )({
      manifest: files.get("catalog-server-manifest.yaml"),
      matrix: undefined,
    });
    return (await resolveModule(admitModule(located, request), look, request)).diagnostics;
  } finally {
    await releases.close();
  }
}

let counter = 0;

async function publish(releases: readonly Release[]): Promise<string> {
  const folder = `${modules.folder}/page-${counter++}`;
  for (const { version, minVersion, maxVersion, frameworkApi, goMod = `module ${module}\n` } of releases) {
    const yaml = {
      apiVersion: "catalog.kubeflow.org/v1alpha1",
      kind: "CatalogPlugin",
      metadata: { name: "agents" },
      spec: { compatibility: { catalogServer: { minVersion, maxVersion }, frameworkApi } },
    };
    const files = { "go.mod": goMod, "plugin.yaml": JSON.stringify(yaml) };
    await publishModule(folder, { path: module, version, files });
  }
  return folder;
}
