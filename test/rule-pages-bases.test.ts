import { join } from "node:path";
import { afterAll, describe, expect, test } from "@jest/globals";
import type { Code } from "#diagnostics/codes.js";
import { type Diagnostic, DiagnosticError, hasErrors } from "#diagnostics/diagnostic.js";
import { silent } from "#diagnostics/progress.js";
import { generate } from "#server/generate.js";
import { checkOutFiles, writeFiles } from "#test/base-checkout.js";
import { removeTemporaryFolders, temporaryFolder } from "#test/folders.js";
import { goEnvironment, publishModule, removeModuleCache } from "#test/module-proxy.js";
import { type ExampleFiles, readRulePage } from "#test/rule-page.js";

/** Rules about bases that are checkouts or their own package main. Real git, real Go; a file proxy has the modules. */
const pages: Code[] = [
  "base-path-unknown",
  "base-commit-mismatch",
  "base-dirty",
  "base-replacement-missing",
  "base-needs-checkout",
  "base-files-unused",
  "base-not-main",
];
/** The pages' name for the commit that is checked out. */
const checkedOut = "4f1d2c3b5a697887766554433221100ffeeddccb";
const base = "github.com/acme/catalog-server";
const plugin = "github.com/acme/catalog-plugins/agents";

const moduleCaches: string[] = [];
afterAll(async () => {
  for (const each of moduleCaches) await removeModuleCache(each);
  await removeTemporaryFolders();
});

describe.each(pages)("docs/rules/%s.md", (code) => {
  test("what stands under Before is reported, at a place and with a fix", async () => {
    const found = (await check((await readRulePage(code)).before)).find((each) => each.code === code);
    expect(found).toMatchObject({ place: { line: expect.any(Number) }, fix: expect.stringMatching(/\.$/) });
  });

  test("what stands under After is right", async () => {
    const found = await check((await readRulePage(code)).after);
    expect(found.filter((each) => each.code === code || hasErrors([each]))).toEqual([]);
  });
});

/** What a page does not show of the base. */
const usual = {
  "go.mod": `module ${base}\n\ngo 1.26\n`,
  "cmd/catalog-server/main.go": `package main\n\nimport "${base}/server"\n\nfunc main() { server.Main() }\n`,
  "server/server.go": "package server\n\nfunc Register(name string) { println(name) }\n\nfunc Main() {}\n",
};

/** Generates in a folder that has the manifest, and the base's checkout in catalog-server. */
async function check(files: ExampleFiles): Promise<readonly Diagnostic[]> {
  const folder = await temporaryFolder();
  const own = { ...usual, ...below(files, "catalog-server") };
  const commit = await checkOutFiles(join(folder, "catalog-server"), own);
  const manifest = files.get("catalog-server-manifest.yaml")?.replace(checkedOut, commit);
  await writeFiles(folder, { "catalog-server-manifest.yaml": manifest });
  const options = { manifest: join(folder, "catalog-server-manifest.yaml"), directory: join(folder, "generated") };
  const environment = await publish(folder, own);
  try {
    const all = { ...options, pluginPaths: {}, release: true, frozen: false, environment, progress: silent };
    return (await generate(all)).diagnostics;
  } catch (error) {
    if (error instanceof DiagnosticError) return error.diagnostics;
    throw error;
  }
}

function below(files: ExampleFiles, folder: string): Record<string, string> {
  const inside = [...files].filter(([file]) => file.startsWith(`${folder}/`));
  return Object.fromEntries(inside.map(([file, text]) => [file.slice(folder.length + 1), text]));
}

/** The base as released has no nested modules. */
async function publish(folder: string, own: Record<string, string>): Promise<NodeJS.ProcessEnv> {
  const [proxy, moduleCache] = [join(folder, "proxy"), join(folder, "modules")];
  moduleCaches.push(moduleCache);
  const released = Object.entries(own).filter(([path]) => !path.startsWith("api/"));
  await publishModule(proxy, { path: base, version: "v0.9.0", files: Object.fromEntries(released) });
  const files = {
    "go.mod": `module ${plugin}\n\ngo 1.26\n\nrequire ${base} v0.9.0\n`,
    "agents.go": `package agents\n\nimport "${base}/server"\n\nfunc init() { server.Register("agents") }\n`,
    "plugin.yaml": metadata,
  };
  await publishModule(proxy, { path: plugin, version: "v0.3.1", files });
  const machine = await goEnvironment(proxy, { moduleCache });
  return { ...process.env, ...machine, GOPROXY: `file://${proxy}` };
}

const metadata = `apiVersion: catalog.kubeflow.org/v1alpha1
kind: CatalogPlugin
metadata: {name: agents}
spec:
  compatibility:
    catalogServer: {minVersion: 0.9.0, maxVersion: 0.x}
    frameworkApi: v1alpha1
`;
