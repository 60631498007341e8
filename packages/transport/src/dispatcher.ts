import type { Dispatcher, Pool } from "undici";
import { TransportError } from "#transport/errors.js";
import { isLoopback } from "#transport/loopback.js";

/** Milliseconds: to connect, until an answer's head, between two pieces of its body, and for the whole request with its retries. */
export interface TimeLimits {
  connect: number;
  headers: number;
  idle: number;
  total: number;
}

export interface Client {
  request(
    url: URL,
    options: Omit<Dispatcher.RequestOptions<null>, "origin" | "path">,
  ): Promise<Dispatcher.ResponseData<null>>;
  close(): Promise<void>;
}

/**
 * An HTTP client that goes through the environment's proxies. As with Go's and Docker's clients, loopback is never proxied.
 * Private certificate authorities come from NODE_EXTRA_CA_CERTS, which Node reads itself when it starts.
 */
export async function createClient(environment: NodeJS.ProcessEnv, limits: TimeLimits): Promise<Client> {
  const { Agent, EnvHttpProxyAgent, Pool, request } = await import("undici");
  const connect = { timeout: limits.connect };
  const common = { connect, headersTimeout: limits.headers, bodyTimeout: limits.idle };
  const direct = new Agent(common);
  const proxied = new EnvHttpProxyAgent({
    ...common,
    requestTls: connect,
    proxyTls: connect,
    clientFactory: (origin, options) => proxyClient(new Pool(origin, { ...options, headersTimeout: limits.connect })),
    httpProxy: environment.http_proxy ?? environment.HTTP_PROXY ?? "",
    httpsProxy: environment.https_proxy ?? environment.HTTPS_PROXY ?? "",
    noProxy: environment.no_proxy ?? environment.NO_PROXY ?? "",
  });
  return {
    request: (url, options) => request(url, { ...options, dispatcher: isLoopback(url.hostname) ? direct : proxied }),
    close: async () => {
      await Promise.all([direct.destroy(), proxied.destroy()]);
    },
  };
}

/** Where a proxy closes the connection without a word, undici would connect again for ever, unless the error is not its own. */
function proxyClient(pool: Pool): Pool {
  const connect = pool.connect.bind(pool) as (options: Dispatcher.ConnectOptions) => Promise<Dispatcher.ConnectData>;
  const refusing = async (options: Dispatcher.ConnectOptions) => {
    try {
      return await connect(options);
    } catch (error) {
      throw new TransportError("unreachable", `https://${options.path}`, "the proxy does not connect", error);
    }
  };
  return Object.assign(pool, { connect: refusing });
}
