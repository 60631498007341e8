import { escaped, type Html, shown } from "#conformance/report-html-parts.js";
import type { Cell, Matrix, MatrixPlugin } from "#matrix/model.js";
import type { State } from "#matrix/words.js";
import { isPlanned, offers, stateOf } from "#matrix/words.js";

/** A sign and a word: nobody has to tell colours apart. */
export const stateWords: Record<State, [sign: string, word: string]> = {
  verified: ["✓", "passed"],
  declared: ["○", "declared"],
  refuted: ["⚠", "declared, failed"],
  surprising: ["⚠", "not declared, passed"],
  failed: ["✗", "failed"],
  incompatible: ["–", "no"],
  unknown: ["?", "unknown"],
};

export function stateMark(cell: Cell): Html {
  const state = stateOf(cell);
  const [sign, word] = stateWords[state];
  return `<span class="state ${state}"><span aria-hidden="true">${sign}</span> ${word}</span>`;
}

export function serverHeads({ servers }: Matrix): Html {
  return servers
    .map(
      (each) =>
        `<th scope="col">${shown(each.version)}<small>${shown(offers(each), 60)}${isPlanned(each) ? "<br>planned" : ""}</small></th>`,
    )
    .join("");
}

/** What the filters ask of a plugin: for each column a letter, and 1 if anything in it parts, plus 2 if one that is pinned or newer failed. */
export function filterMarks(plugin: MatrixPlugin, states: string, parts: string): Html {
  const tiers = tiersOf(plugin);
  const find = escaped(`${plugin.name} ${plugin.module}`.toLowerCase());
  return `data-find="${find}" data-tiers="${tiers.length === 0 ? "none" : tiers.join(" ")}" data-states="${states}" data-parts="${parts}"`;
}

/** The tiers that manifests claim for it, each once, highest first. */
function tiersOf({ pins }: MatrixPlugin): string[] {
  return ["built-in", "supported", "community"].filter((tier) => pins.some((pin) => pin.tier === tier));
}

export function tierTags(plugin: MatrixPlugin): Html {
  return tiersOf(plugin)
    .map((tier) => `<span class="tag ${tier}">${tier}</span>`)
    .join(" ");
}

/** Anchors by name where names are fit for it and belong to one plugin; hostile names never become ids. */
export function anchors({ plugins }: Matrix): string[] {
  const counts = new Map<string, number>();
  for (const { name } of plugins) counts.set(name, (counts.get(name) ?? 0) + 1);
  return plugins.map(({ name }, index) =>
    /^[a-z0-9][a-z0-9-]{0,60}$/.test(name) && counts.get(name) === 1 ? `plugin-${name}` : `row-${index}`,
  );
}
