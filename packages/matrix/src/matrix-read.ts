import { parsePlainJson } from "#conformance/report-text.js";
import { type Diagnostic, diagnostic } from "#diagnostics/diagnostic.js";
import { quoted, sanitize } from "#diagnostics/sanitize.js";
import type { Tier } from "#documents/manifest.js";
import type { Compatibility } from "#documents/plugin-metadata.js";
import { readText } from "#documents/read-text.js";
import { isFuture } from "#matrix/evidence.js";
import { shapeProblems } from "#matrix/matrix-shape.js";
import type { Evidence, MatrixInput, MatrixPlugin, MatrixServer, PluginVersion } from "#matrix/model.js";
import { sha256 } from "#oci/digest.js";

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
  | { input: MatrixInput; diagnostics: Diagnostic[] }
  | { input?: undefined; diagnostics: Diagnostic[] };

/** Reads a file that is named `PATH` or `PATH@sha256:…`, as `parseMatrix` does. */
export function readMatrix(named: string): ReadMatrix {
  const { path, digest } = splitDigest(named);
  const read = readText(path, maxMatrixBytes);
  if ("problem" in read) return { diagnostics: [read.problem] };
  const found = digest === undefined ? undefined : sha256(read.text);
  return found === digest ? parseMatrix(path, read.text) : { diagnostics: [tampered(path, `${digest}`, `${found}`)] };
}

/** What stands before and behind the @ of `PATH@sha256:…`; a path alone where none does. */
export function splitDigest(named: string): { path: string; digest?: string } {
  const [, path, digest] = /^(.*)@(sha256:.*)$/s.exec(named) ?? [];
  return path === undefined || digest === undefined ? { path: named } : { path, digest };
}

/**
 * Reads a matrix back as what it was computed from, as far as that is written: of the plugins' metadata, what they declare; of the evidence,
 * what counted, but as unsigned and none from the future, of which a notice tells. Computing and writing it again gives the same bytes. Says what is wrong with any other text, and never throws for it.
 */
export function parseMatrix(file: string, text: string, now = Date.now()): ReadMatrix {
  const parsed = parsePlainJson(text);
  if ("problem" in parsed) return { diagnostics: [unreadable(file, parsed.problem)] };
  const place = () => ({ file, line: 1 }); // nobody writes it by hand
  const diagnostics = shapeProblems({ file, text, value: parsed.value, place, root: null });
  if (diagnostics === "too large") return { diagnostics: [unreadable(file, "a part of it is larger than any")] };
  if (diagnostics.length > 0) return { diagnostics };
  const input = inputOf(parsed.value as MatrixDocument);
  const evidence = input.evidence.filter(({ date }) => !isFuture(date, now));
  const ignored = input.evidence.length - evidence.length;
  return { input: { ...input, evidence }, diagnostics: ignored > 0 ? [fromTheFuture(file, ignored)] : [] };
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
      // Anybody can write into a file that a signature was verified.
      evidence.map((each) => ({ ...each, signed: false, plugin: name, module, version, base, server })),
    ),
  );
}

function fromTheFuture(file: string, count: number): Diagnostic {
  const what =
    count === 1
      ? "a result is no evidence: it says that it is"
      : `${count} results are no evidence: they say that they are`;
  return diagnostic("report-no-evidence", `${what} from the future`, {
    severity: "notice",
    fix: "Set the clock of the machine that ran the suite, and run it again.",
    place: { file, line: 1 },
  });
}

function tampered(file: string, expected: string, found: string): Diagnostic {
  const message = `${quoted(file, 300)} is not the matrix that was handed over: expected ${sanitize(expected, 80)}, got ${found}`;
  return diagnostic("matrix-tampered", message, {
    fix: "Hand over the file as it was written, with the digest that it had then.",
    place: { file, line: 1 },
  });
}

function unreadable(file: string, why: string): Diagnostic {
  return diagnostic("matrix-unreadable", `${quoted(file, 300)} cannot be taken as a matrix: ${why}`, {
    fix: "Write it again with plugin-release matrix --json.",
    place: { file, line: 1 },
  });
}
