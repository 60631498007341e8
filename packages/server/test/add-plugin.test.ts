import { mkdir, readFile, symlink, writeFile } from "node:fs/promises";
import { dirname, join, relative } from "node:path";
import { afterAll, beforeEach, describe, expect, test } from "@jest/globals";
import { addPlugin } from "#server/add-plugin.js";
import { removeTemporaryFolders, temporaryFolder } from "#test/folders.js";
import { problemsOf } from "#test/problems.js";

const manifestText = `# What is in the server
apiVersion: catalog.kubeflow.org/v1alpha1
kind: CatalogServerBuild
spec:
  base:
    image: scratch
    frameworkVersion: v1alpha1
    module: github.com/acme/catalog-server
    version: v0.9.0
    entrypoint: {import: github.com/acme/catalog-server/server, call: Main}
  plugins:
    - name: agents
      module: github.com/acme/catalog-plugins/agents
      version: v0.3.1 # the first with sources
    - name: guardrails
      module: github.com/acme/catalog-plugins/guardrails
      version: v0.2.0
      path: ../other
`;

const metadata = (name: string, version = "0.4.0") => `apiVersion: catalog.kubeflow.org/v1alpha1
kind: CatalogPlugin
metadata:
  name: ${name}
spec:
  version: "${version}"
  compatibility:
    catalogServer: {minVersion: "0.9.0", maxVersion: "0.x"}
    frameworkApi: v1alpha1
`;

let work: string;
let manifest: string;

/** Files of the plugin's repository, beside the server's. */
async function write(files: Record<string, string>): Promise<void> {
  for (const [name, text] of Object.entries(files)) {
    const file = join(work, "plugins", name);
    await mkdir(dirname(file), { recursive: true });
    await writeFile(file, text);
  }
}

const add = (folder: string) => addPlugin({ manifest, plugin: join(work, "plugins", folder) });
const text = () => readFile(manifest, "utf8");

beforeEach(async () => {
  work = await temporaryFolder();
  manifest = join(work, "server/catalog-server-manifest.yaml");
  await mkdir(dirname(manifest));
  await writeFile(manifest, manifestText);
  await mkdir(join(work, "plugins/.git"), { recursive: true });
});

afterAll(removeTemporaryFolders);

describe("a working copy in a manifest", () => {
  test("takes the place of the plugin that is listed, whose line stays", async () => {
    await write({
      "agents/go.mod": "module github.com/acme/catalog-plugins/agents\n",
      "agents/plugin.yaml": metadata("agents"),
    });
    const added = await add("agents");
    expect(added).toMatchObject({ name: "agents", version: "v0.3.1", replaced: { version: "v0.3.1" } });
    const line = "version: v0.3.1 # the first with sources\n";
    expect(await text()).toBe(manifestText.replace(line, `${line}      path: "../plugins/agents"\n`));
  });

  test("is added where it is new, at the version that it announces", async () => {
    await write({ "go.mod": "module github.com/acme/cards\n", "plugin.yaml": metadata("cards") });
    expect(await add(".")).toEqual({ name: "cards", module: "github.com/acme/cards", version: "v0.4.0" });
    expect(await text()).toContain(
      '    - name: cards\n      module: github.com/acme/cards\n      version: v0.4.0\n      path: "../plugins"\n    - name: guardrails\n',
    );
  });

  test.each([
    ["module github.com/acme/cards/v3\n", "0.4.0", "v3.0.0"],
    ["module github.com/acme/cards/v3\n", "v3.1.0", "v3.1.0"],
    ["module gopkg.in/cards.v2 // old\n", "soon", "v2.0.0"],
    ["module github.com/acme/cards\n", "next", "v0.0.0"],
  ])("of %s that announces %s gets a version that goes with its path", async (goMod, version, expected) => {
    await write({ "go.mod": goMod, "plugin.yaml": metadata("cards", version) });
    expect((await add(".")).version).toBe(expected);
  });

  test("is imported from the folder of plugin.yaml where go.mod is above it; who shares the module is compiled from there too", async () => {
    await writeFile(manifest, manifestText.replace("      path: ../other\n", ""));
    await write({
      "go.mod": "module github.com/acme/catalog-plugins/guardrails\n",
      "register/agents/plugin.yaml": metadata("agents"),
    });
    await add("register/agents");
    expect(await text()).toContain(`    - name: agents
      module: github.com/acme/catalog-plugins/guardrails
      version: v0.2.0 # the first with sources
      import: github.com/acme/catalog-plugins/guardrails/register/agents
      path: "../plugins"
    - name: guardrails
      module: github.com/acme/catalog-plugins/guardrails
      version: v0.2.0
      path: "../plugins"
`);
  });

  test("is found from where the manifest is, whatever the working directory; a linked manifest stays a link", async () => {
    await write({ "go.mod": "module github.com/acme/cards\n", "plugin.yaml": metadata("cards") });
    const linked = join(work, "server/linked.yaml");
    await symlink("catalog-server-manifest.yaml", linked);
    await addPlugin({
      manifest: relative(process.cwd(), linked),
      plugin: relative(process.cwd(), join(work, "plugins")),
    });
    expect(await text()).toContain('path: "../plugins"');
  });
});

describe("a released version in a manifest", () => {
  const release = (folder: string, version: string) =>
    addPlugin({ manifest, plugin: join(work, "plugins", folder), version });

  test("takes the place of the one that is listed, whatever the working copy announces", async () => {
    await write({
      "agents/go.mod": "module github.com/acme/catalog-plugins/agents\n",
      "agents/plugin.yaml": metadata("agents"),
    });
    const added = await release("agents", "v0.3.2");
    expect(added).toMatchObject({ name: "agents", version: "v0.3.2", replaced: { version: "v0.3.1" } });
    expect(await text()).toBe(manifestText.replace("v0.3.1 #", "v0.3.2 #"));
  });

  test("is added where it is new; who shares the module is taken at it, too", async () => {
    await writeFile(manifest, manifestText.replace("      path: ../other\n", ""));
    const module = "github.com/acme/catalog-plugins/guardrails";
    await write({ "go.mod": `module ${module}\n`, "cards/plugin.yaml": metadata("cards") });
    await release("cards", "v0.3.0");
    const lines = [`      module: ${module}`, "      version: v0.3.0"].join("\n");
    expect(await text()).toContain(`    - name: cards\n${lines}\n      import: ${module}/cards\n`);
    expect(await text()).toContain(`    - name: guardrails\n${lines}\n`);
    expect(await text()).not.toContain("path:");
  });

  test.each(["0.3.2", "v2.0.0", "latest"])("is none where it is %s", async (version) => {
    await write({ "go.mod": "module github.com/acme/cards\n", "plugin.yaml": metadata("cards") });
    expect(await problemsOf(release(".", version))).not.toEqual([]);
    expect(await text()).toBe(manifestText);
  });
});

describe("what is wrong is said, and the manifest is as it was", () => {
  const good = { "go.mod": "module github.com/acme/cards\n", "plugin.yaml": metadata("cards") };

  test.each<[string, Record<string, string>, string, string, [file: string, line?: number]]>([
    ["no folder", good, "nothing", "plugin-path-unknown", [""]],
    [
      "no plugin.yaml",
      { "go.mod": "module github.com/acme/cards\n" },
      ".",
      "metadata-missing",
      ["plugins/plugin.yaml"],
    ],
    [
      "no go.mod, which is not looked for above the repository",
      { "plugin.yaml": metadata("cards") },
      ".",
      "plugin-path-unknown",
      [""],
    ],
    [
      "a go.mod of no module",
      { ...good, "go.mod": "module cards\n" },
      ".",
      "module-path-invalid",
      ["plugins/go.mod", 1],
    ],
    [
      "a plugin.yaml that is wrong",
      { ...good, "plugin.yaml": metadata("cards").replace("frameworkApi", "frameworkAPI") },
      ".",
      "field-unknown",
      ["plugins/plugin.yaml", 9],
    ],
    [
      "a plugin.yaml that is no YAML",
      { ...good, "plugin.yaml": "a: [" },
      ".",
      "yaml-syntax",
      ["plugins/plugin.yaml", 1],
    ],
    [
      "the base itself",
      { ...good, "go.mod": "module github.com/acme/catalog-server\n" },
      ".",
      "input-invalid",
      ["server/catalog-server-manifest.yaml", 8],
    ],
    [
      "a folder that a manifest cannot name",
      { "a folder/go.mod": good["go.mod"], "a folder/plugin.yaml": good["plugin.yaml"] },
      "a folder",
      "field-value",
      ["server/catalog-server-manifest.yaml"],
    ],
  ])("%s", async (_what, files, folder, code, [file, line]) => {
    await write(files);
    if (folder === ".") await writeFile(join(work, "go.mod"), "module github.com/acme/around\n");
    const [problem] = await problemsOf(add(folder));
    expect(problem).toMatchObject({ code, ...(line === undefined ? {} : { place: { line } }) });
    expect(problem?.place?.file.endsWith(file) ?? file === "").toBe(true);
    expect(problem?.fix).toBeDefined();
    expect(await text()).toBe(manifestText);
  });

  test("a manifest that is wrong", async () => {
    await write(good);
    await writeFile(manifest, manifestText.replace("  plugins:", "  plugin:"));
    expect((await problemsOf(add("."))).map(({ code, place }) => [code, place?.line])).toEqual([["field-unknown", 11]]);
  });
});
