import type { TierDecision } from "#server/tiers.js";

/** A Markdown table of what is claimed, granted, shown by evidence and missing; the empty string where there are no plugins. */
export function tiersSummary(_tiers: readonly TierDecision[]): string {
  throw new Error("comes with the next commit");
}
