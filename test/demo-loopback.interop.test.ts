import { execFile } from "node:child_process";
import { mkdir, readdir } from "node:fs/promises";
import { join, resolve } from "node:path";
import { promisify } from "node:util";
import { afterAll, expect, test } from "@jest/globals";
import { removeTemporaryFolders, temporaryFolder } from "#test/folders.js";

const run = promisify(execFile);

afterAll(removeTemporaryFolders);

test("npm run demo -- loopback is for one shell, wherever temporary files lie, and however often", async () => {
  const TMPDIR = join(await temporaryFolder(), "it's $HOME `x` \\");
  await mkdir(TMPDIR);
  const script = `set -eu
for time in 1 2; do eval "$("$NODE" scripts/run.mjs scripts/demo.ts loopback)"; done
test -f "$KEY.key" && test -d "$GOMODCACHE/.." && curl -sf "http://$REGISTRY/v2/" >&2
echo "$REGISTRY"; command -v plugin-release`;
  const env = { ...process.env, TMPDIR, NODE: process.execPath };
  const { stdout } = await run("bash", ["-c", script], { env, cwd: resolve(".") });
  const [registry, program = ""] = stdout.split("\n");
  expect(program.startsWith(TMPDIR)).toBe(true);
  expect(await readdir(TMPDIR)).toEqual([]);
  await expect(fetch(`http://${registry}/v2/`)).rejects.toThrow();
}, 120_000);
