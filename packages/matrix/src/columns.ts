import { fail } from "#diagnostics/diagnostic.js";
import { quoted } from "#diagnostics/sanitize.js";
import { suggest } from "#diagnostics/suggest.js";
import type { Matrix, MatrixRow } from "#matrix/model.js";

/** The column of a server, whose version may stand without `v`. Throws `input-invalid`. */
export function columnOf({ servers }: Matrix, version: string): number {
  const found = servers.findIndex((each) => each.version === version || each.version === `v${version}`);
  if (found >= 0) return found;
  const known = servers.map((each) => each.version);
  return fail("input-invalid", `the matrix has no server ${quoted(version)}`, {
    fix: `Name one of ${listed(known)}, or give it with its framework API, such as ${planned(version)}.`,
  });
}

function planned(version: string): string {
  return /^v?[0-9A-Za-z.+-]{1,60}$/.test(version) ? `v${version.replace(/^v/, "")}=v1alpha1` : "v2.0.0=v1beta1";
}

/** The rows of a plugin: more than one where manifests take it from several modules. Throws `input-invalid`. */
export function rowsOf({ plugins }: Matrix, name: string): MatrixRow[] {
  const found = plugins.filter((each) => each.name === name);
  if (found.length > 0) return found;
  const names = plugins.map((each) => each.name);
  const likely = suggest(name, names);
  return fail("input-invalid", `the matrix has no plugin ${quoted(name)}`, {
    fix: likely === undefined ? `Name one of ${listed(names)}.` : `Did you mean ${quoted(likely)}? Write that.`,
  });
}

function listed(names: readonly string[]): string {
  const shown = names.slice(0, 12).map((each) => quoted(each));
  return `${shown.join(", ") || "none"}${names.length > shown.length ? ` and ${names.length - shown.length} more` : ""}`;
}
