/**
 * Runs actions' own main.ts many times in this one process, each time as the runner would start it: inputs in INPUT_*, outputs and
 * summary in files, what is printed captured. Reads `Drive` from the file that the first argument names, writes `Driven[]` to the second.
 */
import childProcess, { type SpawnOptions } from "node:child_process";
import { readFile, writeFile } from "node:fs/promises";
import { syncBuiltinESMExports } from "node:module";
import { join, resolve } from "node:path";

export interface Drive {
  /** Where the actions run, and where the driver may write. */
  folder: string;
  scratch: string;
  cases: { action: string; inputs: Record<string, string> }[];
}

export interface Driven {
  code: number;
  stdout: string;
  output: string;
  summary: string;
  started: { file: string; args: unknown; shell: boolean }[];
}

const actions = resolve("actions");
let started: Driven["started"] = [];

function noteStarts(): void {
  for (const name of ["spawn", "execFile"] as const) {
    const original = childProcess[name] as (...all: unknown[]) => unknown;
    const noting = (file: string, args: unknown, ...rest: unknown[]) => {
      const { shell } = (rest[0] ?? {}) as SpawnOptions;
      started.push({ file, args, shell: Boolean(shell) });
      return original(file, args, ...rest);
    };
    // `promisify` finds what gives both outputs.
    Object.assign(childProcess, { [name]: Object.assign(noting, { [promisified]: notingPromise(original) }) });
  }
  for (const name of ["exec", "execSync", "execFileSync", "spawnSync", "fork"] as const) {
    const refuse = () => {
      throw new Error(`${name} is not for actions`);
    };
    Object.assign(childProcess, { [name]: refuse });
  }
  syncBuiltinESMExports();
}

const promisified = Symbol.for("nodejs.util.promisify.custom");

function notingPromise(original: object): unknown {
  const own = (original as Record<symbol, unknown>)[promisified] as ((...all: unknown[]) => unknown) | undefined;
  return (
    own &&
    ((file: string, args: unknown, options?: SpawnOptions) => {
      started.push({ file, args, shell: Boolean(options?.shell) });
      return own(file, args, options);
    })
  );
}

async function drive({ action, inputs }: Drive["cases"][number], number: number, scratch: string): Promise<Driven> {
  const [output, summary] = [join(scratch, "output"), join(scratch, "summary")];
  await Promise.all([writeFile(output, ""), writeFile(summary, "")]);
  for (const name of Object.keys(process.env)) if (name.startsWith("INPUT_")) delete process.env[name];
  for (const [name, value] of Object.entries(inputs)) process.env[`INPUT_${name.toUpperCase()}`] = value;
  Object.assign(process.env, { GITHUB_OUTPUT: output, GITHUB_STEP_SUMMARY: summary });
  started = [];
  process.exitCode = 0;
  const write = process.stdout.write;
  let stdout = "";
  process.stdout.write = ((text: string | Uint8Array) => {
    stdout += String(text);
    return true;
  }) as typeof process.stdout.write;
  try {
    // The query makes it another module each time; what it imports is loaded once.
    await import(`${join(actions, action, "src/main.ts")}?${number}`);
  } finally {
    process.stdout.write = write;
    process.removeAllListeners("SIGINT").removeAllListeners("SIGTERM");
  }
  const texts = await Promise.all([output, summary].map((each) => readFile(each, "utf8")));
  return { code: Number(process.exitCode), stdout, output: texts[0] ?? "", summary: texts[1] ?? "", started };
}

if (import.meta.main) {
  const [from = "", to = ""] = process.argv.slice(2);
  const { folder, scratch, cases } = JSON.parse(await readFile(from, "utf8")) as Drive;
  noteStarts();
  process.chdir(folder);
  const driven: Driven[] = [];
  for (const [number, each] of cases.entries()) driven.push(await drive(each, number, scratch));
  await writeFile(to, JSON.stringify(driven));
  process.exit(0);
}
