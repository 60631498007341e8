import type { Licences } from "#sbom/contents.js";
import { licenceDigests } from "#sbom/generated/licence-digests.js";
import { licenceDigest, normalise } from "#sbom/licence-text.js";

/** A licence file of a module. */
export interface LicenceFile {
  name: string;
  /** `undefined` where it is too large or cannot be read. */
  text: string | undefined;
}

/** Files of code are none, and neither are texts about what others wrote. */
const notLicences = /3rd|third|\.(?:go|[chs]|cc|py|sh|js|ts|json|ya?ml|toml|te?mpl|tpl|header|csv|html?|svg|png)$/i;

/** Whether a file at a module's root tells its licence: LICENSE, LICENCE.md, COPYING, MIT-LICENSE.txt, UNLICENSE. */
export function isLicenceFile(name: string): boolean {
  return (
    /^(?:[\w.]+[-_.])?(?:un)?licen[cs]es?(?:[-_.][\w.-]+)?$|^copying(?:[-_.][\w.-]+)?$/i.test(name) &&
    !notLicences.test(name)
  );
}

/**
 * The licences that all of a module's licence files tell. Where one of them is not known word for word nothing is told of any: what it
 * says may change what the others say.
 */
export function detectLicences(files: readonly LicenceFile[]): Licences {
  const names = files.map((each) => each.name).sort();
  const found = files.map(({ text }) => (text === undefined ? undefined : licenceOf(text)));
  const known = found.filter((each) => each !== undefined);
  return { names: known.length === found.length ? [...new Set(known)].sort() : [], files: names };
}

const identifierLine = /^[\s#*/<!;-]*SPDX-License-Identifier:(.*)$/gim;

/** A text is known where it is an SPDX licence's, where it is its identifier and nothing else, or both and they agree. */
function licenceOf(text: string): string | undefined {
  const named = [...text.matchAll(identifierLine)].map(([, each = ""]) => each.replace(/(?:\*\/|-->)\s*$/, "").trim());
  const rest = text.replace(identifierLine, "");
  const isEmpty = normalise(rest) === "";
  const told = isEmpty ? undefined : licenceDigests[licenceDigest(rest)];
  if (!isEmpty && told === undefined) return undefined;
  const [first] = named;
  if (first === undefined) return told;
  if (named.some((each) => each !== first) || !identifiers().has(first)) return undefined;
  // Of a text that several licences share, the identifier tells which one it is.
  return told === undefined || told.split(" or ").includes(first) ? first : undefined;
}

/** Those of the list that are not outdated. */
function identifiers(): Set<string> {
  return new Set(Object.values(licenceDigests).flatMap((each) => each.split(" or ")));
}
