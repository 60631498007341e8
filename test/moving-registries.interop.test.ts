import { execFile } from "node:child_process";
import { randomUUID } from "node:crypto";
import { writeFile } from "node:fs/promises";
import { join } from "node:path";
import { promisify } from "node:util";
import { afterAll, beforeAll, describe, expect, test } from "@jest/globals";
import { removeTemporaryFolders } from "#test/folders.js";
import { type OperatedExample, operateExample } from "#test/operated-example.js";
import { commandsOf, readPage } from "#test/page-commands.js";
import { openPageShell, type PageShell } from "#test/page-shell.js";
import { startDistribution, startReferrersRegistry, type TestRegistry } from "#test/registries.js";
import { attest, keyPair, pushImage, signedBy } from "#test/signed-image.js";
import { tool } from "#test/tools.js";
import { createTransport } from "#transport/transport.js";

const page = readPage("docs/moving-registries.md");
const policy = `apiVersion: plugin-release/v1alpha1
kind: VerificationPolicy
spec:
  signers:
    - key: old.pub
  attestations: [sbom, scan, conformance, provenance]
`;
/** One that keeps no lists of referrers, one that does, and one more without. */
let registry: TestRegistry;
let other: TestRegistry;
let third: TestRegistry;
let example: OperatedExample;
let shell: PageShell;

beforeAll(async () => {
  [registry, other, third] = await Promise.all([startDistribution(), startReferrersRegistry(), startDistribution()]);
  example = await operateExample(registry.host);
  const names = { "ghcr.io": registry.host, "registry.acme.example": other.host };
  const environment = { ...example.environment, COSIGN_PASSWORD: "a password" };
  shell = await openPageShell({ folder: example.folder, environment, names, tools: ["cosign", "crane"] });
  await writeFile(join(example.folder, "verification-policy.yaml"), policy);
  const release = "--tag 1.3.0 --moving-tag latest --signing key --key ../old.key";
  const second = `(cd 1.3.0 && plugin-release publish --repository ghcr.io/acme/catalog-server ${release})`;
  expect(await shell.type(second)).toMatchObject({ code: 0 });
  shell.typed.splice(0);
}, 600_000);
afterAll(async () => {
  await shell?.stop();
  await example?.remove();
  for (const each of [registry, other, third]) await each?.stop();
  await removeTemporaryFolders();
});

test("images and components are moved as docs/moving-registries.md says", async () => {
  await shell.follow(page.steps);
  expect(shell.typed).toEqual(commandsOf(page).map(({ text }) => text));
}, 120_000);

describe("what the page says of other tools", () => {
  const key = keyPair();
  const transport = createTransport({ environment: {} });
  afterAll(() => transport.close());

  /** Whether a signature arrives; the key is on the reader's disk. */
  async function arrives(from: TestRegistry, copy: (from: string, to: string) => string[]): Promise<boolean> {
    const image = await pushImage(from.host, "acme/moving", transport);
    const document = await image.repository.manifest(image.index);
    if (document) await image.repository.pushManifest(document, "1.0.0");
    await attest(image, ["sbom", "signature"], signedBy(key));
    await writeFile(join(example.folder, "moving.pub"), key.publicKey.export({ type: "spki", format: "pem" }));
    const to = `${third.host}/moved/${randomUUID()}`;
    const [program = "", ...args] = copy(`${from.host}/acme/moving`, to);
    await promisify(execFile)(program, args);
    return (await shell.type(`plugin-release verify ${to}:1.0.0 --key ${example.folder}/moving.pub`)).code === 0;
  }

  test("crane brings signatures along by the tag that lists them, and only by that", async () => {
    const crane = await tool("crane");
    const all = (from: string, to: string) => [crane, "copy", "--all-tags", from, to];
    expect([await arrives(registry, all), await arrives(other, all)]).toEqual([true, false]);
    expect(await arrives(registry, (from, to) => [crane, "copy", `${from}:1.0.0`, `${to}:1.0.0`])).toBe(false);
  }, 60_000);

  test("skopeo leaves them behind, and cosign where the registry lists them", async () => {
    const cosign = await tool("cosign");
    expect(await arrives(other, (a, b) => [cosign, "copy", `${a}:1.0.0`, `${b}:1.0.0`])).toBe(false);
    const insecure = ["--src-tls-verify=false", "--dest-tls-verify=false"];
    for (const from of [registry, other]) {
      const docker = (name: string) => `docker://${name}:1.0.0`;
      const skopeo = (a: string, b: string) => ["skopeo", "copy", "--all", ...insecure, docker(a), docker(b)];
      expect(await arrives(from, skopeo)).toBe(false);
    }
  }, 60_000);
});
