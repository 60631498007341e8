import { execFileSync } from "node:child_process";
import { chmodSync, existsSync, mkdirSync, readdirSync, statSync, symlinkSync } from "node:fs";
import { dirname, join, resolve } from "node:path";
import { afterAll, expect, test } from "@jest/globals";
import { suiteVersion } from "#server/version.js";
import { removeTemporaryFolders, temporaryFolder } from "#test/folders.js";

afterAll(removeTemporaryFolders);

function version(cache: string, own: { cwd?: string; env?: NodeJS.ProcessEnv } = {}): string {
  const args = ["--no-warnings", resolve("packages/cli/src/bundled.ts"), "--version"];
  const env = { ...process.env, ...own.env, XDG_CACHE_HOME: cache };
  return execFileSync(process.execPath, args, { ...own, env, encoding: "utf8" }).trim();
}

function kept(cache: string): string {
  return join(cache, "plugin-release-actions", "compiled");
}

test("what was compiled is kept, where nobody else may write", async () => {
  const cache = await temporaryFolder();
  expect(version(cache)).toBe(suiteVersion);
  expect(readdirSync(kept(cache)).length).toBeGreaterThan(0);
  expect(statSync(kept(cache)).mode & 0o777).toBe(0o700);
  expect(version(cache)).toBe(suiteVersion);
});

test("a folder that others may write to is left alone", async () => {
  const cache = await temporaryFolder();
  mkdirSync(kept(cache), { recursive: true });
  chmodSync(kept(cache), 0o770);
  expect(version(cache)).toBe(suiteVersion);
  expect(readdirSync(kept(cache))).toEqual([]);
});

test("a folder in one that others may write to is left alone: they could put another in its place", async () => {
  const cache = await temporaryFolder();
  mkdirSync(kept(cache), { recursive: true, mode: 0o700 });
  chmodSync(dirname(kept(cache)), 0o777);
  expect(version(cache)).toBe(suiteVersion);
  expect(readdirSync(kept(cache))).toEqual([]);
});

test("a link is not followed", async () => {
  const [cache, elsewhere] = [await temporaryFolder(), await temporaryFolder()];
  chmodSync(elsewhere, 0o700);
  mkdirSync(dirname(kept(cache)), { recursive: true, mode: 0o700 });
  symlinkSync(elsewhere, kept(cache));
  expect(version(cache)).toBe(suiteVersion);
  expect(readdirSync(elsewhere)).toEqual([]);
});

test("a place that depends on where one works is none: a checkout could bring it", async () => {
  const [cwd, HOME] = [await temporaryFolder(), await temporaryFolder()];
  expect(version("cache", { cwd, env: { HOME } })).toBe(suiteVersion);
  expect(readdirSync(cwd)).toEqual([]);
  expect(readdirSync(kept(join(HOME, ".cache"))).length).toBeGreaterThan(0);
});

(process.getuid?.() === 0 ? test : test.skip)("another user's folder is left alone", async () => {
  const cache = await temporaryFolder();
  mkdirSync(kept(cache), { recursive: true });
  execFileSync("chown", ["65534", kept(cache)]);
  expect(version(cache)).toBe(suiteVersion);
  expect(readdirSync(kept(cache))).toEqual([]);
});

test("without a place for it, the command works", () => {
  expect(version("/dev/null/cache")).toBe(suiteVersion);
  expect(existsSync("/dev/null/cache")).toBe(false);
});
