import { cp, readFile, writeFile } from "node:fs/promises";
import { join, resolve } from "node:path";
import { afterAll, beforeEach, describe, expect, test } from "@jest/globals";
import { removeTemporaryFolders, temporaryFolder } from "#test/folders.js";
import { run } from "#test/run-action.js";

afterAll(removeTemporaryFolders);

test("plugin-release add makes the server's manifest take the plugin from the folder beside it", async () => {
  const work = await temporaryFolder();
  await cp("examples/server", join(work, "server"), { recursive: true });
  await cp("examples/plugins", join(work, "plugins"), { recursive: true });
  const command = (...args: string[]) =>
    run(process.execPath, [resolve("dist/cli/index.js"), ...args], process.env, join(work, "server"));
  expect(await command("add", "../plugins/agents")).toEqual({
    code: 0,
    stdout:
      "agents: github.com/acme/catalog-plugins/agents, in place of github.com/acme/catalog-plugins/agents v0.3.1\n",
    stderr: "",
  });
  const manifest = await readFile(join(work, "server/catalog-server-manifest.yaml"), "utf8");
  expect(manifest).toContain('      tier: supported\n      path: "../plugins/agents"\n');
  expect((await command("validate", "--structure-only")).code).toBe(0);
  expect((await command("validate", "--structure-only", "--release")).code).toBe(1);
  expect((await command("add", "../plugins")).code).toBe(1);
});

describe("plugin-release add --released", () => {
  let work: string;
  const command = (...args: string[]) =>
    run(
      process.execPath,
      ["--no-warnings", resolve("packages/cli/src/main.ts"), ...args],
      process.env,
      join(work, "server"),
    );
  const manifest = () => readFile(join(work, "server/catalog-server-manifest.yaml"), "utf8");
  const listed = async (name: string) => new RegExp(` {4}- name: ${name}\n(?: {6}.*\n)+`).exec(await manifest())?.[0];

  beforeEach(async () => {
    work = await temporaryFolder();
    await cp("examples/server", join(work, "server"), { recursive: true });
    await cp("examples/plugins", join(work, "plugins"), { recursive: true });
  });

  test("takes the version, and no working copy, even after one was taken", async () => {
    const agents = "github.com/acme/catalog-plugins/agents";
    expect((await command("add", "../plugins/agents")).code).toBe(0);
    expect(await command("add", "../plugins/agents", "--released", "v0.4.0")).toEqual({
      code: 0,
      stdout: `agents: ${agents} v0.4.0, in place of ${agents} v0.3.1\n`,
      stderr: "",
    });
    expect(await listed("agents")).toMatch(/version: v0\.4\.0\n/);
    expect(await listed("agents")).not.toContain("path:");
    expect((await command("validate", "--structure-only", "--release")).code).toBe(0);
  });

  test("adds a plugin that was not listed", async () => {
    const metadata = join(work, "plugins/agents/plugin.yaml");
    await writeFile(metadata, (await readFile(metadata, "utf8")).replace("  name: agents", "  name: cards"));
    const goMod = join(work, "plugins/agents/go.mod");
    await writeFile(goMod, (await readFile(goMod, "utf8")).replace("catalog-plugins/agents", "catalog-plugins/cards"));
    const added = await command("add", "../plugins/agents", "--released", "v1.0.0");
    expect(added).toMatchObject({ code: 0, stdout: "cards: github.com/acme/catalog-plugins/cards v1.0.0, new\n" });
    expect(await listed("cards")).toMatch(/version: v1\.0\.0\n/);
  });

  test.each([
    [["--released", "0.4.0"], /v0\.4\.0|version/],
    [["--released", "v0.4"], /version/],
    [["--released", "v2.0.0"], /v2/],
    [["--released", "v0.4.0\n      path: ../../x"], /version/],
    [["--released", "latest"], /version/],
    [["--released"], /--released needs a value: --released VERSION/],
  ])("%j is refused, and the manifest is as it was", async (args, said) => {
    const before = await manifest();
    const ended = await command("add", "../plugins/agents", ...args);
    expect([ended.code === 0, ended.stdout, ended.stderr]).toEqual([false, "", expect.stringMatching(said)]);
    expect(await manifest()).toBe(before);
  });
});
