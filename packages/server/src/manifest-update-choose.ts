import { compareModuleVersions } from "#golang/module-version.js";
import type { Judged } from "#server/manifest-update-judge.js";

/**
 * What is to become of a plugin's version.
 * - keep: nothing is to be proposed
 * - take: this version, whether the plugin is listed already or not
 * - leave: the version may not stay, and there is none to take its place
 */
export type Choice = { passedOver: Judged[] } & ({ do: "keep" } | { do: "take"; version: string } | { do: "leave" });

/** The version that the manifest has. */
export interface Present {
  version: string;
  /** The policy has withdrawn it, or its author: a lower one may take its place. Only what is withdrawn leaves without another. */
  fallen?: "withdrawn" | "retracted";
}

/**
 * The newest version that may be proposed, and what is newer and may not be; where the plugin leaves, every other version that may not take
 * its place. Never a lower one than the present version, unless that has fallen.
 *
 * @param judged newest first
 * @param present absent for a plugin that is to be added
 */
export function chooseVersion(judged: readonly Judged[], present: Present | undefined): Choice {
  const stands = present !== undefined && present.fallen === undefined;
  const higher = judged.filter(({ version }) => !stands || compareModuleVersions(version, present.version) > 0);
  const taken = higher.find(({ refusal }) => refusal === undefined);
  const above = (floor: string | undefined) => (each: Judged) =>
    each.refusal !== undefined && (floor === undefined || compareModuleVersions(each.version, floor) > 0);
  if (taken) return { do: "take", version: taken.version, passedOver: higher.filter(above(taken.version)) };
  if (present?.fallen !== "withdrawn") return { do: "keep", passedOver: higher.filter(above(present?.version)) };
  return { do: "leave", passedOver: judged.filter(({ version }) => version !== present.version) };
}
