import { spawn } from "node:child_process";
import { mkdir, readdir } from "node:fs/promises";
import { join, resolve } from "node:path";
import { setTimeout as sleep } from "node:timers/promises";
import { afterAll, beforeAll, expect, test } from "@jest/globals";
import { type ExampleModules, publishExamples } from "#test/example-modules.js";
import { removeTemporaryFolders, temporaryFolder } from "#test/folders.js";

let published: ExampleModules;

beforeAll(async () => {
  published = await publishExamples();
});

afterAll(async () => {
  await published.remove();
  await removeTemporaryFolders();
});

test.each([
  ["SIGTERM", 143],
  ["SIGINT", 130],
] as const)(
  "a build that is told to end by %s leaves no process, no temporary file and no image",
  async (signal, code) => {
    const folder = await temporaryFolder();
    const scratch = join(folder, "scratch");
    await mkdir(scratch);
    const manifest = resolve("examples/server/catalog-server-manifest.yaml");
    const environment = { ...process.env, ...published.environment, TMPDIR: scratch, GOCACHE: join(folder, "cold") };
    const child = spawn(process.execPath, [resolve("dist/cli/index.js"), "build", manifest], {
      cwd: folder,
      env: environment,
    });
    let printed = "";
    child.stderr.on("data", (text) => {
      printed += text;
    });
    const ended = new Promise<number | null>((done) => child.once("close", done));
    while ((await readdir(scratch)).every((each) => !each.startsWith("plugin-release-build"))) await sleep(20);
    await sleep(300); // now it compiles, with a cold cache
    child.kill(signal);
    expect([await ended, printed]).toEqual([code, expect.stringContaining("interrupted")]);
    expect((await readdir(scratch)).filter((each) => each.startsWith("plugin-release"))).toEqual([]);
    expect(await readdir(folder)).not.toContain("image.record.json");
  },
);
