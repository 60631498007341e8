import { expect, test } from "@jest/globals";
import { sha256 } from "#oci/digest.js";
import { composeImage, composeIndex, imageEntrypoint } from "#oci/image.js";
import { toOci } from "#oci/media-types.js";
import { parseConfig } from "#oci/parse.js";
import type { ImageConfig, ImageManifest } from "#oci/types.js";

const layer = {
  descriptor: { mediaType: "application/vnd.oci.image.layer.v1.tar+gzip", digest: sha256("layer"), size: 5 },
  diffId: sha256("diff"),
};
const parts = {
  platform: { os: "linux", architecture: "arm", variant: "v7" },
  layer,
  entrypoint: "/server",
  labels: { b: "2", a: "1" },
  annotations: { "org.opencontainers.image.title": "server" },
  createdBy: "plugin-release build server",
};
const docker = "application/vnd.docker";
const base: { config: ImageConfig; manifest: ImageManifest } = {
  manifest: {
    schemaVersion: 2,
    mediaType: `${docker}.distribution.manifest.v2+json`,
    config: { mediaType: `${docker}.container.image.v1+json`, digest: sha256("config"), size: 6 },
    layers: [
      {
        mediaType: `${docker}.image.rootfs.diff.tar.gzip`,
        digest: sha256("base layer"),
        size: 7,
        ...{ urls: ["https://elsewhere.test/blob"] },
      },
    ],
  },
  config: {
    architecture: "arm",
    os: "linux",
    created: "2025-05-05T05:05:05Z",
    author: "somebody",
    config: {
      Env: ["PATH=/bin"],
      Cmd: ["serve"],
      User: "65532",
      Entrypoint: ["/bin/server"],
      Labels: { a: "0", c: "3", "org.opencontainers.image.revision": "of the base" },
    },
    rootfs: { type: "layers", diff_ids: [sha256("base diff")] },
    history: [{ created_by: "base", empty_layer: true }, { created_by: "base layer" }],
    ...{ docker_version: "20.10", container_config: { Hostname: "build-host" } },
  },
};

function read(bytes: Uint8Array) {
  return JSON.parse(Buffer.from(bytes).toString());
}

test("an image from scratch", () => {
  const { config, manifest } = composeImage(parts);
  expect(read(config.bytes)).toEqual({
    architecture: "arm",
    os: "linux",
    variant: "v7",
    created: "1970-01-01T00:00:00Z",
    config: { Entrypoint: ["/server"], Labels: { a: "1", b: "2" } },
    rootfs: { type: "layers", diff_ids: [layer.diffId] },
    history: [{ created: "1970-01-01T00:00:00Z", created_by: "plugin-release build server" }],
  });
  expect(read(manifest.bytes)).toEqual({
    schemaVersion: 2,
    mediaType: "application/vnd.oci.image.manifest.v1+json",
    config: {
      mediaType: "application/vnd.oci.image.config.v1+json",
      digest: sha256(config.bytes),
      size: config.bytes.length,
    },
    layers: [layer.descriptor],
    annotations: parts.annotations,
  });
  expect(manifest.descriptor).toMatchObject({ digest: sha256(manifest.bytes), platform: parts.platform });
});

test("on a Docker base: its layers, environment, command, user and labels stay, in OCI's terms", () => {
  const { config, manifest } = composeImage({ ...parts, base, entrypoint: "/bin/server" });
  const written = read(config.bytes);
  expect(written.config).toEqual({
    Env: ["PATH=/bin"],
    Cmd: ["serve"],
    User: "65532",
    Entrypoint: ["/bin/server"],
    Labels: { a: "1", b: "2", c: "3" },
  });
  expect(written.rootfs.diff_ids).toEqual([sha256("base diff"), layer.diffId]);
  expect(written.history).toHaveLength(3);
  expect(written.author).toBe("somebody");
  expect(Object.keys(written)).not.toContain("container_config");
  expect(read(manifest.bytes).layers).toEqual([
    { mediaType: "application/vnd.oci.image.layer.v1.tar+gzip", digest: sha256("base layer"), size: 7 },
    layer.descriptor,
  ]);
});

test("the same parts give the same bytes, in whatever order their keys stand", () => {
  const again = { ...parts, labels: { a: "1", b: "2" } };
  expect(composeImage(again).manifest.descriptor.digest).toBe(composeImage(parts).manifest.descriptor.digest);
});

test("an index keeps the order of its manifests", () => {
  const first = composeImage(parts).manifest.descriptor;
  const second = composeImage({ ...parts, platform: { os: "linux", architecture: "amd64" } }).manifest.descriptor;
  const { bytes, descriptor } = composeIndex([first, second], { x: "y" });
  expect(read(bytes)).toMatchObject({ schemaVersion: 2, manifests: [first, second], annotations: { x: "y" } });
  expect(descriptor).toEqual({
    mediaType: "application/vnd.oci.image.index.v1+json",
    digest: sha256(bytes),
    size: bytes.length,
  });
});

test.each([
  [["/usr/bin/server"], "/usr/bin/server"],
  [["/server"], "/server"],
])("the entrypoint %j is where the server goes", (Entrypoint, expected) => {
  expect(imageEntrypoint({ ...base.config, config: { Entrypoint } }, "catalog")).toBe(expected);
});

test("without a base the server is at its own name", () => {
  expect(imageEntrypoint(undefined, "catalog")).toBe("/catalog");
});

test.each([
  [undefined],
  [null],
  [[]],
  [["server"]],
  [["./server"]],
  [["/bin/sh", "-c", "server"]],
  [["/usr/../server"]],
  [["/usr//server"]],
  [["/usr/bin/"]],
  [["/"]],
  [[""]],
  [["/a\nb"]],
  [[`/${"a".repeat(300)}`]],
])("image-entrypoint-unclear: %j", (Entrypoint) => {
  const config = Entrypoint === undefined ? {} : { Entrypoint };
  expect(() => imageEntrypoint({ ...base.config, config }, "catalog")).toThrow(/^image-entrypoint-unclear: /);
});

test("content-mismatch: a config that nests too deeply to be written again", () => {
  const nested = (levels: number) =>
    Buffer.from(JSON.stringify(base.config).replace("{", `{"x":${"[".repeat(levels)}${"]".repeat(levels)},`));
  expect(() => parseConfig(nested(200_000), "the config")).toThrow(
    /^content-mismatch: the config is not JSON of at most/,
  );
  expect(composeImage({ ...parts, base: { ...base, config: parseConfig(nested(60), "it") } })).toBeDefined();
});

test.each([
  ["vnd.docker.container.image.v1+json", "vnd.oci.image.config.v1+json"],
  ["vnd.docker.image.rootfs.diff.tar", "vnd.oci.image.layer.v1.tar"],
  ["vnd.docker.image.rootfs.diff.tar.gzip", "vnd.oci.image.layer.v1.tar+gzip"],
  ["vnd.docker.image.rootfs.diff.tar.zstd", "vnd.oci.image.layer.v1.tar+zstd"],
  ["vnd.docker.image.rootfs.foreign.diff.tar.gzip", "vnd.oci.image.layer.v1.tar+gzip"],
  ["vnd.oci.image.layer.v1.tar+zstd", "vnd.oci.image.layer.v1.tar+zstd"],
  ["constructor", "constructor"],
])("%s is OCI's %s", (docker, oci) => {
  expect(toOci(`application/${docker}`)).toBe(`application/${oci}`);
});
