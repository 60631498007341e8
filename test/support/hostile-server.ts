import { execFile } from "node:child_process";
import { randomUUID } from "node:crypto";
import { readdir, readFile } from "node:fs/promises";
import { join } from "node:path";
import { promisify } from "node:util";
import { machinePlatform } from "#conformance/machine.js";
import { type OpenedSubject, openSubject } from "#conformance/open-subject.js";
import type { CompiledPlugin } from "#conformance/panic.js";
import type { Program } from "#conformance/program.js";
import { type StartedServer, type StartOptions, startServer } from "#conformance/start-server.js";
import { silent } from "#diagnostics/progress.js";
import { temporaryFolder } from "#test/folders.js";
import { writeSampleImage } from "#test/sample-image.js";

export interface HostileServer {
  /** The program. */
  binary: string;
  /** An image of it for this machine, as an OCI layout. */
  layout: string;
}

/** Compiles test/fixtures/hostile-server, whose main.go says what it can do, and puts it into an image. */
export async function buildHostileServer(): Promise<HostileServer> {
  const folder = await temporaryFolder();
  const [binary, layout] = [join(folder, "server"), join(folder, "image")];
  const env = { ...process.env, GOFLAGS: "", GOWORK: "off", CGO_ENABLED: "0" };
  const options = ["-trimpath", "-buildvcs=false", "-ldflags=-s -w", "-o", binary];
  await promisify(execFile)("go", ["build", ...options, "."], { cwd: "test/fixtures/hostile-server", env });
  await writeSampleImage(layout, { platforms: [machinePlatform()], files: { "/server": await readFile(binary) } });
  return { binary, layout };
}

export async function openProgram(
  subject: { layout: string } | { binary: string },
): Promise<OpenedSubject & { program: Program }> {
  const opened = await openSubject(subject, { environment: {}, progress: silent });
  if (!opened.program) throw new Error("nothing to start");
  return { ...opened, program: opened.program };
}

export interface HostileStart {
  program: Program;
  /** What it does at the start; see main.go. */
  how?: string;
  /** Instead of port, word and what it does. */
  arguments?: string[];
  sandbox?: NonNullable<StartOptions["inputs"]["sandbox"]>;
  seconds?: number;
  stopSeconds?: number;
  /** Bytes. */
  memory?: number;
  files?: Record<string, string>;
  environment?: Record<string, string>;
  plugins?: readonly CompiledPlugin[];
  signal?: AbortSignal;
  port?: () => Promise<number>;
  meanwhile?: () => Promise<unknown>;
}

/** A started server, the word that its processes have among their arguments, and how it is asked. */
export interface Hostile extends StartedServer {
  word: string;
  ask<T>(path: string): Promise<T>;
}

export async function startHostile(options: HostileStart): Promise<Hostile> {
  const { program, how = "serve", seconds = 20, stopSeconds = 10, memory = 4 * 1024 ** 3, sandbox } = options;
  const word = randomUUID();
  const server = await startServer({
    program,
    server: {
      arguments: ["{port}", word, how],
      environment: { SUITE: "in {directory}", WHICH: "{parameters/which}" },
      files: [{ path: "conf/server.yaml", content: "which: {parameters/which}\n" }],
      ready: { path: "/", seconds },
      stopSeconds,
    },
    inputs: {
      environment: options.environment ?? {},
      files: options.files ?? {},
      ...(options.arguments ? { arguments: options.arguments } : {}),
      ...(sandbox ? { sandbox } : {}),
      limits: { seconds: 600, memory },
    },
    parameters: { which: "this one" },
    plugins: async () => options.plugins ?? [],
    signal: options.signal ?? new AbortController().signal,
    progress: silent,
    ...(options.port ? { port: options.port } : {}),
    ...(options.meanwhile ? { meanwhile: options.meanwhile } : {}),
  });
  const ask = async <T>(path: string) => (await (await fetch(server.url + path)).json()) as T;
  return { ...server, word, ask };
}

/** The living processes of this machine that have the word among their arguments. */
export async function processesWith(word: string): Promise<number[]> {
  const found: number[] = [];
  for (const name of await readdir("/proc")) {
    if (!/^\d+$/.test(name) || Number(name) === process.pid) continue;
    const line = await readFile(`/proc/${name}/cmdline`, "latin1").catch(() => "");
    if (line.includes(word)) found.push(Number(name));
  }
  return found;
}
