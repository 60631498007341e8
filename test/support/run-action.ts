import { type ChildProcess, spawn } from "node:child_process";
import { mkdtemp, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";
import { parse } from "yaml";

export interface ActionResult {
  code: number;
  stdout: string;
  stderr: string;
  outputs: Record<string, string>;
  summary: string;
}

export interface ActionRun {
  inputs?: Record<string, string>;
  environment?: Record<string, string | undefined>;
  /** The step's working directory. */
  directory?: string;
}

/** Runs a bundled action as the runner does: defaults from action.yml, inputs in INPUT_*, outputs and summary in files. */
export async function runAction(
  name: string,
  { inputs, environment, directory }: ActionRun = {},
): Promise<ActionResult> {
  const scratch = await mkdtemp(join(tmpdir(), "plugin-release-action-"));
  const files = { GITHUB_OUTPUT: join(scratch, "output"), GITHUB_STEP_SUMMARY: join(scratch, "summary") };
  for (const file of Object.values(files)) await writeFile(file, "");
  try {
    const env = {
      ...process.env,
      ...environment,
      ...files,
      GITHUB_ACTIONS: "true",
      ...(await inputVariables(name, inputs)),
    };
    const ended = await run(process.execPath, [resolve(`dist/${name}/index.js`)], env, directory);
    const outputs = parseOutputs(await readFile(files.GITHUB_OUTPUT, "utf8"));
    return { ...ended, outputs, summary: await readFile(files.GITHUB_STEP_SUMMARY, "utf8") };
  } finally {
    await rm(scratch, { recursive: true });
  }
}

async function inputVariables(name: string, given: Record<string, string> = {}): Promise<Record<string, string>> {
  const action = parse(await readFile(`actions/${name}/action.yml`, "utf8")) as {
    inputs: Record<string, { default?: string }>;
  };
  const unknown = Object.keys(given).filter((each) => !(each in action.inputs));
  if (unknown.length > 0) throw new Error(`${name} has no input ${unknown.join(", ")}`);
  return Object.fromEntries(
    Object.entries(action.inputs).map(([input, { default: preset }]) => [
      `INPUT_${input.toUpperCase()}`,
      (Object.hasOwn(given, input) ? given[input] : preset) ?? "",
    ]),
  );
}

/** Runs a program to its end. Without a `code` of its own, because it was killed, that is -1. */
export function run(
  command: string,
  args: string[],
  env: NodeJS.ProcessEnv,
  cwd?: string,
  started?: (child: ChildProcess) => void,
): Promise<{ code: number; stdout: string; stderr: string }> {
  return new Promise((done, failed) => {
    const child = spawn(command, args, { env, stdio: ["ignore", "pipe", "pipe"], ...(cwd ? { cwd } : {}) });
    started?.(child);
    let stdout = "";
    let stderr = "";
    child.stdout.setEncoding("utf8").on("data", (text) => {
      stdout += text;
    });
    child.stderr.setEncoding("utf8").on("data", (text) => {
      stderr += text;
    });
    child.on("error", failed);
    child.on("close", (code) => done({ code: code ?? -1, stdout, stderr }));
  });
}

/** `name<<DELIMITER`, lines, `DELIMITER`: what @actions/core writes. */
function parseOutputs(text: string): Record<string, string> {
  const outputs: Record<string, string> = {};
  const pattern = /^([^\n<]+)<<([^\n]+)\n([\s\S]*?)\n?\2\n/gm;
  for (const [, name, , value] of text.matchAll(pattern)) outputs[name ?? ""] = value ?? "";
  return outputs;
}
