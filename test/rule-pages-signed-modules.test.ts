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
import { type Candidate, publishCandidate, servedSum } from "#test/candidates.js";
import { removeTemporaryFolders, temporaryFolder } from "#test/folders.js";
import { publishModule } from "#test/module-proxy.js";
import { startReferrersRegistry, type TestRegistry } from "#test/registries.js";
import { type ExampleFiles, readRulePage } from "#test/rule-page.js";
import { signWithKey } from "#test/sign-statement.js";
import { keyPair } from "#test/signed-image.js";
import { publicPem } from "#test/signing-keys.js";

const pages: Code[] = [
  "plugin-report-missing",
  "plugin-report-unsigned",
  "plugin-report-failed",
  "plugin-report-other",
];
const keys: Record<string, ReturnType<typeof keyPair>> = { "keys/agents.pub": keyPair(), "keys/other.pub": keyPair() };

interface Release {
  version: string;
  minVersion: string;
  maxVersion: string;
  frameworkApi: string;
}

interface Listed {
  tag: string;
  contains: string;
  server: string;
  report: Candidate["result"];
  signed: string;
}

afterAll(removeTemporaryFolders);

describe.each(pages)("docs/rules/%s.md", (code) => {
  let registry: TestRegistry;
  beforeAll(async () => {
    registry = await startReferrersRegistry();
  });
  afterAll(() => registry.stop());

  test("what stands under Before is reported", async () => {
    const found = await findings((await readRulePage(code)).before, `${registry.host}/before`);
    expect(found).toMatchObject([
      { code, severity: "error", message: expect.stringMatching(/^agents v0\.5\.0 is not proposed: /) },
    ]);
  });

  test("what stands under After is right", async () => {
    expect(await findings((await readRulePage(code)).after, `${registry.host}/after`)).toEqual([]);
  });
});

async function findings(files: ExampleFiles, host: string): Promise<readonly Diagnostic[]> {
  try {
    return await check(files, host);
  } catch (error) {
    if (error instanceof DiagnosticError) return error.diagnostics;
    throw error;
  }
}

/** What a run says of the example's dispatch; `ghcr.io` is a registry on loopback. */
async function check(files: ExampleFiles, host: string): Promise<readonly Diagnostic[]> {
  const folder = await publish(parse(files.get("releases.yaml") ?? "") as Release[]);
  const text = (files.get("plugin-policy.yaml") ?? "").replaceAll("ghcr.io", host);
  const { located } = parsePolicy("plugin-policy.yaml", text);
  const raw = payloadModuleRequest(parse(files.get("dispatch.yaml") ?? ""));
  if (located === undefined || raw === undefined) throw new Error("the page has no policy, or no dispatch");
  const repository = located.policy.plugins[0]?.candidates ?? "";
  for (const each of parse(files.get("candidates.yaml") ?? "") as Listed[]) await push(each, repository, folder);
  const request = parseModuleRequest(raw);
  const environment = { GOPROXY: `file://${folder}`, GONOPROXY: "none" };
  const releases = openReleases(environment);
  const options = { environment, serverUrl: "https://github.com" };
  const evidence = openEvidence(located, async (file) => keys[file] && publicPem(keys[file]), options);
  try {
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

async function push({ tag, contains, server, report, signed }: Listed, repository: string, folder: string) {
  const [module = "", version = ""] = contains.split(" ");
  const key = keys[signed];
  if (key === undefined || report === undefined) throw new Error("the page names no such key, or no report");
  await publishCandidate({
    repository,
    tag,
    module,
    version,
    server: { module: server, version: "v0.9.0" },
    sum: await servedSum(folder, module, version),
    sign: (statement) => signWithKey(statement, key),
    result: report,
  });
}

async function publish(releases: readonly Release[]): Promise<string> {
  const folder = await temporaryFolder();
  for (const { version, minVersion, maxVersion, frameworkApi } of releases) {
    const yaml = {
      apiVersion: "catalog.kubeflow.org/v1alpha1",
      kind: "CatalogPlugin",
      metadata: { name: "agents" },
      spec: { compatibility: { catalogServer: { minVersion, maxVersion }, frameworkApi } },
    };
    const files = { "go.mod": "module github.com/acme/agents\n", "plugin.yaml": JSON.stringify(yaml) };
    await publishModule(folder, { path: "github.com/acme/agents", version, files });
  }
  return folder;
}
