import { TransportError } from "#transport/errors.js";

/** Where a request goes and what it carries in its head. */
export interface Hop {
  url: URL;
  method: string;
  /** Lower-case names. */
  headers: Record<string, string>;
}

const credentials = ["authorization", "cookie", "proxy-authorization"];
const maximumRedirects = 5;

/**
 * The next hop that an answer asks for; undefined when the answer is final.
 * A method other than GET and HEAD is repeated only for 307 and 308, and only on its origin: what such a request carries may be
 * a secret. Another origin never sees credentials, and HTTPS is never left.
 */
export function nextHop(hop: Hop, status: number, location: string | undefined, followed: number): Hop | undefined {
  if (location === undefined || !redirects(status, hop.method)) return undefined;
  if (!URL.canParse(location, hop.url.href)) {
    throw new TransportError("malformed", hop.url, "the redirect's Location is not a URL");
  }
  const url = new URL(location, hop.url);
  if (url.protocol !== "https:" && url.protocol !== hop.url.protocol) {
    throw new TransportError("redirect-refused", hop.url, `redirects from HTTPS to ${url.protocol.slice(0, -1)}`);
  }
  if (url.origin !== hop.url.origin && !reads(hop.method)) {
    throw new TransportError("redirect-refused", hop.url, `redirects a ${hop.method} to ${url.host}`);
  }
  if (followed >= maximumRedirects) {
    throw new TransportError("redirect-refused", hop.url, `redirects more than ${maximumRedirects} times`);
  }
  return { url, method: hop.method, headers: headersFor(url, hop) };
}

/** Whether a Location leads to another origin. */
export function leaves(url: URL, location: string | undefined): boolean {
  return location !== undefined && URL.canParse(location, url.href) && new URL(location, url).origin !== url.origin;
}

function redirects(status: number, method: string): boolean {
  if (status === 307 || status === 308) return true;
  return (status === 301 || status === 302 || status === 303) && reads(method);
}

function reads(method: string): boolean {
  return method === "GET" || method === "HEAD";
}

function headersFor(url: URL, hop: Hop): Record<string, string> {
  if (url.origin === hop.url.origin) return hop.headers;
  return Object.fromEntries(Object.entries(hop.headers).filter(([name]) => !credentials.includes(name)));
}
