import { notFound } from "#test/github/errors.js";
import type { Access, Permission, Repository, Token, World } from "#test/github/state.js";

/** A request after authentication and permission. */
export interface Call {
  world: World;
  token: Token | undefined;
  /** Throws 404 when the path names no repository that the token sees. */
  repository: Repository;
  params: Readonly<Record<string, string>>;
  query: URLSearchParams;
  body: Readonly<Record<string, unknown>>;
  /** The body as it came. */
  bytes: Buffer;
  accept: string;
}

export interface Reply {
  status: number;
  /** JSON, or bytes as they are; no body when left out. */
  body?: unknown;
  headers?: Record<string, string>;
}

export type Need = `${Permission}:${Access}`;

export interface Route {
  method: string;
  pattern: RegExp;
  /** What a token needs, any one of these; nothing when empty. */
  needs: readonly Need[];
  /** The documentation page, as error bodies name it. */
  documentation: string;
  handle(call: Call): Promise<Reply> | Reply;
}

/** `{name}` is one segment, `{name+}` the rest of the path. */
export function route(
  line: string,
  needs: Need | Need[] | undefined,
  documentation: string,
  handle: (call: Call) => Promise<Reply> | Reply,
): Route {
  const [method = "", path = ""] = line.split(" ");
  const pattern = path.replace(/\{(\w+)\+\}/g, "(?<$1>.+)").replace(/\{(\w+)\}/g, "(?<$1>[^/]+)");
  const needed = needs === undefined ? [] : [needs].flat();
  return { method, pattern: new RegExp(`^${pattern}$`), needs: needed, documentation, handle };
}

export const ok = (body: unknown, headers: Record<string, string> = {}): Reply => ({ status: 200, body, headers });
export const created = (body: unknown): Reply => ({ status: 201, body });
export const noContent: Reply = { status: 204 };

/** One page of a list, with GitHub's Link header. */
export function page<T>(call: Call, path: string, all: readonly T[]): Reply {
  const size = Math.min(Number(call.query.get("per_page") ?? 30), 100);
  const number = Number(call.query.get("page") ?? 1);
  const last = Math.max(1, Math.ceil(all.length / size));
  const link = (to: number, rel: string) => {
    const query = new URLSearchParams(call.query);
    query.set("page", String(to));
    return `<${call.world.url}${path}?${query}>; rel="${rel}"`;
  };
  const links = [
    ...(number > 1 ? [link(number - 1, "prev")] : []),
    ...(number < last ? [link(number + 1, "next"), link(last, "last")] : []),
    ...(number > 1 ? [link(1, "first")] : []),
  ];
  return ok(all.slice((number - 1) * size, number * size), links.length > 0 ? { link: links.join(", ") } : {});
}

export function text(call: Call, name: string): string {
  const value = call.body[name];
  return typeof value === "string" ? value : "";
}

export function numbered(call: Call) {
  const pull = call.repository.pulls.get(Number(call.params.number));
  if (!pull) throw notFound();
  return pull;
}

export function actor(call: Call): Token {
  if (!call.token) throw notFound();
  return call.token;
}
