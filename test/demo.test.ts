import { execFile } from "node:child_process";
import { readFile } from "node:fs/promises";
import { promisify } from "node:util";
import { describe, expect, test } from "@jest/globals";
import { removeModuleCache } from "#test/module-proxy.js";
import { commandFolder } from "#test/page-shell.js";

const run = promisify(execFile);
const pages = ["README.md", "examples/server/README.md", "examples/plugins/README.md"];

test.each(["modulez", "--help"])("the demo does not run for %s, and says what it takes", async (word) => {
  const demo = run(process.execPath, ["scripts/run.mjs", "scripts/demo.ts", word]);
  await expect(demo).rejects.toMatchObject({
    code: 2,
    stdout: "",
    stderr: expect.stringMatching(/server, registry, modules, loopback/),
  });
});

describe("npm run demo -- modules", () => {
  test.each(pages)("is named in %s without npm's own output, which no shell can read", async (page) => {
    const named = (await readFile(page, "utf8")).match(/npm run .*demo -- modules/g) ?? [];
    expect(named.filter((each) => each !== "npm run --silent demo -- modules")).toEqual([]);
    expect(named).not.toEqual([]);
  });

  test("lets the shell of README.md validate the example", async () => {
    const bin = await commandFolder();
    const block = /^\$ eval [\s\S]*?^\$ plugin-release validate$/m.exec(await readFile("README.md", "utf8"))?.[0] ?? "";
    const env = { ...process.env, PATH: `${bin}:${process.env.PATH}` };
    const { stdout, stderr } = await run("bash", ["-ec", block.replace(/^\$ /gm, "")], { env });
    const folder = /^# made (\S+), which may be removed/m.exec(stderr)?.[1] ?? "";
    await removeModuleCache(folder);
    expect(stdout).toBe("2 plugins, valid\n");
    expect(folder).toMatch(/plugin-release-modules-\w+$/);
  }, 120_000);
});
