import { chmod, mkdir, writeFile } from "node:fs/promises";
import { dirname, join } from "node:path";
import { afterAll, beforeAll, describe, expect, test } from "@jest/globals";
import type { Code } from "#diagnostics/codes.js";
import { type Diagnostic, DiagnosticError, hasErrors } from "#diagnostics/diagnostic.js";
import { parseManifest } from "#documents/parse-manifest.js";
import { parseYaml } from "#documents/yaml-source.js";
import { compile } from "#golang/compile.js";
import type { Composition, PluginModule } from "#golang/composition.js";
import { downloadModules } from "#golang/download.js";
import { generate } from "#golang/generate.js";
import { findToolchain } from "#golang/toolchain.js";
import { removeTemporaryFolders, temporaryFolder } from "#test/folders.js";
import { goEnvironment, publishModule, removeModuleCache } from "#test/module-proxy.js";
import { type ExampleFiles, readRulePage } from "#test/rule-page.js";

/** Rules about Go modules. Each example is resolved and compiled by the real Go; a file proxy has the modules. */
const pages: Code[] = [
  "go-missing",
  "go-too-old",
  "go-command-failed",
  "module-not-found",
  "module-proxy-failed",
  "module-checksum-mismatch",
  "module-path-other",
  "module-has-replace",
  "package-not-found",
  "package-internal",
  "package-main",
  "package-excluded",
  "package-tests-only",
  "package-init-dropped",
  "embed-missing",
  "version-moved",
  "requirement-undeclared",
  "lock-stale",
  "compile-failed",
];
/** Rules about the machine, which no line of the manifest can break. */
const withoutPlace: Code[] = ["go-missing", "go-too-old"];

const moduleCaches: string[] = [];
let machine: Record<string, string>;

beforeAll(async () => {
  machine = await goEnvironment("");
});
afterAll(async () => {
  for (const each of moduleCaches) await removeModuleCache(each);
  await removeTemporaryFolders();
});

describe.each(pages)("docs/rules/%s.md", (code) => {
  test("what stands under Before is reported, at a place and with a fix", async () => {
    const { before } = await readRulePage(code);
    const found = (await check(before, code)).find((each) => each.code === code);
    expect(found?.fix).toBeDefined();
    if (!withoutPlace.includes(code)) expect(found?.place?.line).toBeGreaterThan(0);
  });

  test("what stands under After is right", async () => {
    const { after } = await readRulePage(code);
    const found = await check(after, code);
    expect(found.filter((each) => each.code === code || hasErrors([each]))).toEqual([]);
  });
});

/** Validates what an example's workflow, manifest, modules and lock are, as build-image would. */
async function check(files: ExampleFiles, code: Code): Promise<Diagnostic[]> {
  const folder = await temporaryFolder();
  const composition = compositionOf(files);
  await publish(files, composition, join(folder, "proxy"));
  const environment = await environmentOf(files, folder);
  try {
    return await build(files, composition, { folder, environment, frozen: code === "lock-stale" });
  } catch (error) {
    if (error instanceof DiagnosticError) return [...error.diagnostics];
    throw error;
  }
}

async function build(
  files: ExampleFiles,
  composition: Composition,
  { folder, environment, frozen }: { folder: string; environment: Record<string, string>; frozen: boolean },
): Promise<Diagnostic[]> {
  const patience = { stallSeconds: 60, waits: { busy: [], failing: [], stalled: [] } };
  const toolchain = { ...(await findToolchain(environment)), patience };
  const { modules, diagnostics } = await downloadModules(toolchain, [composition.base, ...composition.plugins]);
  if (diagnostics.length > 0) return diagnostics;
  const directory = join(folder, "server");
  const lock = [...files].filter(([file]) => file.startsWith("server/"));
  if (frozen) await generate(toolchain, composition, { directory, frozen: false, downloaded: modules });
  for (const [file, text] of lock) await write(join(folder, file), text.replace(/^(\/\/|#) server\/.*\n/, ""));
  const generated = await generate(toolchain, composition, { directory, frozen, downloaded: modules });
  if (hasErrors(generated.diagnostics)) return generated.diagnostics;
  const [platform = { os: "linux", architecture: "amd64" }] = composition.platforms;
  await compile(toolchain, composition, { directory, platform, ldflags: [], output: join(folder, "binary") });
  return generated.diagnostics;
}

const server = "github.com/acme/catalog-server";

function compositionOf(files: ExampleFiles): Composition {
  const { source } = parseYaml("catalog-server-manifest.yaml", files.get("catalog-server-manifest.yaml") ?? "");
  const located = source && parseManifest(source).manifest;
  if (!located) throw new Error("an example without a manifest");
  const { base, plugins, build: options } = located.manifest;
  const at = (...path: (string | number)[]) => located.source.place(["spec", ...path]);
  return {
    name: "server",
    base: {
      module: server,
      version: `v${base.image.split(":")[1]}`,
      entrypoint: { import: `${server}/server`, call: "Main" },
      at: { version: at("base", "image"), import: at("base", "image") },
    },
    plugins: plugins.map(({ name, module, version, import: path }, index) => {
      const place = (field: string) => at("plugins", index, field);
      const places = { module: place("module"), version: place("version"), import: place("import") };
      return { name, module, version, import: path, at: places };
    }),
    platforms: options.platforms,
    tags: options.tags,
  };
}

/** Publishes the server, and each folder of the example as the plugin of its name or as `github.com/acme/FOLDER`. */
async function publish(files: ExampleFiles, composition: Composition, proxy: string): Promise<void> {
  for (const version of ["v0.9.0", "v0.10.0"]) {
    await publishModule(proxy, {
      path: server,
      version,
      files: { "go.mod": goMod(server, []), "server/server.go": serverSource },
    });
  }
  for (const plugin of composition.plugins)
    await publishModule(proxy, { ...publishedPlugin(files, plugin), path: plugin.module });
  for (const folder of new Set([...files.keys()].map((file) => dirname(file).split("/")[0] ?? ""))) {
    const [name = "", version = "v1.0.0"] = folder.split("@");
    const apart = name.startsWith(".") || name === "server" || composition.plugins.some((each) => each.name === folder);
    if (!apart)
      await publishModule(proxy, { path: `github.com/acme/${name}`, version, files: filesBelow(files, folder) });
  }
}

function publishedPlugin(files: ExampleFiles, { name, module, version }: PluginModule) {
  // A version that the page says was never released.
  if (version === "v0.3.9") return { version: "v0.3.1", files: { "go.mod": goMod(module, []) } };
  const own = filesBelow(files, name);
  const register = `package plugin\n\nimport "${server}/server"\n\nfunc init() { server.Register("${name}") }\n`;
  const source = Object.keys(own).some((file) => file.endsWith(".go")) ? {} : { "plugin.go": register };
  return { version, files: { "go.mod": goMod(module, [`${server} v0.9.0`]), ...source, ...own } };
}

function filesBelow(files: ExampleFiles, folder: string): Record<string, string> {
  const inside = [...files].filter(([file]) => file.startsWith(`${folder}/`));
  return Object.fromEntries(inside.map(([file, text]) => [file.slice(folder.length + 1), text]));
}

function goMod(module: string, required: string[]): string {
  return [`module ${module}`, "", "go 1.26", "", ...required.map((each) => `require ${each}`), ""].join("\n");
}

const serverSource = `package server

func Register(name string) { println(name) }

func Main() {}
`;

/** A workflow's steps and variables decide which Go there is and where it finds modules. */
async function environmentOf(files: ExampleFiles, folder: string): Promise<Record<string, string>> {
  const workflow = files.get(".github/workflows/server.yml");
  const moduleCache = join(folder, "cache");
  moduleCaches.push(moduleCache);
  const proxy = /GOPROXY: (\S+)/.exec(workflow ?? "")?.[1] ?? "file:///srv/modules";
  return {
    ...machine,
    GOPROXY: proxy.replace("file:///srv/modules", `file://${join(folder, "proxy")}`),
    GOMODCACHE: moduleCache,
    HOME: process.env.HOME ?? "",
    PATH: await pathOf(workflow, folder),
  };
}

async function pathOf(workflow: string | undefined, folder: string): Promise<string> {
  if (workflow === undefined) return process.env.PATH ?? "";
  const wanted = /go-version: "?([\d.]+)/.exec(workflow)?.[1];
  if (workflow.includes("GOPROXY") || wanted === "1.26") return process.env.PATH ?? "";
  if (wanted === undefined) return folder;
  await write(join(folder, "go/VERSION"), `go${wanted}.0\n`);
  await write(join(folder, "go/bin/go"), "#!/bin/sh\nexit 1\n");
  await chmod(join(folder, "go/bin/go"), 0o755);
  return join(folder, "go/bin");
}

async function write(file: string, text: string): Promise<void> {
  await mkdir(dirname(file), { recursive: true });
  await writeFile(file, text);
}
