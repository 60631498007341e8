import { type Client, createClient, type TimeLimits } from "#transport/dispatcher.js";
import { TransportError } from "#transport/errors.js";
import { canRepeat, type Exchange, persist, type RequestBody } from "#transport/exchange.js";
import { type Response, toResponse } from "#transport/response.js";
import { defaultRetryPolicy, type RetryPolicy } from "#transport/retry.js";

export interface RequestOptions {
  method?: "GET" | "HEAD" | "POST" | "PUT" | "PATCH" | "DELETE";
  headers?: Readonly<Record<string, string>>;
  body?: Uint8Array | RequestBody;
  /** Send it once, whatever happens: where trying again takes more than sending the same request. */
  once?: boolean;
  /** Take a redirect to another origin for the answer. */
  stay?: boolean;
  signal?: AbortSignal;
}

/** The one HTTP client of this suite: proxies, retries, redirects and limits are the same for registries, GitHub and Sigstore. */
export interface Transport {
  /** Any HTTP status is a Response; without an answer a TransportError is thrown. */
  request(url: string | URL, options?: RequestOptions): Promise<Response>;
  /** Closes idle connections and ends running requests. */
  close(): Promise<void>;
}

export interface TransportOptions {
  /** HTTPS_PROXY, HTTP_PROXY and NO_PROXY are read from here. */
  environment: NodeJS.ProcessEnv;
  retry?: Partial<RetryPolicy>;
  limits?: Partial<TimeLimits>;
}

const defaultLimits: TimeLimits = { connect: 15_000, headers: 60_000, idle: 60_000, total: 15 * 60_000 };

/** Nothing is loaded or opened before the first request. */
export function createTransport(options: TransportOptions): Transport {
  const limits = { ...defaultLimits, ...options.limits };
  const policy = { ...defaultRetryPolicy, ...options.retry };
  let opened: Promise<Client> | undefined;
  const client = () => {
    if (!opened) opened = createClient(options.environment, limits);
    return opened;
  };
  return {
    request: async (url, request = {}) => {
      const exchange = newExchange(url, request, limits.total, policy);
      const answer = await persist(await client(), exchange);
      return toResponse(answer, async () => (canRepeat(exchange) ? persist(await client(), exchange) : undefined));
    },
    close: async () => (await opened)?.close(),
  };
}

function newExchange(url: string | URL, options: RequestOptions, total: number, policy: RetryPolicy): Exchange {
  if (!URL.canParse(String(url))) throw new TransportError("malformed", url, "the URL cannot be read");
  const method = options.method ?? "GET";
  const deadline = startDeadline(total);
  return {
    start: { url: new URL(url), method, headers: requestHeaders(options) },
    body: options.body,
    policy: options.once ? { ...policy, attempts: 1 } : policy,
    signal: options.signal ? AbortSignal.any([options.signal, deadline.signal]) : deadline.signal,
    progressed: deadline.restart,
    idempotent: method !== "POST" && method !== "PATCH",
    stay: options.stay ?? false,
    attempt: 0,
  };
}

/** As AbortSignal.timeout, of which the time can begin anew. */
function startDeadline(milliseconds: number): { signal: AbortSignal; restart(): void } {
  const controller = new AbortController();
  const end = () => controller.abort(new DOMException("the time is over", "TimeoutError"));
  const timer = setTimeout(end, milliseconds).unref();
  return { signal: controller.signal, restart: () => timer.refresh() };
}

function requestHeaders(options: RequestOptions): Record<string, string> {
  const headers: Record<string, string> = { "user-agent": "plugin-release-actions" };
  for (const [name, value] of Object.entries(options.headers ?? {})) headers[name.toLowerCase()] = value;
  const { body } = options;
  if (body) headers["content-length"] = String(body instanceof Uint8Array ? body.length : body.size);
  return headers;
}
