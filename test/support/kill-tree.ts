import { readdir, readFile } from "node:fs/promises";

/** Ends a process and all that it started, without a last word, as a machine does that goes away. Linux only. */
export async function killTree(root: number): Promise<void> {
  const parents = await parentsOfAll();
  const doomed = new Set([root]);
  for (let before = 0; before !== doomed.size; ) {
    before = doomed.size;
    for (const [pid, parent] of parents) if (doomed.has(parent)) doomed.add(pid);
  }
  for (const pid of doomed) {
    try {
      process.kill(pid, "SIGKILL");
    } catch {} // it ended meanwhile
  }
}

/** The parent of every process, as proc(5) says it: the second field behind the name, which is in parentheses and may hold some. */
async function parentsOfAll(): Promise<Map<number, number>> {
  const pids = (await readdir("/proc")).filter((each) => /^\d+$/.test(each));
  const stats = pids.map(async (pid): Promise<[number, number]> => {
    const stat = await readFile(`/proc/${pid}/stat`, "utf8").catch(() => ""); // it ended meanwhile
    return [Number(pid), Number(stat.slice(stat.lastIndexOf(")") + 2).split(" ")[1])];
  });
  return new Map(await Promise.all(stats));
}
