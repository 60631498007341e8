import { cp, readdir, readFile, symlink, writeFile } from "node:fs/promises";
import { join, resolve } from "node:path";
import { afterAll, beforeAll, expect, test } from "@jest/globals";
import { removeTemporaryFolders, temporaryFolder } from "#test/folders.js";
import { removeModuleCache } from "#test/module-proxy.js";
import { commandsOf, readPage } from "#test/page-commands.js";
import { openPageShell, type PageShell } from "#test/page-shell.js";
import { freePort } from "#test/ports.js";
import { startCraneRegistry, type TestRegistry } from "#test/registries.js";

/** A clone of the suite: everything is this one's, but the examples, where the commands write. */
let clone: string;
let registry: TestRegistry;

beforeAll(async () => {
  [clone, registry] = await Promise.all([temporaryFolder(), startCraneRegistry()]);
  for (const each of await readdir(".")) {
    if (each === "examples") await cp(each, join(clone, each), { recursive: true });
    else await symlink(resolve(each), join(clone, each));
  }
}, 60_000);

afterAll(async () => {
  await registry.stop();
  await removeTemporaryFolders();
});

/** Types all commands of a README, and hands over the shell; before it is closed. */
async function follow(
  readme: string,
  folder: string,
  names: Record<string, string>,
  look: (shell: PageShell) => Promise<void> = async () => undefined,
): Promise<void> {
  const commands = commandsOf(readPage(readme));
  const shell = await openPageShell({ folder: join(clone, folder), names });
  try {
    await shell.follow(commands);
    expect(shell.typed).toHaveLength(commands.length);
    await look(shell);
  } finally {
    await shell.stop();
  }
}

test("the server's README", async () => {
  await follow("examples/server/README.md", ".", {}, async (shell) => {
    const { output } = await shell.type('printf "%s" "$GOMODCACHE"');
    expect(output).toMatch(/^\/.*plugin-release-modules-\w+\/cache$/);
    await removeModuleCache(join(output, ".."));
  });
  const lock = join(clone, "examples/server/generated/go.mod");
  expect(await readFile(lock, "utf8")).toContain("github.com/acme/catalog-plugins/agents v0.3.1");
}, 120_000);

test("the OCM plugin's README, then the registry's", async () => {
  const names = { "ghcr.io": registry.host };
  await follow("examples/ocm-plugin/README.md", "examples/ocm-plugin", names);
  const policy = join(clone, "examples/registry/plugin-policy.yaml");
  await writeFile(policy, (await readFile(policy, "utf8")).replaceAll("ghcr.io", registry.host));
  await follow("examples/registry/README.md", "examples/registry", names, async (shell) => {
    const { output } = await shell.type(commandsOf(readPage("examples/registry/README.md")).at(-1)?.text ?? "");
    expect(output).toMatch(/^acme\.software\/plugin-registry v0\.0\.1\n/);
  });
}, 60_000);

test("the framework's README", async () => {
  const names = { "127.0.0.1:8080": `127.0.0.1:${await freePort()}` };
  await follow("examples/catalog-server/README.md", "examples/catalog-server", names, async (shell) => {
    expect((await shell.type("curl --silent http://127.0.0.1:8080/healthz")).output).toMatch(/"status"/);
  });
}, 120_000);
