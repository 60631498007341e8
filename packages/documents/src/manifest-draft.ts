import type { Base, Manifest, Platform, PluginEntry } from "#documents/manifest.js";

/** The fields of a document that may be wrong: those that are of the right type. */
type Draft<T> = { [K in keyof T]?: T[K] | undefined };

/** A manifest as far as it is well-formed, defaults filled in. */
export interface ManifestDraft extends Pick<Manifest, "build"> {
  name?: string;
  version?: string;
  base: Draft<Base>;
  plugins: Draft<PluginEntry>[];
  signing?: NonNullable<Manifest["signing"]>;
}

type Mapping = Readonly<Record<string, unknown>>;

/** Brings a document to the manifest's shape. What the schema refuses must be gone from it already. */
export function draftManifest(document: unknown): ManifestDraft {
  const { metadata, spec } = mapping(document);
  const { base, plugins, build, signing } = mapping(spec);
  const { platforms, ldflags, tags, privateModules, cgo } = mapping(build);
  return {
    ...pick(metadata, ["name", "version"]),
    base: draftBase(mapping(base)),
    plugins: list(plugins).map((each) => draftPlugin(mapping(each))),
    build: {
      platforms: list(platforms ?? ["linux/amd64"]).map((each) => platform(text(each))),
      ldflags: list(ldflags).map(text),
      tags: list(tags).map(text),
      privateModules: list(privateModules).map(text),
      ...(cgo === true ? { cgo } : {}),
    },
    ...(signing === undefined ? {} : { signing: signing as NonNullable<Manifest["signing"]> }),
  };
}

function draftBase(raw: Mapping): Draft<Base> {
  const plain = ["image", "frameworkVersion", "migrationGuide", "module", "version", "path", "commit"];
  return {
    ...pick(raw, plain),
    compatibleFrameworkVersions: list(raw.compatibleFrameworkVersions).map(text),
    ...(raw.entrypoint === undefined ? {} : { entrypoint: { ...(raw.entrypoint as Base["entrypoint"] & object) } }),
  };
}

function draftPlugin(raw: Mapping): Draft<PluginEntry> {
  const { import: path } = Object.hasOwn(raw, "import") ? raw : { import: raw.module };
  return {
    ...pick(raw, ["name", "module", "version", "tier", "metadata", "path"]),
    ...pick({ import: path }, ["import"]),
  };
}

/** A list's item; empty for one that the schema refuses. */
function text(item: unknown): string {
  return typeof item === "string" ? item : "";
}

/** `linux/arm/v7` in its parts. */
function platform(name: string): Platform {
  const [os = "", architecture = "", variant] = name.split("/");
  return { os, architecture, ...(variant === undefined ? {} : { variant }) };
}

function mapping(value: unknown): Mapping {
  return typeof value === "object" && value !== null ? (value as Mapping) : {};
}

function list(value: unknown): unknown[] {
  return Array.isArray(value) ? value : [];
}

/** The fields that are there; the schema has seen to their types. */
function pick(raw: unknown, fields: readonly string[]): Record<string, never> {
  const present = fields.filter((field) => mapping(raw)[field] !== undefined);
  return Object.fromEntries(present.map((field) => [field, mapping(raw)[field]])) as Record<string, never>;
}
