import { spawn } from "node:child_process";
import { mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";

/** A command whose whole process is measured. */
export interface Subject {
  name: string;
  command: string;
  args: string[];
  environment?: Record<string, string | undefined>;
  /** Runs before each measurement, outside of it. */
  before?: () => Promise<unknown> | unknown;
}

export interface Measured {
  /** Median of the wall times. */
  seconds: number;
  /** Highest resident set of the process itself; only for Node. */
  mebibytes?: number;
}

const probe = fileURLToPath(new URL("./memory-probe.cjs", import.meta.url));

/** Runs the subjects in turn, round after round, so that whatever else the machine does hits all alike. */
export async function compare<Names extends string>(
  subjects: Record<Names, Subject>,
  rounds: number,
): Promise<Record<Names, Measured>> {
  const names = Object.keys(subjects) as Names[];
  const times = new Map<Names, number[]>(names.map((each) => [each, []]));
  for (let round = -1; round < rounds; round++) {
    for (const name of names) {
      await subjects[name].before?.();
      const seconds = await timeOf(subjects[name]);
      if (round >= 0) times.get(name)?.push(seconds); // the first round warms up
    }
  }
  const measured = await Promise.all(
    names.map(async (name) => {
      await subjects[name].before?.();
      const mebibytes = await memory(subjects[name]);
      return [name, { seconds: median(times.get(name) ?? []), ...(mebibytes ? { mebibytes } : {}) }] as const;
    }),
  );
  return Object.fromEntries(measured) as Record<Names, Measured>;
}

export function median(values: readonly number[]): number {
  const sorted = [...values].sort((a, b) => a - b);
  return sorted[Math.floor(sorted.length / 2)] ?? Number.NaN;
}

/** The wall time of a subject's process, in seconds. Throws where it fails. */
export function timeOf({ name, command, args, environment }: Subject): Promise<number> {
  const start = performance.now();
  return new Promise((resolve, reject) => {
    const child = spawn(command, args, {
      env: { ...process.env, ...environment },
      stdio: ["ignore", "ignore", "pipe"],
    });
    let errors = "";
    child.stderr.on("data", (text) => {
      errors += text;
    });
    child.on("error", reject);
    child.on("close", (code) => {
      if (code === 0) resolve((performance.now() - start) / 1000);
      else reject(new Error(`${name} ended with ${code}\n${errors}`));
    });
  });
}

async function memory(subject: Subject): Promise<number | undefined> {
  if (subject.command !== process.execPath) return undefined;
  const directory = mkdtempSync(join(tmpdir(), "plugin-release-bench-"));
  const file = join(directory, "memory");
  try {
    const environment = { ...subject.environment, PROBE_FILE: file };
    await timeOf({ ...subject, args: ["--require", probe, ...subject.args], environment });
    return Number(readFileSync(file, "utf8")) / 1024;
  } finally {
    rmSync(directory, { recursive: true });
  }
}
