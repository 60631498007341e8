import { type ChildProcessByStdio, spawn } from "node:child_process";
import { constants } from "node:os";
import type { Readable } from "node:stream";
import { setTimeout as sleep } from "node:timers/promises";
import { atEnd } from "#conformance/at-end.js";
import { processesOfGroup, signalProcess } from "#conformance/processes.js";

/** How a process ended: exactly one of the first three. */
export interface Exit {
  code?: number;
  signal?: NodeJS.Signals;
  /** Why it could not be started at all, such as `EACCES`. */
  failure?: string;
  /** How many processes of its group did not end with it, or shortly after, when all were told to. */
  left?: number;
}

export interface Child {
  /** Its id, while it lives. */
  leader(): number | undefined;
  stdout: Readable;
  stderr: Readable;
  /** Settles when the first process has ended, with which its process group is killed; never rejects. */
  exited: Promise<Exit>;
  /** Signals every process of the group, while the first one lives. */
  signal(name: NodeJS.Signals): void;
  /** Ends the supervision and lets go of the pipes. */
  release(): void;
}

export interface Launch {
  /** Absolute path. */
  file: string;
  args: string[];
  cwd: string;
  /** Exactly this, nothing of this process's own. */
  env: Record<string, string>;
  uid?: number;
  gid?: number;
  /** Done when the child is released. */
  released?: () => void;
}

/**
 * Starts a program as the leader of its own process group, without standard input. `orphaned` ends it, synchronously, where this
 * process ends before the child was released. Throws what spawn throws at once, such as E2BIG.
 */
export function startChild(
  { file, args, released, ...options }: Launch,
  orphaned: (pid: number | undefined) => void,
): Child {
  const child: ChildProcessByStdio<null, Readable, Readable> = spawn(file, args, {
    ...options,
    detached: true,
    stdio: ["ignore", "pipe", "pipe"],
  });
  let leader = child.pid;
  let told = false;
  const signal = (name: NodeJS.Signals) => {
    told ||= name === "SIGTERM";
    if (leader !== undefined) signalProcess(-leader, name);
  };
  const exited = new Promise<Exit>((resolve) => {
    child.once("error", (error: NodeJS.ErrnoException) => resolve({ failure: error.code ?? error.message }));
    child.once("exit", async (code, killedBy) => {
      // Who was told to end has a moment: as long as somebody is left, the group's id cannot be that of somebody else's.
      const left = leader !== undefined && told ? await remaining(leader, processesOfGroup) : 0;
      signal("SIGKILL");
      leader = undefined;
      resolve({ ...(killedBy ? { signal: killedBy } : { code: code ?? 0 }), ...(left > 0 ? { left } : {}) });
    });
  });
  const forget = atEnd(() => orphaned(leader));
  const release = () => {
    forget();
    released?.();
    child.stdout.destroy();
    child.stderr.destroy();
  };
  return { leader: () => leader, stdout: child.stdout, stderr: child.stderr, exited, signal, release };
}

/** Milliseconds in which those that were told to end with others may do so. */
const patience = 300;

/** How many are still there a moment later; none at once where there are none. */
export async function remaining<T>(whom: T, look: (whom: T) => readonly unknown[]): Promise<number> {
  const deadline = Date.now() + patience;
  for (;;) {
    const { length } = look(whom);
    if (length === 0 || Date.now() > deadline) return length;
    await sleep(20);
  }
}

/** runc and shells say a signal as 128 and its number. */
export function signalOfCode(exit: Exit): Exit {
  const found = Object.entries(constants.signals).find(([, number]) => exit.code === 128 + number);
  return found ? { signal: found[0] as NodeJS.Signals } : exit;
}
