/** A request as the log keeps it. */
export interface LoggedRequest {
  /** Counts from 0. */
  index: number;
  method: string;
  /** With its query. */
  path: string;
  login: string | undefined;
  /** The answer; 0 while there is none. */
  status: number;
}

/**
 * What goes wrong with a request instead of, or after, its real answer.
 * - secondary-limit: 403 or 429 with GitHub's message, with or without Retry-After
 * - exhausted: the primary limit; `resetIn` seconds from now
 * - error: any status, as a load balancer says it
 * - cut: the connection breaks; with `after`, when the work is done already
 * - silence: no answer at all
 */
export type Fault =
  | { kind: "secondary-limit"; status?: 403 | 429; retryAfter?: number }
  | { kind: "exhausted"; resetIn: number }
  | { kind: "error"; status: number }
  | { kind: "cut"; after?: boolean }
  | { kind: "silence" };

/** Called before a request is carried out: may do anything first (move a reference, look at a file), and may ask for a fault. */
export type Interceptor = (request: LoggedRequest) => Fault | undefined | Promise<Fault | undefined>;

/** The next `count` requests, or those of them that match. */
export function nextRequests(
  count: number,
  fault: Fault,
  matches: (request: LoggedRequest) => boolean = () => true,
): Interceptor {
  let left = count;
  return (request) => {
    if (left === 0 || !matches(request)) return undefined;
    left--;
    return fault;
  };
}

/** The client dies with request number `index`: it is carried out or not, and no later one arrives. */
export function killedAt(index: number, carriedOut: boolean): Interceptor {
  return (request) => {
    if (request.index < index) return undefined;
    return { kind: "cut", after: carriedOut && request.index === index };
  };
}

/** Runs once, before the first request that matches. */
export function beforeRequest(
  matches: (request: LoggedRequest) => boolean,
  action: () => Promise<unknown>,
): Interceptor {
  let done = false;
  return async (request) => {
    if (done || !matches(request)) return undefined;
    done = true;
    await action();
    return undefined;
  };
}

export interface FaultAnswer {
  status: number;
  message: string;
  headers: Record<string, string>;
}

export function faultAnswer(fault: Fault, now: number = Date.now()): FaultAnswer | undefined {
  if (fault.kind === "secondary-limit") {
    const headers: Record<string, string> =
      fault.retryAfter === undefined ? {} : { "retry-after": String(fault.retryAfter) };
    const message = "You have exceeded a secondary rate limit. Please wait a few minutes before you try again.";
    return { status: fault.status ?? 403, message, headers };
  }
  if (fault.kind === "exhausted") {
    const reset = String(Math.ceil(now / 1000) + fault.resetIn);
    return {
      status: 403,
      message: "API rate limit exceeded for installation ID 1.",
      headers: { "x-ratelimit-remaining": "0", "x-ratelimit-reset": reset },
    };
  }
  if (fault.kind === "error") return { status: fault.status, message: "Server Error", headers: {} };
  return undefined;
}
