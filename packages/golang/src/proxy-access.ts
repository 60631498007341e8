import { withCredentials } from "#golang/module-access.js";
import { type ModuleProxies, moduleProxies } from "#golang/module-proxies.js";
import { type ProxyLogin, proxyLogin } from "#golang/proxy-login.js";
import { findToolchain, type Toolchain } from "#golang/toolchain.js";
import { createTransport, type Transport } from "#transport/transport.js";

/** How module proxies are asked: one of these serves a whole run, and closes its transport. */
export interface ProxyAccess {
  transport: Transport;
  proxies: ModuleProxies;
  login: ProxyLogin;
  /** Runs work as soon as fewer than the most are under way. */
  limit: Limiter;
  /** The same for what is held in memory as a whole and is large. */
  limitLarge: Limiter;
  /** Failures in a row by proxy: what never answers is not asked a thousand times. */
  failures: Map<string, number>;
  /** For modules that are taken from their repositories (`direct`). */
  toolchain(): Promise<Toolchain>;
}

export type Limiter = <T>(work: () => Promise<T>) => Promise<T>;

/** Requests under way at once, over all modules of a run. */
export const atOnce = 16;

/** A proxy may have to fetch a version from its repository first, which takes seconds; the seconds here are for one request. */
const limits = { connect: 10_000, headers: 45_000, idle: 30_000, total: 180_000 };

/** Proxies as the environment names them; nothing is opened before the first request. Throws `input-invalid` for GOPROXY. */
export function openProxyAccess(environment: NodeJS.ProcessEnv): ProxyAccess {
  let toolchain: Promise<Toolchain> | undefined;
  return {
    transport: createTransport({ environment, limits, retry: { attempts: 3 } }),
    proxies: moduleProxies(environment),
    login: proxyLogin(environment),
    limit: createLimiter(atOnce),
    limitLarge: createLimiter(2),
    failures: new Map(),
    toolchain: () => {
      toolchain ??= findToolchain(environment).then((found) => withCredentials(found, environment));
      return toolchain;
    },
  };
}

/** Starts work in the order in which it comes, at most so much at a time. */
export function createLimiter(most: number): Limiter {
  const waiting: (() => void)[] = [];
  let running = 0;
  return async (work) => {
    if (running < most) running++;
    else await new Promise<void>((resolve) => waiting.push(resolve));
    try {
      return await work();
    } finally {
      // Who waits takes this place over, once the connection is free for it: else another one would be opened.
      const next = waiting.shift();
      if (next) setImmediate(next);
      else running--;
    }
  };
}
