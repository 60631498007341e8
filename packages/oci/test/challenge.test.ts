import { expect, test } from "@jest/globals";
import fc from "fast-check";
import { parseChallenges } from "#oci/challenge.js";

test.each([
  ["", []],
  ['Basic realm="test"', [{ scheme: "basic", parameters: { realm: "test" } }]],
  [
    'Bearer realm="https://auth.test/token",service="registry.test",scope="repository:a/b:pull,push"',
    [
      {
        scheme: "bearer",
        parameters: { realm: "https://auth.test/token", service: "registry.test", scope: "repository:a/b:pull,push" },
      },
    ],
  ],
  [
    'Basic realm="a, b", Bearer Realm="x" , service=y',
    [
      { scheme: "basic", parameters: { realm: "a, b" } },
      { scheme: "bearer", parameters: { realm: "x", service: "y" } },
    ],
  ],
  ['Bearer realm="a\\"b"', [{ scheme: "bearer", parameters: { realm: 'a"b' } }]],
  [
    "Negotiate, Basic realm=x",
    [
      { scheme: "negotiate", parameters: {} },
      { scheme: "basic", parameters: { realm: "x" } },
    ],
  ],
  ['realm="no scheme"', []],
])("%s", (header, expected) => {
  expect(parseChallenges(header).map((each) => ({ ...each, parameters: { ...each.parameters } }))).toEqual(expected);
});

test("any header is read, quickly", () => {
  const parts = fc.array(fc.constantFrom("Bearer ", "a=", '"', "\\", ",", " ", "realm", "=", "\t", "__proto__="));
  fc.assert(
    fc.property(
      fc.oneof(
        fc.string(),
        parts.map((each) => each.join("")),
      ),
      (header) => void parseChallenges(header),
    ),
  );
  parseChallenges("a".repeat(16_000) + " ".repeat(16_000));
  parseChallenges('a="'.repeat(5000));
}, 5_000);
