import { columnOf } from "#matrix/columns.js";
import type { Matrix, MatrixRow } from "#matrix/model.js";
import { compareText, newestFirst } from "#matrix/order.js";
import { type Asked, isRecommended, ofVersion, runs, type Standing, standings } from "#matrix/standing.js";

/** What is to be upgraded: a manifest, by what it pins. */
export interface UpgradeFrom {
  manifest?: string;
  server: string;
  pins: { plugin: string; module: string; version: string }[];
}

/**
 * stays: it runs on the new server as it is. before: another version runs on both servers, so it moves first. with: another version runs
 * on the new server only, so it moves in the same change as the server. none: nothing that could be recommended runs there. unknown: it
 * does not say whether it runs there, and no other version that could be recommended does.
 */
export type Outcome = "stays" | "before" | "with" | "none" | "unknown";

export interface PluginPlan {
  plugin: string;
  module: string;
  from: string;
  outcome: Outcome;
  /** The version to move to. */
  to?: string;
  /** `to` is older than what is pinned: no newer version runs there. */
  older?: true;
  /** What is against the pinned version on the new server. */
  why: string[];
  /** What else is to know of the pinned version, such as that it is retracted. */
  notes: string[];
}

/** One change to the manifest, to be made and merged before the next. */
export interface UpgradeStep {
  /** The server that the manifest has after the step, where the step changes it. */
  server?: string;
  /** Plugins of one module move together. */
  plugins: { plugin: string; from: string; to: string }[];
}

export interface UpgradePlan {
  manifest?: string;
  from: string;
  to: string;
  /** no: something breaks without a fix. unknown: nothing does, but of some plugins it is not known. */
  possible: "yes" | "unknown" | "no";
  /** By name. */
  plugins: PluginPlan[];
  /** In the order to take them; those before the server's may be taken in any order. Empty where the upgrade is not possible; where that is not known, on condition. */
  steps: UpgradeStep[];
}

/** What every manifest of the matrix pins. */
export function manifestsOf({ servers, plugins }: Matrix): UpgradeFrom[] {
  const all = servers.flatMap(({ version, manifests }) => manifests.map((manifest) => ({ manifest, server: version })));
  return all.map(({ manifest, server }) => ({
    manifest,
    server,
    pins: plugins.flatMap(({ name, module, pins }) =>
      pins
        .filter((each) => each.manifest === manifest && each.server === server)
        .map(({ version }) => ({ plugin: name, module, version })),
    ),
  }));
}

/** Answers "what breaks if we upgrade, which plugin versions fix it, and in which order do we move?". Throws `input-invalid`. */
export function planUpgrade(matrix: Matrix, from: UpgradeFrom, to: string, asked: Asked = {}): UpgradePlan {
  const columns = { old: columnOf(matrix, from.server), new: columnOf(matrix, to) };
  const modules = new Map<string, Pinned[]>();
  for (const pin of from.pins) {
    const row = matrix.plugins.find((each) => each.name === pin.plugin && each.module === pin.module);
    modules.set(pin.module, [...(modules.get(pin.module) ?? []), hold({ pin, row }, columns, asked)]);
  }
  const groups = [...modules.values()].map((group) => planModule(group));
  const plugins = groups.flat().sort((one, other) => compareText(one.plugin, other.plugin));
  const possible = verdictOf(plugins);
  const target = matrix.servers[columns.new]?.version ?? to;
  const { manifest, server } = from;
  const steps = possible !== "no" && target !== server ? stepsOf(plugins, target) : [];
  return { ...(manifest === undefined ? {} : { manifest }), from: server, to: target, possible, plugins, steps };
}

function verdictOf(plugins: readonly PluginPlan[]): UpgradePlan["possible"] {
  if (plugins.some(({ outcome }) => outcome === "none")) return "no";
  return plugins.some(({ outcome }) => outcome === "unknown") ? "unknown" : "yes";
}

interface Pinned {
  plugin: string;
  module: string;
  version: string;
  /** How each version stands on the new server, newest first. */
  wanted: Standing[];
  /** Versions that run on the old one. */
  running: Set<string>;
  notes: string[];
}

function hold(
  { pin, row }: { pin: UpgradeFrom["pins"][number]; row: MatrixRow | undefined },
  columns: { old: number; new: number },
  asked: Asked,
): Pinned {
  if (!row) return { ...pin, wanted: [], running: new Set(), notes: [] };
  // Prereleases of what this manifest pins count, whatever others pin.
  const own: MatrixRow = { ...row, pins: row.pins.filter(({ version }) => version === pin.version) };
  const running = standings(own, columns.old, asked).filter(runs);
  const pinned = row.versions.find(({ version }) => version === pin.version);
  const notes = pinned ? ofVersion(own, pinned, { prereleases: true }).map(({ why }) => why) : [];
  return {
    ...pin,
    wanted: standings(own, columns.new, asked),
    running: new Set(running.map(({ version }) => version)),
    notes,
  };
}

/** Plugins of one module are at one version, so they move together or not at all. */
function planModule(group: readonly Pinned[]): PluginPlan[] {
  const states = group.map((each) => stateOf(each));
  const worst = (["breaks", "unknown", "runs"] as const).find((state) => states.some((each) => each.state === state));
  const fix = worst === "runs" ? undefined : findFix(group);
  return group.map(({ plugin, module, version, notes }, index) => {
    const base = { plugin, module, from: version, why: states[index]?.why ?? [], notes };
    if (fix) return { ...base, ...fix };
    if (worst === "runs") return { ...base, outcome: "stays" };
    const state = states[index]?.state;
    return { ...base, outcome: state === "breaks" ? "none" : state === "unknown" ? "unknown" : "stays" };
  });
}

function stateOf({ version, wanted }: Pinned): { state: "runs" | "breaks" | "unknown"; why: string[] } {
  const standing = wanted.find((each) => each.version === version);
  if (!standing) return { state: "unknown", why: ["the matrix does not have this version"] };
  if (runs(standing)) return { state: "runs", why: [] };
  const against = standing.obstacles.filter(({ kind }) => ["incompatible", "unknown", "failed"].includes(kind));
  const onlyUnknown = against.every(({ kind }) => kind === "unknown");
  return { state: onlyUnknown ? "unknown" : "breaks", why: against.map(({ why }) => why) };
}

/** The newest newer version that runs on both servers; else on the new one only; else the newest older one, in the same order. */
function findFix(group: readonly Pinned[]): Pick<PluginPlan, "outcome" | "to" | "older"> | undefined {
  const [first] = group;
  if (!first) return undefined;
  const usable = first.wanted.filter(({ version }) => group.every((each) => isUsable(each, version)));
  const onBoth = (version: string) => group.every(({ running }) => running.has(version));
  const isNewer = (candidate: { version: string }) => newestFirst(candidate, first) < 0;
  const newer = usable.filter(isNewer);
  const older = usable.filter((each) => !isNewer(each) && each.version !== first.version);
  for (const some of [newer, older]) {
    const found = some.find(({ version }) => onBoth(version)) ?? some[0];
    if (!found) continue;
    const outcome = onBoth(found.version) ? "before" : "with";
    return { outcome, to: found.version, ...(some === older ? { older: true as const } : {}) };
  }
  return undefined;
}

function isUsable({ wanted }: Pinned, version: string): boolean {
  const standing = wanted.find((each) => each.version === version);
  return standing !== undefined && isRecommended(standing);
}

function stepsOf(plugins: readonly PluginPlan[], server: string): UpgradeStep[] {
  const moving = (outcome: Outcome) => plugins.filter((each) => each.outcome === outcome);
  const before = new Map<string, PluginPlan[]>();
  for (const each of moving("before")) before.set(each.module, [...(before.get(each.module) ?? []), each]);
  return [
    ...[...before.values()].map((group) => ({ plugins: group.map(moveOf) })),
    { server, plugins: moving("with").map(moveOf) },
  ];
}

function moveOf({ plugin, from, to = from }: PluginPlan) {
  return { plugin, from, to };
}
