import { describe, expect, test } from "@jest/globals";
import { assert, dictionary, property, string } from "fast-check";
import { buildArguments } from "#buildkit/arguments.js";
import { DiagnosticError } from "#diagnostics/diagnostic.js";
import { hostileValues } from "#test/hostile.js";
import { buildWith, plainBuild, readOf } from "#test/image-build.js";
import { readBuildctl } from "#test/read-buildctl.js";

test("a build as buildctl's arguments", () => {
  expect(readBuildctl(buildArguments(plainBuild))).toEqual({
    frontend: "dockerfile.v0",
    progress: "rawjson",
    opt: {
      filename: "Dockerfile.server",
      platform: "linux/arm/v7",
      "build-arg:GOFLAGS": "-trimpath '-ldflags=-w -X=a.b=c'",
      "label:io.plugin-release.plugins": '[{"name":"a, b"}]',
      "context:server-source": "local:server-source",
      "context:go-modules": "local:go-modules",
      "context:server-base": `oci-layout://server-base@${plainBuild.base.digest}`,
    },
    local: {
      context: "/work/docker",
      dockerfile: "/work/docker",
      "server-source": "/work/generated",
      "go-modules": "/tmp/modules",
    },
    "oci-layout": { "server-base": "/tmp/base" },
    output: {
      type: "oci",
      tar: "false",
      dest: "/tmp/image",
      "rewrite-timestamp": "true",
      "annotation.org.opencontainers.image.title": 'one, "two"=three',
    },
  });
});

/** The arguments say what was meant and nothing else, or nothing is made of them. */
function isKept(value: string): boolean {
  let args: string[];
  try {
    args = buildArguments(buildWith(value));
  } catch (error) {
    if (!(error instanceof DiagnosticError)) throw error;
    return error.diagnostics.every((each) => each.code === "input-invalid") && /[\r\n\0]/.test(value);
  }
  expect(readBuildctl(args)).toEqual(readOf(value));
  return true;
}

describe("a value from outside", () => {
  test(`is a value and nothing else, or is refused: ${hostileValues.length} hostile ones`, () => {
    expect(hostileValues.filter((value) => !isKept(value))).toEqual([]);
  });

  test("is, whatever it is", () => {
    assert(property(string({ unit: "binary" }), isKept));
    assert(property(string({ unit: "grapheme" }), isKept));
  });

  test("of a label may hold line breaks, which its JSON escapes anyway", () => {
    assert(
      property(
        dictionary(
          string({ minLength: 1 }).filter((name) => !/[=\0]/.test(name)),
          string(),
        ),
        (labels) => {
          if (Object.values(labels).some((value) => value.includes("\0"))) return;
          const { opt } = readBuildctl(buildArguments({ ...plainBuild, labels }));
          for (const [name, value] of Object.entries(labels)) expect(opt[`label:${name}`]).toBe(value);
        },
      ),
    );
  });
});

test.each(["linux/amd64,linux/arm64", "", "a b", "--addr=tcp://127.0.0.1:1", "../..", "LINUX"])(
  "the platform part %j is refused",
  (os) => {
    expect(() => buildArguments({ ...plainBuild, platform: { os, architecture: "amd64" } })).toThrow(
      /is not a platform/,
    );
  },
);

test("what does not fit into one argument is refused, with its size", () => {
  const labels = { "io.plugin-release.plugins": "x".repeat(128 * 1024) };
  expect(() => buildArguments({ ...plainBuild, labels })).toThrow(
    /label:io.plugin-release.plugins" has a value of 131\d+ bytes/,
  );
});
