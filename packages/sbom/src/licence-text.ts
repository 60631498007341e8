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
    .filter((line) => !notice.test(line));
  const words = withoutTitle(lines)
    .map((line) => line.replace(listMark, ""))
    .join(" ")
    .replaceAll(/https?:\/\//g, " ")
    .replaceAll(/[^\p{L}\p{N}]+/gu, " ")
    .trim();
  return variables.reduce((normal, [pattern, replacement]) => normal.replace(pattern, replacement), words);
}

/** A line that tells whose the work is, and nothing else: no term hides behind a name. */
const notice =
  /^(?:(?:portions? )?(?:copyrights?:? ?(?:\(c\)|©|[<[{]|by |(?=.*\b(?:19|20)[0-9]{2}\b)|the .*\bauthors\b)|\(c\) ?[0-9]|© ?[0-9])(?!.*\b(?:licen[cs]e[ds]?|permi\w+|must|may|shall|only|not|no|prohibit\w*|requir\w+|pay\w*|fees?|provided|subject|granted)\b).{0,160}|all rights reserved\.?)$/;

const listMark = /^(?:\(?(?:[0-9]{1,2}|[a-z]|[ivx]{1,4})[.)]|[•·])\s+/;

/** What stands above the terms of the short licences; the long ones' titles are part of their text. */
const title =
  /^(?:the )?(?:mit|expat|x11|isc|zlib|0bsd|bsd|new bsd|modified bsd|revised bsd|simplified bsd|free public|(?:bsd )?"?(?:0|2|3|two|three|zero)-?\s?clause"?|(?:the )?bsd (?:0|2|3|two|three|zero)-?\s?clause)\b.{0,60}$/;

function withoutTitle(lines: readonly string[]): string[] {
  const full = lines.filter((line) => line.trim() !== "");
  const [first = ""] = full;
  const isTitle = title.test(first) && !/[.,;]$/.test(first) && full.length > 1;
  return isTitle ? full.slice(1) : full;
}

/** At most a few words stand for a name: a sentence in its place would be a term of its own. */
const name = "(?:\\S+ ){1,14}?";

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
