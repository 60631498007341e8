import { execFileSync } from "node:child_process";
import { readFile, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { afterAll, beforeAll, expect, test } from "@jest/globals";
import type { Digest } from "#oci/digest.js";
import { unpackImage } from "#oci/unpack.js";
import { build } from "#server/build.js";
import type { BuildOptions, Built } from "#server/options.js";
import { validate } from "#server/validate.js";
import { publishFixtureModules } from "#test/fixture-modules.js";
import { removeTemporaryFolders, temporaryFolder } from "#test/folders.js";
import { goEnvironment, removeModuleCache } from "#test/module-proxy.js";
import { smallBuild, smallManifest } from "#test/small-build.js";

/** A package base from a released module, from manifest to image, and as the base of another manifest. */
let first: BuildOptions;
let built: Built;
let moduleCache: string;

beforeAll(async () => {
  const folder = await temporaryFolder();
  const proxy = join(folder, "proxy");
  moduleCache = join(folder, "modules");
  await publishFixtureModules(proxy);
  const environment = { ...process.env, ...(await goEnvironment(proxy, { moduleCache })) };
  first = smallBuild(await temporaryFolder(), environment);
  const text = smallManifest("scratch")
    .replace("kind: CatalogServerBuild\n", "kind: CatalogServerBuild\nmetadata: {name: tiny, version: 1.0.0}\n")
    .replace(/entrypoint:\n.*\n.*\n/, "entrypoint: {package: github.com/acme/tiny-server/cmd/server}\n");
  await writeFile(first.manifest, text);
  built = await build(first);
}, 60_000);
afterAll(async () => {
  await removeModuleCache(moduleCache);
  await removeTemporaryFolders();
});

async function run(layout: string, digest: string): Promise<string> {
  const platform = { os: "linux", architecture: "amd64" };
  const directory = await temporaryFolder();
  const image = await unpackImage(layout, { platform, digest: digest as Digest, directory: join(directory, "root") });
  return execFileSync(join(image.root, image.config.entrypoint[0] ?? ""), { encoding: "utf8" });
}

test("runs, and is valid", async () => {
  expect(await run(first.layout, built.digest)).toBe("hello\n");
  expect(await validate({ ...first, structureOnly: false })).toMatchObject({ valid: true });
});

test("unchanged inputs are recognised; an edited lock is not believed", async () => {
  expect(await build({ ...first, frozen: true })).toMatchObject({ digest: built.digest, reused: true });
  const file = join(first.directory, "main.go");
  const main = await readFile(file, "utf8");
  await writeFile(file, main.replace("acme/hello", "acme/wave"));
  await expect(build({ ...first, frozen: true })).rejects.toThrow(/^lock-stale: main\.go would change/);
  expect(await build(first)).toMatchObject({ digest: built.digest, reused: false });
  expect(await readFile(file, "utf8")).toBe(main);
});

test("its image is another manifest's base: program, version and plugins come from the labels", async () => {
  const next = { ...smallBuild(await temporaryFolder(), first.environment), shortNames: first.layout };
  const plugin = "{name: wave, module: github.com/acme/wave, version: v1.0.0, metadata: none}";
  const base = "{image: 'tiny:1.0.0', frameworkVersion: v1alpha1}";
  const text = `apiVersion: catalog.kubeflow.org/v1alpha1\nkind: CatalogServerBuild\nspec:\n  base: ${base}\n  plugins: [${plugin}]\n`;
  await writeFile(next.manifest, text);
  const { digest } = await build(next);
  expect(await run(next.layout, digest)).toBe("hello\nwave\n");
  expect(JSON.parse(await readFile(join(next.directory, "lock.json"), "utf8"))).toMatchObject({
    base: { image: "tiny:1.0.0", digest: built.digest, version: "v1.0.0" },
  });
});
