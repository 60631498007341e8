import { createHash } from "node:crypto";

/**
 * The digest by which a licence's text is known, whoever the copyright holder is. Two texts have the same where they differ only in
 * what SPDX's matching guidelines (annex B of the specification) let differ: case, blanks, punctuation, list marks, the title, copyright notices,
 * and the names in the BSD family's clauses.
 */
export function licenceDigest(text: string): string {
  return createHash("sha256").update(normalise(text)).digest("base64url").slice(0, 22);
}

/** The lower-case words that decide. */
export function normalise(text: string): string {
  const lines = text
    .normalize("NFKC")
    .toLowerCase()
    .replaceAll(/[‘’‚‛]/g, "'")
    .split(/\r\n|[\n\r\f\v\u0085\u2028\u2029]/)
    .map((line) => line.replace(/^[\s#*=~_>/;|-]+/, "").replace(/[\s*=~_|-]+$/, ""))
    .filter((line) => !isNotice(line));
  const words = withoutTitle(lines)
    .map((line) => line.replace(listMark, ""))
    .join(" ")
    .replaceAll(/https?:\/\//g, " ")
    .replaceAll(/[^\p{L}\p{N}]+/gu, " ")
    .trim();
  return variables.reduce((normal, [pattern, replacement]) => normal.replace(pattern, replacement), words);
}

/** Words of which a term could be made: they stand in no name of a holder. */
const terms =
  "licen[cs]e[ds]?|permi\\w+|must|may|shall|will|can|need\\w*|only|except|unless|not|no|without|prohibit\\w*|forbid\\w*|requir\\w+|pay\\w*|fees?|provided|subject|grant\\w*|agree\\w*|consent|written|us(?:e|es|ed|age|ing)|commercial\\w*|modif\\w+|distribut\\w*|redistribut\\w*|cop(?:y|ies)|sell|sold";

const hasTerm = new RegExp(`\\b(?:${terms})\\b`);

const startsNotice =
  /^(?:(?:portions? )?(?:copyrights?:? ?(?:\(c\)|©|[<[{]|by |(?=.*\b(?:19|20)[0-9]{2}\b)|the .*\bauthors\b)|\(c\) ?[0-9]|© ?[0-9])|all rights reserved\.?$)/;
const abbreviation = /\b(?:inc|corp|co|ltd|llc|dr|jr|sr|st|[a-z])\./g;
const longestNotice = 200;

/** Whether a line tells whose the work is, and nothing else: no term hides behind a name. */
function isNotice(line: string): boolean {
  if (line.length > longestNotice || !startsNotice.test(line)) return false;
  const rest = line
    .replace(/^(?:portions? )?copyrights?/, "")
    .replace(abbreviation, "")
    .replace(/\ball rights reserved\b/, "");
  return !/[.;!?]\s+\w/.test(rest) && !hasTerm.test(rest);
}

const listMark = /^(?:\(?(?:[0-9]{1,2}|[a-z]|[ivx]{1,4})[.)]|[•·])\s+/;

/** The words of what stands above the terms of the short licences; the long ones' titles are part of their text. */
const titleWords = new Set(
  "the mit mit0 expat x11 isc zlib bsd 0bsd new modified revised simplified free public license licence 0 2 3 two three zero clause no attribution".split(
    " ",
  ),
);

function withoutTitle(lines: readonly string[]): string[] {
  const full = lines.filter((line) => line.trim() !== "");
  const words = full[0]?.match(/[\p{L}\p{N}]+/gu) ?? [];
  const isTitle = words.length > 0 && words.length < 9 && words.every((each) => titleWords.has(each));
  return isTitle && full.length > 1 ? full.slice(1) : full;
}

/** At most a few words stand for a name: a sentence in its place would be a term of its own. */
const name = `(?:(?!(?:${terms})\\b)\\S+ ){1,10}?`;

const variables: [RegExp, string][] = [
  [
    new RegExp(`neither the names? of ${name}nor the names of (?:its|their|the|any|other) ?(?:other )?contributors`),
    "neither name nor contributors",
  ],
  [new RegExp(`this software is provided by ${name}as is`), "this software is provided by name as is"],
  [new RegExp(`in no event shall ${name}be liable`), "in no event shall name be liable"],
  [
    new RegExp(`is provided as is and ${name}disclaims? all warranties`),
    "is provided as is and name disclaims all warranties",
  ],
];
