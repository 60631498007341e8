import { readFile, writeFile } from "node:fs/promises";
import { join, resolve } from "node:path";
import { afterAll, beforeAll, beforeEach, describe, expect, test } from "@jest/globals";
import { removeTemporaryFolders, temporaryFolder } from "#test/folders.js";
import { type MatrixWorkspace, manifestOf, matrixWorkspace, pluginYaml } from "#test/matrix-workspace.js";
import { run } from "#test/run-action.js";

let workspace: MatrixWorkspace;
let folder: string;

beforeAll(async () => {
  workspace = await matrixWorkspace();
  // The manifest claims the tier supported, which takes these.
  const owners = "  owners: [{team: agents, contact: agents@acme.example}]\n";
  const declared = `${owners}  license: Apache-2.0\n  repository: https://github.com/acme/catalog-plugins\n`;
  await workspace.publish("v0.3.2", pluginYaml("0.9.0", "1.x") + declared);
});
beforeEach(async () => {
  folder = await temporaryFolder();
  await writeFile(join(folder, "catalog-server-manifest.yaml"), manifestOf("v0.3.1"));
  await writePolicy();
});
afterAll(async () => {
  await workspace.close();
  await removeTemporaryFolders();
});

function writePolicy(...lines: string[]) {
  const head = "apiVersion: plugin-release/v1alpha1\nkind: PluginPolicy\nspec:\n  plugins:\n";
  const entry = "    - name: agents\n      module: github.com/acme/catalog-plugins/agents\n";
  const more = lines.map((each) => `      ${each}\n`).join("");
  return writeFile(join(folder, "plugin-policy.yaml"), head + entry + more);
}

function bump(...args: string[]) {
  const environment = { ...workspace.environment, NO_COLOR: "1" };
  return run(process.execPath, [resolve("dist/cli/index.js"), "bump", ...args], environment, folder);
}
const text = () => readFile(join(folder, "catalog-server-manifest.yaml"), "utf8");

describe("plugin-release bump", () => {
  test("takes the newest version that fits, and says why not a newer one", async () => {
    const ended = await bump();
    expect([ended.code, ended.stdout]).toEqual([0, "agents v0.3.1 -> v0.3.2\n"]);
    expect(ended.stderr).toMatch(/plugin-version-incompatible: agents v0\.4\.0 is not proposed: it declares v1beta1/);
    expect(await text()).toBe(manifestOf("v0.3.2"));
    expect(await bump("agents")).toMatchObject({ code: 0, stdout: "nothing to change\n" });
  });

  test("leaves the file as it is in a dry run, and where it may not", async () => {
    expect((await bump("--dry-run")).stdout).toBe("agents v0.3.1 -> v0.3.2\n");
    await writePolicy("withdrawn: [0.3.2]");
    expect(await bump("agents@v0.3.2")).toMatchObject({ code: 1, stdout: "" });
    expect(await bump("nobody")).toMatchObject({ code: 1, stdout: "" });
    expect(await text()).toBe(manifestOf("v0.3.1"));
  });

  test("goes back where the version was withdrawn", async () => {
    await writePolicy("withdrawn: [v0.3.1, v0.3.2]");
    expect((await bump()).stdout).toBe("-agents v0.3.1\n");
    expect(await text()).toContain("plugins: []");
  });

  test.each<[string[], number, RegExp]>([
    [["--help"], 0, /plugin-release bump agents@v0\.4\.0/],
    [["a b"], 2, /the plugin's name cannot be "a b"/],
    [["agents@latest"], 2, /the plugin's version cannot be "latest"/],
    [["--policy", "absent.yaml"], 1, /file-unreadable/],
  ])("%j ends with %d", async (args, code, message) => {
    const ended = await bump(...args);
    expect([ended.code, ended.stdout + ended.stderr]).toEqual([code, expect.stringMatching(message)]);
  });
});
