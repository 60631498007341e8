import { quoted } from "#diagnostics/sanitize.js";
import { canaryModule } from "#scan/database-index.js";
import { affects, releaseOfGo } from "#scan/entry.js";
import { type Answer, type Frame, incomplete } from "#scan/govulncheck-stream.js";
import type { Snapshot } from "#scan/snapshot.js";

/** How much of a vulnerable module is used: it is required, a vulnerable package is imported, a vulnerable function is called (or held, by a program). */
export type Use = "required" | "imported" | "called";

/** All that one answer says of one entry and one version of a module. */
export interface Found {
  id: string;
  module: string;
  version: string;
  fixed?: string;
  use: Use;
  /** Vulnerable functions that are called or held, `github.com/acme/lib.Parse`; sorted. */
  symbols: string[];
  /** Vulnerable packages that are imported. */
  packages: string[];
  /** Call stacks, the vulnerable function first. */
  traces: Frame[][];
}

/** What names one entry and one version of a module. */
export function keyOf({ id, module, version }: Pick<Found, "id" | "module" | "version">): string {
  return `${id} ${module}@${version}`;
}

/** An answer's findings by key. */
export function foundIn({ findings }: Answer): Map<string, Found> {
  const found = new Map<string, Found>();
  for (const { id, fixed, trace } of findings) {
    const [first] = trace;
    if (!first) continue;
    const { module, version } = first;
    const key = keyOf({ id, module, version });
    const known = found.get(key) ?? { id, module, version, use: "required", symbols: [], packages: [], traces: [] };
    const use = first.symbol ? "called" : first.package ? "imported" : "required";
    found.set(key, {
      ...known,
      ...(fixed ? { fixed } : {}),
      use: more(known.use, use),
      symbols: first.symbol ? added(known.symbols, nameOf(first)) : known.symbols,
      packages: first.package ? added(known.packages, first.package) : known.packages,
      traces: first.symbol ? [...known.traces, trace] : known.traces,
    });
  }
  return found;
}

/** `github.com/acme/lib.Decoder.Read` */
export function nameOf({ module, package: path, symbol }: Frame): string {
  return [path ?? module, symbol].filter(Boolean).join(".");
}

const uses: readonly Use[] = ["required", "imported", "called"];

export function more(one: Use, other: Use): Use {
  return uses.indexOf(one) < uses.indexOf(other) ? other : one;
}

function added(list: readonly string[], item: string): string[] {
  return [...new Set([...list, item])].sort();
}

/** What one run of govulncheck was to look at. */
export interface LookedAt {
  /** As its inventory names them: a module that stands for another by its own name. */
  modules: readonly { path: string; version: string }[];
  /** Modules that stand for others, of which nothing is found. */
  replacements: ReadonlySet<string>;
}

function nameOfModule({ path, version }: { path: string; version: string }): string {
  return `${path} ${version}`;
}

/**
 * Holds an answer against what was to be looked at and the database that it was made from: every module was looked up, and every entry that
 * affects a version was found. Throws `govulncheck-failed`.
 */
export function checkComplete(answer: Answer, { listed, covered, entries }: Snapshot, looked: LookedAt): void {
  const modules = new Set(answer.modules.map(nameOfModule));
  const missing = looked.modules.find((each) => !modules.has(nameOfModule(each)));
  if (missing) incomplete(`it does not look at ${quoted(nameOfModule(missing), 200)}, which is part of the server`);
  if (!answer.modules.some(({ path }) => path === canaryModule)) incomplete("it does not look at Go's own library");
  for (const { id } of answer.findings)
    if (!entries.has(id)) incomplete(`it finds ${quoted(id, 40)}, which the database does not have`);
  const found = new Set(answer.findings.map(({ id, trace }) => `${id} ${trace[0]?.module}`));
  for (const { path, version: stated } of answer.modules) {
    const version = path === canaryModule ? (releaseOfGo(stated) ?? stated) : stated;
    if (!covered.has(path)) {
      if (listed.has(path)) incomplete(`it looked at ${quoted(path, 200)}, which nobody knew to be part of the server`);
      continue;
    }
    for (const id of listed.get(path) ?? []) {
      const entry = entries.get(id);
      const limited = entry?.affected.some((each) => each.limited);
      const expected = entry && !limited && !looked.replacements.has(path) && affects(entry, path, version);
      if (expected && !found.has(`${id} ${path}`)) {
        incomplete(`it does not find ${id} in ${quoted(`${path} ${version}`, 200)}, which the database says is there`);
      }
    }
  }
}
