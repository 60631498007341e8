import { readdirSync, readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import type { Descriptor } from "#ocm/descriptor.js";
import { readDescriptor } from "#ocm/descriptor-bytes.js";
import { ocmMediaTypes } from "#ocm/media-types.js";

const folder = fileURLToPath(new URL("../vectors/ocm/", import.meta.url));

/** The component versions that the real command line wrote; all but the signed one have a constructor and a digest. */
export const vectors: readonly string[] = readdirSync(folder, { withFileTypes: true })
  .filter((each) => each.isDirectory())
  .map((each) => each.name);

export const unsigned: readonly string[] = vectors.filter((each) => each !== "signed-registry");

export function vectorFile(vector: string, file: string): Buffer {
  return readFileSync(`${folder}${vector}/${file}`);
}

export function vectorJson(vector: string, file: string) {
  return JSON.parse(vectorFile(vector, file).toString("utf8"));
}

export function vectorDescriptor(vector: string): Promise<Descriptor> {
  return readDescriptor(vectorFile(vector, "descriptor.json"), ocmMediaTypes.descriptor, vector);
}
