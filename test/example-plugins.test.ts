import { chmod, cp, mkdir, readFile, writeFile } from "node:fs/promises";
import { join, resolve } from "node:path";
import { afterAll, beforeAll, expect, test } from "@jest/globals";
import type { Report } from "#conformance/report.js";
import { type ExampleModules, publishExamples } from "#test/example-modules.js";
import { removeTemporaryFolders, temporaryFolder } from "#test/folders.js";
import { run } from "#test/run-action.js";

let published: ExampleModules;

beforeAll(async () => {
  published = await publishExamples();
}, 60_000);

afterAll(async () => {
  await published.remove();
  await removeTemporaryFolders();
});

test("what the plugin repository's README types on a laptop checks the plugin", async () => {
  const readme = await readFile("examples/plugins/README.md", "utf8");
  const commands = [...readme.matchAll(/^\$ (.+)$/gm)].map(([, command = ""]) => command);
  expect(commands).toHaveLength(4);
  const work = await temporaryFolder();
  for (const name of ["plugins", "server"]) await cp(join("examples", name), join(work, name), { recursive: true });
  const bin = join(work, "bin");
  await mkdir(bin);
  const program = `#!/bin/sh\nexec "${process.execPath}" "${resolve("dist/cli/index.js")}" "$@"\n`;
  await writeFile(join(bin, "plugin-release"), program);
  await chmod(join(bin, "plugin-release"), 0o755);
  const environment = { ...process.env, ...published.environment, PATH: `${bin}:${process.env.PATH}` };
  const script = ["set -e", ...commands].join("\n");
  const { code, stdout, stderr } = await run("sh", ["-c", script], environment, join(work, "plugins"));
  expect([code, stdout, stderr]).toEqual([0, expect.stringContaining("agents: "), expect.any(String)]);
  const report = await readFile(join(work, "server/conformance-report/report.json"), "utf8");
  expect((JSON.parse(report) as Report).plugins.map(({ name, verdict }) => [name, verdict])).toEqual([
    ["agents", "passed"],
    ["guardrails", "passed"],
  ]);
}, 120_000);
