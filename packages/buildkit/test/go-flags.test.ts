import { execFileSync } from "node:child_process";
import { expect, test } from "@jest/globals";
import { goFlags } from "#buildkit/go-flags.js";

test("flags with blanks stand in quotes", () => {
  expect(goFlags(["-trimpath", "-tags=a,b", "-ldflags=-w -X=a.b=c"])).toBe(
    "-trimpath -tags=a,b '-ldflags=-w -X=a.b=c'",
  );
  expect(goFlags(["-ldflags=-X 'a.b=c d'"])).toBe(`"-ldflags=-X 'a.b=c d'"`);
});

test("what cannot be quoted is refused", () => {
  expect(() => goFlags([`-ldflags='a' "b"`])).toThrow("GOFLAGS cannot hold");
});

test("go takes them for what they were", () => {
  const flags = ["-mod=readonly", "-trimpath", "-buildvcs=false", "-tags=one,two", "-ldflags=-w -X=main.a=b"];
  const environment = { ...process.env, GOFLAGS: goFlags(flags) };
  const listed = execFileSync("go", ["list", "-f", "{{context.BuildTags}}", "errors"], { env: environment });
  expect(listed.toString().trim()).toBe("[one two]");
});
