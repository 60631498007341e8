import { execFile } from "node:child_process";
import { readFile, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { promisify } from "node:util";
import { afterAll, beforeAll, describe, expect, test } from "@jest/globals";
import { type PublishedCandidate, publishCandidate, servedSum } from "#test/candidates.js";
import { removeTemporaryFolders, temporaryFolder } from "#test/folders.js";
import { startCraneRegistry, startDistribution, startReferrersRegistry, type TestRegistry } from "#test/registries.js";
import { codesOf, newServerHome, policyFile, serverWorld } from "#test/server-home.js";
import { type Identity, type LocalSigstore, startSigstore } from "#test/sigstore.js";
import { tool } from "#test/tools.js";

const world = serverWorld();
const workflow = "acme/plugin-release-actions/.github/workflows/plugin-release.yml";
const identity: Identity = {
  issuer: "https://token.actions.githubusercontent.com",
  subject: `https://github.com/${workflow}@refs/heads/main`,
  repositoryId: "77",
  ownerId: "42",
  ref: "refs/tags/agents/v0.4.0",
};

let folder: string;
let sigstore: LocalSigstore;
beforeAll(async () => {
  folder = await temporaryFolder();
  sigstore = await startSigstore(folder);
  await cosign("generate-key-pair");
  await cosign("signing-config", "create", "--out", "offline.json");
}, 600_000);
afterAll(async () => {
  await sigstore.stop();
  await removeTemporaryFolders();
});

/** Stock cosign, in the folder. */
async function cosign(...args: string[]): Promise<void> {
  const env = { PATH: process.env.PATH ?? "", HOME: folder, COSIGN_PASSWORD: "" };
  await promisify(execFile)(await tool("cosign"), args, { cwd: folder, env });
}

/** Signs the image and attests the others, with what cosign writes around them. */
async function signAll({ repository, image, statementOf }: PublishedCandidate, how: string[]): Promise<void> {
  const name = `${repository.name}@${image.digest}`;
  await cosign("sign", "--yes", ...how, name);
  for (const [kind, type] of [
    ["conformance", "https://in-toto.io/attestation/test-result/v0.1"],
    ["sbom", "cyclonedx"],
  ] as const) {
    const file = join(folder, `${kind}.json`);
    await writeFile(file, JSON.stringify(statementOf(kind).predicate));
    await cosign("attest", "--yes", ...how, "--type", type, "--predicate", file, name);
  }
}

const registries: [string, () => Promise<TestRegistry>][] = [
  ["crane's registry, which keeps no lists", startCraneRegistry],
  ["Distribution, which keeps no lists", startDistribution],
  ["a registry that keeps lists", startReferrersRegistry],
];

describe.each(registries)("%s: a candidate that stock cosign signed", (_name, start) => {
  let registry: TestRegistry;
  beforeAll(async () => {
    registry = await start();
  }, 600_000);
  afterAll(() => registry.stop());

  const withKey = () => ["--key", "cosign.key", "--signing-config", "offline.json"];
  const withCertificate = (of: Identity) => [
    ...["--identity-token", sigstore.token(of)],
    ...["--signing-config", sigstore.signingConfig, "--trusted-root", sigstore.trustedRoot],
  ];
  const keyless = { issuer: identity.issuer, workflow, repositoryId: 77 };

  test.each([
    ["with the policy's key", { key: "cosign.pub" }, withKey, []],
    ["keyless, as the policy's repository", keyless, () => withCertificate(identity), []],
    [
      "keyless, as another repository by the same workflow",
      keyless,
      () => withCertificate({ ...identity, repositoryId: "78" }),
      ["warning plugin-report-unsigned"],
    ],
  ])(
    "%s",
    async (_what, signer, how, expected) => {
      const home = await newServerHome(world, ["agents"], { listed: ["agents v0.3.1"] });
      const module = `${home.modules}/agents`;
      const repository = `${registry.host}/${home.name}/candidates/agents`;
      const plugins = [{ name: "agents", module, candidates: repository, signer }];
      const spec = { trustedRoot: "trusted_root.json", plugins };
      await home.commit("main", {
        [policyFile]: JSON.stringify({ apiVersion: "plugin-release/v1alpha1", kind: "PluginPolicy", spec }),
        "cosign.pub": await readFile(join(folder, "cosign.pub"), "utf8"),
        "trusted_root.json": await readFile(sigstore.trustedRoot, "utf8"),
      });
      for (const each of ["v0.3.1", "v0.4.0"]) await home.release("agents", each);
      const server = { module: home.base, version: "v0.9.0" };
      const sum = await servedSum(world.modules().folder, module, "v0.4.0");
      const sign = () => Buffer.from("");
      const tag = "v0.4.0-server-1.0.0";
      const published = await publishCandidate({
        repository,
        tag,
        module,
        version: "v0.4.0",
        server,
        sum,
        sign,
        attached: [],
      });
      await signAll(published, how());
      const result = await home.sweep();
      expect(codesOf(result)).toEqual(expected);
      expect(result.proposals.map(({ changes }) => changes)).toEqual(
        expected.length > 0 ? [] : [["agents v0.3.1 -> v0.4.0"]],
      );
    },
    120_000,
  );
});
