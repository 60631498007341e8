import { Spec, Validation } from "@cyclonedx/cyclonedx-library";

/** What tests look at in a CycloneDX document. */
export interface CycloneDx {
  serialNumber: string;
  metadata: { component: CycloneDxComponent; timestamp?: string };
  components: CycloneDxComponent[];
  dependencies: { ref: string; dependsOn?: string[] }[];
  compositions: { aggregate: string; assemblies?: string[]; dependencies?: string[] }[];
}

export interface CycloneDxComponent {
  type: string;
  name: string;
  version?: string;
  "bom-ref": string;
  purl?: string;
  cpe?: string;
  hashes?: { alg: string; content: string }[];
  licenses?: { license: { id?: string; name?: string; acknowledgement?: string } }[];
  properties?: { name: string; value: string }[];
}

export function readCycloneDx(bytes: Uint8Array): CycloneDx {
  return JSON.parse(Buffer.from(bytes).toString("utf8"));
}

/** It compiles its schema once. */
let validator: Validation.JsonStrictValidator | undefined;

/** What CycloneDX's own validator says against a document; nothing if it is right. */
export async function schemaProblems(bytes: Uint8Array): Promise<unknown> {
  validator ??= new Validation.JsonStrictValidator(Spec.Version.v1dot6);
  return (await validator.validate(Buffer.from(bytes).toString("utf8"))) ?? undefined;
}

/** The values of a property, by its name without this suite's prefix. */
export function propertiesOf({ properties = [] }: CycloneDxComponent, name: string): string[] {
  return properties.filter((each) => each.name === `io.plugin-release:${name}`).map((each) => each.value);
}

/** A component by its name; throws where there is none, or several. */
export function componentOf({ components }: CycloneDx, name: string): CycloneDxComponent {
  const [found, another] = components.filter((each) => each.name === name);
  if (!found || another) throw new Error(`${found ? "several" : "no"} components are called ${name}`);
  return found;
}
