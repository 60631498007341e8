import { mkdir, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, test } from "@jest/globals";
import type { Code } from "#diagnostics/codes.js";
import { type Diagnostic, DiagnosticError, hasErrors } from "#diagnostics/diagnostic.js";
import type { LocatedManifest } from "#documents/manifest.js";
import { parseManifest } from "#documents/parse-manifest.js";
import { parseYaml } from "#documents/yaml-source.js";
import { copyImage } from "#oci/copy.js";
import { type Credential, dockerCredentials } from "#oci/credentials.js";
import { sha256 } from "#oci/digest.js";
import { resolveImage } from "#oci/find-image.js";
import { imageEntrypoint } from "#oci/image.js";
import { openLayout } from "#oci/layout.js";
import { createLayout } from "#oci/layout-writer.js";
import { mediaTypes } from "#oci/media-types.js";
import type { RegistryAccess } from "#oci/registry.js";
import { openRepository } from "#oci/repository.js";
import { unpackImage } from "#oci/unpack.js";
import { resolveBase } from "#server/base.js";
import { renderLabels } from "#server/labels.js";
import { removeTemporaryFolders, temporaryFolder } from "#test/folders.js";
import { type Attempt, type HostileRegistry, startHostileRegistry } from "#test/hostile-registry.js";
import { writeTestImage } from "#test/image-layout.js";
import { transportWithPlayedHost } from "#test/played-host.js";
import { type ExampleFiles, readRulePage } from "#test/rule-page.js";
import { type SampleImage, writeSampleImage } from "#test/sample-image.js";
import type { Transport } from "#transport/transport.js";

/** Rules about base images and registries. The pages' ghcr.io is played by a registry on loopback. */
const pages: Code[] = [
  "image-not-found",
  "image-platform-missing",
  "image-labels-missing",
  "image-labels-mismatch",
  "image-entrypoint-unclear",
  "registry-denied",
  "registry-failed",
  "registry-unreachable",
  "registry-too-slow",
  "registry-busy",
  "content-mismatch",
  "content-too-large",
];

const labels = renderLabels({
  module: "github.com/acme/catalog-server",
  version: "v0.9.0",
  entrypoint: { import: "github.com/acme/catalog-server/server", call: "Main" },
  frameworkVersion: "v1alpha1",
  manifest: "",
  plugins: [],
});

let ghcr: HostileRegistry;
let transport: Transport;

beforeAll(async () => {
  ghcr = await startHostileRegistry();
  transport = transportWithPlayedHost("https://ghcr.io", `http://${ghcr.host}`);
  await push("0.9.0", { labels });
  await push("1.0.0", {});
  await push("2.0.0", { labels, entrypoint: "start.sh" });
  pushChart("3.0.0");
  ghcr.fault = misbehave;
});
afterAll(async () => {
  await transport.close();
  await ghcr.stop();
  await removeTemporaryFolders();
});

/** What the names in the pages' examples say. */
function misbehave({ request, response, path }: Attempt): boolean {
  const [, name] = /^\/v2\/acme\/([a-z]+)-server\//.exec(path) ?? [];
  if (name === "private" && request.headers.authorization === undefined) {
    response.writeHead(401, { "www-authenticate": 'Basic realm="ghcr.io"' }).end();
  } else if (name === "unstable") response.writeHead(500).end();
  else if (name === "popular") response.writeHead(429).end();
  else if (name === "huge") response.writeHead(200).end(Buffer.alloc(5 * 1024 * 1024));
  else return name === "slow";
  return true;
}

describe.each(pages)("docs/rules/%s.md", (code) => {
  test("what stands under Before is reported, with a fix", async () => {
    const { before } = await readRulePage(code);
    const found = (await check(before)).find((each) => each.code === code);
    expect(found?.fix).toBeDefined();
  });

  test("what stands under After is right", async () => {
    const { after } = await readRulePage(code);
    expect((await check(after)).filter((each) => hasErrors([each]))).toEqual([]);
  });
});

test("docs/rules/layout-invalid.md: the folder that is written to", async () => {
  const { before, after } = await readRulePage("layout-invalid");
  const folder = await temporaryFolder();
  await writeFile(join(folder, "catalog-server-manifest.yaml"), "");
  await expect(createLayout(join(folder, layoutOption(before)))).rejects.toThrow(/^layout-invalid: /);
  await createLayout(join(folder, layoutOption(after)));
});

test("docs/rules/layer-unsafe.md: the paths in a layer", async () => {
  const { before, after } = await readRulePage("layer-unsafe");
  await expect(unpackLayer(before)).rejects.toThrow(/^layer-unsafe: /);
  await unpackLayer(after);
});

test("docs/rules/credential-helper-failed.md: Docker's configuration", async () => {
  const { before, after } = await readRulePage("credential-helper-failed");
  await expect(loggedInBy(before)).rejects.toThrow(/^credential-helper-failed: docker-credential-company-vault is not/);
  expect(await loggedInBy(after)).toEqual({ kind: "password", username: "ada", password: "secret" });
});

async function loggedInBy(files: ExampleFiles): Promise<Credential | undefined> {
  const folder = await temporaryFolder();
  await mkdir(join(folder, ".docker"));
  const [, ...lines] = (files.get(".docker/config.json") ?? "").split("\n");
  await writeFile(join(folder, ".docker/config.json"), lines.join("\n"));
  return dockerCredentials({ HOME: folder, PATH: "/usr/bin:/bin" })("ghcr.io");
}

async function unpackLayer(files: ExampleFiles): Promise<void> {
  const folder = await temporaryFolder();
  const [, ...names] = (files.get("layer.txt") ?? "").trim().split("\n");
  await writeTestImage(join(folder, "layout"), { layers: [names.map((name) => ({ name, content: "x" }))] });
  await unpackImage(join(folder, "layout"), {
    platform: { os: "linux", architecture: "amd64" },
    directory: join(folder, "root"),
    limits: { bytes: 1e6, entries: 100 },
  });
}

/** The part of a build that has to do with images. */
async function check(files: ExampleFiles): Promise<Diagnostic[]> {
  const located = manifestOf(files);
  const { base, build } = located.manifest;
  try {
    const image = await resolveImage(base.image, {
      platforms: build.platforms,
      environment: {},
      access: accessOf(files),
    });
    imageEntrypoint(image.platforms[0]?.config, "server");
    return resolveBase(located, image).diagnostics;
  } catch (error) {
    if (error instanceof DiagnosticError) return [...error.diagnostics];
    throw error;
  }
}

function accessOf(files: ExampleFiles): RegistryAccess {
  const loggedIn = files.get("login.sh")?.includes("docker login ghcr.io");
  const credentials = async () =>
    loggedIn ? ({ kind: "password", username: "ada", password: "secret" } as const) : undefined;
  return { transport, credentials };
}

function manifestOf(files: ExampleFiles): LocatedManifest {
  const file = "catalog-server-manifest.yaml";
  const { source } = parseYaml(file, files.get(file) ?? "");
  const parsed = source && parseManifest(source);
  if (!parsed?.manifest) throw new Error(`${file} is no manifest: ${JSON.stringify(parsed?.diagnostics)}`);
  return parsed.manifest;
}

function layoutOption(files: ExampleFiles): string {
  return /--layout (\S+)/.exec(files.get("build.sh") ?? "")?.[1] ?? "";
}

async function push(tag: string, image: SampleImage): Promise<void> {
  const folder = await temporaryFolder();
  const top = await writeSampleImage(folder, image);
  const layout = await openLayout(folder);
  const access = { transport, credentials: async () => undefined };
  const repository = openRepository({ registry: "ghcr.io", repository: "acme/images" }, access);
  await copyImage(layout, top, repository);
  const document = await layout.manifest(top.digest);
  if (document) await repository.pushManifest(document, tag);
}

/** A Helm chart: an OCI manifest whose config is not an image's. */
function pushChart(tag: string): void {
  const config = Buffer.from('{"name":"catalog-server","version":"3.0.0"}');
  ghcr.blobs.set(sha256(config), config);
  const bytes = Buffer.from(
    JSON.stringify({
      schemaVersion: 2,
      mediaType: mediaTypes.manifest,
      config: { mediaType: "application/vnd.cncf.helm.config.v1+json", digest: sha256(config), size: config.length },
      layers: [],
    }),
  );
  ghcr.manifests.set(tag, { mediaType: mediaTypes.manifest, bytes });
}
