import { execFile, spawn } from "node:child_process";
import { copyFile } from "node:fs/promises";
import { join } from "node:path";
import { text } from "node:stream/consumers";
import { promisify } from "node:util";
import { afterAll, beforeAll, expect, test } from "@jest/globals";
import { sample, string } from "fast-check";
import { buildArguments } from "#buildkit/arguments.js";
import { removeTemporaryFolders, temporaryFolder } from "#test/folders.js";
import { hostileValues } from "#test/hostile.js";
import { buildWith, readOf } from "#test/image-build.js";
import { readBuildctl } from "#test/read-buildctl.js";

const buildkit = "v0.23.2";
let parser: string;

beforeAll(async () => {
  const directory = await temporaryFolder();
  await copyFile("test/fixtures/buildkit/parse/main.go", join(directory, "main.go"));
  const env = { ...process.env, GOFLAGS: "-mod=mod", GOWORK: "off", CGO_ENABLED: "0" };
  const go = (...args: string[]) => promisify(execFile)("go", args, { cwd: directory, env });
  await go("mod", "init", "tools.invalid/parse");
  await go("get", `github.com/moby/buildkit/cmd/buildctl/build@${buildkit}`, "github.com/urfave/cli");
  parser = join(directory, "parse");
  await go("build", "-o", parser, ".");
}, 600_000);
afterAll(removeTemporaryFolders);

/** What buildctl's own code makes of arguments. */
async function parse(lists: readonly string[][]): Promise<unknown[]> {
  const child = spawn(parser, [], { stdio: ["pipe", "pipe", "inherit"] });
  child.stdin.end(JSON.stringify(lists));
  return JSON.parse(await text(child.stdout)) as unknown[];
}

test("buildctl's own code takes values from outside for values, and reads arguments as the unit tests do", async () => {
  const random = sample(string({ unit: "binary", maxLength: 40 }), { numRuns: 2000, seed: 1 });
  // What cannot be handed over is refused, which the unit tests show; half a surrogate pair is in no argument of a process.
  const values = [...hostileValues, ...random].filter((each) => !/[\r\n\0\p{Cs}]/u.test(each));
  expect(values.length).toBeGreaterThan(1000);
  const lists = values.map((each) => buildArguments(buildWith(each)));
  const read = await parse(lists);
  expect(read).toEqual(values.map(readOf));
  expect(lists.map(readBuildctl)).toEqual(read);
});
