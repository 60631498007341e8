import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { goEnvironment, publishModule, removeModuleCache } from "#test/module-proxy.js";

const examples = fileURLToPath(new URL("../../examples", import.meta.url));

/** The modules under examples/ as their teams would have released them. */
const released = [
  { path: "github.com/acme/catalog-server", version: "v0.9.0", directory: join(examples, "catalog-server") },
  { path: "github.com/acme/catalog-plugins/agents", version: "v0.3.1", directory: join(examples, "plugins/agents") },
  {
    path: "github.com/acme/catalog-plugins/guardrails",
    version: "v0.2.0",
    directory: join(examples, "plugins/guardrails"),
  },
];

export interface ExampleModules {
  /** What Go needs to find them. Their module cache is not the machine's, where an older state may lie. */
  environment: Record<string, string>;
  modules: string[];
  /** The file proxy's folder. */
  proxy: string;
  remove(): Promise<void>;
}

/** Publishes the example modules to a file proxy of their own. */
export async function publishExamples(): Promise<ExampleModules> {
  const directory = await mkdtemp(join(tmpdir(), "plugin-release-modules-"));
  const proxy = join(directory, "proxy");
  const moduleCache = join(directory, "cache");
  for (const each of released) await publishModule(proxy, each);
  return {
    environment: await goEnvironment(proxy, { moduleCache }),
    modules: released.map((each) => `${each.path}@${each.version}`),
    proxy,
    async remove() {
      await removeModuleCache(moduleCache);
      await rm(directory, { recursive: true, force: true });
    },
  };
}
