import { mkdir, readFile, rm, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { afterAll, afterEach, beforeAll, describe, expect, test } from "@jest/globals";
import { parsePolicy } from "#documents/policy-parse.js";
import { parseIndex } from "#oci/parse.js";
import { openEvidence } from "#server/manifest-update-evidence.js";
import { type BumpOptions, bumpLocally } from "#server/manifest-update-local.js";
import { moduleEntries } from "#server/manifest-update-policy.js";
import type { ModuleReleases } from "#server/manifest-update-releases.js";
import { attachBundles } from "#signing/attach-bundle.js";
import { attestationPredicates } from "#signing/predicate-types.js";
import { type Candidate, publishCandidate, servedSum } from "#test/candidates.js";
import { type FaultProxy, startFaultProxy } from "#test/fault-proxy.js";
import { removeTemporaryFolders, temporaryFolder } from "#test/folders.js";
import { fileAt } from "#test/github/github.js";
import { testAccess } from "#test/publishing.js";
import { startReferrersRegistry, type TestRegistry } from "#test/registries.js";
import {
  branchOf,
  codesOf,
  manifestFile,
  newServerHome,
  policyFile,
  proxyEnvironment,
  type ServerHomeOptions,
  serverWorld,
} from "#test/server-home.js";
import { signKeyless, signWithKey } from "#test/sign-statement.js";
import { keyPair } from "#test/signed-image.js";
import { publicPem } from "#test/signing-keys.js";
import { type LocalSigstore, startSigstore } from "#test/sigstore.js";
import { createTransport } from "#transport/transport.js";

const world = serverWorld();
const own = keyPair();
const foreign = keyPair();
let registry: TestRegistry;
let proxy: FaultProxy;
let sigstore: LocalSigstore;
beforeAll(async () => {
  registry = await startReferrersRegistry();
  proxy = await startFaultProxy(registry.host);
  sigstore = await startSigstore(await temporaryFolder());
});
afterEach(() => {
  proxy.fate = () => "pass";
});
afterAll(async () => {
  await proxy.stop();
  await registry.stop();
  await sigstore.stop();
  await removeTemporaryFolders();
});

const bySigner = (statement: object) => signWithKey(statement, own);
const byStranger = (statement: object) => signWithKey(statement, foreign);
type Home = Awaited<ReturnType<typeof newHome>>;

/** A server whose policy asks for the signer of agents; v0.3.1 is listed, and v0.4.0 and v0.5.0 are released. */
async function newHome(signer: object = { key: "keys/agents.pub" }, options: ServerHomeOptions = {}) {
  const home = await newServerHome(world, ["agents", "zeta"], {
    listed: ["agents v0.3.1", "zeta v1.0.0"],
    ...options,
  });
  const repository = `${proxy.host}/${home.name}/candidates/agents`;
  const withPolicy = async (more: object) => {
    const agents = { name: "agents", module: `${home.modules}/agents`, candidates: repository, signer, ...more };
    const plugins = [agents, { name: "zeta", module: `${home.modules}/zeta` }];
    const spec = { trustedRoot: "trusted_root.json", plugins };
    await home.commit("main", {
      [policyFile]: JSON.stringify({ apiVersion: "plugin-release/v1alpha1", kind: "PluginPolicy", spec }),
      "keys/agents.pub": publicPem(own),
      "trusted_root.json": await readFile(sigstore.trustedRoot, "utf8"),
    });
  };
  await withPolicy({});
  for (const each of ["v0.3.1", "v0.4.0", "v0.5.0"]) await home.release("agents", each);
  for (const each of ["v1.0.0", "v1.1.0"]) await home.release("zeta", each);
  const module = `${home.modules}/agents`;
  const candidate = async (version: string, more: Partial<Candidate> = {}) =>
    publishCandidate({
      repository,
      tag: `${version}-server-1.0.0`,
      module,
      version,
      server: { module: home.base, version: "v0.9.0" },
      sum: await servedSum(world.modules().folder, module, version),
      sign: bySigner,
      ...more,
    });
  return { ...home, repository, module, candidate, withPolicy };
}

describe("a version with a signed report", () => {
  test("is proposed, and the proposal says who signed what", async () => {
    const { candidate, ring, pull, base, repository } = await newHome();
    const { image, bundles } = await candidate("v0.5.0", { result: "WARNED" });
    const result = await ring("agents", "v0.5.0");
    expect([result.changes, codesOf(result)]).toEqual([["agents v0.3.1 -> v0.5.0"], []]);
    const { body } = pull(result.number);
    expect(body).toContain(`in the server \`${base}\` \`v0.9.0\`; its sum is the release's`);
    expect(body).toContain(`report \`${bundles[1]}\` of \`${repository}@${image.digest}\` (\`v0.5.0-server-1.0.0\`)`);
    expect(body).toContain("signed by key keys/agents.pub");
    expect(body).toContain("The plugin's code was not run here: who ran it has signed the report above;");
  });

  test("by a workflow, whose repository the policy's source or the signer names by its number", async () => {
    const issuer = "https://token.actions.githubusercontent.com";
    const workflow = "acme/plugin-release-actions/.github/workflows/plugin-release.yml";
    const subject = `https://github.com/${workflow}@refs/heads/main`;
    const { candidate, ring, withPolicy, pull } = await newHome({ issuer, workflow, repositoryId: 77 });
    const sign = (repositoryId: string) => (statement: object) =>
      signKeyless(statement, sigstore, { issuer, subject, repositoryId });
    await candidate("v0.5.0", { sign: sign("78") });
    await expect(ring("agents", "v0.5.0")).rejects.toThrow(
      /plugin-report-unsigned: .* is not signed by the policy's signer: its repository id is "78", not "77"/,
    );
    const good = await candidate("v0.5.0", { sign: sign("77") });
    const { number } = await ring("agents", "v0.5.0");
    expect(pull(number).body).toContain(good.image.digest);
    await withPolicy({
      signer: { issuer, workflow },
      source: { repository: "acme/other", id: 78 },
      module: "github.com/acme/other",
    });
    await expect(ring("zeta")).resolves.toMatchObject({ outcome: "created" });
    await withPolicy({ signer: { issuer, workflow } });
    await expect(ring("zeta")).rejects.toThrow(/signer-too-broad/);
  });

  test("of an image for several platforms is that of the one that ran", async () => {
    const { candidate, ring, pull } = await newHome();
    const { image, bundles } = await candidate("v0.5.0", { isIndex: true });
    const { number } = await ring("agents", "v0.5.0");
    expect(pull(number).body).toContain(`report \`${bundles[1]}\``);
    expect(pull(number).body).toContain(image.digest);
    const second = await newHome();
    await second.candidate("v0.5.0", {
      isIndex: true,
      attachTo: (kind, { image, ran }) => (kind === "conformance" ? ran : image),
    });
    expect((await second.ring("agents", "v0.5.0")).outcome).toBe("created");
  });

  test("of an older server is proposed with that; the own server's goes before it", async () => {
    const { candidate, ring, pull, base } = await newHome();
    await candidate("v0.5.0", { tag: "v0.5.0-server-0.9.0", server: { module: base, version: "v0.8.0" } });
    const { number } = await ring("agents", "v0.5.0");
    expect(pull(number).body).toContain(`\`${base}\` \`v0.8.0\``);
    const second = await newHome();
    for (const server of ["2.0.0", "0.9.0"]) await second.candidate("v0.5.0", { tag: `v0.5.0-server-${server}` });
    const { image } = await second.candidate("v0.5.0");
    const proposed = await second.ring("agents", "v0.5.0");
    expect(second.pull(proposed.number).body).toContain(image.digest);
  });
});

test("a report that failed on another server does not keep back what passed on one more", async () => {
  const { candidate, ring, base, pull } = await newHome();
  const on = (version: string) => ({
    tag: `v0.5.0-server-${version}`,
    server: { module: base, version: `v${version}` },
  });
  await candidate("v0.5.0", { ...on("0.8.0"), result: "FAILED" });
  await expect(ring("agents", "v0.5.0")).rejects.toThrow(/plugin-report-failed/);
  const { image } = await candidate("v0.5.0", on("0.7.0"));
  const { number } = await ring("agents", "v0.5.0");
  expect(pull(number).body).toContain(image.digest);
});

const refusals: [string, (home: Home) => Promise<unknown>, RegExp][] = [
  ["no candidate", async () => undefined, /plugin-report-missing: .* no tag begins with v0\.5\.0-server-/],
  [
    "a candidate of another version only",
    ({ candidate }) => candidate("v0.4.0"),
    /plugin-report-missing: .* no tag begins with v0\.5\.0-server-/,
  ],
  [
    "nothing attached",
    ({ candidate }) => candidate("v0.5.0", { attached: [] }),
    /plugin-report-unsigned: .*not signed by the policy's signer: nothing else is attached/,
  ],
  [
    "another signer",
    ({ candidate }) => candidate("v0.5.0", { sign: byStranger }),
    /plugin-report-unsigned: .*its signature is not by the key keys\/agents.pub/,
  ],
  [
    "a report without the image's signature",
    ({ candidate }) => candidate("v0.5.0", { attached: ["conformance", "sbom"] }),
    /plugin-report-unsigned: .*is not signed by/,
  ],
  [
    "no report",
    ({ candidate }) => candidate("v0.5.0", { attached: ["signature", "sbom"] }),
    /plugin-report-unsigned: .*has no conformance report that/,
  ],
  [
    "a report of a stranger on a signed image",
    async ({ candidate }) => {
      const { repository, image } = await candidate("v0.5.0", { attached: ["signature", "sbom"] });
      const strange = await candidate("v0.5.0", { tag: "other", sign: byStranger, attached: ["conformance"] });
      await attachBundles(repository, image, strange.signed);
    },
    /plugin-report-unsigned: .*has no conformance report .*not by the key/,
  ],
  [
    "no SBOM",
    ({ candidate }) => candidate("v0.5.0", { attached: ["signature", "conformance"] }),
    /plugin-report-unsigned: .*has no SBOM that/,
  ],
  [
    "a changed report",
    ({ candidate }) =>
      candidate("v0.5.0", {
        sign: (statement) => {
          const bundle = JSON.parse(String(bySigner(statement)));
          const text = Buffer.from(bundle.dsseEnvelope.payload, "base64").toString().replace('"FAILED"', '"PASSED"');
          bundle.dsseEnvelope.payload = Buffer.from(text).toString("base64");
          return Buffer.from(JSON.stringify(bundle));
        },
        result: "FAILED",
      }),
    /plugin-report-unsigned: .*has no conformance report/,
  ],
  [
    "a signature of one platform alone",
    ({ candidate }) => candidate("v0.5.0", { isIndex: true, attachTo: (_, { ran }) => ran }),
    /plugin-report-unsigned: .*is not signed by/,
  ],
  [
    "a report that does not say on which platform it ran",
    ({ candidate }) => candidate("v0.5.0", { isIndex: true, attachTo: (_, { image }) => image }),
    /plugin-report-other: .*does not say what it was built from/,
  ],
  [
    "an SBOM of another platform than the one that ran, alone",
    async ({ candidate }) => {
      const { repository, image, statementOf } = await candidate("v0.5.0", {
        isIndex: true,
        attached: ["signature", "conformance"],
      });
      const document = await repository.manifest(image);
      const other = parseIndex(document?.bytes ?? Buffer.from(""), "index").manifests[1];
      if (other === undefined) throw new Error("there is one platform");
      const sbom = { ...statementOf("sbom"), subject: [{ digest: { sha256: other.digest.slice(7) } }] };
      await attachBundles(repository, other, [{ predicateType: attestationPredicates.sbom, bytes: bySigner(sbom) }]);
    },
    /plugin-report-unsigned: .*has no SBOM/,
  ],
  [
    "a report with a result that nobody knows",
    ({ candidate }) => candidate("v0.5.0", { result: "OK" }),
    /plugin-report-failed: .*says OK, not passed/,
  ],
  [
    "a report that failed",
    ({ candidate }) => candidate("v0.5.0", { result: "FAILED" }),
    /plugin-report-failed: .*says FAILED, not passed/,
  ],
  [
    "a report that failed beside one that passed of the same image",
    async ({ candidate }) => {
      const { repository, image } = await candidate("v0.5.0");
      const failed = { attached: ["conformance"], result: "FAILED", tag: "other" } as const;
      const about = (statement: object) => ({ ...statement, subject: [{ digest: { sha256: image.digest.slice(7) } }] });
      const other = await candidate("v0.5.0", { ...failed, change: about });
      await attachBundles(repository, image, other.signed);
    },
    /plugin-report-failed/,
  ],
  [
    "a report that failed on this server, and one that passed on another",
    async ({ candidate, base }) => {
      await candidate("v0.5.0", { result: "FAILED" });
      await candidate("v0.5.0", { tag: "v0.5.0-server-0.9.0", server: { module: base, version: "v0.8.0" } });
    },
    /plugin-report-failed/,
  ],
  [
    "the report of another image",
    async ({ candidate }) => {
      const { repository, image } = await candidate("v0.5.0", { attached: ["signature", "sbom"] });
      const other = await candidate("v0.5.0", { tag: "other", attached: ["conformance"] });
      await attachBundles(repository, image, other.signed);
    },
    /plugin-report-unsigned: .*has no conformance report .*about another image/,
  ],
  [
    "an older version's candidate under the new one's tag",
    ({ candidate }) => candidate("v0.4.0", { tag: "v0.5.0-server-1.0.0" }),
    /plugin-report-other: .*has github.com\/acme\/plugins-.*\/agents v0\.4\.0 in it/,
  ],
  [
    "another plugin's candidate",
    ({ candidate, modules }) => candidate("v0.5.0", { module: `${modules}/zeta` }),
    /plugin-report-other: .*has no plugin of .*\/agents in it/,
  ],
  [
    "a module from a folder",
    ({ candidate }) => candidate("v0.5.0", { sum: "" }),
    /plugin-report-other: .*gives no sum/,
  ],
  [
    "an SBOM of another version",
    ({ candidate }) => candidate("v0.5.0", { listed: "v0.4.0" }),
    /plugin-report-other: .*has an SBOM with .*agents v0\.4\.0/,
  ],
  [
    "another server",
    ({ candidate }) => candidate("v0.5.0", { server: { module: "github.com/acme/other", version: "v0.9.0" } }),
    /plugin-report-other: .*is another server, github.com\/acme\/other/,
  ],
  [
    "other content than is released",
    ({ candidate }) => candidate("v0.5.0", { sum: `h1:${"A".repeat(43)}=` }),
    /plugin-report-other: .*was compiled from another .*agents v0\.5\.0 \(h1:AAA.*than is released today \(h1:/,
  ],
];

describe("a version that was announced, and has", () => {
  test.each(refusals)("%s, is refused, and nothing is left behind", async (_what, publish, expected) => {
    const home = await newHome();
    await publish(home);
    await expect(home.ring("agents", "v0.5.0")).rejects.toThrow(expected);
    expect(home.stored.pulls.size).toBe(0);
  });
});

describe("in a working copy", () => {
  test("bump holds to the same, with the files beside the policy", async () => {
    const { candidate, text, stored } = await newHome();
    const folder = await temporaryFolder();
    await mkdir(join(folder, "keys"));
    for (const each of [policyFile, "keys/agents.pub", "trusted_root.json"]) {
      await writeFile(join(folder, each), (await fileAt(stored, "main", each)) ?? "");
    }
    await writeFile(join(folder, manifestFile), (await text()) ?? "");
    const bump = (plugins: BumpOptions["plugins"]) =>
      bumpLocally({
        environment: proxyEnvironment(world),
        registries: testAccess(),
        serverUrl: "https://github.com",
        manifestFile: join(folder, manifestFile),
        policyFile: join(folder, policyFile),
        matrixFile: join(folder, "compatibility-matrix.json"),
        plugins,
        dryRun: false,
      });
    await expect(bump({ plugin: "agents", version: "v0.5.0" })).rejects.toThrow(/plugin-report-missing/);
    await candidate("v0.5.0");
    expect((await bump({ plugin: "agents", version: "v0.5.0" })).changes).toEqual(["agents v0.3.1 -> v0.5.0"]);
    await rm(join(folder, "keys/agents.pub"));
    const result = await bump("all");
    expect([result.changes, codesOf(result)]).toEqual([["zeta v1.0.0 -> v1.1.0"], ["error public-key-invalid"]]);
  });
});

describe("a sweep", () => {
  test("passes over what has no evidence, with a warning, and proposes the newest that has", async () => {
    const { candidate, sweep, list, pull } = await newHome();
    await candidate("v0.4.0");
    const result = await sweep();
    expect(codesOf(result)).toEqual(["warning plugin-report-missing"]);
    expect(result.proposals.map(({ changes }) => changes)).toEqual([
      ["agents v0.3.1 -> v0.4.0"],
      ["zeta v1.0.0 -> v1.1.0"],
    ]);
    expect((await list(branchOf("agents"))).plugins).toEqual(["agents v0.4.0", "zeta v1.0.0"]);
    expect(pull(result.proposals[0]?.number).body).toContain("- not `v0.5.0`: agents v0.5.0 is not proposed");
    await candidate("v0.5.0");
    expect((await sweep()).proposals[0]).toMatchObject({ outcome: "updated", changes: ["agents v0.3.1 -> v0.5.0"] });
  });

  test("where the registry is down leaves the plugin's proposal as it is, and goes on with the others", async () => {
    const { candidate, sweep, ring, run, pull, list } = await newHome();
    await candidate("v0.4.0");
    const { number } = await ring("agents");
    await candidate("v0.5.0");
    const registries = testAccess();
    for (const part of ["/tags/", "/manifests/v0.5.0", "/referrers/", "/blobs/"]) {
      proxy.fate = ({ path }) => (path.includes(part) ? { status: 503 } : "pass");
      const result = await run({ mode: "sweep" }, { registries });
      expect([part, codesOf(result)]).toEqual([part, ["error registry-failed"]]);
      expect(result.diagnostics[0]).toMatchObject({ plugin: "agents", fix: expect.stringMatching(/^Try again/) });
      expect(result.proposals.map(({ plugins }) => plugins)).toEqual([["zeta"]]);
    }
    await expect(run({ mode: "plugin", request: { plugin: "agents" } }, { registries })).rejects.toThrow(
      /registry-failed/,
    );
    expect([pull(number).state, (await list(branchOf("agents"))).plugins[0]]).toEqual(["open", "agents v0.4.0"]);
    proxy.fate = () => "pass";
    expect((await sweep()).proposals.map(({ outcome }) => outcome)).toEqual(["updated", "current"]);
  });

  test("waits once for a registry that does not answer, however many plugins are there", async () => {
    const entries = ["agents", "zeta"].map((name) => ({
      name,
      module: `github.com/acme/${name}`,
      candidates: `${proxy.host}/acme/${name}`,
      signer: { key: "a.pub" },
    }));
    const policy = { apiVersion: "plugin-release/v1alpha1", kind: "PluginPolicy", spec: { plugins: entries } };
    const { located } = parsePolicy("policy.yaml", JSON.stringify(policy));
    const transport = createTransport({ environment: {}, retry: { attempts: 1 }, limits: { headers: 200 } });
    const registries = { transport, credentials: async () => undefined };
    if (located === undefined) throw new Error("the policy is not valid");
    const evidence = openEvidence(located, async () => publicPem(own), { environment: {}, registries });
    proxy.log.length = 0;
    proxy.fate = () => "silence";
    for (const entry of moduleEntries(located.policy)) {
      await expect(evidence.of(entry, "v1.0.0", {}, {} as ModuleReleases)).rejects.toThrow(/registry-too-slow/);
    }
    expect(proxy.log).toHaveLength(1);
    await transport.close();
  });

  test("asks each thing once, and nothing of plugins without a signer", async () => {
    const { candidate, sweep } = await newHome();
    await candidate("v0.5.0");
    proxy.log.length = 0;
    await sweep();
    expect(proxy.log.filter((each) => each.includes("/tags/"))).toHaveLength(1);
    expect(proxy.log.length).toBeLessThanOrEqual(14);
  });

  test("says once what is wrong with a signer, and goes on with the others", async () => {
    for (const [signer, code] of [
      [{ identity: "https://github.com/acme" }, "plugin-signer-unverified"],
      [{ key: "keys/gone.pub" }, "public-key-invalid"],
      [{ key: "../elsewhere.pub" }, "public-key-invalid"],
      [{ key: "trusted_root.json" }, "public-key-invalid"],
    ] as const) {
      const { candidate, sweep } = await newHome(signer);
      await candidate("v0.5.0");
      const result = await sweep();
      expect([signer, codesOf(result)]).toEqual([signer, [`error ${code}`]]);
      expect(result.proposals.map(({ plugins }) => plugins)).toEqual([["zeta"]]);
    }
  });

  test("withdrawn: what takes its place has to show a report, too; without one the plugin leaves", async () => {
    const { sweep, candidate, withPolicy } = await newHome(undefined, { listed: ["agents v0.5.0", "zeta v1.1.0"] });
    expect((await sweep()).proposals).toEqual([]);
    await withPolicy({ withdrawn: ["v0.5.0"] });
    await candidate("v0.3.1");
    expect((await sweep()).proposals).toMatchObject([{ changes: ["agents v0.5.0 -> v0.3.1"] }]);
    await withPolicy({ withdrawn: ["v0.5.0", "v0.3.1"] });
    expect((await sweep()).proposals).toMatchObject([{ changes: ["-agents v0.5.0"] }]);
  });
});
