import { describe, expect, test } from "@jest/globals";
import { assert, dictionary, property, string } from "fast-check";
import { buildArguments, type ImageBuild } from "#buildkit/arguments.js";
import { DiagnosticError } from "#diagnostics/diagnostic.js";
import type { Digest } from "#oci/digest.js";
import { hostileValues } from "#test/hostile.js";
import { readBuildctl } from "#test/read-buildctl.js";

const digest: Digest = `sha256:${"ab".repeat(32)}`;

const plain: ImageBuild = {
  platform: { os: "linux", architecture: "arm", variant: "v7" },
  dockerfile: { directory: "/work/docker", name: "Dockerfile.server" },
  context: "/work/docker",
  folders: { "server-source": "/work/generated", "go-modules": "/tmp/modules" },
  base: { layout: "/tmp/base", digest },
  values: { GOFLAGS: "-trimpath '-ldflags=-w -X=a.b=c'" },
  labels: { "io.plugin-release.plugins": '[{"name":"a, b"}]' },
  annotations: { "org.opencontainers.image.title": 'one, "two"=three' },
  output: "/tmp/image",
};

test("a build as buildctl's arguments", () => {
  expect(readBuildctl(buildArguments(plain))).toEqual({
    frontend: "dockerfile.v0",
    progress: "rawjson",
    opt: {
      filename: "Dockerfile.server",
      platform: "linux/arm/v7",
      "build-arg:GOFLAGS": "-trimpath '-ldflags=-w -X=a.b=c'",
      "label:io.plugin-release.plugins": '[{"name":"a, b"}]',
      "context:server-source": "local:server-source",
      "context:go-modules": "local:go-modules",
      "context:server-base": `oci-layout://server-base@${digest}`,
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

/** Every place that a value from outside can come to. */
function everywhere(value: string): ImageBuild {
  return {
    ...plain,
    dockerfile: { directory: `/${value}`, name: value },
    context: `/${value}`,
    folders: { "server-source": `/${value}` },
    base: { layout: `/${value}`, digest },
    values: { GOFLAGS: value, SERVER: value },
    labels: { "org.opencontainers.image.version": value },
    annotations: { "org.opencontainers.image.version": value, "org.opencontainers.image.title": "second" },
    output: `/${value}`,
  };
}

/** The arguments say what was meant and nothing else, or nothing is made of them. */
function isKept(value: string): boolean {
  const build = everywhere(value);
  let args: string[];
  try {
    args = buildArguments(build);
  } catch (error) {
    if (!(error instanceof DiagnosticError)) throw error;
    return error.diagnostics.every((each) => each.code === "input-invalid") && /[\r\n\0]/.test(value);
  }
  const read = readBuildctl(args);
  expect(read.opt).toEqual({
    filename: value,
    platform: "linux/arm/v7",
    "build-arg:GOFLAGS": value,
    "build-arg:SERVER": value,
    "label:org.opencontainers.image.version": value,
    "context:server-source": "local:server-source",
    "context:server-base": `oci-layout://server-base@${digest}`,
  });
  expect(read.local).toEqual({ context: `/${value}`, dockerfile: `/${value}`, "server-source": `/${value}` });
  expect(read["oci-layout"]).toEqual({ "server-base": `/${value}` });
  expect(read.output).toEqual({
    type: "oci",
    tar: "false",
    dest: `/${value}`,
    "rewrite-timestamp": "true",
    "annotation.org.opencontainers.image.version": value,
    "annotation.org.opencontainers.image.title": "second",
  });
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
          const { opt } = readBuildctl(buildArguments({ ...plain, labels }));
          for (const [name, value] of Object.entries(labels)) expect(opt[`label:${name}`]).toBe(value);
        },
      ),
    );
  });
});

test.each(["linux/amd64,linux/arm64", "", "a b", "--addr=tcp://127.0.0.1:1", "../..", "LINUX"])(
  "the platform part %j is refused",
  (os) => {
    expect(() => buildArguments({ ...plain, platform: { os, architecture: "amd64" } })).toThrow(/is not a platform/);
  },
);

test("what does not fit into one argument is refused, with its size", () => {
  const labels = { "io.plugin-release.plugins": "x".repeat(128 * 1024) };
  expect(() => buildArguments({ ...plain, labels })).toThrow(
    /label:io.plugin-release.plugins" has a value of 131\d+ bytes/,
  );
});
