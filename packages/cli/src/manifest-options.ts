import type { Option, Parsed } from "#cli/command.js";
import { defaultManifest } from "#cli/default-manifest.js";
import { readPairs } from "#cli/pairs.js";
import { terminalProgress } from "#cli/terminal-progress.js";
import { interruption } from "#diagnostics/interruption.js";
import { readEngine } from "#server/engine-options.js";
import type { BuildOptions, GenerateOptions, ManifestOptions } from "#server/options.js";

export const sourceOptions: readonly Option[] = [
  { name: "plugin-path", value: "NAME=DIR", many: true, about: "Compile this plugin from a working copy" },
  { name: "release", about: "A release build: refuse working copies" },
  {
    name: "short-names",
    value: "WHERE",
    about: "Registry or folder where short image names are looked up before Docker Hub",
  },
];

export const manifestOptions: readonly Option[] = [
  ...sourceOptions,
  { name: "offline", about: "Take Go modules from the module cache alone, which plugin-release fetch fills" },
];

export const generateOptions: readonly Option[] = [
  {
    name: "directory",
    value: "DIR",
    about: "Where the generated module goes, and where its lock is (default: generated)",
  },
  { name: "frozen", about: "Fail if anything in the directory would change" },
  ...manifestOptions,
];

export const engineOptions: readonly Option[] = [
  { name: "engine", value: "ENGINE", about: "What makes the image: daemonless or buildkit (default: daemonless)" },
  { name: "buildkit-address", value: "ADDRESS", about: "As buildctl --addr takes it (default: BUILDKIT_HOST)" },
  { name: "buildkit-certificates", value: "DIR", about: "Folder with ca.pem, cert.pem and key.pem for BuildKit" },
  { name: "buildctl", value: "FILE", about: "The buildctl command (default: the one on PATH)" },
  { name: "dockerfile", value: "FILE", about: "Dockerfile for BuildKit (default: a generated one)" },
];

export const formatOption: Option = {
  name: "format",
  value: "FORMAT",
  about: "How problems are shown: text, json or sarif (default: text)",
};

export function readManifestOptions(parsed: Parsed): ManifestOptions {
  const shortNames = parsed.text("short-names");
  return {
    manifest: parsed.operands[0] ?? defaultManifest,
    pluginPaths: readPairs(parsed, "plugin-path"),
    release: parsed.flag("release"),
    ...(shortNames === undefined ? {} : { shortNames }),
    environment: process.env,
    modules: parsed.flag("offline") ? "cache" : "network",
    progress: terminalProgress(),
    signal: interruption(),
  };
}

export function readGenerateOptions(parsed: Parsed): GenerateOptions {
  return {
    ...readManifestOptions(parsed),
    directory: parsed.text("directory") ?? "generated",
    frozen: parsed.flag("frozen"),
  };
}

export function readBuildOptions(parsed: Parsed): BuildOptions {
  const repository = parsed.text("push");
  return {
    ...readGenerateOptions(parsed),
    ...readEngine(Object.fromEntries(engineOptions.map(({ name }) => [name, parsed.text(name)]))),
    layout: parsed.text("layout") ?? "image",
    platforms: parsed.texts("platform"),
    ...(repository === undefined ? {} : { repository }),
  };
}
