import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { createLimiter, openProxyAccess, type ProxyAccess } from "#golang/proxy-access.js";
import { type HostileModuleProxy, type ModuleFault, startHostileModuleProxy } from "#test/hostile-module-proxy.js";
import { createTransport } from "#transport/transport.js";

/** A folder of published modules that a module proxy on loopback serves. */
export interface ServedModules {
  /** The file proxy. */
  folder: string;
  proxy: HostileModuleProxy;
  close(): Promise<void>;
}

export async function serveModules(): Promise<ServedModules> {
  const folder = await mkdtemp(join(tmpdir(), "served-modules-"));
  const proxy = await startHostileModuleProxy(folder);
  const close = async () => {
    await proxy.stop();
    await rm(folder, { recursive: true, force: true });
  };
  return { folder, proxy, close };
}

/** Asks as a run does, with less patience. */
export async function withProxyAccess<T>(
  environment: NodeJS.ProcessEnv,
  work: (access: ProxyAccess) => Promise<T>,
): Promise<T> {
  const transport = createTransport({
    environment,
    retry: { attempts: 2, firstDelay: 10, longestDelay: 1500 },
    limits: { headers: 400, idle: 400, connect: 400 },
  });
  try {
    return await work({ ...openProxyAccess(environment), transport, limit: createLimiter(16) });
  } finally {
    await transport.close();
  }
}

/** Answers requests for parts of a file with these parts, as most web servers do. */
export const givesParts: ModuleFault = ({ request, response, file }) => {
  const [, first = "", last = ""] = /^bytes=(\d*)-(\d*)$/.exec(request.headers.range ?? "") ?? [];
  if (!file || first + last === "") return false;
  const start = first === "" ? Math.max(0, file.length - Number(last)) : Number(first);
  const end = first === "" || last === "" ? file.length - 1 : Math.min(Number(last), file.length - 1);
  if (start > end) response.writeHead(416).end();
  else {
    const range = `bytes ${start}-${end}/${file.length}`;
    response.writeHead(206, { "content-range": range }).end(file.subarray(start, end + 1));
  }
  return true;
};
