import { readdir, readFile, rm, stat, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { afterAll, beforeAll, beforeEach, describe, expect, test } from "@jest/globals";
import { DiagnosticError } from "#diagnostics/diagnostic.js";
import { copyImage } from "#oci/copy.js";
import { openLayout, refName } from "#oci/layout.js";
import { createLayout } from "#oci/layout-writer.js";
import { build } from "#server/build.js";
import type { BuildOptions, Built } from "#server/options.js";
import { publishFixtureModules } from "#test/fixture-modules.js";
import { removeTemporaryFolders, temporaryFolder } from "#test/folders.js";
import { goEnvironment } from "#test/module-proxy.js";
import { writeSampleImage } from "#test/sample-image.js";
import { smallBuild, smallManifest } from "#test/small-build.js";

let folder: string;
let options: BuildOptions;
let first: Built;

beforeAll(async () => {
  const proxy = join(await temporaryFolder(), "proxy");
  await publishFixtureModules(proxy);
  folder = await temporaryFolder();
  options = smallBuild(folder, { ...process.env, ...(await goEnvironment(proxy)) });
}, 60_000);

afterAll(removeTemporaryFolders);

describe("a second build", () => {
  const record = () => `${options.layout}.record.json`;

  async function changeRecord(fields: object): Promise<void> {
    await writeFile(record(), JSON.stringify({ ...JSON.parse(await readFile(record(), "utf8")), ...fields }));
  }

  beforeEach(async () => {
    await writeFile(options.manifest, smallManifest("scratch"));
    first = await build(options);
  });

  test("of the same inputs does nothing", async () => {
    const again = await build(options);
    expect(again).toEqual({ ...first, reused: true });
  });

  test.each([
    ["a blob is gone", async () => rm(await layer())],
    ["index.json is gone", () => rm(join(options.layout, "index.json"))],
    ["the record is gone", () => rm(record())],
    ["the record cannot be read", () => writeFile(record(), "{")],
    ["the record names another image", () => changeRecord({ digest: `sha256:${"0".repeat(64)}` })],
    ["the record is of other inputs", () => changeRecord({ key: "sha256:other" })],
    ["the generated files were edited", () => writeFile(join(options.directory, "main.go"), "package main\n")],
    ["a generated file is gone", () => rm(join(options.directory, "go.sum"))],
  ])("builds anew where %s, and comes to the same image", async (_what, change) => {
    await change();
    expect(await build(options)).toMatchObject({ reused: false, digest: first.digest });
  });

  test.each([
    ["the manifest says something else", (text: string) => `${text}# changed\n`],
    ["the manifest has another plugin", (text: string) => text.replaceAll("hello", "wave")],
  ])("makes another image where %s", async (_what, change) => {
    await writeFile(options.manifest, change(smallManifest("scratch")));
    const second = await build(options);
    expect([second.reused, second.digest === first.digest]).toEqual([false, false]);
  });
});

/** The layout's largest blob, which is the layer. */
async function layer(): Promise<string> {
  const directory = join(options.layout, "blobs/sha256");
  const files = (await readdir(directory)).map((name) => join(directory, name));
  const sized = await Promise.all(files.map(async (file) => ({ file, size: (await stat(file)).size })));
  return sized.sort((a, b) => b.size - a.size)[0]?.file ?? "";
}

describe("a base image's tag that has moved", () => {
  const codesOf = async (work: Promise<unknown>) => {
    const error = await work.catch((thrown) => thrown);
    return error instanceof DiagnosticError ? error.diagnostics.map((each) => each.code) : error;
  };

  test("makes another image, and the locked one where the lock is frozen", async () => {
    const images = await temporaryFolder();
    const on = {
      ...options,
      directory: join(folder, "on-base"),
      layout: join(folder, "on-base-image"),
      shortNames: images,
    };
    const platforms = [{ os: "linux", architecture: "amd64" }];
    const old = join(await temporaryFolder(), "old");
    const was = await writeSampleImage(old, { platforms });
    const now = await writeSampleImage(join(images, "base"), { platforms, labels: { changed: "yes" } });
    const index = async (named: typeof was, other: typeof was) => {
      const writer = await createLayout(join(images, "base"));
      await copyImage(await openLayout(old), was, writer);
      await writer.finish([{ ...named, annotations: { [refName]: "1.0.0" } }, other]);
    };
    await index(was, now);
    await writeFile(on.manifest, smallManifest("base:1.0.0"));
    const before = await build(on);
    await index(now, was);
    expect(await build({ ...on, frozen: true })).toMatchObject({ reused: true, digest: before.digest });

    const after = await build(on);
    expect([after.reused, after.digest === before.digest]).toEqual([false, false]);

    const lock = join(on.directory, "lock.json");
    const text = await readFile(lock, "utf8");
    await writeFile(lock, text.replace(/"go": ".*"/, '"go": "go1.26.0-other"'));
    expect(await codesOf(build({ ...on, frozen: true }))).toEqual(["lock-stale"]);
    expect(await readFile(lock, "utf8")).not.toBe(text);
  }, 60_000);
});
