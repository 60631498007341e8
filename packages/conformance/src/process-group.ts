import { type ChildProcessByStdio, spawn } from "node:child_process";
import type { Readable } from "node:stream";

/** How a process ended: exactly one of the three. */
export interface Exit {
  code?: number;
  signal?: NodeJS.Signals;
  /** Why it could not be started at all, such as `EACCES`. */
  failure?: string;
}

export interface ProcessGroup {
  stdout: Readable;
  stderr: Readable;
  /** Settles when the first process has ended, with which the others are killed; never rejects. */
  exited: Promise<Exit>;
  /** Signals every process of the group, while the first one lives. */
  kill(signal: NodeJS.Signals): void;
  /** Ends the supervision: kills what is left and lets go of the pipes. */
  release(): void;
}

type Child = ChildProcessByStdio<null, Readable, Readable>;

const ending = ["SIGINT", "SIGTERM", "SIGHUP"] as const;
const living = new Set<() => void>();

export interface GroupOptions {
  cwd: string;
  env: Record<string, string>;
  /** Tidies up, synchronously, where this process ends before the group was released. */
  onOrphaned: () => void;
}

/**
 * Starts a program as the leader of its own process group, with exactly `env` and no standard input.
 * A terminal's Ctrl-C does not reach such a group, so it is killed when this process ends or is told to end.
 */
export function startGroup(file: string, args: string[], options: GroupOptions): ProcessGroup {
  const { cwd, env, onOrphaned } = options;
  const child: Child = spawn(file, args, { cwd, env, detached: true, stdio: ["ignore", "pipe", "pipe"] });
  let leader = child.pid;
  const kill = (signal: NodeJS.Signals) => signalGroup(leader, signal);
  const exited = new Promise<Exit>((resolve) => {
    child.once("error", (error: NodeJS.ErrnoException) => resolve({ failure: error.code ?? error.message }));
    child.once("exit", (code, signal) => {
      // At once: later its id may be that of somebody else's group.
      kill("SIGKILL");
      leader = undefined;
      resolve(signal ? { signal } : { code: code ?? 0 });
    });
  });
  const orphan = () => {
    kill("SIGKILL");
    onOrphaned();
  };
  supervise(orphan);
  const release = () => {
    kill("SIGKILL");
    abandon(orphan);
    child.stdout.destroy();
    child.stderr.destroy();
  };
  return { stdout: child.stdout, stderr: child.stderr, exited, kill, release };
}

function signalGroup(leader: number | undefined, signal: NodeJS.Signals): void {
  if (leader === undefined) return;
  try {
    process.kill(-leader, signal);
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== "ESRCH") throw error;
  }
}

function supervise(orphan: () => void): void {
  if (living.size === 0) {
    process.on("exit", orphanAll);
    for (const signal of ending) process.on(signal, dieFrom);
  }
  living.add(orphan);
}

function abandon(orphan: () => void): void {
  if (!living.delete(orphan) || living.size > 0) return;
  process.off("exit", orphanAll);
  for (const signal of ending) process.off(signal, dieFrom);
}

function orphanAll(): void {
  for (const orphan of living) orphan();
}

/** Does what the signal would have done without a listener; where others listen too, what happens next is theirs. */
function dieFrom(signal: NodeJS.Signals): void {
  orphanAll();
  for (const each of ending) process.off(each, dieFrom);
  if (process.listenerCount(signal) === 0) process.kill(process.pid, signal);
}
