import { type Diagnostic, diagnostic, hasErrors } from "#diagnostics/diagnostic.js";
import { hints, validate } from "#documents/generated/component-constructor.js";
import { limitDiagnostics } from "#documents/limit.js";
import { checkSchema, type DocumentSchema } from "#documents/schema-check.js";
import { type DocumentPath, parseYaml, type YamlSource } from "#documents/yaml-source.js";
import { checkComponent, checkText } from "#ocm/constructor-check.js";
import type { Element, JsonObject, Label, Reference } from "#ocm/descriptor.js";
import type { Provider } from "#ocm/provider.js";

/** A resource or source as a constructor describes it: with its content, or with where that lies. */
export interface ConstructorArtifact extends Omit<Element, "version"> {
  /** Left out: the component's. */
  version?: string;
  type: string;
  relation?: "local" | "external";
  access?: JsonObject;
  input?: ArtifactInput;
}

/** Content that is published with the component. */
export interface ArtifactInput {
  /** `file`, `utf8`; with `/v1` behind it or not, in lower or upper case. */
  type: string;
  path?: string;
  text?: string;
  mediaType?: string;
  compress?: boolean;
}

export interface ConstructorComponent {
  /** Where it stands in its document: `[]`, or `["components", 0]`. */
  path: DocumentPath;
  /** The key of the list of references; `references` in older documents. */
  referencesKey: "componentReferences" | "references";
  name: string;
  version: string;
  provider: Provider;
  labels?: Label[];
  resources: ConstructorArtifact[];
  sources: ConstructorArtifact[];
  references: Reference[];
}

/** A constructor together with the text it came from. */
export interface LocatedConstructor {
  components: ConstructorComponent[];
  source: YamlSource;
}

export interface ParsedConstructor {
  /** There if there are no errors. */
  located?: LocatedConstructor;
  diagnostics: Diagnostic[];
}

/** Bytes that a constructor may have: some 20,000 references. */
export const CONSTRUCTOR_LIMIT = 16 * 1024 * 1024;

const schema = { validate, hints } as unknown as DocumentSchema;

/**
 * Reads a component constructor, in YAML or JSON, of one component or a list, in today's spelling or the older one. Never throws for what
 * the text holds.
 */
export function parseConstructor(file: string, text: string): ParsedConstructor {
  const { source, diagnostics } = parseYaml(file, text, CONSTRUCTOR_LIMIT);
  if (source === undefined) return { diagnostics };
  const list = componentList(source.value);
  if (list.length === 0) return { diagnostics: [...diagnostics, noComponent(source)] };
  const found = [...diagnostics, ...unknownBeside(source), ...checkText(source)];
  const components = list.flatMap(({ value, path }) => {
    const shape = checkSchema(within(source, value, path), schema);
    found.push(...limitDiagnostics(shape.diagnostics, shape.omitted));
    if (shape.broken.size > 0) return [];
    const component = componentOf(value as Fields, path);
    found.push(...twoLists(value as Fields, path, source), ...checkComponent(component, source));
    return [component];
  });
  const all = limitDiagnostics(found);
  return hasErrors(all) ? { diagnostics: all } : { located: { components, source }, diagnostics: all };
}

function componentList(root: unknown): { value: unknown; path: DocumentPath }[] {
  const components = isMapping(root) ? root.components : undefined;
  if (components === undefined) return isMapping(root) ? [{ value: root, path: [] }] : [];
  return Array.isArray(components) ? components.map((value, index) => ({ value, path: ["components", index] })) : [];
}

function noComponent(source: YamlSource): Diagnostic {
  return diagnostic("field-missing", "the document describes no component", {
    fix: "Give it name, version and provider, or a list of components that have them.",
    place: source.place(["components"]),
  });
}

function unknownBeside(source: YamlSource): Diagnostic[] {
  const root = source.value as Record<string, unknown>;
  if (root.components === undefined) return [];
  const others = Object.keys(root).filter((key) => key !== "components");
  return others.slice(0, 100).map((key) =>
    diagnostic("field-unknown", "beside a list of components nothing else is known", {
      fix: "Remove it, or move it into the component that it belongs to.",
      place: source.place([key], { key: true }),
    }),
  );
}

/** The part of a document below a path, as a document of its own. */
function within(source: YamlSource, value: unknown, path: DocumentPath): YamlSource {
  return { ...source, value, place: (inner, options) => source.place([...path, ...inner], options) };
}

/** A component whose shape the schema has approved. */
type Fields = Omit<ConstructorComponent, "path" | "referencesKey" | "provider" | "references"> & {
  provider: Provider | string;
  componentReferences?: Reference[] | null;
  references?: (Omit<Reference, "componentName"> & { component: string })[] | null;
};

function twoLists({ componentReferences, references }: Fields, path: DocumentPath, source: YamlSource): Diagnostic[] {
  if (componentReferences === undefined || references === undefined) return [];
  return [
    diagnostic("field-unknown", "references is the older name of componentReferences; there can be one of them", {
      fix: "Move its items into componentReferences.",
      place: source.place([...path, "references"], { key: true }),
    }),
  ];
}

function componentOf(fields: Fields, path: DocumentPath): ConstructorComponent {
  const { name, version, provider, labels, resources, sources, componentReferences, references } = fields;
  const older = (references ?? []).map(({ component, ...rest }) => ({ ...rest, componentName: component }));
  return {
    path,
    referencesKey: references === undefined ? "componentReferences" : "references",
    name,
    version,
    provider: typeof provider === "string" ? { name: provider } : provider,
    ...(labels && { labels }),
    resources: resources ?? [],
    sources: sources ?? [],
    references: [...older, ...(componentReferences ?? [])],
  };
}

function isMapping(value: unknown): value is Record<string, unknown> {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}
