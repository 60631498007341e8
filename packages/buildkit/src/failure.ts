import type { FailedStep } from "#buildkit/progress.js";
import { lastError } from "#buildkit/workers.js";
import { type Diagnostic, diagnostic } from "#diagnostics/diagnostic.js";
import { quoted, sanitize } from "#diagnostics/sanitize.js";

export interface FailedBuild {
  /** What buildctl wrote beside its progress. */
  stderr: string;
  step: FailedStep | undefined;
  /** Path of the Dockerfile, where it is somebody's own. */
  dockerfile: string | undefined;
  /** How messages call the daemon. */
  daemon: string;
}

const shownLines = 6;

/** Says why a build failed: `buildkit-failed` with the step and the end of its log, or `buildkit-unreachable` where the connection broke. */
export function explainFailedBuild({ stderr, step, dockerfile, daemon }: FailedBuild): Diagnostic {
  const error = lastError(stderr);
  if (!step && /\bUnavailable\b|connection refused|error reading from server/.test(error)) {
    return diagnostic("buildkit-unreachable", `the connection to BuildKit at ${daemon} broke: ${sanitize(error)}`, {
      fix: "Look at BuildKit's own log, and build again.",
    });
  }
  const what = dockerfile === undefined ? "the generated Dockerfile" : quoted(dockerfile, 200);
  const log = logLines(step?.log ?? "").slice(-shownLines);
  const where = step ? ` at ${quoted(step.name, 160)}` : "";
  const said = log.length > 0 ? `; it wrote: ${log.map((line) => sanitize(line, 200)).join(" | ")}` : "";
  const why = sanitize(step?.error ?? error, 300);
  return diagnostic("buildkit-failed", `BuildKit could not build ${what}${where}: ${why}${said}`, {
    fix: fixFor(`${error}\n${step?.log ?? ""}`, dockerfile),
    ...(dockerfile === undefined ? {} : { place: { file: dockerfile, ...lineOf(stderr) } }),
  });
}

/** A step's log, as lines that are safe to print. */
export function logLines(log: string): string[] {
  return log
    .split(/[\r\n]+/)
    .map((line) => sanitize(line, 400))
    .filter((line) => line !== "");
}

function fixFor(text: string, dockerfile: string | undefined): string {
  if (/exec format error/.test(text)) {
    return "Use a BuildKit worker of the program's platform, or one that emulates it; or compile with FROM --platform=$BUILDPLATFORM.";
  }
  return dockerfile === undefined
    ? "Look at the log above; if BuildKit is 0.13 or newer and has room on its disk, report it as a defect of this suite."
    : "Correct the Dockerfile; the step's whole log is above.";
}

/** buildctl shows the lines of a Dockerfile that an error is about, below `NAME:LINE`. */
function lineOf(stderr: string): { line?: number } {
  const line = /^[^\s:]+:(\d+)\n-{5}/m.exec(stderr)?.[1];
  return line === undefined ? {} : { line: Number(line) };
}
