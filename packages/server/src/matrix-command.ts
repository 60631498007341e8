import type { MatrixOptions } from "#server/matrix-options.js";

/** The command that writes what these options ask for, as a shell reads it. */
export function matrixCommand(
  options: Omit<MatrixOptions, "environment" | "progress" | "registries" | "signal">,
): string {
  const { manifests, servers, reports, reportPolicy, shortNames, markdown, json, html } = options;
  const named: [option: string, value: string | undefined][] = [
    ...servers.map((each): [string, string] => ["planned", each]),
    ...reports.map((each): [string, string] => ["reports", each]),
    ["report-policy", reportPolicy],
    ["short-names", shortNames],
    ["markdown", markdown],
    ["json", json],
    ["html", html],
  ];
  const words = named.flatMap(([option, value]) => (value === undefined ? [] : [`--${option}`, shellWord(value)]));
  return ["plugin-release matrix", ...manifests.map(shellWord), ...words].join(" ");
}

function shellWord(text: string): string {
  return /^[A-Za-z0-9_./:@=+-]+$/.test(text) && !text.startsWith("-") ? text : `'${text.replaceAll("'", `'\\''`)}'`;
}
