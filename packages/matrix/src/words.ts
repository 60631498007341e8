import type { Cell, Matrix, MatrixPlugin, MatrixRow, PluginVersion } from "#matrix/model.js";

/**
 * What a reader has to tell apart at a glance. verified: declared compatible and passed · declared: declared compatible, not run ·
 * refuted: declared compatible and failed · surprising: declared incompatible and passed · failed: failed, as far as it was declared at all
 * · incompatible · unknown: declared too little, whatever passed.
 */
export type State = "verified" | "declared" | "refuted" | "surprising" | "failed" | "incompatible" | "unknown";

export function stateOf({ declared, verified, contradiction }: Cell): State {
  if (contradiction) return contradiction === "compatible-failed" ? "refuted" : "surprising";
  if (verified === "failed") return "failed";
  if (declared.verdict === "compatible") return verified === "passed" ? "verified" : "declared";
  return declared.verdict;
}

/** What a cell says besides its state, most important first: ends of a sentence. */
export function detailOf({ declared, verified }: Cell): string[] {
  const { verdict, range, framework } = declared;
  return [
    ...(range === "outside" ? ["outside its range"] : []),
    ...(range === "invalid" ? ["its range is not well-formed"] : []),
    ...(framework === "different" ? ["another framework API"] : []),
    ...(framework === "shimmed" && verdict !== "incompatible" ? ["through a shim"] : []),
    ...(verdict === "unknown" && verified === "passed" ? ["passed"] : []),
  ];
}

/** `2026-11-20`, of the newest evidence for what was verified. */
export function dateOf({ verified, evidence }: Cell): string | undefined {
  return evidence.find(({ verdict }) => verdict === verified)?.date.slice(0, 10);
}

/** What is said of a version beside its number. */
export function marksOf(plugin: MatrixPlugin, { version, retracted, problem }: PluginVersion): string[] {
  return [
    ...(retracted ? ["retracted"] : []),
    ...(plugin.deprecated === undefined ? [] : ["deprecated"]),
    ...(plugin.pins.some((pin) => pin.version === version) ? ["pinned"] : []),
    ...(problem === undefined ? [] : ["not read"]),
  ];
}

/** A planned server is one that no manifest builds on. */
export function isPlanned({ manifests }: Matrix["servers"][number]): boolean {
  return manifests.length === 0;
}

export function offers({ frameworkVersion, compatibleFrameworkVersions }: Matrix["servers"][number]): string {
  return [frameworkVersion, ...compatibleFrameworkVersions].join(" + ");
}

/** The rows that people look for: the newest ones, and all that manifests pin or where declared and verified part. */
export function rowsToShow({ versions, pins, cells }: MatrixRow, newest: number): number[] {
  const pinned = new Set(pins.map(({ version }) => version));
  return versions.flatMap(({ version }, index) => {
    const parts = cells[index]?.some(({ contradiction }) => contradiction !== undefined) ?? false;
    return index < newest || pinned.has(version) || parts ? [index] : [];
  });
}
