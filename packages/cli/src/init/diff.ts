/** Lines around a change that show where it is. */
const context = 3;
/** Cells of the table of common lines; beyond it a change is shown as everything out, everything in. */
const mostCells = 4_000_000;

type Edit = readonly [sign: " " | "-" | "+", line: string];

/** The difference of two texts as a unified diff; nothing for equal ones. Without `before` the file is new. */
export function unifiedDiff(path: string, before: string | undefined, after: string): string {
  if (before === after) return "";
  const edits = compareLines(split(before ?? ""), split(after));
  const head = `--- ${before === undefined ? "/dev/null" : `a/${path}`}\n+++ b/${path}\n`;
  return head + hunks(edits).join("");
}

function split(text: string): string[] {
  const lines = text.split("\n");
  const last = lines.pop();
  return last === "" ? lines : [...lines, `${last}\n\\ No newline at end of file`];
}

/** What is common at both ends takes no table. */
function compareLines(a: string[], b: string[]): Edit[] {
  let start = 0;
  while (start < a.length && start < b.length && a[start] === b[start]) start++;
  let end = 0;
  while (end < Math.min(a.length, b.length) - start && a.at(-1 - end) === b.at(-1 - end)) end++;
  const same = (lines: string[]) => lines.map((line): Edit => [" ", line]);
  return [
    ...same(a.slice(0, start)),
    ...middle(a.slice(start, a.length - end), b.slice(start, b.length - end)),
    ...same(a.slice(a.length - end)),
  ];
}

/** By the longest common subsequence. */
function middle(a: string[], b: string[]): Edit[] {
  const out = (lines: string[]) => lines.map((line): Edit => ["-", line]);
  const in_ = (lines: string[]) => lines.map((line): Edit => ["+", line]);
  if (a.length * b.length > mostCells) return [...out(a), ...in_(b)];
  const width = b.length + 1;
  const common = new Uint32Array((a.length + 1) * width);
  const at = (i: number, j: number) => common[i * width + j] ?? 0;
  for (let i = a.length - 1; i >= 0; i--) {
    for (let j = b.length - 1; j >= 0; j--) {
      common[i * width + j] = a[i] === b[j] ? at(i + 1, j + 1) + 1 : Math.max(at(i + 1, j), at(i, j + 1));
    }
  }
  const edits: Edit[] = [];
  let [i, j] = [0, 0];
  while (i < a.length && j < b.length) {
    if (a[i] === b[j]) {
      edits.push([" ", a[i++] as string]);
      j++;
    } else if (at(i + 1, j) >= at(i, j + 1)) edits.push(["-", a[i++] as string]);
    else edits.push(["+", b[j++] as string]);
  }
  return [...edits, ...out(a.slice(i)), ...in_(b.slice(j))];
}

/** Stretches of changes that are near to each other, with their line numbers. */
function hunks(edits: readonly Edit[]): string[] {
  const near = edits.map((_, index) =>
    edits.slice(Math.max(0, index - context), index + context + 1).some(([sign]) => sign !== " "),
  );
  const found: string[] = [];
  let [before, after] = [1, 1];
  for (let index = 0; index < edits.length; ) {
    let end = index + 1;
    while (end < edits.length && near[end] === near[index]) end++;
    const part = edits.slice(index, end);
    const counts = { before: count(part, "+"), after: count(part, "-") };
    if (near[index]) found.push(`${header(before, counts.before, after, counts.after)}${part.map(show).join("")}`);
    before += counts.before;
    after += counts.after;
    index = end;
  }
  return found;
}

function count(edits: readonly Edit[], without: "-" | "+"): number {
  return edits.filter(([sign]) => sign !== without).length;
}

/** An empty side counts from the line before. */
function header(before: number, removed: number, after: number, added: number): string {
  const side = (start: number, size: number) => `${size === 0 ? start - 1 : start},${size}`;
  return `@@ -${side(before, removed)} +${side(after, added)} @@\n`;
}

function show([sign, line]: Edit): string {
  return `${sign}${line}\n`;
}
