import { execFile } from "node:child_process";
import { writeFile } from "node:fs/promises";
import { join } from "node:path";
import { promisify } from "node:util";
import { afterAll, beforeAll, describe, expect, test } from "@jest/globals";
import { removeTemporaryFolders, temporaryFolder } from "#test/folders.js";
import { commandsOf, readPage } from "#test/page-commands.js";
import { commandFolder } from "#test/page-shell.js";
import { startDistribution, type TestRegistry } from "#test/registries.js";
import { signKeyless, signWithKey } from "#test/sign-statement.js";
import { attest, keyPair, pushImage } from "#test/signed-image.js";
import { type LocalSigstore, startSigstore } from "#test/sigstore.js";
import { createTransport } from "#transport/transport.js";

const page = readPage("docs/verify.md");
const commands = commandsOf(page).map(({ text }) => text);
const key = keyPair();
const transport = createTransport({ environment: {} });
let registry: TestRegistry;
let sigstore: LocalSigstore;
let folder: string;
let bin: string;

/** The page's image, signed with a key and keyless; on PATH are the tools and this suite's command. */
beforeAll(async () => {
  folder = await temporaryFolder();
  [registry, sigstore] = await Promise.all([startDistribution(), startSigstore(folder)]);
  const image = await pushImage(registry.host, "acme/catalog-server", transport);
  const withKey = (statement: object) => signWithKey(statement, key);
  const keyless = (statement: object) =>
    signKeyless(statement, sigstore, {
      issuer: "https://token.actions.githubusercontent.com",
      subject: "https://github.com/acme/ci/.github/workflows/server-release.yml@refs/tags/v1",
      repository: "acme/catalog-server",
      repositoryId: "123456789",
      ownerId: "42",
      ref: "refs/heads/main",
    });
  const [platform] = image.platforms;
  for (const sign of [withKey, keyless]) {
    await attest(image, ["sbom", "scan", "openvex", "provenance"], sign);
    await attest(image, ["conformance"], sign, platform);
    await attest(image, ["signature"], sign);
  }
  const document = await image.repository.manifest(image.index);
  if (document) await image.repository.pushManifest(document, "1.2.0");
  await writeFile(join(folder, "cosign.pub"), key.publicKey.export({ type: "spki", format: "pem" }));
  const files = page.steps.filter((each) => each.kind === "file");
  for (const { path, text } of files) await writeFile(join(folder, path), text);
  bin = await commandFolder(["cosign", "crane"]);
}, 600_000);
afterAll(async () => {
  await transport.close();
  await sigstore.stop();
  await registry.stop();
  await removeTemporaryFolders();
});

/** A line of the page, in a shell, with the local registry in the public one's place. */
async function run(line: string): Promise<string> {
  const env = { PATH: `${bin}:${process.env.PATH}`, HOME: folder, NO_COLOR: "1" };
  const local = line.replaceAll("ghcr.io", registry.host);
  return (await promisify(execFile)("bash", ["-ec", local], { cwd: folder, env })).stdout;
}

describe("docs/verify.md", () => {
  test("shows both ways", () => {
    for (const tool of ["plugin-release verify", "cosign verify", "cosign verify-attestation"]) {
      expect(commands.some((each) => each.startsWith(tool))).toBe(true);
    }
  });

  test.each(commands)("%s", async (command) => {
    const output = await run(command);
    if (command.endsWith("--json")) expect(JSON.parse(output)).toMatchObject({ verified: true });
    else if (command.startsWith("plugin-release")) expect(output).toMatch(/@sha256:[0-9a-f]{64}: verified\n {2}\w/);
  });

  const another = "--certificate-github-workflow-repository acme/another";
  test.each(commands.filter((each) => !each.includes("$(")))("of an image that nobody signed: %s", async (command) => {
    const image = await pushImage(registry.host, "acme/unsigned", transport);
    const unsigned = command.replace("ghcr.io/acme/catalog-server:1.2.0", image.name);
    await expect(run(unsigned)).rejects.toThrow(/Command failed/);
    const stranger = command.replace(/--certificate-github-workflow-repository \S+/, another);
    if (stranger !== command) await expect(run(stranger)).rejects.toThrow(/Command failed/);
  });

  test("cosign takes an attestation for a signature, and this suite does not", async () => {
    const image = await pushImage(registry.host, "acme/attested", transport);
    await attest(image, ["sbom"], (statement) => signWithKey(statement, key));
    const [ours = "", theirs = ""] = ["plugin-release verify", "cosign verify --key"].map((start) =>
      commands.find((each) => each.startsWith(start))?.replace("ghcr.io/acme/catalog-server:1.2.0", image.name),
    );
    await run(theirs);
    await expect(run(ours)).rejects.toThrow(/image-unsigned/);
  });
});
