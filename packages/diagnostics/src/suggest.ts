import leven from "leven";

/** No name in a document is longer; the distance is quadratic in the length. */
const longest = 64;

/** The candidate that `word` is most likely a misspelling of; the first of equals. */
export function suggest(word: string, candidates: Iterable<string>): string | undefined {
  if (word.length > longest) return undefined;
  const wanted = word.toLowerCase();
  let best: string | undefined;
  // Two letters in the wrong order are two edits.
  let distance = Math.max(wanted.length < 4 ? 1 : 2, Math.floor(wanted.length / 3)) + 1;
  for (const candidate of candidates) {
    if (candidate.length > longest) continue;
    const found = leven(wanted, candidate.toLowerCase(), { maxDistance: distance });
    if (found < distance) [best, distance] = [candidate, found];
  }
  return best;
}
