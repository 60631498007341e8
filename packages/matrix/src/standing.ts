import { sanitize } from "#diagnostics/sanitize.js";
import type { Cell, MatrixRow, PluginVersion } from "#matrix/model.js";
import { parseVersion } from "#versions/module-version.js";

/** Why a version is not recommended on a server. The first two hold on every server; module: another plugin of its module keeps it back. */
export type Obstacle = "retracted" | "deprecated" | "prerelease" | "incompatible" | "unknown" | "failed" | "module";

/** How a plugin version stands on one server. */
export interface Standing {
  version: string;
  cell: Cell;
  /** Empty: it can be recommended. */
  obstacles: { kind: Obstacle; why: string }[];
}

export interface Asked {
  /** Prereleases count like releases. Left out, only where one of the same release is pinned on that server already. */
  prereleases?: boolean;
}

/** What speaks against a version on a server; what is declared and verified there is in `cell`. */
function standingOf(row: MatrixRow, index: number, column: number, asked: Asked = {}): Standing | undefined {
  const version = row.versions[index];
  const cell = row.cells[index]?.[column];
  if (!version || !cell) return undefined;
  const obstacles = [...ofVersion(row, version, asked), ...ofCell(version, cell)];
  return { version: version.version, cell, obstacles };
}

/** Whether it is declared to run there and nothing showed that it does not: the part of the obstacles that the server decides. */
export function runs({ cell }: Standing): boolean {
  return cell.declared.verdict === "compatible" && cell.verified !== "failed";
}

export function isRecommended({ obstacles }: Standing): boolean {
  return obstacles.length === 0;
}

/** The row with the pins of one server alone: who pins a prerelease elsewhere has not asked for one here. */
export function pinnedOn(row: MatrixRow, server: string): MatrixRow {
  return { ...row, pins: row.pins.filter((pin) => pin.server === server) };
}

/** Every version's standing on one server, newest first. Of the pins, those of the row that is given count. */
export function standings(row: MatrixRow, column: number, asked: Asked = {}): Standing[] {
  return row.versions.flatMap((_, index) => standingOf(row, index, column, asked) ?? []);
}

/** What is against recommending a version wherever the row's pins are. */
export function ofVersion(row: MatrixRow, version: PluginVersion, asked: Asked): Standing["obstacles"] {
  const found: Standing["obstacles"] = [];
  if (version.retracted) found.push({ kind: "retracted", why: told("retracted", version.retracted.why) });
  if (row.deprecated !== undefined) {
    found.push({ kind: "deprecated", why: told("its module is deprecated", row.deprecated) });
  }
  if (!asked.prereleases && isPrerelease(version.version) && !isPinnedLine(row, version.version)) {
    found.push({ kind: "prerelease", why: "it is a prerelease" });
  }
  return found;
}

function told(what: string, why: string): string {
  const said = sanitize(why, 200);
  return said === "" ? what : `${what}: ${said}`;
}

export function isPrerelease(version: string): boolean {
  return (parseVersion(version)?.prerelease.length ?? 0) > 0;
}

/** Who pins a prerelease wants the later ones of that release too, and no others. */
function isPinnedLine(row: MatrixRow, version: string): boolean {
  const candidate = parseVersion(version);
  return row.pins.some((pin) => {
    const pinned = parseVersion(pin.version);
    return candidate && pinned && pinned.prerelease.length > 0 && pinned.compareMain(candidate) === 0;
  });
}

function ofCell(version: PluginVersion, { declared, verified }: Cell): Standing["obstacles"] {
  const found: Standing["obstacles"] = [];
  if (declared.verdict === "incompatible") found.push({ kind: "incompatible", why: incompatible(declared) });
  if (declared.verdict === "unknown") found.push({ kind: "unknown", why: unknown(version, declared) });
  if (verified === "failed") found.push({ kind: "failed", why: "it failed there" });
  return found;
}

function incompatible({ range, framework }: Cell["declared"]): string {
  const parts = [
    ...(framework === "different" ? ["it is for another framework API"] : []),
    ...(range === "outside" ? ["the server is outside its range"] : []),
  ];
  return parts.join(", ");
}

function unknown({ metadata, problem }: PluginVersion, { range, framework }: Cell["declared"]): string {
  if (problem !== undefined) return `what it declares cannot be read: ${sanitize(problem, 200)}`;
  if (!metadata) return "it declares nothing";
  if (range === "invalid") return "its range is not well-formed";
  return framework === "unknown" ? "it declares no framework API" : "it declares no range of servers";
}
