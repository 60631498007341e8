import { createHash } from "node:crypto";
import {
  ComponentType,
  HashAlgorithm,
  LicenseAcknowledgement,
  LifecyclePhase,
} from "@cyclonedx/cyclonedx-library/Enums";
import {
  Bom,
  type BomRef,
  Component,
  ComponentRepository,
  HashDictionary,
  type License,
  LicenseRepository,
  LifecycleRepository,
  Metadata,
  NamedLicense,
  Property,
  PropertyRepository,
  SpdxLicense,
  Tools,
} from "@cyclonedx/cyclonedx-library/Models";
import { JSON as CycloneDx } from "@cyclonedx/cyclonedx-library/Serialize";
import { Spec1dot6 } from "@cyclonedx/cyclonedx-library/Spec";
import type { ImageContents } from "#sbom/contents.js";
import type { Entry } from "#sbom/entries.js";

/** What a document says of its own completeness (CycloneDX 1.6, compositions). */
export interface Composition {
  aggregate: "complete" | "incomplete" | "unknown";
  /** Components of whose parts this is said. */
  assemblies?: string[];
  /** Components of whose dependencies this is said. */
  dependencies?: string[];
}

export interface Document {
  /** What it is about. */
  subject: Entry;
  /** In the order in which they are written. */
  others: readonly Entry[];
  compositions: readonly Composition[];
  tool: ImageContents["tool"];
}

/**
 * CycloneDX 1.6 JSON, the same bytes for the same document: no time, and a serial number made of the content. This file alone loads
 * CycloneDX's library: it is imported where an SBOM is made.
 */
export function render({ subject, others, compositions, tool }: Document): Uint8Array {
  const components = new Map([subject, ...others].map((each) => [each.ref, componentOf(each)]));
  const refs = new Map([...components].map(([ref, each]) => [ref, each.bomRef]));
  for (const { ref, dependsOn } of [subject, ...others]) addDependencies(components.get(ref), dependsOn, refs);
  const [about, ...parts] = components.values();
  const suite = new Component(ComponentType.Application, tool.name, { version: tool.version });
  const metadata = new Metadata({
    lifecycles: new LifecycleRepository([LifecyclePhase.Build]),
    tools: new Tools({ components: new ComponentRepository([suite]) }),
    ...(about ? { component: about } : {}),
  });
  const bom = new Bom({ metadata, components: new ComponentRepository(parts) });
  // Not the library's serializer: to refs that it does not like it gives random ones, and it sorts by the machine's language.
  const normal = new CycloneDx.Normalize.Factory(Spec1dot6).makeForBom().normalize(bom, { sortLists: false });
  // The library knows no compositions.
  const whole = { ...normal, compositions };
  const { $schema, bomFormat, specVersion, serialNumber: _none, ...content } = whole;
  const serialNumber = serialOf(JSON.stringify(content));
  return Buffer.from(`${JSON.stringify({ $schema, bomFormat, specVersion, serialNumber, ...content }, null, 1)}\n`);
}

const types = {
  image: ComponentType.Container,
  program: ComponentType.Application,
  module: ComponentType.Library,
} as const satisfies Record<Entry["kind"], ComponentType>;

function componentOf({ ref, kind, name, version, purl, cpe, sha256, licences = [], properties }: Entry): Component {
  return new Component(types[kind], name, {
    bomRef: ref,
    hashes: new HashDictionary(sha256 === undefined ? [] : [[HashAlgorithm["SHA-256"], sha256]]),
    licenses: new LicenseRepository(licences.map(licenceOf)),
    properties: new PropertyRepository(properties.map(([key, value]) => new Property(key, value))),
    ...(version === undefined ? {} : { version }),
    ...(purl === undefined ? {} : { purl }),
    ...(cpe === undefined ? {} : { cpe }),
  });
}

/** What several licences share is named; to CycloneDX an identifier is one of SPDX's. */
function licenceOf(name: string): License {
  const licence = name.includes(" or ") ? new NamedLicense(name) : new SpdxLicense(name);
  licence.acknowledgement = LicenseAcknowledgement.Declared;
  return licence;
}

function addDependencies(
  component: Component | undefined,
  dependsOn: readonly string[],
  refs: ReadonlyMap<string, BomRef>,
): void {
  for (const each of dependsOn) {
    const ref = refs.get(each);
    if (ref) component?.dependencies.add(ref);
  }
}

/** A UUID made of a digest (RFC 9562, version 8). */
function serialOf(content: string): string {
  const bytes = createHash("sha256").update(content).digest().subarray(0, 16);
  bytes.writeUInt8((bytes.readUInt8(6) & 0x0f) | 0x80, 6);
  bytes.writeUInt8((bytes.readUInt8(8) & 0x3f) | 0x80, 8);
  return `urn:uuid:${bytes.toString("hex").replace(/^(.{8})(.{4})(.{4})(.{4})(.{12})$/, "$1-$2-$3-$4-$5")}`;
}
