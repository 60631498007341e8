import { readFile } from "node:fs/promises";
import { afterAll, beforeAll, describe, expect, test } from "@jest/globals";
import { parsePolicy } from "#documents/policy-parse.js";
import { openEvidence } from "#server/manifest-update-evidence.js";
import { moduleEntries } from "#server/manifest-update-policy.js";
import { openReleases } from "#server/manifest-update-releases.js";
import type { WorkflowResult } from "#test/act.js";
import { removeTemporaryFolders, temporaryFolder } from "#test/folders.js";
import { type JobIdentity, startJobIdentity } from "#test/job-identity.js";
import { type PluginSite, startPluginSite } from "#test/plugin-site.js";
import { type LocalSigstore, startSigstore } from "#test/sigstore.js";
import { suiteCommit } from "#test/suite-pin.js";

/** Of whoever releases a plugin with this workflow: the certificate's repository tells them apart. */
const identity = {
  issuer: "https://token.actions.githubusercontent.com",
  subject: `https://github.com/acme/plugin-release-actions/.github/workflows/plugin-release.yml@${suiteCommit}`,
  repositoryId: "1234",
  ownerId: "56",
  ref: "refs/tags/agents/v0.3.2",
};

let site: PluginSite;
let sigstore: LocalSigstore;
let job: JobIdentity;
/** What a runner gives a job that may have an id-token. */
let runner: Record<string, string>;

beforeAll(async () => {
  site = await startPluginSite();
  sigstore = await startSigstore(await temporaryFolder());
  job = await startJobIdentity(sigstore, identity);
  const { ACTIONS_ID_TOKEN_REQUEST_URL = "", ACTIONS_ID_TOKEN_REQUEST_TOKEN = "" } = job.environment;
  runner = {
    ACTIONS_ID_TOKEN_REQUEST_URL,
    ACTIONS_ID_TOKEN_REQUEST_TOKEN,
    GITHUB_WORKFLOW_REF: `acme/catalog-plugins/.github/workflows/release.yml@${identity.ref}`,
    GITHUB_REPOSITORY_ID: identity.repositoryId,
    GITHUB_REPOSITORY_OWNER_ID: identity.ownerId,
  };
}, 900_000);

afterAll(async () => {
  await job.stop();
  await sigstore.stop();
  await site.stop();
  await removeTemporaryFolders();
});

const outputOf = ({ log }: WorkflowResult, name: string) =>
  [...log.matchAll(new RegExp(`::set-output:: ${name}=(.*)$`, "gm"))].at(-1)?.[1];

const ended = ({ code, log }: WorkflowResult) => [code, log];

/** What a server's update makes of the candidate, where its policy names such a signer. */
async function evidenceBy(signer: object, files: Record<string, string>) {
  const module = "github.com/acme/catalog-plugins/agents";
  const plugins = [{ name: "agents", module, candidates: site.candidates, signer }];
  const spec = { trustedRoot: "trusted_root.json", plugins };
  const text = JSON.stringify({ apiVersion: "plugin-release/v1alpha1", kind: "PluginPolicy", spec });
  const { located } = parsePolicy("plugin-policy.yaml", text);
  const [entry] = located ? moduleEntries(located.policy) : [];
  if (located === undefined || entry === undefined) throw new Error("the policy is not valid");
  const releases = openReleases(site.environment);
  try {
    const evidence = openEvidence(located, async (file) => files[file], site);
    const server = { module: "github.com/acme/catalog-server", version: "v0.9.0", release: "1.0.0" };
    return await evidence.of(entry, "v0.3.2", server, releases.of([]));
  } finally {
    await releases.close();
  }
}

test("what a plugin's repository adds is 12 lines", async () => {
  const text = await readFile("examples/plugins/.github/workflows/release.yml", "utf8");
  const lines = text.split("\n").filter((line) => line.trim() !== "" && !line.trim().startsWith("#"));
  expect(lines.length).toBeLessThanOrEqual(12);
});

describe("plugin-release.yml, called by the example's plugin repository", () => {
  let first: WorkflowResult;

  beforeAll(async () => {
    first = await site.release({ version: "v0.3.2" });
  }, 600_000);

  test("publishes a candidate with this version, signed, with its report attached, and tells the server's repository", async () => {
    expect(ended(first)).toEqual([0, expect.stringContaining("Job succeeded")]);
    const candidate = outputOf(first, "image");
    expect(candidate).toMatch(new RegExp(`^${site.candidates}@sha256:[0-9a-f]{64}$`));
    expect(await site.tags()).toEqual([`v0.3.2-server-1.0.0 ${candidate?.split("@")[1]}`]);
    const dispatch = site.server.dispatches[0];
    expect(site.server.dispatches).toHaveLength(1);
    expect([dispatch?.event, dispatch?.name, dispatch?.payload]).toEqual([
      "repository_dispatch",
      "plugin-published",
      {
        plugin_name: "agents",
        plugin_version: "v0.3.2",
        plugin_module: "github.com/acme/catalog-plugins/agents",
        candidate,
        report: expect.stringMatching(new RegExp(`^${site.candidates}@sha256:[0-9a-f]{64}$`)),
      },
    ]);
  });

  test("the report's reference is the signed statement about what ran", async () => {
    const { report = "" } = (site.server.dispatches[0]?.payload ?? {}) as { report?: string };
    const { artifactType, subject } = await site.manifest(report.split("@")[1] ?? "");
    expect(artifactType).toBe("application/vnd.dev.sigstore.bundle.v0.3+json");
    const { digest } = subject as { digest: string };
    const options = ["--key", site.key, "--insecure-ignore-tlog", "--allow-http-registry"];
    const type = ["--type", "https://in-toto.io/attestation/test-result/v0.1"];
    const attested = await site.cosign(["verify-attestation", ...type, ...options, `${site.candidates}@${digest}`]);
    expect([attested.stderr, attested.code]).toEqual([expect.any(String), 0]);
    const verified = await site.cosign(["verify", ...options, `${site.candidates}:v0.3.2-server-1.0.0`]);
    expect([verified.stderr, verified.code]).toEqual([expect.stringContaining("were performed"), 0]);
  }, 60_000);

  test("a server whose policy names the key takes it as evidence: what was compiled is what is released", async () => {
    const key = await readFile(site.key, "utf8");
    expect(await evidenceBy({ key: "cosign.pub" }, { "cosign.pub": key })).toMatchObject({
      found: {
        tag: "v0.3.2-server-1.0.0",
        candidate: outputOf(first, "image"),
        signer: "key cosign.pub",
        base: { module: "github.com/acme/catalog-server" },
        test: { result: "PASSED", suite: "catalog-server", platform: "linux/amd64" },
        sum: "same",
      },
    });
  }, 60_000);

  test("a run of everything again, which signs as the job, leaves the candidate, and rings once more; that no proposal came is a warning", async () => {
    const before = await site.tags();
    const { signingConfig, trustedRoot } = sigstore;
    const keyless = { signingConfig, trustedRoot, environment: runner };
    const again = await site.release({ version: "v0.3.2", inputs: { wait: 1 }, keyless });
    expect(ended(again)).toEqual([0, expect.stringContaining("::warning title=proposal-not-seen::acme/server shows")]);
    expect(await site.tags()).toEqual(before);
    expect(site.server.dispatches.map(({ payload }) => (payload as { candidate: string }).candidate)).toEqual([
      outputOf(first, "image"),
      outputOf(first, "image"),
    ]);
    const who = ["--certificate-identity", identity.subject, "--certificate-oidc-issuer", identity.issuer];
    const options = [...who, "--trusted-root", trustedRoot, "--allow-http-registry"];
    const verified = await site.cosign(["verify", ...options, `${site.candidates}:v0.3.2-server-1.0.0`]);
    expect([verified.stderr, verified.code]).toEqual([expect.stringContaining("were performed"), 0]);
    const { report = "" } = (site.server.dispatches[1]?.payload ?? {}) as { report?: string };
    const { subject } = await site.manifest(report.split("@")[1] ?? "");
    const ran = `${site.candidates}@${(subject as { digest: string }).digest}`;
    const type = ["--type", "https://in-toto.io/attestation/test-result/v0.1"];
    expect(await site.cosign(["verify-attestation", ...type, ...options, ran])).toMatchObject({ code: 0 });
    const files = { "trusted_root.json": await readFile(trustedRoot, "utf8") };
    const workflow = "acme/plugin-release-actions/.github/workflows/plugin-release.yml";
    const signer = { issuer: identity.issuer, workflow, repositoryId: Number(identity.repositoryId) };
    expect(await evidenceBy(signer, files)).toMatchObject({ found: { signer: identity.subject, sum: "same" } });
    const another = await evidenceBy({ ...signer, repositoryId: 4321 }, files);
    expect(another).toMatchObject({ problem: { code: "plugin-report-unsigned" } });
  }, 600_000);
});

// Where the plugin does not conform: test/story/server-story.interop.test.ts.
describe("nobody is told, and nothing is published", () => {
  test.each<[string, Parameters<PluginSite["release"]>[0], string]>([
    [
      "where the module does not come in its time",
      { version: "v0.3.4", isReleased: false, inputs: { "module-timeout": 3 } },
      "::error title=module-not-found::github.com/acme/catalog-plugins/agents@v0.3.4 could not be had within 3 s",
    ],
    [
      "where the server cannot be named so",
      { version: "v0.3.5", inputs: { notify: "acme/server; true" } },
      "::error title=input-invalid::input notify has a line",
    ],
  ])(
    "%s",
    async (_what, release, problem) => {
      const before = [await site.tags(), site.server.dispatches.length];
      const result = await site.release(release);
      expect(ended(result)).toEqual([1, expect.stringContaining(problem)]);
      expect([await site.tags(), site.server.dispatches.length]).toEqual(before);
      expect(result.log).not.toContain("actions/publish-image@");
      expect(result.log).not.toContain("actions/notify-release@");
    },
    600_000,
  );
});
