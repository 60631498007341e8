import { open } from "node:fs/promises";
import { join } from "node:path";
import type { ProxyStep } from "#golang/module-proxies.js";
import type { RandomAccess } from "#golang/module-zip.js";
import type { ProxyAccess } from "#golang/proxy-access.js";
import { ProxyError } from "#golang/proxy-error.js";
import { askByHttp, openByHttp } from "#golang/proxy-http.js";

/** A module proxy. Paths are escaped: `github.com/acme/hello/@v/list`. All methods throw ProxyError, TransportError or what the file system throws. */
export interface ModuleSource {
  /** A whole file of at most `limit` bytes. */
  bytes(path: string, limit: number): Promise<Buffer>;
  /** Does work with a file of any size, of which little is fetched. */
  open<T>(path: string, work: (file: RandomAccess) => Promise<T>): Promise<T>;
}

type Proxy = Extract<ProxyStep, { kind: "http" | "file" }>;

export function moduleSource(access: ProxyAccess, proxy: Proxy): ModuleSource {
  if (proxy.kind === "http") {
    const { url } = proxy;
    return {
      bytes: (path, limit) => askByHttp(access, url, path, limit),
      open: async (path, work) => work(await openByHttp(access, url, path)),
    };
  }
  const inFolder = <T>(path: string, work: (file: RandomAccess) => Promise<T>) =>
    access.limit(() => withFile(join(proxy.folder, path), work));
  return {
    bytes: (path, limit) =>
      inFolder(path, (file) => {
        if (file.size > limit) throw new ProxyError("malformed", "the file is larger than what is read of it");
        return file.read(0, file.size);
      }),
    open: inFolder,
  };
}

async function withFile<T>(path: string, work: (file: RandomAccess) => Promise<T>): Promise<T> {
  const handle = await open(path);
  try {
    const status = await handle.stat();
    if (!status.isFile()) throw new ProxyError("malformed", "it is no regular file");
    return await work({
      size: status.size,
      read: async (offset, length) => {
        const { buffer, bytesRead } = await handle.read(Buffer.alloc(length), 0, length, offset);
        if (bytesRead < length) throw new ProxyError("failed", "the file became shorter while it was read");
        return buffer;
      },
    });
  } finally {
    await handle.close();
  }
}
