import { createHash, type KeyObject } from "node:crypto";
import { parseRepository } from "#oci/reference.js";
import { openRepository } from "#oci/repository.js";
import { ociRepository } from "#ocm/component-reference.js";
import type { Component, Descriptor, Resource } from "#ocm/descriptor.js";
import { componentDigest, sameDigest } from "#ocm/digest.js";
import { judgeSignatures } from "#ocm/judge-signatures.js";
import { readComponentVersion } from "#ocm/read-component-version.js";
import { account } from "#test/registries.js";
import type { RegistrySite } from "#test/registry-site.js";

export const registryComponent = "acme.software/plugin-registry";
export const pluginComponent = (plugin: string) => `acme.software/plugins/${plugin}`;

/** What somebody finds who follows a version of the registry to the programs that it leads to. */
export interface Found {
  /** Names of the registry's signatures that verify. */
  signed: string[];
  /** For each plugin version, `helminput v0.1.0`, what its programs say when they run; in the list's order. */
  programs: Record<string, string[]>;
  /** Plugin versions with a good signature of their owner. */
  owned: string[];
}

/**
 * Reads a registry's version back as a consumer would: each reference leads to a component version with the digest that is listed, whose
 * resources have the bytes that they should. Undefined where the registry has no such version; throws where anything does not fit.
 */
export async function readRegistryBack(site: RegistrySite, version: string): Promise<Found | undefined> {
  const registry = await read(site, "registry", registryComponent, version);
  if (registry === undefined) return undefined;
  const found: Found = { signed: verifiedBy(registry, site.signer.publicKey), programs: {}, owned: [] };
  for (const { name, componentName, version: listed, digest } of registry.component.componentReferences) {
    const plugin = await read(site, "plugins", componentName, listed);
    if (!plugin || !digest || !sameDigest(digest, componentDigest(plugin.component))) {
      throw new Error(`${name} ${listed} is not what the registry ${version} lists`);
    }
    const programs = plugin.component.resources.map((each) => program(site, plugin.component, each));
    found.programs[`${name} ${listed}`] = await Promise.all(programs);
    if (verifiedBy(plugin, site.owner.publicKey).length > 0) found.owned.push(`${name} ${listed}`);
  }
  return found;
}

async function read(site: RegistrySite, folder: string, component: string, version: string) {
  const name = ociRepository({ repository: `${site.oci.host}/acme/${folder}`, component });
  return (await readComponentVersion(openRepository(parseRepository(name), site.access), { component, version }))
    ?.descriptor;
}

function verifiedBy(descriptor: Descriptor, key: KeyObject): string[] {
  return judgeSignatures(descriptor, key).verified;
}

/** What a resource of the example says: its bytes are asked for and hashed with nothing of this suite's. */
async function program(site: RegistrySite, { name }: Component, { access, digest }: Resource): Promise<string> {
  const blob = `acme/plugins/component-descriptors/${name}/blobs/${access?.localReference}`;
  const bytes = Buffer.from(await (await ask(site, blob)).arrayBuffer());
  if (createHash("sha256").update(bytes).digest("hex") !== digest?.value) throw new Error(`${name} has other bytes`);
  return /^echo "(.*)"$/m.exec(bytes.toString("utf8"))?.[1] ?? "";
}

/** All that the OCI registry has: `acme/registry/…:v0.1.0 sha256:…`, in order. */
export async function ociContent(site: RegistrySite): Promise<string[]> {
  const { repositories } = (await (await ask(site, "_catalog?n=1000")).json()) as { repositories: string[] };
  const lines = repositories.map(async (repository) => {
    const { tags } = (await (await ask(site, `${repository}/tags/list`)).json()) as { tags?: string[] | null };
    const named = (tags ?? []).map(async (tag) => {
      const { headers } = await ask(site, `${repository}/manifests/${tag}`, "HEAD");
      return `${repository}:${tag} ${headers.get("docker-content-digest")}`;
    });
    return Promise.all(named);
  });
  return (await Promise.all(lines)).flat().sort();
}

/** All that GitHub has of the registry's repository: references and pull requests. */
export async function gitContent({ registry }: RegistrySite): Promise<string[]> {
  const references = await registry.git.run(["for-each-ref", "--format=%(refname) %(objectname)"]);
  const pulls = [...registry.pulls.values()].map(({ number, title, state, headSha, merged, comments }) =>
    JSON.stringify({ number, title, state, headSha, merged: merged?.sha, comments: comments.length }),
  );
  return [...references.split("\n"), ...pulls];
}

function ask({ oci }: RegistrySite, path: string, method = "GET"): Promise<Response> {
  const authorization = `Basic ${Buffer.from(`${account.username}:${account.password}`).toString("base64")}`;
  const accept = "application/vnd.oci.image.manifest.v1+json";
  return fetch(`http://${oci.host}/v2/${path}`, { method, headers: { authorization, accept } });
}
