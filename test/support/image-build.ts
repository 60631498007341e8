import type { ImageBuild } from "#buildkit/arguments.js";
import type { Digest } from "#oci/digest.js";

const digest: Digest = `sha256:${"ab".repeat(32)}`;

/** A build as it usually is. */
export const plainBuild: ImageBuild = {
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

/** A build with one text in every place that a text from outside can come to. */
export function buildWith(text: string): ImageBuild {
  return {
    ...plainBuild,
    dockerfile: { directory: `/${text}`, name: text },
    context: `/${text}`,
    folders: { "server-source": `/${text}` },
    base: { layout: `/${text}`, digest },
    values: { GOFLAGS: text, SERVER: text },
    labels: { "org.opencontainers.image.version": text },
    annotations: { "org.opencontainers.image.version": text, "org.opencontainers.image.title": "second" },
    output: `/${text}`,
  };
}

/** What buildctl must make of such a build's arguments. */
export function readOf(text: string) {
  return {
    frontend: "dockerfile.v0",
    progress: "rawjson",
    opt: {
      filename: text,
      platform: "linux/arm/v7",
      "build-arg:GOFLAGS": text,
      "build-arg:SERVER": text,
      "label:org.opencontainers.image.version": text,
      "context:server-source": "local:server-source",
      "context:server-base": `oci-layout://server-base@${digest}`,
    },
    local: { context: `/${text}`, dockerfile: `/${text}`, "server-source": `/${text}` },
    "oci-layout": { "server-base": `/${text}` },
    output: {
      type: "oci",
      tar: "false",
      dest: `/${text}`,
      "rewrite-timestamp": "true",
      "annotation.org.opencontainers.image.version": text,
      "annotation.org.opencontainers.image.title": "second",
    },
  };
}
