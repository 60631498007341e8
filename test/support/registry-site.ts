import { cp, readdir, readFile, writeFile } from "node:fs/promises";
import { join } from "node:path";
import type { RegistryAccess } from "#oci/registry.js";
import { runWorkflow, type WorkflowResult, type WorkflowRun } from "#test/act.js";
import { callerToken } from "#test/caller-token.js";
import { type FaultProxy, startFaultProxy } from "#test/fault-proxy.js";
import { temporaryFolder } from "#test/folders.js";
import { startGitHub, type TestGitHub } from "#test/github/github.js";
import type { Repository } from "#test/github/state.js";
import { foundPluginTeam, type PluginTeam } from "#test/plugin-team.js";
import { textsOf } from "#test/read-folder.js";
import { account, startDistribution } from "#test/registries.js";
import { type KeyPair, privatePem, publicPem, rsaPair } from "#test/signing-keys.js";
import { createTransport } from "#transport/transport.js";

export const registryRepository = "acme/plugin-registry";

/** The example's repositories on a GitHub and an OCI registry of loopback. */
export interface RegistrySite {
  github: TestGitHub;
  /** The OCI registry, behind a proxy that a test tells what goes wrong. */
  oci: FaultProxy;
  registry: Repository;
  /** Runs a workflow of the registry repository, as its main branch is at this moment, with a token of the workflow's own permissions. */
  run(workflow: string, event: string, payload?: object, started?: WorkflowRun["started"]): Promise<WorkflowResult>;
  /** A maintainer merges a proposal. */
  merge(number: number): Promise<void>;
  /** helminput's repository is the example with nothing but names changed; another plugin's is that one by the other name. */
  team(plugin: string, repository: string, change?: (text: string) => string): Promise<PluginTeam>;
  /** Whose private key is the secret OCM_SIGNING_KEY of the registry. */
  signer: KeyPair;
  /** Whose private key is that of plugins. */
  owner: KeyPair;
  /** A token of everything for the OCI registry. */
  access: RegistryAccess;
  stop(): Promise<void>;
}

export interface SiteOptions {
  /** Changes of the registry's files beyond names, as its README says them: texts by path. */
  change?: (files: Record<string, string>, owner: KeyPair) => Record<string, string>;
  /** Further variables of the registry's runs. */
  environment?: Record<string, string>;
}

/** The OCI registry asks for a password, GitHub for a token, as the real ones do. */
export async function startRegistrySite(options: SiteOptions = {}): Promise<RegistrySite> {
  const { change = (files) => files, environment = {} } = options;
  const [github, distribution] = await Promise.all([startGitHub(await temporaryFolder()), startDistribution("basic")]);
  const oci = await startFaultProxy(distribution.host);
  const [signer, owner] = [rsaPair(), rsaPair()];
  const files = await textsOf(await copyExample("examples/registry", oci.host));
  const registry = await github.addRepository(registryRepository, { files: change(files, owner) });
  const login = { REGISTRY_USER: account.username, REGISTRY_PASSWORD: account.password };
  const transport = createTransport({ environment: {} });
  return {
    github,
    oci,
    registry,
    signer,
    owner,
    run: async (workflow, event, payload = {}, started) => {
      const file = `.github/workflows/${workflow}`;
      return runWorkflow({
        repository: { git: registry.git.directory, commit: "main" },
        name: registryRepository,
        workflow: file,
        event,
        payload: () => ({ ref: "refs/heads/main", ...payload }),
        environment: { ...environment, GITHUB_API_URL: github.url },
        secrets: {
          GITHUB_TOKEN: await callerToken(github, registry, file),
          APP_KEY: github.token("registry-app[bot]"),
          OCM_SIGNING_KEY: privatePem(signer),
          ...login,
        },
        ...(started && { started }),
      });
    },
    merge: async (number) => {
      const response = await fetch(`${github.url}/repos/${registryRepository}/pulls/${number}/merge`, {
        method: "PUT",
        headers: { authorization: `Bearer ${github.token("maintainer")}` },
        body: "{}",
      });
      if (!response.ok) throw new Error(`pull request ${number} was not merged: ${await response.text()}`);
    },
    team: async (plugin, name, changed = (text) => text) => {
      const named = (text: string) => changed(text.replaceAll("helminput", plugin));
      const folder = await copyExample("examples/ocm-plugin", oci.host, named);
      // A dispatch that starts a workflow takes actions: write; the other one takes contents: write.
      const permissions = { metadata: "read", actions: "write", contents: "write" } as const;
      const token = github.token(`${plugin}-releaser`, { permissions, repositories: [registryRepository] });
      const secrets = { PLUGIN_REGISTRY_TOKEN: token, OCM_SIGNING_KEY: privatePem(owner), ...login };
      return foundPluginTeam({ github, name, folder, secrets });
    },
    access: { transport, credentials: async () => ({ kind: "password", ...account }) },
    stop: async () => {
      await transport.close();
      await Promise.all([github.stop(), oci.stop(), distribution.stop()]);
    },
  };
}

/** The registry lists nothing of helminput's that its owner did not sign, and signs what it publishes: README.md of the example says how. */
export function withSignatures(files: Record<string, string>, owner: KeyPair): Record<string, string> {
  const policy = files["plugin-policy.yaml"] ?? "";
  const publish = files[".github/workflows/publish.yml"] ?? "";
  const key = ["$", "{{ secrets.OCM_SIGNING_KEY }}"].join("");
  return {
    ...files,
    "keys/helminput.pub": publicPem(owner),
    "plugin-policy.yaml": policy.replace(
      /^( +)source: .*helm-input-plugin \}$/m,
      "$&\n$1signer: { key: keys/helminput.pub }",
    ),
    ".github/workflows/publish.yml": publish
      .replace(/^ {6}login: .*$/m, "$&\n      sign: true")
      .replace(/^ {4}secrets:$/m, `$&\n      signing-key: ${key}`),
  };
}

/** A plugin's release signs what it publishes: README.md of the example says how. */
export function signingRelease(text: string): string {
  const key = ["$", "{{ secrets.OCM_SIGNING_KEY }}"].join("");
  return text.replace(
    /^( +)with:\n( +)repository: \S+\/acme\/plugins$/m,
    `$&\n$2signing-key: env://OCM_SIGNING_KEY\n$1env:\n$2OCM_SIGNING_KEY: ${key}`,
  );
}

const secret = (name: string) => `\${{ secrets.REGISTRY_${name} }}`;
const passedOn = `    secrets:
      registry-user: ${secret("USER")}
      registry-password: ${secret("PASSWORD")}`;

/** The example with a registry of loopback in the place of ghcr.io: only names differ, and who logs in there. */
async function copyExample(from: string, host: string, change = (text: string) => text): Promise<string> {
  const folder = await temporaryFolder();
  await cp(from, folder, { recursive: true });
  for (const file of await readdir(folder, { recursive: true })) {
    if (!/\.(ya?ml|md|sh)$/.test(file)) continue;
    const text = await readFile(join(folder, file), "utf8");
    const named = text
      .replaceAll("ghcr.io", host)
      .replaceAll(/^( +)(repository: \S+\/acme\/registry)$/gm, `$1$2\n$1login: ${host}`)
      .replaceAll(/^( +uses: .*\/registry-\w+\.yml@.*)$/gm, `$1\n${passedOn}`)
      .replaceAll(/\$\{\{ github\.(actor|token) \}\}/g, (_all, name) => secret(name === "actor" ? "USER" : "PASSWORD"));
    await writeFile(join(folder, file), change(named));
  }
  return folder;
}
