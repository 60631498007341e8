import { readdirSync, readFileSync, readlinkSync } from "node:fs";

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
const addresses = [0x7f_00_00_01, 0].map((each) => hex(each));
const addresses6 = [`${hex(0).repeat(2)}${hex(0xff_ff)}${hex(0x7f_00_00_01)}`, hex(0).repeat(4)];

/** 32 bits in the order of the network, as a word of this machine. */
function hex(word: number): string {
  const bytes = Buffer.alloc(4);
  bytes.writeUInt32BE(word);
  const [own = 0] = new Uint32Array(bytes.buffer.slice(bytes.byteOffset, bytes.byteOffset + 4));
  return own.toString(16).toUpperCase().padStart(8, "0");
}

/** Inodes of the sockets that get a connection to 127.0.0.1. */
function listenersAt(port: number): string[] {
  const all = [...linesOf("/proc/net/tcp"), ...linesOf("/proc/net/tcp6")].map((line) => line.trim().split(/\s+/));
  const end = `:${port.toString(16).toUpperCase().padStart(4, "0")}`;
  for (const address of [...addresses, ...addresses6]) {
    const found = all.filter((fields) => fields[1] === address + end && fields[3] === listening);
    if (found.length > 0) return found.flatMap((fields) => fields[9] ?? []);
  }
  return [];
}

/** TCP_LISTEN. */
const listening = "0A";

function linesOf(path: string): string[] {
  try {
    return readFileSync(path, "latin1").split("\n");
  } catch {
    return [];
  }
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
