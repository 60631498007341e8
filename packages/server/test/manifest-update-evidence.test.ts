import { afterAll, describe, expect, test } from "@jest/globals";
import { parseIndex } from "#oci/parse.js";
import { attachBundles } from "#signing/attach-bundle.js";
import { attestationPredicates } from "#signing/predicate-types.js";
import { removeTemporaryFolders } from "#test/folders.js";
import { codesOf } from "#test/server-home.js";
import { type KeylessOptions, signWithKey } from "#test/sign-statement.js";
import { keyPair } from "#test/signed-image.js";
import { type SignedModuleHome, signedModules } from "#test/signed-modules.js";

const { newHome, bySigner, keyless } = signedModules();
const foreign = keyPair();
const byStranger = (statement: object) => signWithKey(statement, foreign);
afterAll(removeTemporaryFolders);

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

  describe("by a workflow", () => {
    const issuer = "https://token.actions.githubusercontent.com";
    const workflow = "acme/plugin-release-actions/.github/workflows/plugin-release.yml";
    const subject = `https://github.com/${workflow}@refs/heads/main`;
    const by = (repositoryId: string, options?: KeylessOptions) => (statement: object) =>
      keyless(statement, { issuer, subject, repositoryId }, options);

    test("is that of the repository that the signer or the plugin's source names by its number", async () => {
      const { candidate, ring, withPolicy, pull, modules } = await newHome({ issuer, workflow, repositoryId: 77 });
      await candidate("v0.5.0", { sign: by("78") });
      await expect(ring("agents", "v0.5.0")).rejects.toThrow(
        /plugin-report-unsigned: .* is not signed by the policy's signer: its repository id is "78", not "77"/,
      );
      const good = await candidate("v0.5.0", { sign: by("77") });
      const { number } = await ring("agents", "v0.5.0");
      expect(pull(number).body).toContain(good.image.digest);
      const source = (id: number) => ({ repository: modules.replace("github.com/", ""), id });
      await withPolicy({ signer: { issuer, workflow }, source: source(77) });
      expect((await ring("agents", "v0.5.0")).number).toBe(number);
      await withPolicy({ signer: { issuer, workflow }, source: source(78) });
      await expect(ring("agents", "v0.5.0")).rejects.toThrow(/its repository id is "77", not "78"/);
      await withPolicy({ signer: { issuer, workflow } });
      await expect(ring("zeta")).rejects.toThrow(/signer-too-broad/);
    });

    test("is in the log, unless the policy takes a timestamp for that", async () => {
      const { candidate, ring, withPolicy } = await newHome({ issuer, workflow, repositoryId: 77 });
      await candidate("v0.5.0", { sign: by("77", { unlogged: true, stamped: true }) });
      await expect(ring("agents", "v0.5.0")).rejects.toThrow(/plugin-report-unsigned/);
      await withPolicy({}, { transparencyLog: "timestamp" });
      expect((await ring("agents", "v0.5.0")).outcome).toBe("created");
    });
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

const refusals: [string, (home: SignedModuleHome) => Promise<unknown>, RegExp][] = [
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
    "an SBOM of this version and another one",
    ({ candidate }) =>
      candidate("v0.5.0", {
        change: (statement, kind) => {
          if (kind !== "sbom") return statement;
          const changed = structuredClone(statement) as { predicate: { components: { version: string }[] } };
          const { components } = changed.predicate;
          components.push({ ...components[0], version: "v0.4.0" });
          return changed;
        },
      }),
    /plugin-report-other: .*has an SBOM with .*agents v0\.4\.0/,
  ],
  [
    "two bad candidates, of which that of this server is told",
    async ({ candidate }) => {
      await candidate("v0.4.0", { tag: "v0.5.0-server-2.0.0" });
      await candidate("v0.5.0", { sign: byStranger });
    },
    /plugin-report-unsigned: .*v0\.5\.0-server-1\.0\.0 is not signed/,
  ],
  [
    "a sum that is no sum",
    ({ candidate }) => candidate("v0.5.0", { sum: `h1:\u001b[31m${"x".repeat(200)}` }),
    /plugin-report-other: .*was compiled from another .*\(h1:[^\p{Cc}]{1,80}\) than is released today/u,
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
