import { access, mkdir, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { afterAll, beforeAll, beforeEach, describe, expect, test } from "@jest/globals";
import { type Code, rulePage } from "#diagnostics/codes.js";
import { type Diagnostic, DiagnosticError } from "#diagnostics/diagnostic.js";
import { copyImage } from "#oci/copy.js";
import { sha256 } from "#oci/digest.js";
import { openLayout } from "#oci/layout.js";
import type { RegistryAccess } from "#oci/registry.js";
import { openRepository } from "#oci/repository.js";
import { build } from "#server/build.js";
import { validate } from "#server/validate.js";
import { folderContent } from "#test/folder-content.js";
import { removeTemporaryFolders, temporaryFolder } from "#test/folders.js";
import { type GoWorkspace, openGoWorkspace } from "#test/go-workspace.js";
import { type Attempt, type HostileRegistry, startHostileRegistry } from "#test/hostile-registry.js";
import { freePort } from "#test/ports.js";
import { type SampleImage, writeSampleImage } from "#test/sample-image.js";
import { smallBuild, smallManifest } from "#test/small-build.js";
import { createTransport } from "#transport/transport.js";

/** What a registry may do to whoever builds on its images: each line its own diagnostic, at the line that names the image. */
let registry: HostileRegistry;
let workspace: GoWorkspace;
let registries: RegistryAccess;
let folder: string;

beforeAll(async () => {
  registry = await startHostileRegistry();
  workspace = await openGoWorkspace();
  folder = await temporaryFolder();
  const transport = createTransport({
    environment: {},
    retry: { attempts: 2, firstDelay: 1 },
    limits: { headers: 300, idle: 300 },
  });
  registries = { transport, credentials: async () => undefined };
  await push("sound", {});
  await push("another", { files: { "/server": "another base" } });
  await push("arm", { platforms: [{ os: "linux", architecture: "arm64" }] });
  await useBase("sound");
  await build(options());
});
beforeEach(() => {
  registry.fault = () => false;
});
afterAll(async () => {
  await registries.transport.close();
  await registry.stop();
  await workspace.close();
  await removeTemporaryFolders();
});

async function push(tag: string, image: SampleImage): Promise<void> {
  const directory = await temporaryFolder();
  const platforms = [{ os: "linux", architecture: "amd64" }];
  const top = await writeSampleImage(directory, { platforms, ...image });
  const repository = openRepository({ registry: registry.host, repository: "acme/base" }, registries);
  await copyImage(await openLayout(directory), top, repository);
  const manifest = registry.manifests.get(top.digest);
  if (manifest) registry.manifests.set(tag, manifest);
}

function options() {
  return { ...smallBuild(folder, workspace.environment), registries };
}

/** The manifest lies in the folder above what is built, which is compared. */
async function useBase(tag: string, host = registry.host): Promise<void> {
  await mkdir(folder, { recursive: true });
  await writeFile(join(folder, "catalog-server-manifest.yaml"), smallManifest(`${host}/acme/base:${tag}`));
}

async function problemsOf(work: Promise<unknown>): Promise<readonly Diagnostic[]> {
  try {
    await work;
    return [];
  } catch (error) {
    if (error instanceof DiagnosticError) return error.diagnostics;
    throw error;
  }
}

const status =
  (code: number, body = "{}") =>
  ({ response }: Attempt) => {
    response.writeHead(code, { "retry-after": "0" }).end(body);
    return true;
  };

function cut({ response }: Attempt): boolean {
  response.writeHead(200, { "content-length": 1000 }).write("{");
  setTimeout(() => response.destroy(), 20);
  return true;
}

function oversized({ response }: Attempt): boolean {
  response.writeHead(200, { "content-type": "application/json" }).end(Buffer.alloc(5 * 1024 * 1024, " "));
  return true;
}

function otherBytes({ response, path }: Attempt): boolean {
  const digest = sha256("something else");
  const content = registry.manifests.get("sound");
  if (!path.includes("/manifests/") || !content) return false;
  response.writeHead(200, { "content-type": content.mediaType, "docker-content-digest": digest }).end(content.bytes);
  return true;
}

function otherConfig({ request, response, path }: Attempt): boolean {
  if (request.method !== "GET" || !path.includes("/blobs/")) return false;
  response.writeHead(200).end(Buffer.alloc(registry.blobs.get(path.split("/").at(-1) ?? "")?.length ?? 0, "x"));
  return true;
}

const faults: [name: string, Code, RegExp, HostileRegistry["fault"]][] = [
  ["hangs", "registry-too-slow", /took too long to answer/, () => true],
  ["answers 401", "registry-denied", /HTTP 401/, status(401)],
  [
    "answers 403",
    "registry-denied",
    /HTTP 403: DENIED: no$/,
    status(403, '{"errors":[{"code":"DENIED","message":"no"}]}'),
  ],
  ["answers 404", "image-not-found", /there is no image/, status(404)],
  ["answers 429", "registry-busy", /HTTP 429/, status(429)],
  ["answers 500", "registry-failed", /HTTP 500$/, status(500)],
  ["answers 503 in HTML", "registry-failed", /HTTP 503$/, status(503, "<html>::error::</html>")],
  ["cuts the connection", "registry-failed", /the connection ended early/, cut],
  ["sends other bytes than its digest", "content-mismatch", /expected sha256:/, otherBytes],
  ["sends another config", "content-mismatch", /expected sha256:/, otherConfig],
  ["sends too much", "content-too-large", /larger than 4194304 bytes/, oversized],
];

describe.each(faults)("a registry that %s", (_name, code, message, fault) => {
  test("is a diagnostic with a page, at the base image, and leaves everything as it was", async () => {
    await useBase("another");
    registry.fault = fault;
    await expectProblem(code, message);
  });
});

test("a registry that cannot be reached", async () => {
  await useBase("sound", `127.0.0.1:${await freePort()}`);
  await expectProblem("registry-unreachable", /cannot connect \(ECONNREFUSED\)/);
});

test("an image without the platform", async () => {
  await useBase("arm");
  await expectProblem("image-platform-missing", /no image for linux\/amd64; it offers: linux\/arm64/);
});

test("an image that alone should say what the server is, and has no labels", async () => {
  const text = smallManifest(`${registry.host}/acme/base:sound`).replace(
    / {4}module: .*\n {4}version: .*\n {4}entrypoint:\n.*\n.*\n/,
    "",
  );
  await writeFile(join(folder, "catalog-server-manifest.yaml"), text);
  await expectProblem("image-labels-missing", /has no labels that say which Go module it is/);
});

/** What validate and build say of the same manifest. */
async function expectProblem(code: Code, message: RegExp): Promise<void> {
  const before = await folderContent(folder);
  const validated = await validate({ ...options(), structureOnly: false });
  expect(validated.valid).toBe(false);
  for (const all of [validated.diagnostics, await problemsOf(build(options()))]) {
    // Notices may stand beside it: what can be checked without the image is checked.
    const problems = all.filter((each) => each.severity === "error");
    expect(problems.map((each) => each.code)).toEqual([code]);
    expect(problems[0]?.message).toMatch(message);
    expect(problems[0]?.fix).toBeDefined();
    expect(problems[0]?.place).toMatchObject({ file: options().manifest, line: 5, column: 12 });
  }
  await access(rulePage(code));
  expect(await folderContent(folder)).toEqual(before);
}

/** The base's layers are fetched last, when the server has been compiled. */
describe("a layer that", () => {
  const layerOf = (fault: HostileRegistry["fault"]) => (attempt: Attempt) => {
    const content = registry.blobs.get(attempt.path.split("/").at(-1) ?? "");
    const isLayer = attempt.path.includes("/blobs/") && content?.[0] === 0x1f;
    return isLayer ? fault(attempt) : false;
  };
  const wrong: HostileRegistry["fault"] = ({ response }) => {
    response.writeHead(200).end("x");
    return true;
  };
  const endless: HostileRegistry["fault"] = ({ response }) => {
    const more = () => {
      while (!response.destroyed && response.write(Buffer.alloc(65_536)));
    };
    response.on("drain", more);
    more();
    return true;
  };

  test.each<[string, Code, HostileRegistry["fault"]]>([
    ["is cut again and again", "registry-failed", cut],
    ["never comes", "registry-too-slow", () => true],
    ["is gone", "registry-failed", status(404)],
    ["is another", "content-mismatch", wrong],
    ["never ends", "content-mismatch", endless],
  ])("%s leaves the old image, or none", async (_name, code, fault) => {
    await useBase("another");
    registry.fault = layerOf(fault);
    const before = await folderContent(join(folder, "image"));
    const fresh = join(folder, "new/layout");
    for (const layout of [join(folder, "image"), fresh]) {
      const problems = await problemsOf(build({ ...options(), layout }));
      expect(problems.map((each) => each.code)).toEqual([code]);
      expect(problems[0]?.place).toMatchObject({ line: 5, column: 12 });
    }
    expect(await folderContent(join(folder, "image"))).toEqual(before);
    await expect(access(join(folder, "new"))).rejects.toThrow(/ENOENT/);
  });
});

/** The image is whole in its layout by then. */
describe("a registry that is pushed to and", () => {
  test.each<[string, Code, HostileRegistry["fault"]]>([
    ["answers 401", "registry-denied", status(401)],
    ["answers 403", "registry-denied", status(403)],
    ["answers 404", "registry-failed", status(404)],
    ["answers 429", "registry-busy", status(429)],
    ["answers 500", "registry-failed", status(500)],
    ["hangs", "registry-too-slow", () => true],
  ])("%s is a diagnostic, and the next run pushes what is there", async (_name, code, fault) => {
    await useBase("sound");
    const { digest } = await build(options());
    const before = await folderContent(folder);
    const target = await startHostileRegistry();
    const repository = `${target.host}/acme/server`;
    target.fault = (attempt) => (attempt.path.includes("/blobs/uploads/") ? fault(attempt) : false);
    const problems = await problemsOf(build({ ...options(), repository }));
    expect(problems).toMatchObject([{ code, message: expect.stringContaining(`to ${repository}`) }]);
    expect(await folderContent(folder)).toEqual(before);
    target.fault = () => false;
    const again = await build({ ...options(), repository });
    await target.stop();
    expect(again).toMatchObject({ reused: true, image: `${repository}@${digest}` });
  });
});
