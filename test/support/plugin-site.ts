import { cp, readFile, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { runWorkflow, type WorkflowResult } from "#test/act.js";
import { type CosignKeys, cosignKeys } from "#test/cosign-keys.js";
import { pluginCaller } from "#test/example-callers.js";
import { type ExampleModules, publishExamples } from "#test/example-modules.js";
import { temporaryFolder } from "#test/folders.js";
import { startGitHub, type TestGitHub } from "#test/github/github.js";
import type { Repository } from "#test/github/state.js";
import { publishModule } from "#test/module-proxy.js";
import { publishedImages } from "#test/published-images.js";
import { account, startDistribution } from "#test/registries.js";
import { tool } from "#test/tools.js";

const caller = ".github/workflows/release.yml";
const agents = "github.com/acme/catalog-plugins/agents";
export const receiver = "acme/server";
/** The repository of the plugin's candidates. */
const candidates = "acme/candidates/agents";

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
    cosignKeys(cosign),
  ]);
  const github = await startGitHub(await temporaryFolder());
  const server = await github.addRepository(receiver, { files: { "README.md": "A server\n" } });
  const images = await publishedImages(registry.host);
  const results: WorkflowResult[] = [];
  return {
    server,
    candidates: `${registry.host}/${candidates}`,
    key: keys.publicFile,
    environment: { HOME: images.home, ...modules.environment },
    release: async (release) => {
      const result = await runPlugin(release, { host: registry.host, modules, github, cosign, keys });
      results.push(result);
      return result;
    },
    tags: async () => (await images.content(candidates)).filter((each) => !each.startsWith("sha256-")),
    manifest: (digest) => images.document(candidates, "manifests", digest),
    cosign: (args) => images.loggedIn(cosign, args),
    stop: async () => {
      for (const each of results) await each.remove();
      await modules.remove();
      await Promise.all([registry.stop(), github.stop()]);
    },
  };
}

interface Parts {
  host: string;
  modules: ExampleModules;
  github: TestGitHub;
  cosign: string;
  keys: CosignKeys;
}

async function runPlugin(
  { inputs = {}, version, code = (text) => text, isReleased = true, keyless }: PluginRelease,
  { host, modules, github, cosign, keys }: Parts,
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
  await change(join(repository, caller), (text) => pluginCaller(text, { inputs: asked, secrets }));
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
      SIGNING_KEY: keys.private,
      SIGNING_PASSWORD: keys.password,
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
