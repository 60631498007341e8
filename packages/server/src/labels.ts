import { hasErrors } from "#diagnostics/diagnostic.js";
import { checkManifest } from "#documents/check-manifest.js";
import type { Entrypoint, PluginEntry } from "#documents/manifest.js";
import { parseManifest } from "#documents/parse-manifest.js";
import { plainSource } from "#documents/plain-source.js";

const prefix = "io.plugin-release.";

export const labelNames = {
  module: `${prefix}server.module`,
  version: `${prefix}server.version`,
  entrypoint: `${prefix}server.entrypoint`,
  frameworkVersion: `${prefix}framework-version`,
  manifest: `${prefix}manifest`,
  plugins: `${prefix}plugins`,
} as const;

/** The part of a plugin that an image's labels carry. */
export type LabelledPlugin = Pick<PluginEntry, "name" | "module" | "import" | "version">;

/** What this suite writes into every image, so that the image can be another manifest's base. */
export interface ServerLabels {
  module: string;
  /** A Go module version. The binary itself says `(devel)`. */
  version: string;
  entrypoint: Entrypoint;
  frameworkVersion: string;
  /** Digest of the manifest's bytes. */
  manifest: string;
  plugins: LabelledPlugin[];
}

/**
 * A plugin with a `directory` was compiled from a working copy, and with it all of its module. Its label names no version that can be
 * released: nobody may take what is found of such an image for a finding about the version that the manifest lists.
 */
export function renderLabels(
  labels: Omit<ServerLabels, "plugins"> & { plugins: readonly (LabelledPlugin & { directory?: string })[] },
): Record<string, string> {
  const workingCopies = new Set(labels.plugins.flatMap((each) => (each.directory === undefined ? [] : [each.module])));
  const plugins = labels.plugins.map(({ name, module, import: path, version }) => ({
    name,
    module,
    import: path,
    version: workingCopies.has(module) ? unreleased(version) : version,
  }));
  return {
    [labelNames.module]: labels.module,
    [labelNames.version]: labels.version,
    [labelNames.entrypoint]: JSON.stringify(labels.entrypoint),
    [labelNames.frameworkVersion]: labels.frameworkVersion,
    [labelNames.manifest]: labels.manifest,
    [labelNames.plugins]: JSON.stringify(plugins),
  };
}

function unreleased(version: string): string {
  const [release = "", build = ""] = version.split(/(?=\+)/);
  return `${release}${release.includes("-") ? "." : "-"}working-copy${build}`;
}

/** Whether a label's version says that the plugin was compiled from a working copy. */
export function isWorkingCopy(version: string): boolean {
  return /[-.]working-copy(?:\+|$)/.test(version);
}

/** The labels of an image that this suite built; nothing if it did not, or if they are not well-formed: an image is hostile input. */
export function readLabels(labels: Readonly<Record<string, string>>): ServerLabels | undefined {
  const read = readShape(labels);
  return read && keepsManifestRules(read) ? read : undefined;
}

/** What labels say becomes Go code and arguments, as a manifest does, and so must keep the same rules. */
function keepsManifestRules({ module, version, entrypoint, frameworkVersion, plugins }: ServerLabels): boolean {
  const base = { image: "scratch", module, version, entrypoint, frameworkVersion };
  const document = { apiVersion: "catalog.kubeflow.org/v1alpha1", kind: "CatalogServerBuild", spec: { base, plugins } };
  const { manifest, diagnostics } = parseManifest(plainSource("labels", document));
  return manifest !== undefined && !hasErrors([...diagnostics, ...checkManifest(manifest)]);
}

function readShape(labels: Readonly<Record<string, string>>): ServerLabels | undefined {
  const text = (name: string) => (typeof labels[name] === "string" && labels[name] !== "" ? labels[name] : undefined);
  const module = text(labelNames.module);
  const version = text(labelNames.version);
  const frameworkVersion = text(labelNames.frameworkVersion);
  const entrypoint = readEntrypoint(parseJson(text(labelNames.entrypoint)));
  const plugins = readPlugins(parseJson(text(labelNames.plugins)));
  if (!module || !version || !frameworkVersion || !entrypoint || !plugins) return undefined;
  return { module, version, frameworkVersion, entrypoint, plugins, manifest: text(labelNames.manifest) ?? "" };
}

function parseJson(text: string | undefined): unknown {
  if (text === undefined || text.length > 1024 * 1024) return undefined;
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

function strings<Key extends string>(value: unknown, keys: readonly Key[]): Record<Key, string> | undefined {
  if (typeof value !== "object" || value === null) return undefined;
  const fields = value as Record<string, unknown>;
  if (keys.some((key) => typeof fields[key] !== "string")) return undefined;
  return Object.fromEntries(keys.map((key) => [key, fields[key]])) as Record<Key, string>;
}

function readEntrypoint(value: unknown): Entrypoint | undefined {
  return strings(value, ["import", "call"]) ?? strings(value, ["package"]);
}

function readPlugins(value: unknown): LabelledPlugin[] | undefined {
  if (!Array.isArray(value)) return undefined;
  const plugins = value.map((each) => strings(each, ["name", "module", "import", "version"]));
  return plugins.every((each) => each !== undefined) ? plugins : undefined;
}
