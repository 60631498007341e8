import { sanitize } from "#diagnostics/sanitize.js";
import type { ProgramFound } from "#scan/binary.js";
import { type Entry, fixedAfter } from "#scan/entry.js";
import type { Found } from "#scan/found.js";
import { keyOf } from "#scan/found.js";
import type { Unjudged } from "#scan/judge.js";
import type { HiddenModule, State } from "#scan/report.js";
import type { Snapshot } from "#scan/snapshot.js";
import type { SourceFound } from "#scan/source.js";

/** All that was found, each by key. */
export interface Evidence {
  /** Left out where no source was scanned. */
  source?: ReadonlyMap<string, SourceFound>;
  /** One for each program; left out where no image was scanned. */
  programs?: readonly ReadonlyMap<string, ProgramFound>[];
  hidden: readonly HiddenModule[];
}

const shownSymbols = 20;

/** One list of what is known of each entry and version, the worst first. */
export function combine({ source, programs, hidden }: Evidence, { entries }: Pick<Snapshot, "entries">): Unjudged[] {
  const keys = new Map<string, Found>();
  for (const each of [source, ...(programs ?? [])]) for (const [key, found] of each ?? []) keys.set(key, found);
  const known = [...keys].map(([key, found]) => {
    const called = source?.get(key);
    const held = programs?.flatMap((each) => each.get(key) ?? []);
    return one(found, entries.get(found.id), called, held);
  });
  return [...known, ...concealed(hidden, keys, entries)].sort(worstFirst);
}

function one(
  found: Found,
  entry: Entry | undefined,
  called: SourceFound | undefined,
  held: readonly ProgramFound[] | undefined,
): Unjudged {
  const { state, reason } = stateOf(called, held);
  const symbols = [...new Set([...(called?.symbols ?? []), ...(held ?? []).flatMap((each) => each.symbols)])].sort();
  return {
    ...described(found.id, entry),
    module: sanitize(found.module, 300),
    version: sanitize(found.version, 100),
    ...(found.fixed ? { fixed: sanitize(found.fixed, 100) } : {}),
    state,
    ...(reason ? { reason } : {}),
    symbols: symbols.slice(0, shownSymbols).map((each) => sanitize(each, 300)),
    reachedBy: (called?.reachedBy ?? []).map((each) => ({
      ...each,
      calls: each.calls.map((call) => sanitize(call, 300)),
    })),
    programs: (held ?? []).map(({ at }) => ({ ...at, path: sanitize(at.path, 300) })),
  };
}

/** What source and programs say together. A program knows what is there, the source alone what is called. */
function stateOf(
  called: Pick<SourceFound, "use"> | undefined,
  held: readonly Pick<ProgramFound, "at">[] | undefined,
): { state: State; reason?: string } {
  if (called?.use === "called") return { state: "reachable" };
  const states = held?.map(({ at }) => at.state) ?? [];
  if (states.includes("present")) return { state: "present" };
  if (states.includes("unknown"))
    return { state: "unknown", reason: "the program does not say which functions it holds" };
  if (held !== undefined) return { state: "absent" };
  return called?.use === "imported"
    ? { state: "unknown", reason: "the package is imported, and no program was looked at" }
    : { state: "absent" };
}

/** What govulncheck cannot see: entries for the version that something else stands for. */
function concealed(
  hidden: readonly HiddenModule[],
  known: ReadonlyMap<string, unknown>,
  entries: ReadonlyMap<string, Entry>,
): Unjudged[] {
  return hidden.flatMap(({ module, version, because, vulnerabilities }) =>
    vulnerabilities.flatMap((id): Unjudged[] => {
      if (known.has(keyOf({ id, module, version }))) return [];
      const entry = entries.get(id);
      const fixed = entry && fixedAfter(entry, module, version);
      return [
        {
          ...described(id, entry),
          module: sanitize(module, 300),
          version: sanitize(version, 100),
          ...(fixed ? { fixed } : {}),
          state: "unknown",
          reason: sanitize(because, 300),
          symbols: [],
          reachedBy: [],
          programs: [],
        },
      ];
    }),
  );
}

function described(id: string, entry: Entry | undefined): Pick<Unjudged, "id" | "aliases" | "summary" | "modified"> {
  if (!entry) throw new Error(`${id} was found, and is not in the database`);
  const { aliases, summary, modified } = entry;
  return {
    id,
    aliases: aliases.slice(0, 100).map((each) => sanitize(each, 100)),
    summary: sanitize(summary, 300),
    modified,
  };
}

const order: readonly State[] = ["reachable", "present", "unknown", "absent"];

function worstFirst(a: Unjudged, b: Unjudged): number {
  const byState = order.indexOf(a.state) - order.indexOf(b.state);
  if (byState !== 0) return byState;
  return keyOf(a) < keyOf(b) ? -1 : 1;
}
