import { describe, expect, test } from "@jest/globals";
import type { Code } from "#diagnostics/codes.js";
import { DiagnosticError } from "#diagnostics/diagnostic.js";
import { sha256 } from "#oci/digest.js";
import { type BuildSources, provenance } from "#signing/provenance.js";
import { decideIdentity, type SigningMode } from "#signing/signing-mode.js";
import { decideServices, type LogQuestion } from "#signing/transparency.js";
import { readWorkflow, visibilityOf } from "#signing/workflow.js";
import { workflowEnvironment } from "#test/job-identity.js";

/** What a decision comes to, or the code of the problem that it throws. */
function outcome<T>(decide: () => T): T | Code | undefined {
  try {
    return decide();
  } catch (error) {
    if (error instanceof DiagnosticError) return error.diagnostics[0]?.code;
    throw error;
  }
}

const job = { ACTIONS_ID_TOKEN_REQUEST_URL: "https://runner.example" };

describe("who signs", () => {
  test.each<[{ mode?: string; key?: string }, SigningMode | undefined, NodeJS.ProcessEnv, unknown]>([
    [{}, undefined, {}, "signing-undecided"],
    [{}, undefined, job, { mode: "keyless" }],
    [{}, "none", job, { mode: "none" }],
    [{}, "key", job, "input-invalid"],
    [{ key: "cosign.key" }, undefined, {}, { mode: "key", key: "cosign.key" }],
    [{ key: "env://SIGNING_KEY" }, undefined, job, { mode: "key", key: "env://SIGNING_KEY" }],
    [{ key: "gcpkms://x" }, undefined, {}, { mode: "kms", key: "gcpkms://x" }],
    [{ key: "gcpkms://x" }, "key", {}, "input-invalid"],
    [{ key: "constructor://x" }, undefined, {}, "input-invalid"],
    [{ key: "cosign.key" }, "keyless", job, "input-invalid"],
    [{ key: "cosign.key" }, "none", {}, "input-invalid"],
    [{ key: "cosign.key" }, "key", {}, { mode: "key", key: "cosign.key" }],
    [{ mode: "key", key: "env://SIGNING_KEY" }, "none", {}, { mode: "key", key: "env://SIGNING_KEY" }],
    [{ mode: "key", key: "env://A B" }, undefined, {}, "input-invalid"],
    [{ mode: "key", key: "awskms:///alias/x" }, undefined, {}, "input-invalid"],
    [{ mode: "key" }, undefined, {}, "input-invalid"],
    [{ mode: "kms", key: "awskms:///alias/x" }, undefined, {}, { mode: "kms", key: "awskms:///alias/x" }],
    [{ mode: "kms", key: "hashivault://x" }, undefined, {}, { mode: "kms", key: "hashivault://x" }],
    [{ mode: "kms", key: "constructor://x" }, undefined, {}, "input-invalid"],
    [{ mode: "kms", key: "cosign.key" }, undefined, {}, "input-invalid"],
    [{ mode: "none", key: "cosign.key" }, undefined, {}, "input-invalid"],
    [{ mode: "keyles" }, undefined, job, "input-invalid"],
    [{ mode: "keyless" }, undefined, {}, "signing-undecided"],
    [{}, "keyless", {}, "signing-undecided"],
    [{ mode: "keyless" }, "none", { SIGSTORE_ID_TOKEN: "token" }, { mode: "keyless" }],
  ])("%j, manifest %j, environment %j", (asked, manifest, environment, wanted) => {
    expect(outcome(() => decideIdentity(asked, manifest, environment))).toEqual(wanted);
  });
});

describe("why nobody signs", () => {
  const problem = (...given: Parameters<typeof decideIdentity>) => {
    try {
      return decideIdentity(...given);
    } catch (error) {
      if (error instanceof DiagnosticError) return error.diagnostics.map(({ message, fix }) => [message, fix])[0];
      throw error;
    }
  };

  test.each([
    ["cosign.key", "keyless", "key"],
    ["awskms:///alias/x", "none", "kms"],
  ] as const)("the key %s and a manifest that says %s: the manifest is named", (key, manifest, fitting) => {
    expect(problem({ key }, manifest, job)).toEqual([
      `the manifest's spec.signing is ${manifest}, and a key is given`,
      expect.stringContaining(`Add --signing ${fitting} (input signing: ${fitting})`),
    ]);
  });

  test.each<[NodeJS.ProcessEnv, RegExp]>([
    [{}, /^Give --signing key and --key FILE/],
    [{ GITHUB_ACTIONS: "true" }, /^Grant the job id-token: write/],
  ])("in %j the fix can be followed", (environment, fix) => {
    for (const mode of [{}, { mode: "keyless" }]) {
      expect(problem(mode, undefined, environment)).toEqual([expect.any(String), expect.stringMatching(fix)]);
    }
  });
});

describe("where signatures are made known", () => {
  const own = '{"caUrls":[{"url":"https://fulcio.acme.example"}]}';
  const disguised = '{"caUrls":[{"url":"https://fulcio.SIGSTORE.dev"}]}';
  const question: LogQuestion = { mode: "keyless", asked: undefined, signingConfig: undefined, visibility: "public" };
  test.each<[Partial<LogQuestion>, unknown]>([
    [{}, "public"],
    [{ visibility: "private" }, "transparency-not-agreed"],
    [{ visibility: "unknown" }, "transparency-not-agreed"],
    [{ visibility: "private", asked: "public" }, "public"],
    [{ asked: "none" }, "input-invalid"],
    [{ visibility: "private", signingConfig: own }, "own"],
    [{ visibility: "private", signingConfig: own, asked: "none" }, "own"],
    [{ visibility: "private", signingConfig: disguised }, "transparency-not-agreed"],
    [{ visibility: "public", signingConfig: disguised, asked: "none" }, "transparency-not-agreed"],
    [{ mode: "key", visibility: "private" }, "none"],
    [{ mode: "kms", visibility: "public" }, "none"],
    [{ mode: "key", visibility: "private", asked: "public" }, "public"],
    [{ mode: "key", visibility: "private", signingConfig: disguised }, "transparency-not-agreed"],
  ])("%j", (changes, wanted) => {
    expect(outcome(() => decideServices({ ...question, ...changes }))).toEqual(wanted);
  });

  test.each([
    ['{"repository":{"private":false}}', "public"],
    ['{"repository":{"private":true}}', "private"],
    ['{"repository":{"visibility":"internal","private":true}}', "private"],
    ['{"repository":{"visibility":"public","private":false}}', "public"],
    ['{"repository":{"visibility":"internal","private":false}}', "private"],
    ['{"repository":{"visibility":"public","private":true}}', "private"],
    ['{"repository":{"visibility":"public"}}', "public"],
    ['{"repository":{"private":"no"}}', "private"],
    ['{"repository":{}}', "unknown"],
    ["{}", "unknown"],
    ["no JSON", "unknown"],
    [undefined, "unknown"],
  ])("an event %j is of a repository that is %s", (event, visibility) => {
    expect(visibilityOf(event)).toBe(visibility);
  });
});

describe("provenance", () => {
  const sources: BuildSources = {
    manifest: { path: "catalog-server-manifest.yaml", digest: sha256("manifest") },
    lock: [{ path: "go.mod", digest: sha256("go.mod") }],
    baseImage: { name: "ghcr.io/acme/catalog-server", digest: sha256("base") },
    baseModule: { module: "github.com/acme/catalog-server", version: "v0.9.0+meta" },
    plugins: [{ name: "agents", module: "github.com/acme/agents", version: "v0.3.1" }],
  };
  const hex = (text: string) => sha256(text).slice("sha256:".length);

  test("tells manifest, lock, base, source and run", () => {
    const { buildDefinition, runDetails } = provenance(sources, readWorkflow(workflowEnvironment), "0.1.0");
    expect(buildDefinition.externalParameters).toEqual({
      manifest: { path: "catalog-server-manifest.yaml", digest: { sha256: hex("manifest") } },
      workflow: {
        repository: "https://github.com/acme/server",
        ref: "refs/heads/main",
        path: ".github/workflows/release.yml",
      },
    });
    expect(buildDefinition.resolvedDependencies).toEqual([
      { uri: "git+https://github.com/acme/server@refs/heads/main", digest: { gitCommit: "0".repeat(40) } },
      { name: "catalog-server-manifest.yaml", digest: { sha256: hex("manifest") } },
      { name: "go.mod", digest: { sha256: hex("go.mod") } },
      {
        uri: "pkg:oci/catalog-server?repository_url=ghcr.io%2Facme%2Fcatalog-server",
        digest: { sha256: hex("base") },
      },
      { uri: "pkg:golang/github.com/acme/catalog-server@v0.9.0%2Bmeta" },
    ]);
    expect(runDetails).toEqual({
      builder: {
        id: "https://github.com/acme/server/.github/workflows/release.yml@refs/heads/main",
        version: { "plugin-release": "0.1.0" },
      },
      metadata: { invocationId: "https://github.com/acme/server/actions/runs/7/attempts/2" },
    });
  });

  test("claims no run where there is none", () => {
    const { buildDefinition, runDetails } = provenance(sources, readWorkflow({}), "0.1.0");
    expect([buildDefinition.externalParameters.workflow, runDetails.metadata]).toEqual([undefined, {}]);
    expect(runDetails.builder.id).toContain("docs/provenance.md#other-machines");
  });

  test("its build type and its builder are explained", async () => {
    const { readFile } = await import("node:fs/promises");
    const page = await readFile("docs/provenance.md", "utf8");
    const { buildDefinition, runDetails } = provenance(sources, undefined, "0.1.0");
    for (const uri of [buildDefinition.buildType, runDetails.builder.id]) {
      const anchor = uri.split("#")[1]?.replaceAll("-", " ");
      expect(page.toLowerCase()).toContain(`## ${anchor}\n`);
    }
  });
});
