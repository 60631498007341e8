import { rmSync } from "node:fs";
import { mkdir, mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { setTimeout as sleep } from "node:timers/promises";
import { type CapturedLog, capturedLog } from "#conformance/captured-log.js";
import { resolveCommand } from "#conformance/command.js";
import { type CompiledPlugin, explainPanic } from "#conformance/panic.js";
import { type Exit, type ProcessGroup, startGroup } from "#conformance/process-group.js";
import { freePort, waitUntilReady } from "#conformance/readiness.js";
import type { UnpackedImage } from "#conformance/unpack.js";
import { DiagnosticError, fail } from "#diagnostics/diagnostic.js";

const keptLogBytes = 256 * 1024;

export interface LaunchOptions {
  image: UnpackedImage;
  /** Arguments instead of the image's own Cmd; `{port}` stands for the port to listen on. */
  args?: string[];
  /** The environment beside the image's own and HOME and TMPDIR; `{port}` as above. Nothing of this process's environment is passed on. */
  environment?: Record<string, string>;
  /** Any answer below 400 to a GET of `path` means ready; `seconds` is how long that may take. */
  ready: { path: string; seconds: number };
  /** What was compiled in, so that a panic at start can be laid to one of them. */
  plugins?: readonly CompiledPlugin[];
}

export interface RunningServer {
  /** `http://127.0.0.1:PORT`, no slash at the end. */
  url: string;
  log: CapturedLog;
  /** Settles when the server's first process has ended, whoever ended it. */
  exited: Promise<Exit>;
  /** SIGTERM, after `graceSeconds` (10 if left out) SIGKILL to the whole process group; removes the scratch folders. A second call waits for the first. */
  stop(graceSeconds?: number): Promise<Exit>;
}

/**
 * Starts an image's own entrypoint from its unpacked files, as a plain process of this machine that listens on loopback,
 * and waits until it answers. Throws DiagnosticError: `server-exited` where it ended, `plugin-panicked` where a plugin ended it, `server-not-ready` where it was too slow.
 */
export async function launch(options: LaunchOptions): Promise<RunningServer> {
  try {
    return await launchOnce(options);
  } catch (error) {
    if (!(error instanceof DiagnosticError) || error.diagnostics[0]?.code !== "plugin-panicked") throw error;
    // The stack shows who panicked; the trace who was initialised before, and so may have taken the name that it wanted.
    return launchOnce({ ...options, environment: { ...options.environment, GODEBUG: "inittrace=1" } });
  }
}

async function launchOnce(options: LaunchOptions): Promise<RunningServer> {
  const { image, ready } = options;
  const command = resolveCommand(image, options.args);
  const port = await freePort();
  const withPort = (text: string) => text.replaceAll("{port}", String(port));
  const scratch = await makeScratch();
  const env = mapValues({ ...imageEnvironment(image), ...scratch.environment, ...options.environment }, withPort);
  const log = capturedLog(keptLogBytes);
  const group = await startIn(scratch, () =>
    startGroup(command.file, command.args.map(withPort), {
      cwd: scratch.work,
      env,
      onOrphaned: () => rmSync(scratch.directory, { recursive: true, force: true, maxRetries: 5 }),
    }),
  );
  group.stdout.on("data", log.write);
  group.stderr.on("data", log.write);
  const server = running(group, log, `http://127.0.0.1:${port}`, scratch.directory);
  const waiting = new AbortController();
  try {
    const answer = waitUntilReady(server.url + ready.path, ready.seconds, log, waiting.signal);
    const ended = await Promise.race([answer, group.exited]);
    if (ended) await failWith(ended, log, options.plugins);
    return server;
  } catch (error) {
    await server.stop(0);
    throw error;
  } finally {
    waiting.abort();
  }
}

/** Some failures to start, such as arguments that are too long, come at once. */
async function startIn(scratch: Scratch, start: () => ProcessGroup): Promise<ProcessGroup> {
  try {
    return start();
  } catch (error) {
    await rm(scratch.directory, { recursive: true, force: true });
    return failWith({ failure: (error as NodeJS.ErrnoException).code ?? (error as Error).message }, capturedLog(0));
  }
}

function running(group: ProcessGroup, log: CapturedLog, url: string, directory: string): RunningServer {
  const { exited } = group;
  const end = async (graceSeconds: number) => {
    const patience = new AbortController();
    group.kill("SIGTERM");
    await Promise.race([exited, sleep(graceSeconds * 1000, undefined, { signal: patience.signal }).catch(() => {})]);
    patience.abort();
    group.release();
    const exit = await exited;
    // What was killed with it may still be dying.
    await rm(directory, { recursive: true, force: true, maxRetries: 5 });
    return exit;
  };
  let ended: Promise<Exit> | undefined;
  const stop = (graceSeconds = 10) => {
    ended ??= end(graceSeconds);
    return ended;
  };
  return { url, log, exited, stop };
}

async function failWith(exit: Exit, log: CapturedLog, plugins: readonly CompiledPlugin[] = []): Promise<never> {
  // What it printed last may still be in the pipes, and somebody it started may hold them open for ever.
  await sleep(50);
  const panic = explainPanic(log.text(), plugins);
  if (panic) throw new DiagnosticError([panic]);
  const lines = log.lastLines(20);
  const printed = lines.length === 0 ? "it printed nothing" : `it printed last:\n${lines.join("\n")}`;
  fail("server-exited", `the server ${describe(exit)} before it was ready; ${printed}`, {
    fix: "Correct the arguments, the environment or the plugin that stopped it.",
  });
}

function describe(exit: Exit): string {
  if (exit.failure) return `could not be started (${exit.failure})`;
  return exit.signal ? `was ended by ${exit.signal}` : `exited with code ${exit.code}`;
}

interface Scratch {
  directory: string;
  work: string;
  environment: Record<string, string>;
}

async function makeScratch(): Promise<Scratch> {
  const directory = await mkdtemp(join(tmpdir(), "plugin-release-run-"));
  const inside = (name: string) => join(directory, name);
  for (const name of ["home", "tmp", "work"]) await mkdir(inside(name));
  return { directory, work: inside("work"), environment: { HOME: inside("home"), TMPDIR: inside("tmp") } };
}

function imageEnvironment({ config }: UnpackedImage): Record<string, string> {
  return Object.fromEntries(
    config.env
      .filter((each) => each.indexOf("=") > 0)
      .map((each) => [each.split("=", 1)[0], each.slice(each.indexOf("=") + 1)]),
  );
}

function mapValues(record: Record<string, string>, change: (value: string) => string): Record<string, string> {
  return Object.fromEntries(Object.entries(record).map(([key, value]) => [key, change(value)]));
}
