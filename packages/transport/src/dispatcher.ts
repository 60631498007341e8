import type { Agent, Dispatcher, Pool } from "undici";
import { TransportError } from "#transport/errors.js";
import { isLoopback } from "#transport/loopback.js";

/**
 * Milliseconds: to connect, until an answer's head, between two pieces of its body, and for the whole request with its retries.
 * The last begins anew with each piece of a body that is streamed: how long a large one takes depends on the network.
 */
export interface TimeLimits {
  connect: number;
  headers: number;
  idle: number;
  total: number;
}

type Options = Omit<Dispatcher.RequestOptions<null>, "origin" | "path">;

export interface Client {
  request(url: URL, options: Options): Promise<Dispatcher.ResponseData<null>>;
  close(): Promise<void>;
}

/**
 * An HTTP client that goes through the environment's proxies. As with Go's and Docker's clients, loopback is never proxied.
 * Private certificate authorities come from NODE_EXTRA_CA_CERTS, which Node reads itself when it starts.
 */
export async function createClient(environment: NodeJS.ProcessEnv, limits: TimeLimits): Promise<Client> {
  const { Agent, EnvHttpProxyAgent, Pool, connect: open, request } = await import("#transport/undici-parts.js");
  const connect = { timeout: limits.connect };
  const common: Agent.Options = { connect, headersTimeout: limits.headers, bodyTimeout: limits.idle };
  const direct = new Agent(common);
  let proxied: Dispatcher | undefined;
  const forRemote = () => {
    if (!proxied) {
      proxied = new EnvHttpProxyAgent({
        ...common,
        ...proxies(environment),
        requestTls: connect,
        proxyTls: connect,
        clientFactory: (origin, options) =>
          proxyClient(new Pool(origin, { ...options, headersTimeout: limits.connect }), open),
      });
    }
    return proxied;
  };
  return {
    request: async (url, options) => {
      const dispatcher = isLoopback(url.hostname) ? direct : forRemote();
      return request.call(dispatcher, { ...options, origin: url.origin, path: `${url.pathname}${url.search}` });
    },
    close: async () => {
      await Promise.all([direct.destroy(), proxied?.destroy()]);
    },
  };
}

/** Empty values stand for no proxy: undici would look into this process's own environment for what is left out. */
function proxies(environment: NodeJS.ProcessEnv) {
  return {
    httpProxy: proxyUrl("HTTP_PROXY", environment),
    httpsProxy: proxyUrl("HTTPS_PROXY", environment),
    noProxy: environment.no_proxy ?? environment.NO_PROXY ?? "",
  };
}

/** A proxy without a scheme, such as `proxy.example:3128`, is spoken to by HTTP. */
function proxyUrl(name: string, environment: NodeJS.ProcessEnv): string {
  const value = environment[name.toLowerCase()] ?? environment[name] ?? "";
  if (value === "") return "";
  const url = value.includes("://") ? value : `http://${value}`;
  if (URL.canParse(url) && /^(https?|socks5?):$/.test(new URL(url).protocol)) return url;
  throw new TransportError("unreachable", url, `${name} does not name a proxy`);
}

/** Where a proxy closes the connection without a word, undici would connect again for ever, unless the error is not its own. */
function proxyClient(pool: Pool, connect: typeof import("#transport/undici-parts.js").connect): Pool {
  const refusing = async (options: Dispatcher.ConnectOptions) => {
    try {
      return await connect.call(pool, options);
    } catch (error) {
      throw new TransportError("unreachable", `https://${options.path}`, "the proxy does not connect", error);
    }
  };
  return Object.assign(pool, { connect: refusing });
}
