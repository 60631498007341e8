import { cp, mkdir, readFile, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { runWorkflow, type WorkflowResult } from "#test/act.js";
import { type ExampleModules, publishExamples } from "#test/example-modules.js";
import { temporaryFolder } from "#test/folders.js";
import { startGitHub, type TestGitHub } from "#test/github/github.js";
import type { Repository } from "#test/github/state.js";
import { publishModule } from "#test/module-proxy.js";
import { account, startDistribution } from "#test/registries.js";
import { run } from "#test/run-action.js";
import { tool } from "#test/tools.js";

const caller = ".github/workflows/release.yml";
const password = "a throw-away";
const agents = "github.com/acme/catalog-plugins/agents";
export const receiver = "acme/server";

/** How a release of the example's agents plugin differs. */
export interface PluginRelease {
  /** Inputs of the reusable workflow beside those of the site. */
  inputs?: Record<string, string | number>;
  /** The plugin's version; its tag, module and plugin.yaml have it. */
  version: string;
  /** Changes the plugin's code before it is tagged. */
  code?: (text: string) => string;
  /** Whether module proxies ever have it. */
  isReleased?: boolean;
  /** Signs as the job, with Sigstore services of one's own: their files, and what a runner with an id-token has besides. */
  keyless?: { signingConfig: string; trustedRoot: string; environment: Record<string, string> };
}

/** GitHub, an OCI registry with a password, and a module proxy on loopback: what a release of the example's plugins meets. */
export interface PluginSite {
  server: Repository;
  /** Runs the example's own release.yml for a tag. */
  release(release: PluginRelease): Promise<WorkflowResult>;
  /** Where the plugin's candidates are. */
  candidates: string;
  /** Their tags with digests, without those under which signatures are listed. */
  tags(): Promise<string[]>;
  /** A manifest of the candidates' repository, as it is. */
  manifest(digest: string): Promise<Record<string, unknown>>;
  /** Stock cosign: `verify`, options, image. */
  cosign(args: readonly string[]): Promise<{ code: number; stdout: string; stderr: string }>;
  /** The public key's file. */
  key: string;
  /** Of whoever is logged in to the registry, and is told where the modules are. */
  environment: Record<string, string>;
  stop(): Promise<void>;
}

export async function startPluginSite(): Promise<PluginSite> {
  await tool("act");
  const cosign = await tool("cosign");
  const [modules, registry, keys] = await Promise.all([
    publishExamples(),
    startDistribution("basic"),
    makeKeys(cosign),
  ]);
  const github = await startGitHub(await temporaryFolder());
  const server = await github.addRepository(receiver, { files: { "README.md": "A server\n" } });
  const results: WorkflowResult[] = [];
  const auth = Buffer.from(`${account.username}:${account.password}`).toString("base64");
  const home = await temporaryFolder();
  await mkdir(join(home, ".docker"));
  await writeFile(join(home, ".docker/config.json"), JSON.stringify({ auths: { [registry.host]: { auth } } }));
  const accept = ["index", "manifest"].map((kind) => `application/vnd.oci.image.${kind}.v1+json`).join(", ");
  const ask = (path: string) =>
    fetch(`http://${registry.host}/v2/acme/candidates/agents/${path}`, {
      headers: { authorization: `Basic ${auth}`, accept },
    });
  return {
    server,
    candidates: `${registry.host}/acme/candidates/agents`,
    key: keys.publicFile,
    environment: { HOME: home, ...modules.environment },
    release: async (release) => {
      const result = await runPlugin(release, { host: registry.host, modules, github, cosign, key: keys.private });
      results.push(result);
      return result;
    },
    tags: async () => {
      const { tags } = (await (await ask("tags/list")).json()) as { tags?: string[] | null };
      const own = (tags ?? []).filter((each) => !each.startsWith("sha256-")).sort();
      const digests = own.map(async (tag) => (await ask(`manifests/${tag}`)).headers.get("docker-content-digest"));
      return (await Promise.all(digests)).map((digest, index) => `${own[index]} ${digest}`);
    },
    manifest: async (digest) => (await (await ask(`manifests/${digest}`)).json()) as Record<string, unknown>,
    cosign: (args) => run(cosign, [...args], { ...process.env, HOME: home }),
    stop: async () => {
      for (const each of results) await each.remove();
      await modules.remove();
      await Promise.all([registry.stop(), github.stop()]);
    },
  };
}

async function makeKeys(cosign: string): Promise<{ private: string; publicFile: string }> {
  const folder = await temporaryFolder();
  const made = await run(cosign, ["generate-key-pair"], { ...process.env, COSIGN_PASSWORD: password }, folder);
  if (made.code !== 0) throw new Error(made.stderr);
  return { private: await readFile(join(folder, "cosign.key"), "utf8"), publicFile: join(folder, "cosign.pub") };
}

interface Parts {
  host: string;
  modules: ExampleModules;
  github: TestGitHub;
  cosign: string;
  key: string;
}

async function runPlugin(
  { inputs = {}, version, code = (text) => text, isReleased = true, keyless }: PluginRelease,
  { host, modules, github, cosign, key }: Parts,
): Promise<WorkflowResult> {
  const repository = await temporaryFolder();
  await cp("examples/plugins", repository, { recursive: true });
  await change(join(repository, "agents/plugin.yaml"), (text) => text.replace('"0.3.1"', `"${version.slice(1)}"`));
  await change(join(repository, "agents/agents.go"), code);
  if (isReleased) {
    await publishModule(modules.proxy, { path: agents, version, directory: join(repository, "agents") });
  }
  const given = { repository: `${host}/acme/candidates`, login: host, signing: "key", wait: 0, ...inputs };
  if (keyless) await cp(keyless.signingConfig, join(repository, services["signing-config"]));
  if (keyless) await cp(keyless.trustedRoot, join(repository, services["trusted-root"]));
  const asked = keyless ? { ...given, signing: "keyless", ...services } : given;
  const secrets = [...(keyless ? [] : ["signing-key", "signing-password"]), "registry-user", "registry-password"];
  await change(join(repository, caller), (text) => withInputs(text, asked, secrets));
  // What is nowhere is asked of nobody outside.
  const proxies = (modules.environment.GOPROXY ?? "").split(",");
  const GOPROXY = proxies.filter((each) => isReleased || each.startsWith("file:")).join(",");
  return runWorkflow({
    repository,
    name: "acme/catalog-plugins",
    workflow: caller,
    event: "push",
    payload: (commit) => ({ ref: `refs/tags/agents/${version}`, after: commit, repository: { visibility: "private" } }),
    environment: {
      ...modules.environment,
      GOPROXY,
      COSIGN: cosign,
      GITHUB_API_URL: github.url,
      ...keyless?.environment,
    },
    secrets: {
      RELEASE_APP_KEY: github.token("plugin-releaser[bot]"),
      SIGNING_KEY: key,
      SIGNING_PASSWORD: password,
      REGISTRY_USER: account.username,
      REGISTRY_PASSWORD: account.password,
    },
    checkouts: { [`${receiver}@main`]: "examples/server" },
  });
}

/** Inputs, with the files that they name. */
const services = { "signing-config": "signing_config.json", "trusted-root": "trusted_root.json" };

async function change(file: string, work: (text: string) => string): Promise<void> {
  await writeFile(file, work(await readFile(file, "utf8")));
}

/** The example's caller, with more to say; its App's client id is a variable of the repository, which act is not told. */
function withInputs(text: string, inputs: Record<string, string | number>, names: readonly string[]): string {
  const more = Object.entries(inputs).map(([name, value]) => `, ${name}: ${JSON.stringify(value)}`);
  const secrets = names.map((name) => `, ${name}: "\${{ secrets.${name.toUpperCase().replaceAll("-", "_")} }}"`);
  return text
    .replace(/\$\{\{ vars\.RELEASE_APP_CLIENT_ID \}\}/, "Iv1.0000000000000000")
    .replace(/^( +with: \{.*)\}$/m, `$1${more.join("")}}`)
    .replace(/^( +secrets: \{.*)\}$/m, `$1${secrets.join("")}}`);
}
