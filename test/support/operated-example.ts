import { execFile } from "node:child_process";
import { generateKeyPairSync } from "node:crypto";
import { cp, mkdir, readFile, rename, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { promisify } from "node:util";
import { publishExamples } from "#test/example-modules.js";
import { temporaryFolder } from "#test/folders.js";
import { handOver } from "#test/image-to-publish.js";
import { publishModule } from "#test/module-proxy.js";
import { commandFolder } from "#test/page-shell.js";
import { pluginConstructor } from "#test/publishing.js";
import { privatePem, publicPem } from "#test/signing-keys.js";

/** What has been going on for a while when a reader of docs/operating.md comes, in one folder. */
export interface OperatedExample {
  folder: string;
  /** What Go needs to find the example modules. */
  environment: Record<string, string>;
  remove(): Promise<void>;
}

/** Of keys that somebody made years ago. */
const pair = () => generateKeyPairSync("rsa", { modulusLength: 2048 });
type Type = (cwd: string, command: string) => Promise<unknown>;

/**
 * `1.2.0` and `1.3.0`: what the jobs of two releases handed to the one that publishes; the first was published, signed with `old.key`.
 * `server`: a server's repository of two commits. `plugin` and `registry`: an OCM plugin's next release, and the registry that lists the
 * first one, signed with `registry.key`.
 */
export async function operateExample(host: string): Promise<OperatedExample> {
  const folder = await temporaryFolder();
  const modules = await publishExamples();
  const agents = { path: "github.com/acme/catalog-plugins/agents", directory: "examples/plugins/agents" };
  await publishModule(modules.proxy, { ...agents, version: "v0.3.2" });
  const PATH = `${await commandFolder(["cosign"])}:${process.env.PATH}`;
  const env = { ...process.env, ...modules.environment, PATH, COSIGN_PASSWORD: "a password" };
  const type: Type = (cwd, command) =>
    promisify(execFile)("bash", ["-euo", "pipefail", "-c", command], { cwd: join(folder, cwd), env });
  for (const version of ["1.2.0", "1.3.0"]) await release(join(folder, version), version);
  await type(".", "cosign generate-key-pair --output-key-prefix old 2>&1");
  await type(
    "1.2.0",
    `plugin-release publish --repository ${host}/acme/catalog-server --tag 1.2.0 --moving-tag latest --signing key --key ../old.key`,
  );
  await writeServer(join(folder, "server"), type);
  await writeRegistry(folder, host, type);
  return { folder, environment: modules.environment, remove: modules.remove };
}

async function release(folder: string, version: string): Promise<void> {
  await mkdir(folder);
  const given = await handOver(folder, { files: { "/server": `a program of ${version}` } });
  await rename(given.scan, join(folder, "scan-report"));
  await rename(given.conformance, join(folder, "conformance-report"));
}

async function writeServer(folder: string, type: Type): Promise<void> {
  await mkdir(folder);
  await cp("examples/server", folder, { recursive: true });
  const file = join(folder, "catalog-server-manifest.yaml");
  const text = await readFile(file, "utf8");
  const git = "git -c user.name=Ada -c user.email=ada@acme.example -c init.defaultBranch=main";
  await writeFile(file, text.replace('version: "1.0.0"', 'version: "1.2.0"'));
  await type("server", `${git} init -q && git add -A && ${git} commit -qm 1.2.0`);
  await writeFile(file, text.replace('version: "1.0.0"', 'version: "1.3.0"').replace("v0.3.1", "v0.3.2"));
  await type("server", `${git} commit -qam 1.3.0`);
}

async function writeRegistry(folder: string, host: string, type: Type): Promise<void> {
  const [plugin, registry] = [pair(), pair()];
  await writeFile(join(folder, "helminput.key"), privatePem(plugin));
  await writeFile(join(folder, "registry.key"), privatePem(registry));
  await writeFile(join(folder, "registry.pub"), publicPem(registry));
  await cp("examples/registry", join(folder, "registry"), { recursive: true });
  await mkdir(join(folder, "registry/keys"));
  await writeFile(join(folder, "registry/keys/helminput.pub"), publicPem(plugin));
  await mkdir(join(folder, "plugin"));
  const release = join(folder, "plugin/component-constructor.yaml");
  await writeFile(release, pluginConstructor("helminput", "v0.1.0"));
  await type(
    "plugin",
    `plugin-release registry publish --repository ${host}/acme/plugins --signing-key ../helminput.key`,
  );
  await writeFile(release, pluginConstructor("helminput", "v0.2.0"));
  const signer = "      signer: { key: keys/helminput.pub }";
  await type(
    "registry",
    `sed -i 's#ghcr.io#${host}#; /name: gitsource/,$d; s|retention: append|&\\n${signer}|' plugin-policy.yaml
    plugin-release registry sweep --repository ${host}/acme/registry
    plugin-release registry publish --repository ${host}/acme/registry --policy plugin-policy.yaml --next --signing-key ../registry.key`,
  );
}
