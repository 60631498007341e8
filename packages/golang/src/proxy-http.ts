import { type RandomAccess, tailLength } from "#golang/module-zip.js";
import { atOnce, type ProxyAccess } from "#golang/proxy-access.js";
import { ProxyError } from "#golang/proxy-error.js";
import { printableUrl, TransportError } from "#transport/errors.js";
import type { Response } from "#transport/response.js";

/** A zip that a proxy gives only as a whole; where it gives parts, its size does not matter. */
const wholeLimit = 64 * 1024 * 1024;
/** Zips above this are held in memory few at a time. */
const small = 4 * 1024 * 1024;

/** A file of a proxy, of at most `limit` bytes. */
export function askByHttp(access: ProxyAccess, base: URL, path: string, limit: number): Promise<Buffer> {
  return ask(access, base, path, {}, async (response) => {
    if (response.status !== 200) throw await refusal(response);
    return response.bytes(limit);
  });
}

/** Asks for the end of a file, which is all of a small one. Where the proxy does not give parts, the whole file is held in memory. */
export async function openByHttp(access: ProxyAccess, base: URL, path: string): Promise<RandomAccess> {
  const first = await ask(access, base, path, { range: `bytes=-${tailLength}` }, (response) =>
    openEnd(access, response),
  );
  if (first === "no ranges") return inMemory(await askByHttp(access, base, path, wholeLimit));
  if (first.start === 0) return inMemory(first.bytes);
  return {
    size: first.size,
    read: (offset, length) => {
      const inside = offset - first.start;
      if (inside >= 0) return Promise.resolve(first.bytes.subarray(inside, inside + length));
      return readPart(access, base, path, { offset, length, size: first.size });
    },
  };
}

/** A part of a file, from `start` to its end. */
interface End {
  bytes: Buffer;
  start: number;
  size: number;
}

async function openEnd(access: ProxyAccess, response: Response): Promise<End | "no ranges"> {
  if (response.status === 416) {
    await response.discard();
    return "no ranges";
  }
  if (response.status === 200) {
    const bytes = await readWhole(access, response);
    return { bytes, start: 0, size: bytes.length };
  }
  if (response.status !== 206) throw await refusal(response);
  const { start, end, size } = contentRange(response);
  if (end !== size - 1 || end - start >= tailLength) throw wrongPart();
  const bytes = await response.bytes(tailLength);
  if (bytes.length !== size - start) throw wrongPart();
  return { bytes, start, size };
}

function readWhole(access: ProxyAccess, response: Response): Promise<Buffer> {
  const declared = Number(response.headers["content-length"] ?? Number.NaN);
  if (declared <= small) return response.bytes(small);
  return access.limitLarge(async () => {
    try {
      return await response.bytes(wholeLimit);
    } catch (error) {
      if (!(error instanceof TransportError) || error.kind !== "too-large") throw error;
      throw new ProxyError("malformed", "its zip is larger than 64 MiB, and the proxy gives no parts of it");
    }
  });
}

interface Part {
  offset: number;
  length: number;
  size: number;
}

function readPart(access: ProxyAccess, base: URL, path: string, { offset, length, size }: Part): Promise<Buffer> {
  const last = offset + length - 1;
  return ask(access, base, path, { range: `bytes=${offset}-${last}` }, async (response) => {
    if (response.status !== 206) throw response.status === 200 ? await wrongWhole(response) : await refusal(response);
    const given = contentRange(response);
    if (given.start !== offset || given.end !== last || given.size !== size) throw wrongPart();
    const bytes = await response.bytes(length);
    if (bytes.length !== length) throw wrongPart();
    return bytes;
  });
}

/** Content-Range of a single part (RFC 9110, 14.4). */
function contentRange(response: Response): { start: number; end: number; size: number } {
  const match = /^bytes (\d{1,15})-(\d{1,15})\/(\d{1,15})$/.exec(response.headers["content-range"] ?? "");
  const [start, end, size] = (match?.slice(1) ?? []).map(Number);
  if (start === undefined || end === undefined || size === undefined || start > end || end >= size) throw wrongPart();
  return { start, end, size };
}

function wrongPart(): ProxyError {
  return new ProxyError("failed", "the proxy gives another part of its zip than it was asked for");
}

async function wrongWhole(response: Response): Promise<ProxyError> {
  await response.discard();
  return wrongPart();
}

function inMemory(bytes: Buffer): RandomAccess {
  return { size: bytes.length, read: async (offset, length) => bytes.subarray(offset, offset + length) };
}

/** One request and what is done with its answer. A proxy that failed many times in a row is not asked any more. */
function ask<T>(
  access: ProxyAccess,
  base: URL,
  path: string,
  headers: Record<string, string>,
  work: (response: Response) => Promise<T>,
): Promise<T> {
  const proxy = base.origin;
  return access.limit(async () => {
    const failures = access.failures.get(proxy) ?? 0;
    if (failures >= atOnce) throw new ProxyError("failed", `${proxy} failed ${failures} times in a row`);
    let isFailing = true;
    try {
      const authorization = await access.login(base);
      const sent = { ...headers, ...(authorization !== undefined && { authorization }) };
      const response = await access.transport.request(fileUrl(base, path), { headers: sent });
      const done = await work(response);
      isFailing = false;
      return done;
    } catch (error) {
      if (error instanceof ProxyError) isFailing = error.isBusy;
      throw error;
    } finally {
      access.failures.set(proxy, isFailing ? (access.failures.get(proxy) ?? 0) + 1 : 0);
    }
  });
}

function fileUrl(base: URL, path: string): URL {
  const url = new URL(base);
  url.username = "";
  url.password = "";
  url.pathname = `${base.pathname.replace(/\/$/, "")}/${path}`;
  return url;
}

async function refusal(response: Response): Promise<ProxyError> {
  await response.discard();
  const { status } = response;
  const message = `${printableUrl(response.url)} answers HTTP ${status}`;
  if (status === 404 || status === 410) return new ProxyError("missing", message);
  return new ProxyError("failed", message, { isBusy: status === 429 || status >= 500 });
}
