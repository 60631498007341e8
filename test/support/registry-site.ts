import { cp, readdir, readFile, writeFile } from "node:fs/promises";
import { join } from "node:path";
import type { RegistryAccess } from "#oci/registry.js";
import { runWorkflow, type WorkflowResult } from "#test/act.js";
import { temporaryFolder } from "#test/folders.js";
import { startGitHub, type TestGitHub } from "#test/github/github.js";
import type { Repository } from "#test/github/state.js";
import { account, startDistribution, type TestRegistry } from "#test/registries.js";
import { type KeyPair, privatePem, rsaPair } from "#test/signing-keys.js";
import { createTransport } from "#transport/transport.js";

export const registryRepository = "acme/plugin-registry";
export const pluginRepository = "acme/helm-input-plugin";

/** The example's repositories on a GitHub and an OCI registry of loopback. */
export interface RegistrySite {
  github: TestGitHub;
  oci: TestRegistry;
  registry: Repository;
  /** The example's folders, with the names of this site in them. */
  folders: { registry: string; plugin: string };
  /** Runs a workflow of the registry repository, as its main branch is at this moment. */
  run(workflow: string, event: string, payload?: object): Promise<WorkflowResult>;
  /** Runs the plugin repository's release for a tag. */
  release(version: string): Promise<WorkflowResult>;
  /** A maintainer merges a proposal. */
  merge(number: number): Promise<void>;
  /** Whose private key is the secret OCM_SIGNING_KEY. */
  signer: KeyPair;
  /** A token of everything for the OCI registry. */
  access: RegistryAccess;
  stop(): Promise<void>;
}

/** The OCI registry asks for a password, GitHub for a token, as the real ones do. */
export async function startRegistrySite(): Promise<RegistrySite> {
  const [github, oci] = await Promise.all([startGitHub(await temporaryFolder()), startDistribution("basic")]);
  const folders = {
    registry: await copyExample("examples/registry", oci.host),
    plugin: await copyExample("examples/ocm-plugin", oci.host),
  };
  const registry = await github.addRepository(registryRepository, { files: await filesOf(folders.registry) });
  const signer = rsaPair();
  const secrets = {
    GITHUB_TOKEN: github.token("github-actions[bot]"),
    PLUGIN_REGISTRY_TOKEN: github.token("plugin-releaser", { permissions: { metadata: "read", actions: "write" } }),
    APP_KEY: github.token("registry-app[bot]"),
    OCM_SIGNING_KEY: privatePem(signer),
    REGISTRY_USER: account.username,
    REGISTRY_PASSWORD: account.password,
  };
  const common = { environment: { GITHUB_API_URL: github.url }, secrets };
  return {
    github,
    oci,
    registry,
    signer,
    folders,
    run: async (workflow, event, payload = {}) =>
      runWorkflow({
        ...common,
        repository: await checkout(registry),
        name: registryRepository,
        workflow: `.github/workflows/${workflow}`,
        event,
        payload: () => ({ ref: "refs/heads/main", ...payload }),
      }),
    release: (version) =>
      runWorkflow({
        ...common,
        repository: folders.plugin,
        name: pluginRepository,
        workflow: ".github/workflows/release.yml",
        event: "push",
        payload: () => ({ ref: `refs/tags/${version}` }),
      }),
    merge: async (number) => {
      const response = await fetch(`${github.url}/repos/${registryRepository}/pulls/${number}/merge`, {
        method: "PUT",
        headers: { authorization: `Bearer ${github.token("maintainer")}` },
        body: "{}",
      });
      if (!response.ok) throw new Error(`pull request ${number} was not merged: ${await response.text()}`);
    },
    access: {
      transport: createTransport({ environment: {} }),
      credentials: async () => ({ kind: "password", ...account }),
    },
    stop: async () => {
      await Promise.all([github.stop(), oci.stop()]);
    },
  };
}

const secret = (name: string) => `\${{ secrets.REGISTRY_${name} }}`;
const passedOn = `    secrets:
      registry-user: ${secret("USER")}
      registry-password: ${secret("PASSWORD")}`;

/** The example with a registry of loopback in the place of ghcr.io: only names differ, and who logs in there. */
async function copyExample(from: string, host: string): Promise<string> {
  const folder = await temporaryFolder();
  await cp(from, folder, { recursive: true });
  for (const file of await readdir(folder, { recursive: true })) {
    if (!/\.(ya?ml|md)$/.test(file)) continue;
    const text = await readFile(join(folder, file), "utf8");
    const named = text
      .replaceAll("ghcr.io", host)
      .replaceAll(/^( +)(repository: \S+\/acme\/registry)$/gm, `$1$2\n$1login: ${host}`)
      .replaceAll(/^( +uses: .*\/registry-\w+\.yml@.*)$/gm, `$1\n${passedOn}`)
      .replaceAll(/\$\{\{ github\.(actor|token) \}\}/g, (_all, name) => secret(name === "actor" ? "USER" : "PASSWORD"));
    await writeFile(join(folder, file), named);
  }
  return folder;
}

async function filesOf(folder: string): Promise<Record<string, string>> {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true });
  const files = entries.filter((each) => each.isFile()).map((each) => join(each.parentPath, each.name));
  const texts = files.map(async (file) => [file.slice(folder.length + 1), await readFile(file, "utf8")] as const);
  return Object.fromEntries(await Promise.all(texts));
}

/** The main branch as a folder. */
async function checkout({ git }: Repository): Promise<string> {
  const folder = await temporaryFolder();
  await git.run(["--work-tree", folder, "checkout", "--force", "main", "--", "."]);
  return folder;
}
