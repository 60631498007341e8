import type { Status } from "#conformance/report.js";
import type { Json } from "#documents/suite.js";

/** What a variable stands for at some place of a run: a value, or none because the check that should save it did not pass. */
export type Known = { value: Json | undefined } | { status: Exclude<Status, "passed">; check: string };

/** What the steps of one list see, by name. */
export type KnownValues = ReadonlyMap<string, Known>;

/** Why a check is not made. */
export interface Unmade {
  status: "skipped" | "not-run" | "failed";
  reason: string;
}
