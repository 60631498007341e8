import { randomUUID } from "node:crypto";
import { existsSync, statSync } from "node:fs";
import { mkdir, rename, rm, writeFile } from "node:fs/promises";
import { dirname } from "node:path";
import { type Diagnostic, DiagnosticError, diagnostic, fail } from "#diagnostics/diagnostic.js";
import { explainDiskFull } from "#diagnostics/disk-full.js";
import { quoted } from "#diagnostics/sanitize.js";
import { readText } from "#documents/read-text.js";
import { replaceFile } from "#documents/replace-file.js";
import { putBetweenMarkers } from "#matrix/markers.js";
import { renderMatrixHtml } from "#matrix/matrix-html.js";
import { renderMatrixJson } from "#matrix/matrix-json.js";
import { renderMatrixMarkdown } from "#matrix/matrix-markdown.js";
import { splitDigest } from "#matrix/matrix-read.js";
import type { Matrix } from "#matrix/model.js";
import { isMatrix } from "#server/matrix-earlier.js";
import type { MatrixOptions } from "#server/matrix-options.js";
import { checkOverwrites, type InputFile } from "#server/overwritten-inputs.js";

/** Outputs of a thousand plugins and many versions are tens of MiB. */
const mostBytes = 512 * 1024 * 1024;

type Outputs = Pick<MatrixOptions, "markdown" | "json" | "html">;

/** A file with what it should hold; `present` is what it holds. */
interface Wanted {
  path: string;
  text: string;
  present: string | undefined;
}

/** Throws `input-invalid` where outputs cannot be files, are the same file or one that is read, before any work is done for them. */
export function checkOutputs(outputs: Outputs, inputs: readonly InputFile[]): void {
  const given = givenOf(outputs);
  for (const [input, path] of given) {
    if (statSync(path, { throwIfNoEntry: false })?.isDirectory()) {
      fail("input-invalid", `${input}: ${quoted(path, 200)} is a folder`, {
        fix: "Name a file in it.",
        inputs: [input],
      });
    }
  }
  checkOverwrites(Object.fromEntries(given), inputs);
}

/** What a matrix is computed from. An earlier one may be written again. */
export function inputFiles({
  manifests,
  reports,
  reportPolicy,
}: Pick<MatrixOptions, "manifests" | "reports" | "reportPolicy">): InputFile[] {
  return [
    ...(reportPolicy === undefined ? [] : [{ what: "the policy for reports", path: reportPolicy }]),
    ...manifests.map((path) => ({ what: "a manifest", path })),
    ...reports.map((named) => {
      const { path } = splitDigest(named);
      return isMatrix(named) ? { what: "an earlier matrix", path, replacedBy: "json" } : { what: "a report", path };
    }),
  ];
}

function givenOf({ markdown, json, html }: Outputs): [input: string, path: string][] {
  return Object.entries({ markdown, json, html }).flatMap(([input, path]) =>
    path === undefined ? [] : [[input, path]],
  );
}

/** What the outputs should hold, beside what they do. Throws what stands in the way, such as `matrix-markers-missing`. */
export function renderOutputs(matrix: Matrix, outputs: Outputs): Wanted[] {
  const problems: Diagnostic[] = [];
  const wanted = givenOf(outputs).flatMap(([input, path]): Wanted[] => {
    if (input !== "markdown") {
      const text = input === "json" ? renderMatrixJson(matrix) : renderMatrixHtml(matrix);
      return [{ path, text, present: presentIn(path) }];
    }
    const read = readText(path);
    const put = "problem" in read ? read : putBetweenMarkers(path, read.text, renderMatrixMarkdown(matrix));
    if ("problem" in read || "problem" in put) {
      problems.push("problem" in put ? put.problem : (read as { problem: Diagnostic }).problem);
      return [];
    }
    return [{ path, text: put.text, present: read.text }];
  });
  if (problems.length > 0) throw new DiagnosticError(problems);
  return wanted;
}

function presentIn(path: string): string | undefined {
  if (!existsSync(path)) return undefined;
  const read = readText(path, mostBytes);
  return "problem" in read ? undefined : read.text;
}

/** `matrix-stale` for each file that would change. */
export function staleOutputs(wanted: readonly Wanted[], command: string): Diagnostic[] {
  return wanted
    .filter(({ text, present }) => text !== present)
    .map(({ path, present }) => {
      const what = present === undefined ? "is not there" : "is not what the manifests, releases and reports say";
      return diagnostic("matrix-stale", `${quoted(path, 300)} ${what}`, {
        fix: `Run ${command}, and commit what it writes.`,
        place: { file: path },
      });
    });
}

/** Writes what differs. Each file changes at once; true if one did. */
export async function writeOutputs(wanted: readonly Wanted[]): Promise<boolean> {
  const changed = wanted.filter(({ text, present }) => text !== present);
  for (const { path, text } of changed) {
    await (existsSync(path) ? replaceFile(path, text) : newFile(path, text)).catch((error) => {
      throw explainDiskFull(error, dirname(path));
    });
  }
  return changed.length > 0;
}

async function newFile(path: string, text: string): Promise<void> {
  await mkdir(dirname(path), { recursive: true });
  const temporary = `${path}.${randomUUID()}`;
  try {
    await writeFile(temporary, text, { flag: "wx" });
    await rename(temporary, path);
  } finally {
    await rm(temporary, { force: true });
  }
}
