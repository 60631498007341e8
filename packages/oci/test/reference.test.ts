import { describe, expect, test } from "@jest/globals";
import fc from "fast-check";
import { DiagnosticError } from "#diagnostics/diagnostic.js";
import { formatReference, parseImageReference, parseRepository } from "#oci/reference.js";

const digest = `sha256:${"0123456789abcdef".repeat(4)}`;

test.each([
  ["catalog-server:0.9.0", "docker.io/library/catalog-server:0.9.0", true],
  ["catalog-server", "docker.io/library/catalog-server", true],
  ["acme/server", "docker.io/acme/server", true],
  ["docker.io/acme/server:1", "docker.io/acme/server:1", false],
  ["index.docker.io/alpine:3", "docker.io/library/alpine:3", false],
  ["ghcr.io/acme/server:v1", "ghcr.io/acme/server:v1", false],
  ["localhost/x", "localhost/x", false],
  ["localhost:5000/x:1", "localhost:5000/x:1", false],
  ["127.0.0.1:5000/acme/x", "127.0.0.1:5000/acme/x", false],
  ["[::1]:5000/x", "[::1]:5000/x", false],
  ["Registry/x", "Registry/x", false],
  ["host:5000", "docker.io/library/host:5000", true],
  [`ghcr.io/acme/server@${digest}`, `ghcr.io/acme/server@${digest}`, false],
  [`ghcr.io/acme/server:1@${digest}`, `ghcr.io/acme/server:1@${digest}`, false],
  ["a__b/c-d--e/f.g_h", "docker.io/a__b/c-d--e/f.g_h", true],
])("%s is %s", (text, full, short) => {
  const parsed = parseImageReference(text);
  expect(formatReference(parsed)).toBe(full);
  expect(parsed.short).toBe(short);
});

describe("is refused", () => {
  test.each([
    [""],
    [" "],
    ["UPPER"],
    ["ghcr.io/Acme/server"],
    ["ghcr.io/"],
    ["ghcr.io//x"],
    ["ghcr.io/x/"],
    ["/x"],
    ["x:"],
    ["x:-tag"],
    [`x:${"a".repeat(129)}`],
    ["x@sha256:123"],
    [`x@${digest.toUpperCase()}`],
    [`x@${digest}@${digest}`],
    ["x@md5:00000000000000000000000000000000"],
    ["https://ghcr.io/x"],
    ["ghcr.io:port/x"],
    ["ghcr.io:65536/x"],
    ["v1.0.0/x"],
    ["1.2.3.256/x"],
    ["-ghcr.io/x"],
    ["ghcr.io/../x"],
    ["ghcr.io/x y"],
    ["ghcr.io/x\n::error::"],
    ["user:pw@ghcr.io/x"],
    ["a___b"],
    ["a..b"],
    [`ghcr.io/${"a".repeat(256)}`],
    ["ghcr.io/x?y=1"],
    ["ghcr.io/x#y"],
    ["ghcr.io/%2e%2e/x"],
  ])("%j", (text) => {
    expect(() => parseImageReference(text)).toThrow(/^image-reference-invalid: /);
  });
});

describe("a repository", () => {
  test.each([
    ["ghcr.io/acme/x:1.0", "a repository has no tag and no digest"],
    ["https://ghcr.io/acme/x", "it begins with a scheme"],
    ["acme/x", "it names no registry"],
    ["ghcr.io/Acme/x", "its repository is not lower-case names separated by slashes"],
  ])("is not %s", (text, why) => {
    const fix = "Write ghcr.io/acme/catalog-server, without scheme and tag.";
    expect(() => parseRepository(text, "--push")).toThrow(
      expect.objectContaining({
        diagnostics: [
          expect.objectContaining({
            code: "image-reference-invalid",
            message: `--push: "${text}" is not a repository: ${why}`,
            fix,
          }),
        ],
      }),
    );
  });

  test("is registry and repository", () => {
    expect(parseRepository("ghcr.io/acme/x", "--push")).toEqual({ registry: "ghcr.io", repository: "acme/x" });
  });
});

const component = fc.stringMatching(/^[a-z0-9]{1,8}(?:[._-][a-z0-9]{1,8})?$/);
const registry = fc.oneof(
  fc.stringMatching(/^[a-z0-9]{1,8}\.[a-z]{2,6}(?::[1-9][0-9]{0,3})?$/),
  fc.constantFrom("localhost", "localhost:5000", "127.0.0.1:1", "[::1]:80"),
);
const references = fc.record({
  registry,
  repository: fc.array(component, { minLength: 1, maxLength: 4 }).map((parts) => parts.join("/")),
  tag: fc.option(fc.stringMatching(/^[A-Za-z0-9_][A-Za-z0-9_.-]{0,20}$/), { nil: undefined }),
  digest: fc.option(
    fc.stringMatching(/^[0-9a-f]{64}$/).map((hex) => `sha256:${hex}` as const),
    { nil: undefined },
  ),
});

test("what is formatted is parsed to the same", () => {
  fc.assert(
    fc.property(references, ({ tag, digest: hash, ...name }) => {
      const reference = {
        ...name,
        ...(tag === undefined ? {} : { tag }),
        ...(hash === undefined ? {} : { digest: hash }),
      };
      expect(parseImageReference(formatReference(reference))).toEqual({ ...reference, short: false });
    }),
  );
});

test("any text is either refused or has one full form, which can stand in a URL", () => {
  const pieces = fc.array(
    fc.constantFrom("a", "B", "0", ".", "-", "_", "/", ":", "@", " ", "%", "\n", digest, "localhost"),
  );
  fc.assert(
    fc.property(
      fc.oneof(
        fc.string(),
        pieces.map((parts) => parts.join("")),
      ),
      (text) => {
        let full: string;
        try {
          full = formatReference(parseImageReference(text));
        } catch (error) {
          expect(error).toBeInstanceOf(DiagnosticError);
          return;
        }
        expect(formatReference(parseImageReference(full))).toBe(full);
        const { registry: host, repository } = parseImageReference(full);
        const url = new URL(`https://${host}/v2/${repository}/tags/list`);
        expect(url.pathname).toBe(`/v2/${repository}/tags/list`);
        expect(url.username).toBe("");
      },
    ),
    { numRuns: 2000 },
  );
});
