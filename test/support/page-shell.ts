import { type ChildProcess, execFile, spawn } from "node:child_process";
import { once } from "node:events";
import { chmod, mkdir, readFile, symlink, writeFile } from "node:fs/promises";
import { homedir } from "node:os";
import { dirname, join, resolve } from "node:path";
import { setTimeout as sleep } from "node:timers/promises";
import { promisify } from "node:util";
import { temporaryFolder } from "#test/folders.js";
import type { PageStep, TypedCommand } from "#test/page-commands.js";
import { type ToolName, tool } from "#test/tools.js";

/** A reader's machine: a folder to begin in, a home of its own, and a shell that lives as long as the page. */
export interface PageShell {
  folder: string;
  home: string;
  /** Types one command; what it prints has the page's names in place of the local ones. */
  type(command: string): Promise<Typed>;
  /** Does what the page says, in order: types commands, and holds what it shows against what they print, on one stream or the other; writes files that it shows whole. */
  follow(steps: readonly PageStep[], options?: FollowOptions): Promise<void>;
  /** What was typed so far. */
  typed: string[];
  stop(): Promise<void>;
}

export interface Typed {
  code: number;
  /** What it printed; beside it, what it told of its progress and its problems. */
  output: string;
  errors: string;
}

export interface FollowOptions {
  /** Commands that end with an exit code other than 0, as the page says of them; all others have to succeed. */
  failing?: RegExp;
}

export interface ShellOptions {
  /** The folder to begin in; left out, a new one. */
  folder?: string;
  /** What stands for a name of the page on this machine: `{ "ghcr.io": "127.0.0.1:5000" }`. */
  names?: Readonly<Record<string, string>>;
  environment?: Readonly<Record<string, string>>;
  /** On PATH, beside `plugin-release`. */
  tools?: readonly ToolName[];
  /** A folder with bare repositories `owner/name.git`, which git takes for https://github.com. */
  repositories?: string;
}

/** A folder for PATH: this suite's command as it is in the sources, and tools. */
export async function commandFolder(tools: readonly ToolName[] = []): Promise<string> {
  const bin = join(await temporaryFolder(), "bin");
  await mkdir(bin);
  const program = `#!/bin/sh\nexec "${process.execPath}" --no-warnings "${resolve("packages/cli/src/main.ts")}" "$@"\n`;
  await writeFile(join(bin, "plugin-release"), program);
  await chmod(join(bin, "plugin-release"), 0o755);
  for (const name of tools) await symlink(await tool(name), join(bin, name));
  return bin;
}

/** Opens a shell, to be stopped by the test. */
export async function openPageShell(options: ShellOptions = {}): Promise<PageShell> {
  const { environment = {}, tools = [], repositories } = options;
  const names = Object.entries(options.names ?? {});
  const home = await temporaryFolder();
  const folder = options.folder ?? (await temporaryFolder());
  await writeFile(join(home, ".gitconfig"), gitConfiguration(repositories));
  const PATH = `${await commandFolder(tools)}:${process.env.PATH}`;
  const env = { ...inherited(), ...(await caches()), HOME: home, NO_COLOR: "1", ...environment, PATH };
  // A group of its own: what a command leaves running in the background ends with it.
  const child = spawn("bash", ["--noprofile", "--norc"], { cwd: folder, env, detached: true });
  child.stdout.setEncoding("utf8");
  const shell: Omit<PageShell, "follow"> = {
    folder,
    home,
    typed: [],
    async type(command) {
      shell.typed.push(command);
      const script = join(home, ".typed");
      await writeFile(script, `${replaceAll(command, names)}\n`);
      const errors = join(home, ".errors");
      const { code, output } = await ask(child, script, errors);
      const local = (text: string) => replaceAll(text, names, true);
      return { code, output: local(output), errors: local(await readFile(errors, "utf8")) };
    },
    stop: () => end(child),
  };
  return { ...shell, follow: (steps, how) => follow(shell, steps, names, how) };
}

/** This process's variables, without those that a job of GitHub Actions has. */
function inherited(): NodeJS.ProcessEnv {
  const own = /^(CI|(GITHUB|ACTIONS|RUNNER|GIT|GH|JEST|COSIGN|SIGSTORE)_.*)$/;
  return Object.fromEntries(Object.entries(process.env).filter(([name]) => !own.test(name)));
}

/** The reader's home is new; what this machine has compiled and downloaded is kept, and how Go is set up here. */
async function caches(): Promise<NodeJS.ProcessEnv> {
  const { stdout } = await promisify(execFile)("go", ["env", "GOPATH", "GOENV"]);
  const [GOPATH = "", GOENV = ""] = stdout.split("\n");
  return { XDG_CACHE_HOME: process.env.XDG_CACHE_HOME || join(homedir(), ".cache"), GOPATH, GOENV };
}

function gitConfiguration(repositories: string | undefined): string {
  const person = "[user]\n\tname = Reader\n\temail = reader@acme.example\n[init]\n\tdefaultBranch = main\n";
  return repositories ? `${person}[url "${repositories}/"]\n\tinsteadOf = https://github.com/\n` : person;
}

const mark = "the command has ended with";

/** How long one command may take. */
const patience = 90_000;

/** The shell reads the command from a file, so that one that is not closed cannot swallow what is typed next. */
async function ask(child: ChildProcess, script: string, errors: string): Promise<{ code: number; output: string }> {
  let output = "";
  const ended = new Promise<number>((done, failed) => {
    child.stdout?.on("data", (text: string) => {
      output += text;
      const [, code] = new RegExp(`${mark} (\\d+)\n`).exec(output) ?? [];
      if (code !== undefined) done(Number(code));
    });
    child.once("exit", () => failed(new Error(`the shell has ended:\n${output}`)));
    setTimeout(() => failed(new Error(`after ${patience} ms there was only:\n${output}`)), patience).unref();
  });
  try {
    // Of a script, each command has to succeed, not only the last one.
    const watched = `fault=0; trap 'fault=$?' ERR; { . ${script}; } </dev/null 2>${errors}; last=$?; trap - ERR`;
    child.stdin?.write(`${watched}; echo "${mark} $((last ? last : fault))"\n`);
    const code = await ended;
    return { code, output: output.slice(0, output.lastIndexOf(mark)) };
  } finally {
    child.stdout?.removeAllListeners("data");
    child.removeAllListeners("exit");
  }
}

/** As a reader does who closes the terminal: the shell does what it was told to do at its end; what is left running is killed. */
async function end(child: ChildProcess): Promise<void> {
  if (child.exitCode === null && child.signalCode === null) {
    const gone = once(child, "exit");
    child.stdin?.end();
    await Promise.race([gone, sleep(20_000, undefined, { ref: false })]);
  }
  try {
    process.kill(-(child.pid ?? Number.NaN), "SIGKILL");
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== "ESRCH") throw error;
  }
}

async function follow(
  shell: Omit<PageShell, "follow">,
  steps: readonly PageStep[],
  names: readonly [string, string][],
  { failing }: FollowOptions = {},
): Promise<void> {
  for (const step of steps) {
    if (step.kind === "command") await typeAsShown(shell, step, failing);
    else {
      const { output } = await shell.type("pwd");
      shell.typed.pop();
      const path = resolve(replaceAll(output.trim(), names), step.path);
      await mkdir(dirname(path), { recursive: true });
      await writeFile(path, replaceAll(step.text, names));
    }
  }
}

async function typeAsShown(shell: Omit<PageShell, "follow">, step: TypedCommand, failing?: RegExp): Promise<void> {
  const { code, output, errors } = await shell.type(step.text);
  const mayFail = failing?.test(step.text) === true;
  if (mayFail !== (code !== 0)) throw new Error(`$ ${step.text}\nended with ${code}:\n${output}${errors}`);
  if (!isShown(step.shown, output) && !isShown(step.shown, errors)) {
    const printed = `${output}and beside it\n${errors}`;
    throw new Error(`$ ${step.text}\nis shown to print\n${step.shown.join("\n")}\nand printed\n${printed}`);
  }
}

/** Whether a page shows what was printed: line by line, `…` in a line stands for anything, on a line of its own for any lines. */
export function isShown(shown: readonly string[], output: string): boolean {
  if (shown.length === 0) return true;
  const lines = shown.map((line) => {
    if (line.trim() === "…") return "(?:.*\n)*?";
    const literal = line.trimEnd().split("…");
    return `${literal.map((each) => each.replace(/[\\^$.*+?()[\]{}|]/g, "\\$&")).join(".*")} *\n`;
  });
  return new RegExp(`^${lines.join("")}$`).test(output.endsWith("\n") ? output : `${output}\n`);
}

function replaceAll(text: string, names: readonly [string, string][], back = false): string {
  return names.reduce((all, [page, local]) => all.replaceAll(back ? local : page, back ? page : local), text);
}
