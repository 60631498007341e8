import { writeFile } from "node:fs/promises";
import { join } from "node:path";
import { silent } from "#diagnostics/progress.js";
import { parseRepository } from "#oci/reference.js";
import type { RegistryAccess } from "#oci/registry.js";
import { openRepository } from "#oci/repository.js";
import { ociRepository } from "#ocm/component-reference.js";
import type { Descriptor } from "#ocm/descriptor.js";
import { readComponentVersion } from "#ocm/read-component-version.js";
import { publishComponent } from "#registry/publish.js";
import type { PublishOptions, PublishResult } from "#registry/publish-options.js";
import { fileSource } from "#registry/publish-source.js";
import { temporaryFolder } from "#test/folders.js";
import { createTransport } from "#transport/transport.js";

/** Anonymous, and without second attempts unless a test asks for them. */
export function testAccess(attempts = 1): RegistryAccess {
  return {
    transport: createTransport({ environment: {}, retry: { attempts, firstDelay: 10 } }),
    credentials: async () => undefined,
  };
}

/** Publishes a constructor's text as a release does, from a folder of its own. */
export async function publishText(
  text: string,
  target: string,
  options: Partial<PublishOptions> & { files?: Record<string, string> } = {},
): Promise<PublishResult> {
  const { files = {}, ...rest } = options;
  const folder = await temporaryFolder();
  const constructorFile = join(folder, "component-constructor.yaml");
  for (const [name, content] of Object.entries(files)) await writeFile(join(folder, name), content);
  await writeFile(constructorFile, text);
  const defaults = { rule: "exact", registry: testAccess(), progress: silent } as const;
  return publishComponent({ ...defaults, source: fileSource({ constructorFile }), target, ...rest });
}

/** A component version as a reader finds it; undefined if there is none. */
export async function readBack(
  repository: string,
  component: string,
  version: string,
): Promise<Descriptor | undefined> {
  const name = parseRepository(ociRepository({ repository, component }));
  return (await readComponentVersion(openRepository(name, testAccess()), { component, version }))?.descriptor;
}

/** All tags of a component. */
export function tagsOf(repository: string, component: string): Promise<string[]> {
  return openRepository(parseRepository(ociRepository({ repository, component })), testAccess()).tags();
}

/** A plugin's constructor, of one resource. */
export function pluginConstructor(name: string, version: string, text = `${name} ${version}`): string {
  return `name: acme.software/plugins/${name}
version: ${version}
provider:
  name: acme.software
resources:
  - name: ${name}
    type: ocmPlugin
    relation: local
    extraIdentity: {os: linux, architecture: amd64}
    input: {type: utf8, text: ${text}}
`;
}

/** A registry's constructor; references are `name version`, with a digest's value behind it or not. */
export function registryConstructor(version: string, references: readonly string[]): string {
  const items = references.map((each) => {
    const [name, listed, digest] = each.split(" ");
    const stated = digest
      ? `    digest: {hashAlgorithm: SHA-256, normalisationAlgorithm: jsonNormalisation/v4alpha1, value: "${digest}"}\n`
      : "";
    return `  - name: ${name}\n    version: ${listed}\n    componentName: acme.software/plugins/${name}\n${stated}`;
  });
  const list = items.length > 0 ? `componentReferences:\n${items.join("")}` : "componentReferences: []\n";
  return `name: acme.software/plugin-registry\nversion: ${version}\nprovider:\n  name: acme.software\n${list}`;
}
