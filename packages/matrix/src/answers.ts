import { sanitize } from "#diagnostics/sanitize.js";
import type { Cell } from "#matrix/model.js";
import type { Shippable } from "#matrix/ship.js";
import type { Standing } from "#matrix/standing.js";
import type { PluginPlan, UpgradePlan, UpgradeStep } from "#matrix/upgrade.js";
import type { Whereabouts } from "#matrix/where.js";
import { dateOf } from "#matrix/words.js";

/** Versions that were passed over and are said, the newest ones. */
const mostPassedOver = 3;

/** Answers of `whereCanIRun` for a terminal, each line of it safe to show. */
export function whereText(answers: readonly Whereabouts[]): string {
  return answers
    .map(({ plugin, module, deprecated, servers }) => {
      const head = `${name(plugin)} (${sanitize(module, 200)})${deprecated === undefined ? "" : `\n  deprecated: ${sanitize(deprecated, 300)}`}`;
      const lines = servers.map(({ server, planned, newest, pinned, passedOver }) => {
        const title = `  ${name(server)}${planned ? " (planned)" : ""}: `;
        const pins = pinned.map(({ version, manifests, standing }) => {
          const state = standing ? `, ${proof(standing.cell)}` : "";
          return `    pinned: ${name(version)}${state} (${manifests.map((each) => sanitize(each, 200)).join(", ")})`;
        });
        return [
          `${title}${newest ? recommended(newest) : "nothing to recommend"}`,
          ...pins,
          ...over(passedOver, "    "),
        ].join("\n");
      });
      return `${[head, ...lines].join("\n")}\n`;
    })
    .join("\n");
}

/** Answers of `whatCanIShip` for a terminal. */
export function shipText(server: string, answers: readonly Shippable[]): string {
  const found = answers.filter(({ newest }) => newest).length;
  const lines = answers.map(({ plugin, newest, apart, pins, passedOver }) => {
    const pinned = [...new Set(pins.map(({ version }) => version))].filter((version) => version !== newest?.version);
    const now = pinned.length === 0 ? "" : `; pinned: ${pinned.map(name).join(", ")}`;
    return [
      `  ${name(plugin)}: ${newest ? recommended(newest) : `nothing to ship${apart ? excluded(apart) : ""}`}${now}`,
      ...over(passedOver, "    "),
    ].join("\n");
  });
  return `${[`${found} of ${answers.length} plugins can ship on ${name(server)}`, ...lines].join("\n")}\n`;
}

function excluded({ newest, from }: NonNullable<Shippable["apart"]>): string {
  const others = from.map(name).join(" and ");
  return ` together with ${others}: plugins of one module have one version, and none suits all; without ${others}, ${recommended(newest)}`;
}

/** A plan of `planUpgrade` for a terminal. */
export function upgradeText(plan: UpgradePlan): string {
  const { manifest, from, to, possible, plugins } = plan;
  const where = manifest === undefined ? "" : `${sanitize(manifest, 200)}: `;
  const count = (outcome: PluginPlan["outcome"]) => plugins.filter((each) => each.outcome === outcome).length;
  const moves = count("before") + count("with");
  const head = `${where}from ${name(from)} to ${name(to)}: ${verdicts[possible]}; ${count("stays")} stay, ${moves} move, ${count("none")} without a fix, ${count("unknown")} unknown`;
  const lines = plugins.flatMap((each) => planLines(each));
  return `${[head, ...lines, ...orderLines(plan)].join("\n")}\n`;
}

const verdicts: Record<UpgradePlan["possible"], string> = {
  yes: "possible",
  unknown: "NOT known to be possible",
  no: "NOT possible yet",
};

function orderLines({ possible, plugins, steps }: UpgradePlan): string[] {
  const open = plugins.filter(({ outcome }) => outcome === "unknown").map(({ plugin }) => name(plugin));
  const first = possible === "unknown" ? [`Find out about ${open.join(", ")} first.`] : [];
  if (steps.length === 0) return first;
  const lead =
    possible === "unknown" ? `If ${open.length === 1 ? "it runs" : "they run"} there, in this order` : "In this order";
  return [...first, `${lead}, a change each:`, ...steps.map((step, index) => `  ${index + 1}. ${stepText(step)}`)];
}

function planLines({ plugin, from, outcome, to = "", older, why, notes }: PluginPlan): string[] {
  const said = {
    stays: `${name(from)} runs there`,
    before: `${name(from)} to ${name(to)}, which runs on both servers`,
    with: `${name(from)} to ${name(to)}, together with the server`,
    none: `${name(from)} breaks, and nothing that can be recommended runs there`,
    unknown: `whether ${name(from)} runs there is not known`,
  };
  const back = older ? " (an older version: no newer one runs there)" : "";
  const reasons = why.length === 0 ? [] : [`    because ${why.map((each) => sanitize(each, 300)).join("; ")}`];
  return [
    `  ${name(plugin)}: ${said[outcome]}${back}`,
    ...reasons,
    ...notes.map((each) => `    note: ${sanitize(each, 300)}`),
  ];
}

function stepText({ server, plugins }: UpgradeStep): string {
  const moves = plugins.map(({ plugin, from, to }) => `${name(plugin)} ${name(from)} to ${name(to)}`);
  if (server === undefined) return moves.join(", ");
  return [`the server to ${name(server)}`, ...moves].join(", with ");
}

function recommended({ version, cell }: Standing): string {
  return `${name(version)}, ${proof(cell)}`;
}

function proof(cell: Cell): string {
  const { declared, verified } = cell;
  const shim = declared.framework === "shimmed" && declared.verdict === "compatible" ? " through a shim" : "";
  const claim = declared.verdict === "unknown" ? "not declared" : `declared ${declared.verdict}${shim}`;
  return verified === "not-run" ? `${claim}, not tried` : `${claim}, ${verified} on ${dateOf(cell)}`;
}

function over(standings: readonly Standing[], indent: string): string[] {
  const shown = standings.slice(0, mostPassedOver);
  const more = standings.length - shown.length;
  return [
    ...shown.map(({ version, obstacles }) => {
      const why = obstacles.map((each) => sanitize(each.why, 300)).join("; ");
      return `${indent}not ${name(version)}: ${why}`;
    }),
    ...(more > 0 ? [`${indent}and ${more} older ones that cannot be recommended either`] : []),
  ];
}

function name(text: string): string {
  return sanitize(text, 100);
}
