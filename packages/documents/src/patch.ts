/** One change of a text: `[start, end)` in UTF-16 offsets of the unchanged text becomes `text`. */
export interface Patch {
  start: number;
  end: number;
  text: string;
}

/** Changes a text at the patches' places and nowhere else. Insertions at one place keep their order; overlapping patches are a defect. */
export function applyPatches(text: string, patches: readonly Patch[]): string {
  const pieces: string[] = [];
  let at = 0;
  for (const patch of patches.toSorted((one, other) => one.start - other.start || one.end - other.end)) {
    if (patch.start < at || patch.end < patch.start || patch.end > text.length) {
      throw new RangeError(`a patch of [${patch.start}, ${patch.end}) meets another one or the end of the text`);
    }
    pieces.push(text.slice(at, patch.start), patch.text);
    at = patch.end;
  }
  return pieces.join("") + text.slice(at);
}
