import type { Dispatcher } from "undici";
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
  const { Agent, EnvHttpProxyAgent, request } = await import("undici");
  const connect = { timeout: limits.connect };
  const common = { connect, headersTimeout: limits.headers, bodyTimeout: limits.idle };
  const direct = new Agent(common);
  const proxied = new EnvHttpProxyAgent({
    ...common,
    requestTls: connect,
    proxyTls: connect,
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
