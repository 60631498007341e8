import { contexts } from "#buildkit/dockerfile.js";
import { fail } from "#diagnostics/diagnostic.js";
import { quoted } from "#diagnostics/sanitize.js";
import type { Digest } from "#oci/digest.js";
import { formatPlatform } from "#oci/platform.js";
import type { ImagePlatform } from "#oci/types.js";

/** One platform's image, as BuildKit is to make it. All paths are absolute. */
export interface ImageBuild {
  platform: ImagePlatform;
  /** Folder and name of the Dockerfile. */
  dockerfile: { directory: string; name: string };
  /** The folder that the Dockerfile copies from. */
  context: string;
  /** Further folders, by the names that Dockerfiles know them by. */
  folders: Readonly<Record<string, string>>;
  /** The OCI layout that holds the base image, and which image of it. */
  base: { layout: string; digest: Digest };
  /** Build arguments; what the Dockerfile does not declare has no effect. */
  values: Readonly<Record<string, string>>;
  labels: Readonly<Record<string, string>>;
  annotations: Readonly<Record<string, string>>;
  /** The folder that gets the image as an OCI layout. */
  output: string;
}

/** Linux's limit for one argument is 128 KiB with its end. */
const argumentLimit = 128 * 1024 - 1;

/**
 * The arguments of `buildctl` for a build. Every value from outside stands behind a name of ours and `=`, where buildctl takes it to the
 * end; only names of ours stand before it. Throws `input-invalid` for what cannot be handed over so.
 */
export function buildArguments(build: ImageBuild): string[] {
  const { dockerfile, base } = build;
  const options = {
    filename: dockerfile.name,
    platform: platformOption(build.platform),
    ...prefixed("build-arg:", build.values),
    ...prefixed("label:", build.labels),
    ...prefixed("context:", Object.fromEntries(Object.keys(build.folders).map((name) => [name, `local:${name}`]))),
    [`context:${contexts.base}`]: `oci-layout://${contexts.base}@${base.digest}`,
  };
  const folders = { ...build.folders, context: build.context, dockerfile: dockerfile.directory };
  const args = [
    ...["build", "--frontend", "dockerfile.v0", "--progress", "rawjson"],
    ...pairs("--opt", options),
    ...pairs("--local", folders),
    ...pairs("--oci-layout", { [contexts.base]: base.layout }),
    ...["--output", outputOption(build)],
  ];
  args.forEach(checkArgument);
  return args;
}

function prefixed(prefix: string, values: Readonly<Record<string, string>>): Record<string, string> {
  return Object.fromEntries(Object.entries(values).map(([name, value]) => [prefix + name, value]));
}

/** buildctl splits each at its first `=`. */
function pairs(option: string, values: Readonly<Record<string, string>>): string[] {
  return Object.entries(values).flatMap(([name, value]) => {
    if (name.includes("=")) throw new Error(`not a name for ${option}: ${name}`);
    return [option, `${name}=${value}`];
  });
}

/** A comma would name a second platform. */
function platformOption(platform: ImagePlatform): string {
  const text = formatPlatform(platform);
  if (/^[a-z0-9]+(?:\/[a-z0-9]+){1,2}$/.test(text)) return text;
  return fail("input-invalid", `${quoted(text)} is not a platform`, {
    fix: "Write it as linux/amd64 or linux/arm/v7.",
  });
}

/** One line of comma-separated values, which buildctl makes all lower case before the `=`. */
function outputOption({ output, annotations }: ImageBuild): string {
  const fields = { type: "oci", tar: "false", dest: output, "rewrite-timestamp": "true" };
  const all = { ...fields, ...prefixed("annotation.", annotations) };
  return Object.entries(all)
    .map(([name, value]) => {
      if (/[A-Z=\s]/.test(name)) throw new Error(`not a name for --output: ${name}`);
      return csvField(`${name}=${value}`);
    })
    .join(",");
}

/** RFC 4180, as buildctl's reader has it: one line, so a line break cannot be written. */
function csvField(text: string): string {
  if (/[\r\n]/.test(text)) {
    fail("input-invalid", `${quoted(text)} holds a line break, which an annotation or a path cannot have here`, {
      fix: "Write it in one line.",
    });
  }
  return /[",]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
}

function checkArgument(argument: string): void {
  const [name = ""] = argument.split("=");
  if (argument.includes("\0")) {
    fail("input-invalid", `${quoted(name)} has a value with a null character`, { fix: "Remove it." });
  }
  const size = Buffer.byteLength(argument);
  if (size > argumentLimit) {
    fail("input-invalid", `${quoted(name)} has a value of ${size} bytes, and buildctl takes ${argumentLimit}`, {
      fix: "Compose fewer plugins, or build without BuildKit, which has no such limit.",
    });
  }
}
