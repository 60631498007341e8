import { mkdir, utimes, writeFile } from "node:fs/promises";
import { join, resolve } from "node:path";
import { afterAll, beforeAll, expect, test } from "@jest/globals";
import { publishFixtureModules } from "#test/fixture-modules.js";
import { removeTemporaryFolders, temporaryFolder } from "#test/folders.js";
import { goEnvironment, removeModuleCache } from "#test/module-proxy.js";
import { runAction } from "#test/run-action.js";
import { smallManifest } from "#test/small-build.js";

let proxy: string;
const moduleCaches: string[] = [];

beforeAll(async () => {
  proxy = join(await temporaryFolder(), "proxy");
  await publishFixtureModules(proxy);
});

afterAll(async () => {
  for (const each of moduleCaches) await removeModuleCache(each);
  await removeTemporaryFolders();
});

/** Builds in a folder of its own, by the bundled action. */
async function digestIn(folder: string, environment: NodeJS.ProcessEnv, written: Date): Promise<string | undefined> {
  const moduleCache = join(folder, "modules");
  moduleCaches.push(moduleCache);
  await mkdir(folder, { recursive: true });
  const manifest = join(folder, "catalog-server-manifest.yaml");
  await writeFile(manifest, smallManifest("scratch", ["hello", "lib"]));
  await utimes(manifest, written, written);
  const go = await goEnvironment(proxy, { moduleCache });
  const built = await runAction("build-image", { directory: folder, environment: { ...go, ...environment } });
  expect([built.code, built.stdout]).toEqual([0, expect.any(String)]);
  return built.outputs.digest;
}

test("the digest is the same in another folder, with another HOME, umask, clock, time zone and empty caches", async () => {
  const here = await digestIn(await temporaryFolder(), {}, new Date("2020-01-01"));
  const elsewhere = join(await temporaryFolder(), "a", "much longer path", "with blanks");
  const home = await temporaryFolder();
  const other = {
    HOME: home,
    GOCACHE: join(home, "build"),
    TMPDIR: await temporaryFolder(),
    TZ: "Pacific/Apia",
    LANG: "tr_TR.UTF-8",
    GOMAXPROCS: "1",
    GOFLAGS: "-ldflags=-s",
    NODE_OPTIONS: `--require=${resolve("test/support/other-clock.cjs")}`,
  };
  const umask = process.umask(0o077);
  try {
    expect(await digestIn(elsewhere, other, new Date("2030-06-15"))).toBe(here);
  } finally {
    process.umask(umask);
  }
});
