import { readdir } from "node:fs/promises";
import { join } from "node:path";
import { publishModule } from "#test/module-proxy.js";

const fixtures = join(import.meta.dirname, "../fixtures/modules");

/** Publishes every module of test/fixtures/modules as `github.com/acme/NAME`; its folder is `NAME@VERSION`. */
export async function publishFixtureModules(proxyDirectory: string): Promise<void> {
  for (const folder of await readdir(fixtures, { recursive: true })) {
    const [, name, version] = /^([^@]+)@([^@/]+)$/.exec(folder) ?? [];
    if (!name || !version) continue;
    await publishModule(proxyDirectory, {
      path: `github.com/acme/${name}`,
      version,
      directory: join(fixtures, folder),
    });
  }
}
