import { shipText, upgradeText, whereText } from "#matrix/answers.js";
import type { Matrix } from "#matrix/model.js";
import { whatCanIShip } from "#matrix/ship.js";
import type { Asked } from "#matrix/standing.js";
import { manifestsOf, planUpgrade } from "#matrix/upgrade.js";
import { whereCanIRun } from "#matrix/where.js";
import type { MatrixOptions, MatrixResult } from "#server/matrix-options.js";

/** What is asked of a matrix. A server may stand with its framework APIs, `v2.0.0=v1beta1`, where no manifest builds on it. */
export interface Questions extends Asked {
  plugin: string | undefined;
  server: string | undefined;
  upgrade: string | undefined;
}

/** The servers that questions bring with them, as `MatrixOptions.servers` has them. */
export function serversAsked({ server, upgrade }: Questions): string[] {
  return [...new Set([server, upgrade])].filter((each): each is string => each?.includes("=") ?? false);
}

/** The answers as text, in the order plugin, server, upgrade; empty where nothing is asked. Throws `input-invalid` for what is not there. */
export function answerMatrix(matrix: Matrix, { plugin, server, upgrade, prereleases = false }: Questions): string {
  const asked = { prereleases };
  const answers: string[] = [];
  if (plugin !== undefined) answers.push(whereText(whereCanIRun(matrix, plugin, asked)));
  if (server !== undefined) answers.push(shipText(versionIn(server), whatCanIShip(matrix, versionIn(server), asked)));
  if (upgrade !== undefined) {
    const to = versionIn(upgrade);
    answers.push(...manifestsOf(matrix).map((from) => upgradeText(planUpgrade(matrix, from, to, asked))));
  }
  return answers.join("\n");
}

function versionIn(server: string): string {
  return server.split("=")[0] ?? "";
}

/** What was done, where nothing was asked: a few lines. */
export function matrixOutcome({ matrix, changed }: MatrixResult, options: MatrixOptions): string {
  const { plugins, servers } = matrix;
  const versions = plugins.reduce((sum, each) => sum + each.versions.length, 0);
  const files = [options.markdown, options.json, options.html].filter((each) => each !== undefined);
  const done = options.check ? (changed ? "stale" : "up to date") : changed ? "written" : "unchanged";
  const count = `${counted(versions, "version")} of ${counted(plugins.length, "plugin")} on ${counted(servers.length, "server")}`;
  return `${count}${files.length === 0 ? "" : `, ${done}: ${files.join(", ")}`}\n`;
}

function counted(count: number, what: string): string {
  return `${count} ${what}${count === 1 ? "" : "s"}`;
}
