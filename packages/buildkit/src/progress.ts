import { sanitize } from "#diagnostics/sanitize.js";

/** A step of a build that failed. */
export interface FailedStep {
  /** As BuildKit calls it: `[compile 5/5] RUN …`. */
  name: string;
  error: string;
  /** What it wrote, standard output and error as they came; the end of it, at most 64 KiB. */
  log: string;
  /** What it wrote to standard output, at most 16 MiB. */
  stdout: string;
}

export interface BuildProgress {
  /** Takes a line of `--progress rawjson`; false if it is something else. */
  line(text: string): boolean;
  failed(): FailedStep | undefined;
}

/** One line of `--progress rawjson`: BuildKit's client.SolveStatus. Bytes are in base64. */
interface SolveStatus {
  vertexes?: Vertex[];
  logs?: { vertex?: string; stream?: number; data?: string }[];
}

interface Vertex {
  digest: string;
  name?: string;
  started?: string;
  completed?: string;
  cached?: boolean;
  error?: string;
}

interface Step {
  isTold: boolean;
  /** Bytes as Latin-1, since BuildKit cuts characters in two. */
  log: string;
  stdout: string;
}

const logLimit = 64 * 1024;
const stdoutLimit = 16 * 1024 * 1024;

/** Follows a build: tells each step as it ends, and keeps what a failed one wrote. */
export function followBuild(tell: (line: string) => void): BuildProgress {
  const steps = new Map<string, Step>();
  let failure: FailedStep | undefined;
  const stepOf = (digest: string): Step => {
    const known = steps.get(digest) ?? { isTold: false, log: "", stdout: "" };
    steps.set(digest, known);
    return known;
  };
  const end = (vertex: Vertex): void => {
    const step = stepOf(vertex.digest);
    if (vertex.error && !/context canceled/.test(vertex.error)) {
      // The others are only ended because of the first.
      failure ??= { name: vertex.name ?? "", error: vertex.error, log: decode(step.log), stdout: decode(step.stdout) };
    }
    const isTold = step.isTold || isWorthTelling(vertex);
    if (isTold && !step.isTold) tell(describe(vertex));
    steps.set(vertex.digest, { isTold, log: "", stdout: "" });
  };
  return {
    line(text) {
      const status = parseStatus(text);
      for (const { vertex, stream, data } of status?.logs ?? []) {
        const step = stepOf(vertex ?? "");
        const piece = Buffer.from(data ?? "", "base64").toString("latin1");
        step.log = (step.log + piece).slice(-logLimit);
        if (stream === 1 && step.stdout.length < stdoutLimit) step.stdout += piece;
      }
      for (const each of status?.vertexes ?? []) if (each.completed) end(each);
      return status !== undefined;
    },
    failed: () => failure,
  };
}

function decode(bytes: string): string {
  return Buffer.from(bytes, "latin1").toString("utf8");
}

function parseStatus(text: string): SolveStatus | undefined {
  if (!text.startsWith("{")) return undefined;
  try {
    return JSON.parse(text) as SolveStatus;
  } catch {
    return undefined;
  }
}

/** What BuildKit does before the Dockerfile's first line is of no interest, nor is a folder that was there already. */
function isWorthTelling(vertex: Vertex): boolean {
  const { name = "" } = vertex;
  if (/^\[internal\]|load \.dockerignore$/.test(name)) return false;
  return !name.startsWith("[context ") || (secondsOf(vertex) ?? 0) >= 0.1;
}

function secondsOf({ started, completed }: Vertex): number | undefined {
  const seconds = (Date.parse(completed ?? "") - Date.parse(started ?? "")) / 1000;
  return Number.isFinite(seconds) ? seconds : undefined;
}

function describe(vertex: Vertex): string {
  const { name = "", cached, error } = vertex;
  const took = `${(secondsOf(vertex) ?? 0).toFixed(1)} s`;
  return `${error ? "failed" : cached ? "cached" : took}  ${sanitize(name, 160)}`;
}
