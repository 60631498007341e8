import leven from "leven";

/** No name in a document is longer; the distance is quadratic in the length. */
const longest = 64;

/** The candidate that `word` is most likely a misspelling of; the first of equals. */
export function suggest(word: string, candidates: Iterable<string>): string | undefined {
  if (word.length > longest) return undefined;
  const wanted = word.toLowerCase();
  let best: string | undefined;
  let distance = Math.max(wanted.length < 4 ? 1 : 2, Math.floor(wanted.length / 3)) + 1;
  for (const candidate of candidates) {
    if (candidate.length > longest) continue;
    const known = candidate.toLowerCase();
    const found = isSwapped(wanted, known) ? 1 : leven(wanted, known, { maxDistance: distance });
    if (found < distance) [best, distance] = [candidate, found];
  }
  return best;
}

/** Whether two neighbouring letters changed places, which is one slip and two edits. */
function isSwapped(a: string, b: string): boolean {
  const at = [...a].findIndex((letter, index) => letter !== b[index]);
  return at >= 0 && a.slice(0, at) + a[at + 1] + a[at] + a.slice(at + 2) === b;
}
