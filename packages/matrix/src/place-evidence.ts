import { type Diagnostic, diagnostic } from "#diagnostics/diagnostic.js";
import { quoted } from "#diagnostics/sanitize.js";
import { chooseEvidence } from "#matrix/choose-evidence.js";
import type { Evidence, MatrixInput, MatrixPlugin } from "#matrix/model.js";
import { compareText } from "#matrix/order.js";

/** The evidence that counts, by plugin version and then by server: see `placeKey`. */
export type Placed = ReadonlyMap<string, ReadonlyMap<string, readonly Evidence[]>>;

export function placeKey({ name, module }: { name: string; module: string }, version: string): string {
  return `${name} ${module} ${version}`;
}

/** Gives each piece of evidence its cell. What has none, and what contradicts itself, is said once for each reason. */
export function placeEvidence(input: MatrixInput): { placed: Placed; diagnostics: Diagnostic[] } {
  const known = placesOf(input);
  const misplaced = new Map<string, { problem: Misplaced; reports: Set<string>; file: string | undefined }>();
  const found = new Map<string, Map<string, Evidence[]>>();
  for (const each of input.evidence) {
    const problem = misplacement(each, known);
    if (problem) {
      const noted = misplaced.get(problem.message) ?? { problem, reports: new Set(), file: each.file };
      if (compareText(each.file ?? "", noted.file ?? "") < 0) noted.file = each.file;
      misplaced.set(problem.message, { ...noted, reports: noted.reports.add(each.report) });
    } else {
      put(found, each);
    }
  }
  const diagnostics = [...misplaced.values()].map(({ problem, reports, file }) => {
    const count = reports.size === 1 ? "a report" : `${reports.size} reports`;
    const place = file === undefined ? {} : { place: { file } };
    const severity = problem.code === "evidence-before-release" ? "warning" : "notice";
    return diagnostic(problem.code, `${count} ${problem.message}`, { severity, fix: problem.fix, ...place });
  });
  for (const servers of found.values()) {
    for (const [server, list] of servers) {
      const { counted, contradictory } = chooseEvidence(list);
      servers.set(server, counted);
      diagnostics.push(...contradictory);
    }
  }
  return { placed: found, diagnostics };
}

function put(found: Map<string, Map<string, Evidence[]>>, evidence: Evidence): void {
  const key = placeKey({ name: evidence.plugin, module: evidence.module }, evidence.version);
  const servers = found.get(key) ?? new Map<string, Evidence[]>();
  found.set(key, servers);
  const list = servers.get(evidence.server);
  if (list) list.push(evidence);
  else servers.set(evidence.server, [evidence]);
}

interface Places {
  base: string | undefined;
  servers: ReadonlySet<string>;
  modules: ReadonlyMap<string, string[]>;
  /** Milliseconds of the release, where known. */
  versions: ReadonlyMap<string, number | undefined>;
}

function placesOf({ base, servers, plugins }: MatrixInput): Places {
  const versions = new Map<string, number | undefined>();
  const modules = new Map<string, string[]>();
  for (const plugin of plugins) {
    modules.set(plugin.name, [...(modules.get(plugin.name) ?? []), plugin.module]);
    for (const each of plugin.versions) versions.set(placeKey(plugin, each.version), releaseTime(each));
  }
  return { base, servers: new Set(servers.map(({ version }) => version)), modules, versions };
}

function releaseTime({ released }: MatrixPlugin["versions"][number]): number | undefined {
  const time = released === undefined ? Number.NaN : Date.parse(released);
  return Number.isNaN(time) ? undefined : time;
}

/** `message` goes on after the number of reports. */
interface Misplaced {
  code: "report-other-image" | "evidence-unplaced" | "evidence-before-release";
  message: string;
  fix: string;
}

function misplacement(evidence: Evidence, { base, servers, modules, versions }: Places): Misplaced | undefined {
  const { plugin, module, version, server, date } = evidence;
  const name = `plugin ${quoted(plugin)}`;
  if (base !== undefined && evidence.base !== base) {
    const message = `about an image on the base ${quoted(evidence.base)}: this matrix is of ${quoted(base)}`;
    return { code: "report-other-image", message, fix: "Leave it out, or give the manifest of that base." };
  }
  const of = modules.get(plugin);
  if (!of) return unplaced(`about ${name}, which no manifest names`, "Leave it out, or give the manifest with it.");
  if (!of.includes(module)) {
    const message = `about ${name} of ${quoted(module)}: the manifests take it from ${of.map((each) => quoted(each)).join(", ")}`;
    return unplaced(message, "Leave it out, or give the manifest that takes the plugin from there.");
  }
  const key = placeKey({ name: plugin, module }, version);
  if (!versions.has(key)) {
    const fix = "Leave it out, or release that version: reports of working copies have no row.";
    return unplaced(`about ${name} ${quoted(version)}, which is no released version`, fix);
  }
  if (!servers.has(server)) {
    const message = `about a server ${quoted(server)}, which is no column`;
    return unplaced(message, "Leave it out, or name the server.");
  }
  const released = versions.get(key);
  if (released === undefined || Date.parse(date) >= released) return undefined;
  const message = `about ${name} ${quoted(version)} older than the release of that version`;
  return { code: "evidence-before-release", message, fix: "Run the suite again on the released version." };
}

function unplaced(message: string, fix: string): Misplaced {
  return { code: "evidence-unplaced", message, fix };
}
