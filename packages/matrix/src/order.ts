import { compareModuleVersions } from "#golang/module-version.js";

/** Newest first. Versions that differ in build metadata only have an order too, so that the same input gives the same bytes. */
export function newestFirst(one: { version: string }, other: { version: string }): number {
  return compareModuleVersions(other.version, one.version) || compareText(other.version, one.version);
}

/** By code units: the same on every machine. */
export function compareText(one: string, other: string): number {
  return one < other ? -1 : one > other ? 1 : 0;
}
