import { closeSync, openSync, readdirSync, readlinkSync, readSync } from "node:fs";

/**
 * Which of these processes answer at a port of 127.0.0.1, as proc(5) shows who listens; nothing where that cannot be seen. Linux only:
 * elsewhere nothing is seen.
 */
export function listenersOf(port: number, own: readonly { pid: number }[]): number[] | undefined {
  const wanted = listenersAt(port).map((inode) => `socket:[${inode}]`);
  if (wanted.length === 0 || own.length === 0) return undefined;
  const all = own.map(({ pid }) => ({ pid, sockets: socketsOf(pid) }));
  const found = all.filter(({ sockets }) => sockets?.some((name) => wanted.includes(name)));
  if (found.length === 0 && all.some(({ sockets }) => sockets === undefined)) return undefined;
  return found.map(({ pid }) => pid);
}

/** As /proc writes them, in the order in which the kernel looks for one: its name, any of IPv4, its name in IPv6, any of IPv6. */
const tables = [
  ["/proc/net/tcp", [0x7f_00_00_01, 0].map((each) => hex(each))],
  ["/proc/net/tcp6", [`${hex(0).repeat(2)}${hex(0xff_ff)}${hex(0x7f_00_00_01)}`, hex(0).repeat(4)]],
] as const;

/** 32 bits in the order of the network, as a word of this machine. */
function hex(word: number): string {
  const bytes = Buffer.alloc(4);
  bytes.writeUInt32BE(word);
  const [own = 0] = new Uint32Array(bytes.buffer.slice(bytes.byteOffset, bytes.byteOffset + 4));
  return own.toString(16).toUpperCase().padStart(8, "0");
}

/** Inodes of the sockets that get a connection to 127.0.0.1. */
function listenersAt(port: number): string[] {
  const end = `:${port.toString(16).toUpperCase().padStart(4, "0")}`;
  for (const [path, names] of tables) {
    const all = listeningSockets(path);
    for (const name of names) {
      const found = all.filter((fields) => fields[1] === name + end);
      if (found.length > 0) return found.flatMap((fields) => fields[9] ?? []);
    }
  }
  return [];
}

/** TCP_LISTEN. */
const listening = "0A";

/** Their fields. The kernel lists who listens before all connections (proc_net_tcp.rst), and takes milliseconds to go through those. */
function listeningSockets(path: string): string[][] {
  const found: string[][] = [];
  try {
    const file = openSync(path, "r");
    try {
      const piece = Buffer.alloc(64 * 1024);
      for (let last: string | undefined = listening; last === listening; ) {
        // Lines come whole; the first one is a heading.
        const lines = piece.toString("latin1", 0, readSync(file, piece)).trimEnd().split("\n");
        const all = lines.map((line) => line.trim().split(/\s+/));
        found.push(...all.filter((fields) => fields[3] === listening));
        last = all.at(-1)?.[3];
      }
    } finally {
      closeSync(file);
    }
  } catch {
    return []; // not Linux, or no IPv6
  }
  return found;
}

/** Nothing where they cannot be seen. */
function socketsOf(pid: number): string[] | undefined {
  const folder = `/proc/${pid}/fd`;
  try {
    return readdirSync(folder).flatMap((name) => linkOf(`${folder}/${name}`) ?? []);
  } catch {
    return undefined;
  }
}

function linkOf(path: string): string | undefined {
  try {
    return readlinkSync(path);
  } catch {
    return undefined; // closed meanwhile
  }
}
