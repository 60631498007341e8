import type { Affected, Entry, RangeEvent } from "#scan/entry.js";
import { isObject, texts } from "#scan/json.js";

/** Where the parts of a vulnerability database lie (go.dev/doc/security/vuln/database#api), without `.json`. */
export const databasePath = "index/db";
export const modulesPath = "index/modules";
export const entryPath = (id: string) => `ID/${id}`;

/** The id is a file's name. */
const idPattern = /^[A-Z][A-Z0-9]*(?:-[A-Za-z0-9]+)+$/;
const longestId = 60;

/** The module under which Go's own standard library is listed. Every database of Go vulnerabilities has it. */
export const canaryModule = "stdlib";

/** RFC 3339; undefined for what is none. */
export function parseModified(value: unknown): string | undefined {
  const { modified } = texts(value, ["modified"]) ?? {};
  return modified !== undefined && isTime(modified) ? modified : undefined;
}

/** Ids by module path; undefined for what is no index, or names a module twice. */
export function parseModules(value: unknown): Map<string, string[]> | undefined {
  if (!Array.isArray(value)) return undefined;
  const modules = new Map<string, string[]>();
  for (const each of value as unknown[]) {
    const { path } = texts(each, ["path"]) ?? {};
    const vulns = isObject(each) ? each.vulns : undefined;
    if (path === undefined || !Array.isArray(vulns)) return undefined;
    const ids = vulns.map((vuln: unknown) => texts(vuln, ["id"])?.id ?? "");
    if (!ids.every(isId) || modules.has(path)) return undefined;
    modules.set(path, ids);
  }
  return modules;
}

/** Undefined for what is no entry. */
export function parseEntry(value: unknown): Entry | undefined {
  const head = texts(value, ["id", "modified"], ["summary", "details", "withdrawn"]);
  if (!head || !isObject(value) || !isId(head.id) || !isTime(head.modified)) return undefined;
  const affected = listOf(value.affected, affectedOf);
  const aliases = listOf(value.aliases, (each) => (typeof each === "string" ? each : undefined));
  if (!affected || !aliases) return undefined;
  const { id, modified, summary, details = "", withdrawn } = head;
  return { id, modified, summary: summary || details, withdrawn: withdrawn !== undefined, aliases, affected };
}

function affectedOf(value: unknown): Affected | undefined {
  if (!isObject(value)) return undefined;
  const { name } = texts(value.package, ["name"]) ?? {};
  const all = Array.isArray(value.ranges) ? (value.ranges as unknown[]) : [];
  const ranges = listOf(all.filter(isSemver), (each) =>
    isObject(each) ? listOf(each.events, eventsOf)?.flat() : undefined,
  );
  const specific = isObject(value.ecosystem_specific) ? value.ecosystem_specific : {};
  const packages = listOf(specific.imports, packageOf);
  const limited = Array.isArray(specific.imports) && specific.imports.some(isLimited);
  return name !== undefined && ranges && packages ? { module: name, ranges, packages, limited } : undefined;
}

/** Ranges of commits say nothing of versions. */
function isSemver(range: unknown): boolean {
  return isObject(range) && range.type === "SEMVER";
}

/** Events of other kinds count for nothing. */
function eventsOf(value: unknown): RangeEvent[] | undefined {
  const event = texts(value, [], ["introduced", "fixed"]);
  if (!event) return undefined;
  if (event.introduced !== undefined) return [{ introduced: event.introduced }];
  return event.fixed === undefined ? [] : [{ fixed: event.fixed }];
}

function packageOf(value: unknown): Affected["packages"][number] | undefined {
  const { path } = texts(value, ["path"]) ?? {};
  const symbols = listOf(isObject(value) ? value.symbols : undefined, (each) =>
    typeof each === "string" ? each : undefined,
  );
  return path !== undefined && symbols ? { path, symbols } : undefined;
}

function isLimited(value: unknown): boolean {
  return isObject(value) && (value.goos !== undefined || value.goarch !== undefined);
}

/** A list that may be left out, of items that are all readable. */
function listOf<T>(value: unknown, read: (item: unknown) => T | undefined): T[] | undefined {
  if (value === undefined || value === null) return [];
  if (!Array.isArray(value)) return undefined;
  const items = value.map((each: unknown) => read(each));
  return items.every((each) => each !== undefined) ? items : undefined;
}

function isId(text: string): boolean {
  return text.length <= longestId && idPattern.test(text);
}

function isTime(text: string): boolean {
  return /^\d{4}-\d\d-\d\dT[0-9:.]+(?:Z|[+-]\d\d:\d\d)$/.test(text) && !Number.isNaN(Date.parse(text));
}
