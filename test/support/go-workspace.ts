import { execFile } from "node:child_process";
import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { promisify } from "node:util";
import type { Composition, PluginModule } from "#golang/composition.js";
import { findToolchain, type Toolchain } from "#golang/toolchain.js";
import { publishFixtureModules } from "#test/fixture-modules.js";
import { goEnvironment, removeModuleCache } from "#test/module-proxy.js";

/** A place for one test file: a file proxy with the fixture modules, a module cache and a folder of its own. */
export interface GoWorkspace {
  /** The file proxy's folder. */
  proxy: string;
  /** A folder for whatever a test writes. */
  directory: string;
  environment: Record<string, string>;
  /** A new toolchain, whose processes are counted from none. */
  toolchain(): Promise<Toolchain>;
  close(): Promise<void>;
}

/** Takes modules from the file proxy alone, so that nothing asks the network; shares the machine's build cache. */
export async function openGoWorkspace(): Promise<GoWorkspace> {
  const directory = await mkdtemp(join(tmpdir(), "go-workspace-"));
  const proxy = join(directory, "proxy");
  const moduleCache = join(directory, "modules");
  await publishFixtureModules(proxy);
  const { stdout } = await promisify(execFile)("go", ["env", "GOCACHE"]);
  const environment = {
    ...(await goEnvironment(proxy, { moduleCache })),
    GOPROXY: `file://${proxy}`,
    PATH: process.env.PATH ?? "",
    HOME: directory,
    GOCACHE: stdout.trim(),
  };
  return {
    proxy,
    directory,
    environment,
    toolchain: () => findToolchain(environment),
    close: async () => {
      await removeModuleCache(moduleCache);
      await rm(directory, { recursive: true, force: true });
    },
  };
}

/** A plugin of test/fixtures/modules: `hello`, `hello@v1.1.0`, `elsewhere/plugin` for a package below its module. */
export function fixturePlugin(text: string, line = 10): PluginModule {
  const [path = "", version = "v1.0.0"] = text.split("@");
  const name = path.replaceAll("/", "-");
  const module = `github.com/acme/${/^versioned\//.test(path) ? path : path.split("/")[0]}`;
  const file = "catalog-server-manifest.yaml";
  const at = { module: { file, line }, version: { file, line: line + 1 }, import: { file, line: line + 2 } };
  return { name, module, version, import: `github.com/acme/${path}`, at };
}

/** The tiny server with plugins of test/fixtures/modules, for the machine that all tests share. */
export function fixtureComposition(plugins: readonly string[], changes: Partial<Composition> = {}): Composition {
  const server = "github.com/acme/tiny-server";
  return {
    name: "server",
    base: { module: server, version: "v1.0.0", entrypoint: { import: server, call: "Main" } },
    plugins: plugins.map((each, index) => fixturePlugin(each, 10 + 4 * index)),
    platforms: [{ os: "linux", architecture: "amd64" }],
    tags: [],
    ...changes,
  };
}
