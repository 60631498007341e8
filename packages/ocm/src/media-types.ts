const DESCRIPTOR = "component-descriptor.v2";
const OCM = "application/vnd.ocm.software";
const GARDENER = "application/vnd.gardener.cloud.cnudie";

/** What this suite writes, as the OCM command line does. */
export const ocmMediaTypes = {
  artifact: `${OCM}.${DESCRIPTOR}`,
  config: `${OCM}.component.config.v1+json`,
  descriptor: `${OCM}.${DESCRIPTOR}+json`,
} as const;

export type DescriptorEncoding = "json" | "yaml" | "yaml+tar";

const encodings: ReadonlyMap<string, DescriptorEncoding> = new Map([
  [ocmMediaTypes.descriptor, "json"],
  [`${GARDENER}.${DESCRIPTOR}+json`, "json"],
  [`${OCM}.${DESCRIPTOR}+yaml`, "yaml"],
  [`${GARDENER}.${DESCRIPTOR}+yaml`, "yaml"],
  [`${OCM}.${DESCRIPTOR}+yaml+tar`, "yaml+tar"],
  [`${GARDENER}.${DESCRIPTOR}+yaml+tar`, "yaml+tar"],
  ["application/vnd.oci.gardener.cloud.cnudie.component-descriptor.config.v2+yaml+tar", "yaml+tar"],
]);

/** How a layer of this media type holds a descriptor; undefined if it holds something else. */
export function descriptorEncoding(mediaType: string): DescriptorEncoding | undefined {
  return encodings.get(mediaType);
}

const configs: readonly string[] = [ocmMediaTypes.config, `${GARDENER}.component.config.v1+json`];

export function isComponentConfig(mediaType: string): boolean {
  return configs.includes(mediaType);
}
