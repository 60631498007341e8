import { expect, test } from "@jest/globals";
import { type Hop, nextHop } from "#transport/redirect.js";

const hop = (url: string, method = "GET"): Hop => ({
  url: new URL(url),
  method,
  headers: { authorization: "Bearer secret", cookie: "secret", accept: "text/plain" },
});

test.each([
  ["https://a.test/x", "/y", "https://a.test/y", true],
  ["https://a.test/x", "https://a.test:443/y", "https://a.test/y", true],
  ["https://a.test/x", "https://a.test:8443/y", "https://a.test:8443/y", false],
  ["https://a.test/x", "https://b.test/y", "https://b.test/y", false],
  ["https://a.test/x", "//b.test/y", "https://b.test/y", false],
  ["http://a.test/x", "https://a.test/y", "https://a.test/y", false],
])("from %s to %s: %s, credentials kept: %s", (from, location, to, kept) => {
  const next = nextHop(hop(from), 302, location, 0);
  expect(next?.url.href).toBe(to);
  expect(next?.headers).toEqual(
    kept ? { authorization: "Bearer secret", cookie: "secret", accept: "text/plain" } : { accept: "text/plain" },
  );
});

test.each([
  [301, "POST", false],
  [302, "PUT", false],
  [303, "HEAD", true],
  [304, "GET", false],
  [307, "POST", true],
  [308, "PUT", true],
  [200, "GET", false],
])("HTTP %i after %s is followed: %s", (status, method, followed) => {
  expect(nextHop(hop("https://a.test/", method), status, "/next", 0) !== undefined).toBe(followed);
});

test.each([
  ["http://a.test/y", /redirects from HTTPS to http/],
  ["file:///etc/passwd", /redirects from HTTPS to file/],
  ["https://[", /not a URL/],
])("a redirect to %s is refused", (location, message) => {
  expect(() => nextHop(hop("https://a.test/x"), 302, location, 0)).toThrow(message);
});

test.each(["POST", "PUT", "PATCH", "DELETE"])("what a %s carries stays on its origin", (method) => {
  expect(() => nextHop(hop("https://a.test/x", method), 307, "https://b.test/x", 0)).toThrow(
    /redirects a .* to b\.test/,
  );
});

test("redirects end", () => {
  expect(() => nextHop(hop("https://a.test/x"), 302, "/x", 5)).toThrow(/more than 5 times/);
});
