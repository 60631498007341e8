import { DiagnosticError } from "#diagnostics/diagnostic.js";
import type { Progress } from "#diagnostics/progress.js";
import { tooLarge } from "#documents/read-text.js";
import { computeMatrix } from "#matrix/compute.js";
import { putBetweenMarkers } from "#matrix/markers.js";
import { changesBetween } from "#matrix/matrix-changes.js";
import { renderMatrixHtml } from "#matrix/matrix-html.js";
import { renderMatrixJson } from "#matrix/matrix-json.js";
import { renderMatrixMarkdown } from "#matrix/matrix-markdown.js";
import { parseMatrix } from "#matrix/matrix-read.js";
import type { Matrix, MatrixInput } from "#matrix/model.js";
import { type Digest, sha256 } from "#oci/digest.js";
import type { GitHub } from "#proposals/github.js";
import { propose } from "#proposals/propose.js";
import type { Change, EditInput, ProposalResult } from "#proposals/types.js";
import { matrixInput, mostBytes, readHandedOver } from "#server/matrix-handed-over.js";
import { proposalBranch } from "#server/matrix-proposal-branch.js";
import { proposalBody, proposalItems, proposalTitle } from "#server/matrix-proposal-text.js";

/** Where the matrix goes in the repository. */
export interface MatrixPaths {
  json: string;
  /** A file with markers, between which the matrix goes. */
  markdown?: string;
  html?: string;
}

export interface ProposeMatrixOptions {
  github: GitHub;
  /** `owner/name` */
  repository: string;
  /** The branch to propose to. */
  base: string;
  /** The file with the matrix to propose, as JSON; the others are written from it. */
  matrix: string;
  /** What its bytes have to be. */
  digest?: Digest;
  paths: MatrixPaths;
  /** URL of the run that proposes. */
  run?: string;
  progress: Pick<Progress, "step">;
}

/**
 * Proposes a matrix to the repository that it is of: one branch and one pull request, by the rules of all proposals. Reads nothing but the
 * matrix from here; what the base branch's matrix and the open proposal have verified besides stays, and of the Markdown file only what
 * stands between the markers changes. Throws diagnostics, and then nothing was proposed.
 */
export async function proposeMatrix(options: ProposeMatrixOptions): Promise<ProposalResult> {
  const { github, repository, base, paths, run, progress } = options;
  const input = readHandedOver(options.matrix, options.digest);
  return progress.step("Propose the matrix", () =>
    propose(github, {
      repository,
      base,
      branch: proposalBranch(base, paths.json),
      key: `matrix/${paths.json}`,
      paths: Object.values(paths),
      kept: [paths.json], // a release is verified once: another run's proposal is not to forget it
      labels: ["plugin-release"],
      edit: (found) => editOf(input, paths, found, run),
    }),
  );
}

/** The change that brings the base branch's files to the matrix; undefined where they are there. */
function editOf(
  proposed: MatrixInput,
  paths: MatrixPaths,
  { files, kept }: Pick<EditInput, "files" | "kept">,
  run: string | undefined,
): Change | undefined {
  const present = files.get(paths.json);
  const known: MatrixInput = present === undefined ? none : matrixInput(paths.json, present);
  const before = kept.get(paths.json);
  // Of another version of this suite it may be one that this one cannot read.
  const earlier = (before === undefined ? undefined : parseMatrix(paths.json, before).input) ?? none;
  const evidence = [...known.evidence, ...earlier.evidence, ...proposed.evidence];
  const { matrix } = computeMatrix({ ...proposed, evidence });
  const rendered = render(matrix, paths);
  const wanted = whole(rendered, paths, files);
  const changed = [...wanted].filter(([path, text]) => text !== files.get(path));
  if (changed.length === 0) return undefined;
  const changes = changesBetween(computeMatrix(known).matrix, matrix);
  // The Markdown file's other lines are not what is proposed.
  const fingerprint = sha256(JSON.stringify([...rendered]));
  return {
    files: new Map(changed),
    items: proposalItems(changes, fingerprint),
    fingerprint,
    title: proposalTitle,
    body: proposalBody(changes, run),
  };
}

const none: MatrixInput = { servers: [], plugins: [], evidence: [] };

/** Texts by path; of the Markdown file what goes between its markers. */
function render(matrix: Matrix, { json, markdown, html }: MatrixPaths): Map<string, string> {
  const texts = new Map([[json, renderMatrixJson(matrix)]]);
  if (markdown !== undefined) texts.set(markdown, renderMatrixMarkdown(matrix));
  if (html !== undefined) texts.set(html, renderMatrixHtml(matrix));
  for (const [path, text] of texts) {
    if (Buffer.byteLength(text) > mostBytes) throw new DiagnosticError([tooLarge(path, mostBytes)]);
  }
  return texts;
}

function whole(rendered: Map<string, string>, { markdown }: MatrixPaths, files: EditInput["files"]) {
  if (markdown === undefined) return rendered;
  const put = putBetweenMarkers(markdown, files.get(markdown) ?? "", rendered.get(markdown) ?? "");
  if ("problem" in put) throw new DiagnosticError([put.problem]);
  return new Map(rendered).set(markdown, put.text);
}
