import { cp, readFile } from "node:fs/promises";
import { join, resolve } from "node:path";
import { afterAll, expect, test } from "@jest/globals";
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
