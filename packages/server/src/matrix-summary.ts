import { renderMatrixMarkdown } from "#matrix/matrix-markdown.js";
import type { MatrixResult } from "#server/matrix-options.js";

/** The matrix as a job summary. */
export function matrixSummary({ matrix }: MatrixResult): string {
  return `## Compatibility matrix\n\n${renderMatrixMarkdown(matrix)}`;
}
