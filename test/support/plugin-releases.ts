import { parseRepository } from "#oci/reference.js";
import type { RegistryAccess } from "#oci/registry.js";
import { openRepository } from "#oci/repository.js";
import { componentContents } from "#ocm/artifact-content.js";
import { ociRepository } from "#ocm/component-reference.js";
import { layoutComponentVersion } from "#ocm/component-version.js";
import { parseConstructor } from "#ocm/constructor.js";
import { describeComponent } from "#ocm/describe.js";
import type { Component, Signature } from "#ocm/descriptor.js";
import { componentDigest } from "#ocm/digest.js";
import { tagOfVersion } from "#ocm/version.js";
import { createTransport } from "#transport/transport.js";

/** A plugin's component version to publish. */
export interface PluginRelease {
  component: string;
  version: string;
  /** What the binary says: another text makes another digest. */
  content?: string;
  description?: string;
  /** Whether the description is one of the labels that a signature covers. */
  signsDescription?: boolean;
  provider?: string;
  /** `linux/amd64`; none: a component without resources. */
  platforms?: readonly string[];
  /** As the descriptor holds them; or made from the component. */
  signatures?: Signature[] | ((component: Component) => Signature[]);
  /** The tag's version, where that differs from the one inside. */
  tagged?: string;
  /** The component that the OCI repository is named after, where that differs from the one inside. */
  placed?: string;
}

export function anonymousAccess(): RegistryAccess {
  return { transport: createTransport({ environment: {} }), credentials: async () => undefined };
}

/** Publishes a plugin's component version in an OCM repository, and returns its digest. */
export async function releasePlugin(
  repository: string,
  release: PluginRelease,
  access: RegistryAccess,
): Promise<string> {
  const { component, version, tagged = version, placed = component } = release;
  const { located } = parseConstructor("plugin.yaml", JSON.stringify(constructorOf(release)));
  const [described] = located?.components ?? [];
  if (described === undefined) throw new Error(`${component} ${version} cannot be described`);
  const contents = await componentContents(described, ".");
  const local = new Map([...contents.values()].map((each) => [each.descriptor.digest as string, each]));
  const unsigned = describeComponent(described, { digests: new Map(), contents });
  const { signatures = [] } = release;
  const descriptor = {
    ...unsigned,
    signatures: typeof signatures === "function" ? signatures(unsigned.component) : signatures,
  };
  const { manifest, blobs } = layoutComponentVersion(descriptor, local);
  const target = openRepository(parseRepository(ociRepository({ repository, component: placed })), access);
  for (const blob of blobs) await target.pushBlob(blob.descriptor, blob.open);
  await target.pushManifest(manifest, tagOfVersion(tagged));
  return componentDigest(descriptor.component).value;
}

function constructorOf(release: PluginRelease) {
  const { component, version, content = version, description, signsDescription = false, provider, platforms } = release;
  const resources = (platforms ?? ["linux/amd64"]).map((platform) => {
    const [os, architecture] = platform.split("/");
    const input = { type: "utf8/v1", text: content };
    return { name: "plugin", version, type: "plugin", relation: "local", extraIdentity: { os, architecture }, input };
  });
  return {
    name: component,
    version,
    provider: { name: provider ?? "acme.software" },
    ...(description === undefined
      ? {}
      : { labels: [{ name: "description", value: description, ...(signsDescription && { signing: true }) }] }),
    resources,
  };
}
