import { parsePlainJson } from "#conformance/report-text.js";
import { type Diagnostic, diagnostic } from "#diagnostics/diagnostic.js";
import { quoted } from "#diagnostics/sanitize.js";
import type { Tier } from "#documents/manifest.js";
import type { Compatibility } from "#documents/plugin-metadata.js";
import { readText } from "#documents/read-text.js";
import { shapeProblems } from "#matrix/matrix-shape.js";
import type { Evidence, MatrixInput, MatrixPlugin, MatrixServer, PluginVersion } from "#matrix/model.js";

/** Some 200,000 cells with a report each; GitHub takes no file of 100 MiB. */
export const maxMatrixBytes = 96 * 1024 * 1024;

/** A `CompatibilityMatrix` as it is written. */
interface MatrixDocument {
  base?: string;
  servers: MatrixServer[];
  plugins: {
    name: string;
    module: string;
    deprecated?: string;
    pins: { manifest: string; server: string; version: string; tier: Tier }[];
    versions: {
      version: string;
      released?: string;
      retracted?: { why: string };
      declares?: Compatibility;
      problem?: string;
      cells: { server: string; evidence?: Omit<Evidence, "plugin" | "module" | "version" | "base" | "server">[] }[];
    }[];
  }[];
}

export type ReadMatrix =
  | { input: MatrixInput; diagnostics: readonly [] }
  | { input?: undefined; diagnostics: Diagnostic[] };

/** Reads a file as `parseMatrix` does. */
export function readMatrix(file: string): ReadMatrix {
  const read = readText(file, maxMatrixBytes);
  return "problem" in read ? { diagnostics: [read.problem] } : parseMatrix(file, read.text);
}

/**
 * Reads a matrix back as what it was computed from, as far as that is written: of the plugins' metadata, what they declare; of the evidence,
 * what counted. Computing and writing it again gives the same bytes. Says what is wrong with any other text, and never throws for it.
 */
export function parseMatrix(file: string, text: string): ReadMatrix {
  const parsed = parsePlainJson(text);
  if ("problem" in parsed) return { diagnostics: [unreadable(file, parsed.problem)] };
  const place = () => ({ file, line: 1 }); // nobody writes it by hand
  const diagnostics = shapeProblems({ file, text, value: parsed.value, place, root: null });
  if (diagnostics === "too large") return { diagnostics: [unreadable(file, "a part of it is larger than any")] };
  if (diagnostics.length > 0) return { diagnostics };
  return { input: inputOf(parsed.value as MatrixDocument), diagnostics: [] };
}

function inputOf({ base, servers, plugins }: MatrixDocument): MatrixInput {
  return {
    ...(base === undefined ? {} : { base }),
    servers,
    plugins: plugins.map(pluginOf),
    evidence: plugins.flatMap((plugin) => evidenceOf(plugin, base ?? "")),
  };
}

function pluginOf({ versions, ...plugin }: MatrixDocument["plugins"][number]): MatrixPlugin {
  return { ...plugin, versions: versions.map((each) => versionOf(plugin.name, each)) };
}

function versionOf(
  name: string,
  { cells: _, declares, ...version }: MatrixDocument["plugins"][number]["versions"][number],
): PluginVersion {
  if (declares === undefined) return version;
  return { ...version, metadata: { name, owners: [], providers: [], compatibility: declares } };
}

function evidenceOf({ name, module, versions }: MatrixDocument["plugins"][number], base: string): Evidence[] {
  return versions.flatMap(({ version, cells }) =>
    cells.flatMap(({ server, evidence = [] }) =>
      evidence.map((each) => ({ ...each, plugin: name, module, version, base, server })),
    ),
  );
}

function unreadable(file: string, why: string): Diagnostic {
  return diagnostic("matrix-unreadable", `${quoted(file, 300)} cannot be taken as a matrix: ${why}`, {
    fix: "Write it again with plugin-release matrix --json.",
    place: { file, line: 1 },
  });
}
