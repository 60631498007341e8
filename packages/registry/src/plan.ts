import type { Reference } from "#ocm/descriptor.js";
import { compareVersions, parseVersion } from "#ocm/version.js";
import { inChannel } from "#registry/admit.js";
import type { ComponentEntry } from "#registry/entries.js";
import { MOVING_VERSION } from "#registry/publish-references.js";

/** A reference and its place in the registry's list. */
export interface Listed {
  index: number;
  reference: Reference;
}

/**
 * What is to be done with one plugin's references.
 * - check: the moving version, whose content may be another one by now
 */
export type Step =
  | { do: "add"; version: string }
  | { do: "replace"; listed: Listed; version: string }
  | { do: "check"; listed: Listed }
  | { do: "remove"; listed: Listed; because: "withdrawn" | "superseded" };

/** Design, section 6: what is missing, superseded or withdrawn, of what was released. Versions come in ascending order. */
export function planPlugin(entry: ComponentEntry, listed: readonly Listed[], released: Iterable<string>): Step[] {
  const wanted = [...new Set(released)].filter((version) => inChannel(version, entry)).toSorted(compareVersions);
  return entry.retention === "append" ? planAppend(entry, listed, wanted) : planReplace(entry, listed, wanted);
}

function planAppend(entry: ComponentEntry, listed: readonly Listed[], wanted: readonly string[]): Step[] {
  const known = new Set(listed.map(({ reference }) => reference.version));
  const withdrawn = listed.filter(({ reference }) => entry.withdrawn.includes(reference.version));
  return [
    ...withdrawn.map((each): Step => ({ do: "remove", listed: each, because: "withdrawn" })),
    ...checkMoving(listed, wanted),
    ...wanted.filter((version) => !known.has(version)).map((version): Step => ({ do: "add", version })),
  ];
}

/** The newest takes the place of the highest that is listed; all others leave. A lower one never takes it, unless the listed one was withdrawn. */
function planReplace(entry: ComponentEntry, listed: readonly Listed[], wanted: readonly string[]): Step[] {
  const newest = wanted.at(-1);
  const current = highest(listed.filter(({ reference }) => !entry.withdrawn.includes(reference.version)));
  const place = current ?? listed.at(-1);
  if (place === undefined) return newest === undefined ? [] : [{ do: "add", version: newest }];
  const others = listed.filter((each) => each !== place);
  const moved = newest !== undefined && (current === undefined || isHigher(newest, current.reference.version));
  return [
    ...others.map((each): Step => ({ do: "remove", listed: each, because: reasonOf(entry, each) })),
    ...(moved
      ? [{ do: "replace", listed: place, version: newest } as const]
      : current === undefined
        ? [{ do: "remove", listed: place, because: "withdrawn" } as const]
        : checkMoving([place], wanted)),
  ];
}

function checkMoving(listed: readonly Listed[], wanted: readonly string[]): Step[] {
  const moving = listed.find(({ reference }) => reference.version === MOVING_VERSION);
  return moving && wanted.includes(MOVING_VERSION) ? [{ do: "check", listed: moving }] : [];
}

function reasonOf(entry: ComponentEntry, { reference }: Listed): "withdrawn" | "superseded" {
  return entry.withdrawn.includes(reference.version) ? "withdrawn" : "superseded";
}

/** The listed version that a lower one must not replace. */
export function highest(listed: readonly Listed[]): Listed | undefined {
  return listed.reduce<Listed | undefined>(
    (best, each) => (best && !isHigher(each.reference.version, best.reference.version) ? best : each),
    undefined,
  );
}

/** A version that cannot be compared is lower than any that can. */
export function isHigher(one: string, other: string): boolean {
  if (parseVersion(one) === undefined) return false;
  return parseVersion(other) === undefined || compareVersions(one, other) > 0;
}
