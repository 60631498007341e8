import type { YamlSource } from "#documents/yaml-source.js";

/** A document that nobody wrote as YAML, so that nothing in it stands anywhere. Costs no parser. */
export function plainSource(file: string, value: unknown): YamlSource {
  return { file, text: "", value, place: () => ({ file }), root: null };
}
