import { cp, readdir, readFile, writeFile } from "node:fs/promises";
import { createServer } from "node:http";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, test } from "@jest/globals";
import { parseMatrix } from "#matrix/matrix-read.js";
import { sha256 } from "#oci/digest.js";
import type { WorkflowResult } from "#test/act.js";
import { publishExamples } from "#test/example-modules.js";
import { removeTemporaryFolders, temporaryFolder } from "#test/folders.js";
import { fileAt } from "#test/github/github.js";
import { githubForTests } from "#test/github/session.js";
import { listen } from "#test/listen.js";
import { publishModule } from "#test/module-proxy.js";
import { type Release, type ReleaseSite, startReleaseSite } from "#test/release-site.js";
import { type LocalSigstore, startSigstore } from "#test/sigstore.js";
import { suiteCommit } from "#test/suite-pin.js";
import { ancient, writeDatabase } from "#test/vulnerability-database.js";

const agents = "github.com/acme/catalog-plugins/agents";
/** The beginning of the line of the step that publishes. */
const publishing = "Run Main acme/plugin-release-actions/actions/publish-image@";

const github = githubForTests();
let site: ReleaseSite;
/** A database that lists no module of the server. */
let clean: string;
let matrix: Awaited<ReturnType<typeof addMatrix>>;

beforeAll(async () => {
  site = await startReleaseSite();
  clean = await writeDatabase(await temporaryFolder(), [ancient]);
  matrix = await addMatrix();
}, 900_000);

afterAll(async () => {
  await site.stop();
  await removeTemporaryFolders();
});

/** A release that signs with the site's key. */
function release(
  image: string,
  more: { database?: string; password?: string } & Pick<Release, "environment" | "proposal">,
) {
  const { database = clean, password, ...rest } = more;
  const { inputs, secrets } = site.withKey(password);
  return site.release(image, { inputs: { ...inputs, database }, secrets, ...rest });
}

/** The repository on GitHub, where the matrix is proposed. */
async function addMatrix() {
  const files = { "README.md": await readFile("examples/server/README.md", "utf8") };
  const stored = await github().addRepository("acme/catalog-server", { files });
  const permissions = { metadata: "read", contents: "write", pull_requests: "write" } as const;
  const branch = "plugin-release/matrix/main/compatibility-matrix";
  return {
    stored,
    branch,
    proposal: { url: github().url, token: github().token("github-actions[bot]", { permissions }) },
    /** What the proposed matrix says was verified, with the digests of the reports. */
    verified: async () => {
      const text = await fileAt(stored, branch, "compatibility-matrix.json");
      const { input } = parseMatrix("compatibility-matrix.json", text ?? "");
      return (input?.evidence ?? []).map((each) => [
        `${each.plugin} ${each.version} on ${each.server} ${each.verdict}`,
        each.report,
      ]);
    },
  };
}

const outputOf = ({ log }: WorkflowResult, name: string) =>
  [...log.matchAll(new RegExp(`::set-output:: ${name}=(.*)$`, "gm"))].at(-1)?.[1];

/** What each image has in the end, as cosign's option --type calls it. */
const attestations = [
  "cyclonedx",
  "https://cosign.sigstore.dev/attestation/vuln/v1",
  "https://openvex.dev/ns/v0.2.0",
  "slsaprovenance1",
];

/** What a run says of the same image each time: the SBOMs of the index and of two platforms, where it is from, and that it is signed. */
const always = [
  ...Array.from({ length: 3 }, () => "https://cyclonedx.org/bom"),
  "https://slsa.dev/provenance/v1",
  "https://sigstore.dev/cosign/sign/v1",
];
/** What is true at its time. */
const found = [
  "https://cosign.sigstore.dev/attestation/vuln/v1",
  "https://openvex.dev/ns/v0.2.0",
  "https://in-toto.io/attestation/test-result/v0.1",
];

/** What the tags stand for that people use. */
const tagged = async (image: string) => (await site.content(image)).filter((each) => !each.startsWith("sha256-"));

describe("server-release.yml, called by the example's server repository, and server-matrix.yml after it", () => {
  let image: string;
  let first: WorkflowResult;

  beforeAll(async () => {
    image = `${site.host}/acme/catalog-server`;
    first = await release(image, { proposal: matrix.proposal });
  }, 600_000);

  test("ends well, with the tags of the manifest's version and of the caller", async () => {
    expect([first.code, first.log]).toEqual([0, expect.stringContaining("Job succeeded")]);
    expect(await site.tags(image)).toEqual(["1.0.0", "latest"]);
    expect(outputOf(first, "image")).toMatch(new RegExp(`^${image}@sha256:[0-9a-f]{64}$`));
  });

  test("what the suite found of the image is proposed to the matrix", async () => {
    const report = await readFile(join(first.artifacts, "server-conformance/report.json"));
    const { stored } = matrix;
    expect(await matrix.verified()).toEqual([
      ["agents v0.3.1 on v0.9.0 passed", sha256(report)],
      ["guardrails v0.2.0 on v0.9.0 passed", sha256(report)],
    ]);
    const page = await fileAt(stored, matrix.branch, "README.md");
    expect(page).toMatch(/\| agents \|.*✅ passed/);
    expect([...stored.pulls.values()]).toMatchObject([{ state: "open", title: "Update the compatibility matrix" }]);
    expect(first.log).toMatch(/::set-output:: outcome=created/);
  });

  test("stock cosign verifies the signature, and each attestation that was promised", async () => {
    const options = ["--key", site.key, "--insecure-ignore-tlog", "--allow-http-registry"];
    const verified = await site.cosign(["verify", ...options, `${image}:1.0.0`]);
    expect([verified.stderr, verified.code]).toEqual([expect.stringContaining("were performed"), 0]);
    for (const type of attestations) {
      const { code, stderr } = await site.cosign(["verify-attestation", "--type", type, ...options, `${image}:latest`]);
      expect([type, stderr, code]).toEqual([type, expect.any(String), 0]);
    }
  }, 60_000);

  test("a run of everything again leaves image, tags and signature, adds what it found anew, and refreshes the proposal", async () => {
    const before = await tagged(image);
    expect(await site.attached(image)).toEqual([...always, ...found].sort());
    const again = await release(image, { proposal: matrix.proposal });
    expect([again.code, again.log]).toEqual([0, expect.stringContaining("Job succeeded")]);
    expect(outputOf(again, "image")).toBe(outputOf(first, "image"));
    expect(await tagged(image)).toEqual(before);
    expect(await site.attached(image)).toEqual([...always, ...found, ...found].sort());
    const report = sha256(await readFile(join(again.artifacts, "server-conformance/report.json")));
    expect((await matrix.verified()).map(([, each]) => each)).toEqual([report, report]);
    expect([matrix.stored.pulls.size, again.log]).toEqual([1, expect.stringMatching(/::set-output:: outcome=updated/)]);
  }, 600_000);

  test("where signing fails there is no tag, and the next run goes on from what was pushed", async () => {
    const other = `${site.host}/acme/second-try`;
    const failed = await release(other, { password: "not this one" });
    expect([failed.code, failed.log]).toEqual([1, expect.stringContaining("signing-failed")]);
    expect((await site.tags(other)) ?? []).toEqual([]);
    const again = await release(other, { proposal: { ...matrix.proposal, token: "ghs_of-nobody" } });
    expect(again.log).toMatch(/server-release\/publish *\] 🏁 {2}Job succeeded/);
    expect(await site.tags(other)).toEqual(["1.0.0", "latest"]);
    // What cannot be proposed is shown, and takes nothing back.
    expect([again.code, again.log]).toEqual([1, expect.stringContaining("::error title=github-denied")]);
  }, 600_000);
});

describe("signed as this repository, by the manifest's word", () => {
  const identity = {
    issuer: "https://token.actions.githubusercontent.com",
    // Of all who call this reusable workflow.
    subject: `https://github.com/acme/plugin-release-actions/.github/workflows/server-release.yml@${suiteCommit}`,
    repositoryId: "1234",
    ownerId: "56",
    ref: "refs/heads/main",
  };
  const job = {
    GITHUB_WORKFLOW_REF: "acme/catalog-server/.github/workflows/release.yml@refs/heads/main",
    GITHUB_REPOSITORY_ID: identity.repositoryId,
    GITHUB_REPOSITORY_OWNER_ID: identity.ownerId,
  };
  let sigstore: LocalSigstore;
  /** What gives a job its id-token. */
  let tokens: Awaited<ReturnType<typeof listen>>;

  beforeAll(async () => {
    sigstore = await startSigstore(await temporaryFolder());
    tokens = await listen(
      createServer((_request, response) => response.end(JSON.stringify({ value: sigstore.token(identity) }))),
    );
  });

  afterAll(async () => {
    await tokens.stop();
    await sigstore.stop();
  });

  /** A release with services of one's own, that consumers of the repository with this number accept. */
  const keyless = async (image: string, repositoryId: string, more: Pick<Release, "proposal"> = {}) =>
    site.release(image, {
      ...more,
      inputs: {
        database: clean,
        "signing-config": "signing_config.json",
        "trusted-root": "trusted_root.json",
        policy: "verification-policy.yaml",
      },
      files: {
        "signing_config.json": await readFile(sigstore.signingConfig, "utf8"),
        "trusted_root.json": await readFile(sigstore.trustedRoot, "utf8"),
        "verification-policy.yaml": policyFor(repositoryId),
      },
      environment: {
        ...job,
        ACTIONS_ID_TOKEN_REQUEST_URL: `${tokens.origin}/?version=1`,
        ACTIONS_ID_TOKEN_REQUEST_TOKEN: "of the job",
      },
    });

  const policyFor = (repositoryId: string) => `apiVersion: plugin-release/v1alpha1
kind: VerificationPolicy
spec:
  signers:
    - issuer: ${identity.issuer}
      workflow: acme/plugin-release-actions/.github/workflows/server-release.yml
      repositoryId: ${repositoryId}
      ownerId: ${identity.ownerId}
      ref: ${identity.ref}
  attestations: [sbom, scan, openvex, conformance, provenance]
  trustedRoot: trusted_root.json
`;

  test("is tagged where consumers accept it, and stock cosign knows who signed", async () => {
    const image = `${site.host}/acme/keyless`;
    const inputs = { "report-policy": "verification-policy.yaml" };
    const proposal = { ...matrix.proposal, inputs };
    const result = await keyless(image, identity.repositoryId, { proposal });
    expect([result.code, result.log]).toEqual([0, expect.stringContaining("Job succeeded")]);
    expect(await site.tags(image)).toEqual(["1.0.0", "latest"]);
    const who = ["--certificate-identity", identity.subject, "--certificate-oidc-issuer", identity.issuer];
    const options = [...who, "--trusted-root", sigstore.trustedRoot, "--allow-http-registry"];
    const verified = await site.cosign(["verify", ...options, `${image}:1.0.0`]);
    expect([verified.stderr, verified.code]).toEqual([expect.stringContaining("were performed"), 0]);
    const folder = join(result.artifacts, "server-signed-conformance");
    expect(await readdir(folder)).toContain("statement.sigstore.json");
    const report = sha256(await readFile(join(folder, "report.json")));
    expect((await matrix.verified()).map(([, each]) => each)).toEqual([report, report]);
  }, 600_000);

  test("sends nothing where consumers accept another repository that calls the same workflow", async () => {
    const image = `${site.host}/acme/of-another`;
    const result = await keyless(image, "9999");
    expect([result.code, result.log]).toEqual([1, expect.stringContaining("::error title=bundle-refused::")]);
    expect(await site.tags(image)).toBeUndefined();
  }, 600_000);
});

describe("nothing is published", () => {
  test("where a plugin reaches a vulnerability", async () => {
    const entry = { id: "GO-2026-0002", module: agents, packages: [{ path: agents, symbols: ["New"] }] };
    const database = await writeDatabase(await temporaryFolder(), [ancient, entry]);
    const image = `${site.host}/acme/vulnerable`;
    const result = await release(image, { database });
    expect([result.code, result.log]).toEqual([1, expect.stringContaining("GO-2026-0002")]);
    expect(await site.tags(image)).toBeUndefined();
    expect(result.log).not.toContain(publishing);
    const report = JSON.parse(await readFile(join(result.artifacts, "server-scan/scan.json"), "utf8"));
    expect(report.vulnerabilities).toMatchObject([{ state: "reachable", reachedBy: [{ plugin: "agents" }] }]);
  }, 600_000);

  test("where a plugin does not conform", async () => {
    const broken = await publishExamples();
    try {
      await publishModule(broken.proxy, { path: agents, version: "v0.3.1", directory: await movedAgents() });
      const image = `${site.host}/acme/broken`;
      const result = await release(image, { environment: broken.environment });
      expect([result.code, result.log]).toEqual([
        1,
        expect.stringContaining("::error title=check-failed::B-list (agen"),
      ]);
      expect(await site.tags(image)).toBeUndefined();
      expect(result.log).not.toContain(publishing);
    } finally {
      await broken.remove();
    }
  }, 600_000);
});

/** The plugin, at another path than the contract's. */
async function movedAgents(): Promise<string> {
  const directory = await temporaryFolder();
  await cp("examples/plugins/agents", directory, { recursive: true });
  const file = join(directory, "agents.go");
  const text = (await readFile(file, "utf8"))
    .replace("return catalog.NewManaged(", "return moved{catalog.NewManaged(")
    .replace(/\}\)\n\}\n$/, "})}\n}\n\ntype moved struct{ *catalog.Managed }\n");
  await writeFile(file, `${text}\nfunc (moved) BasePath() string { return "/api/agents" }\n`);
  return directory;
}
