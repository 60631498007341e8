import { readFile } from "node:fs/promises";

/**
 * A number that grows while a process, or one that it waits for (git), reads or writes anything, the network included.
 * Only Linux tells it (proc(5), /proc/pid/io): elsewhere it is always 0.
 */
export async function bytesMoved(pid: number): Promise<number> {
  if (process.platform !== "linux") return 0;
  const io = await readFile(`/proc/${pid}/io`, "utf8").catch(() => "");
  const own = Number(/^rchar: (\d+)/m.exec(io)?.[1] ?? 0) + Number(/^wchar: (\d+)/m.exec(io)?.[1] ?? 0);
  const children = await Promise.all((await childrenOf(pid)).map(bytesMoved));
  return children.reduce((sum, each) => sum + each, own);
}

async function childrenOf(pid: number): Promise<number[]> {
  const text = await readFile(`/proc/${pid}/task/${pid}/children`, "utf8").catch(() => "");
  return text.split(" ").map(Number).filter(Boolean);
}
