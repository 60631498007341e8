import { readdirSync, readFileSync } from "node:fs";

/** How a server's processes are known, beside that they descend from the one that was started: all that is given counts. */
export interface Belonging {
  /** A user that nobody else is. */
  uid?: number;
  /** A variable of their environment, `NAME=value`. */
  marker?: string;
  /** Those that were seen to belong, by their id: when they started. Each look adds to it, for they may leave their parents later. */
  seen?: Map<number, string>;
}

export interface ServerProcess {
  pid: number;
  parent: number;
  /** Resident memory in bytes. */
  resident: number;
}

interface Listed extends ServerProcess {
  uid: number;
}

/** The living processes: `first`, those that descend from it, and those that belong; as /proc shows them. */
export function processesOf(first: number | undefined, belonging: Belonging): ServerProcess[] {
  const { uid, marker, seen } = belonging;
  if (uid === undefined && marker === undefined && seen === undefined && listsChildren()) return familyOf(first);
  const all = listProcesses();
  const found = new Set(all.filter((each) => each.pid === first || belongs(each, belonging)).map(({ pid }) => pid));
  for (let size = 0; size < found.size; ) {
    size = found.size;
    for (const { pid, parent } of all) if (found.has(parent)) found.add(pid);
  }
  for (const pid of found) belonging.seen?.set(pid, startOf(pid) ?? "");
  return all.filter(({ pid }) => found.has(pid));
}

/** Where only descent counts, the kernel's lists of children lead to it, and the machine's other processes cost nothing. */
function familyOf(first: number | undefined): ServerProcess[] {
  const found = new Map<number, ServerProcess>();
  const waiting = first === undefined ? [] : [first];
  for (let pid = waiting.pop(); pid !== undefined; pid = waiting.pop()) {
    const status = found.has(pid) ? undefined : readStatus(pid);
    if (!status) continue;
    found.set(pid, status);
    waiting.push(...childrenOf(pid));
  }
  return [...found.values()];
}

/** Not every kernel is made with these lists. */
function listsChildren(): boolean {
  return readProc(process.pid, `task/${process.pid}/children`) !== undefined;
}

/** proc(5): each thread has the children that it started. */
function childrenOf(pid: number): number[] {
  let threads: string[];
  try {
    threads = readdirSync(`/proc/${pid}/task`);
  } catch {
    return []; // it has ended
  }
  return threads.flatMap((thread) =>
    (readProc(pid, `task/${thread}/children`) ?? "").split(" ").filter(Boolean).map(Number),
  );
}

/** Whether a process is the first one of its own namespace, which ends with it (proc(5), NSpid). */
export function isFirstInNamespace(pid: number): boolean {
  return /^NSpid:(?:\s+\d+)+\s+1$/m.test(readProc(pid, "status") ?? "");
}

/** The living processes of a process group. */
export function processesOfGroup(group: number): ServerProcess[] {
  return listProcesses().filter(({ pid }) => fieldsOf(pid)[2] === String(group));
}

/** Of these processes, those so many generations below one; with 0 itself. */
export function descendantsAt(all: readonly ServerProcess[], pid: number | undefined, depth: number): number[] {
  let found = pid === undefined ? [] : [pid];
  for (let at = 0; at < depth; at++) {
    const parents = found;
    found = all.filter(({ parent }) => parents.includes(parent)).map((each) => each.pid);
  }
  return found;
}

/** For processes below one that takes no signals for them. */
export function signalDescendants(pid: number | undefined, depth: number, name: NodeJS.Signals): void {
  for (const each of descendantsAt(processesOf(pid, {}), pid, depth)) signalProcess(each, name);
}

function belongs({ pid, uid }: Listed, { uid: own, marker, seen }: Belonging): boolean {
  if (own !== undefined && uid === own) return true;
  if (seen?.has(pid) && seen.get(pid) === startOf(pid)) return true;
  return marker !== undefined && uid === process.getuid?.() && hasMarker(pid, marker);
}

/** In ticks of the machine's clock: with the id, what tells a process from all others. */
function startOf(pid: number): string | undefined {
  return fieldsOf(pid)[19];
}

/** proc(5): the fields of stat after the name, which may hold anything. */
function fieldsOf(pid: number): string[] {
  const text = readProc(pid, "stat") ?? "";
  return text.slice(text.lastIndexOf(")") + 2).split(" ");
}

function hasMarker(pid: number, marker: string): boolean {
  return `\0${readProc(pid, "environ") ?? ""}`.includes(`\0${marker}\0`);
}

function listProcesses(): Listed[] {
  let names: string[];
  try {
    names = readdirSync("/proc");
  } catch {
    return []; // not Linux
  }
  return names.flatMap((name) => (/^\d+$/.test(name) ? (readStatus(Number(name)) ?? []) : []));
}

/** proc(5): what has ended and is not yet taken note of is no process any more. */
function readStatus(pid: number): Listed | undefined {
  const text = readProc(pid, "status");
  if (text === undefined || /^State:\s+[ZX]/m.test(text)) return undefined;
  const field = (name: string) => Number(new RegExp(`^${name}:\\s+(\\d+)`, "m").exec(text)?.[1] ?? 0);
  return { pid, parent: field("PPid"), uid: field("Uid"), resident: field("VmRSS") * 1024 };
}

function readProc(pid: number, name: string): string | undefined {
  try {
    return readFileSync(`/proc/${pid}/${name}`, "latin1");
  } catch {
    return undefined; // it has ended, or is none of ours
  }
}

/** A process that has ended already is no matter, nor one that is not ours to signal. */
export function signalProcess(pid: number, name: NodeJS.Signals): void {
  try {
    process.kill(pid, name);
  } catch (error) {
    if (!["ESRCH", "EPERM"].includes((error as NodeJS.ErrnoException).code ?? "")) throw error;
  }
}
