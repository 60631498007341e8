import type { Child, Exit, Launch } from "#conformance/child.js";
import type { Belonging } from "#conformance/processes.js";
import type { Command, Program } from "#conformance/program.js";
import type { SandboxKind } from "#conformance/report.js";
import type { Scratch } from "#conformance/scratch.js";

/** What a sandbox is made for. */
export interface Place {
  program: Program;
  scratch: Scratch;
}

/** One server's sandbox. */
export interface Sandbox {
  kind: Exclude<SandboxKind, "none">;
  /** In words what keeps the server apart, and what does not. */
  describe(): string;
  /** The scratch folder as the server sees it. */
  directory: string;
  /** What to spawn. The environment is exactly what the server gets. */
  launch(command: Command, environment: Record<string, string>): Promise<Launch>;
  belonging: Belonging;
  /** How many generations the server's first process is below the one that is spawned. */
  depth: number;
  /** Tells the server to end: SIGTERM. */
  terminate(child: Child): void;
  /** Kills all of the server's processes, synchronously. */
  kill(first: number | undefined): void;
  /** How the server ended, by how the process ended that was spawned. */
  exitOf(exit: Exit): Exit;
}

/** A kind of sandbox on this machine. */
export interface SandboxOffer {
  kind: Sandbox["kind"];
  /** Why it cannot work here, where that is known without trying. */
  lacking?: string;
  make(place: Place): Promise<Sandbox>;
}

export function isRoot(): boolean {
  return process.getuid?.() === 0;
}

export interface User {
  uid: number;
  gid: number;
}

export const ownUser = (): User => ({ uid: process.getuid?.() ?? 0, gid: process.getgid?.() ?? 0 });

/** What images commonly call nonroot. */
const nobody = 65532;
const highest = 2 ** 31 - 2;

/** The user that an image names by number, unless that is root. */
export function imageUser(program: Program): User {
  const [, uid = "", gid = uid] =
    /^(\d{1,10})(?::(\d{1,10}))?$/.exec(program.kind === "image" ? program.config.user : "") ?? [];
  const isOrdinary = (text: string) => Number(text) > 0 && Number(text) <= highest;
  if (!isOrdinary(uid)) return { uid: nobody, gid: nobody };
  return { uid: Number(uid), gid: isOrdinary(gid) ? Number(gid) : Number(uid) };
}
