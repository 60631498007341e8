import { existsSync } from "node:fs";
import { type Command, exitCodes, type Parsed } from "#cli/command.js";
import { defaultManifest } from "#cli/default-manifest.js";
import { readPairs } from "#cli/pairs.js";
import { showErrorsFirst } from "#cli/show.js";
import { terminalProgress } from "#cli/terminal-progress.js";
import { hasErrors } from "#diagnostics/diagnostic.js";
import { interruption } from "#diagnostics/interruption.js";
import { type ConformanceTexts, readConformance } from "#server/conformance-inputs.js";
import type { ConformanceOptions } from "#server/conformance-options.js";
import { diagnosticsForTerminal, renderOutcome } from "#server/conformance-outcome.js";

export const conformanceCommand: Command = {
  name: "conformance",
  summary: "Start a server in a sandbox, ask it what a suite says, and report what conforms",
  operands: { usage: "", most: 0 },
  options: [
    {
      name: "layout",
      value: "DIR",
      about: "An OCI layout that holds the image (default: image, where nothing is named)",
    },
    { name: "digest", value: "DIGEST", about: "The image in the layout, where it holds several" },
    { name: "image", value: "REFERENCE", about: "An image in a registry" },
    { name: "binary", value: "FILE", about: "A server's program" },
    { name: "url", value: "URL", about: "Where a server runs already" },
    { name: "suite", value: "SUITE", about: "A built-in suite or a file (default: catalog-server/v1alpha1)" },
    { name: "report", value: "DIR", about: "Where the reports go (default: conformance-report)" },
    {
      name: "manifest",
      value: "FILE",
      about: `Grant or refuse the tiers that this manifest claims (default: ${defaultManifest}, where nothing is named)`,
    },
    { name: "plugin", value: "NAME", about: "It is about this plugin: failures of others are warnings" },
    { name: "curated", about: "Demand that every optional plugin is granted supported" },
    {
      name: "reports",
      value: "FILE[@DIGEST]",
      many: true,
      about: "Report of another run on this image, for the tiers",
    },
    {
      name: "report-policy",
      value: "FILE",
      about: "Of other runs, count only reports that a signer of this VerificationPolicy has signed",
    },
    {
      name: "argument",
      input: "arguments",
      value: "TEXT",
      many: true,
      about: "Start the server with these instead of the suite's; {port} is its port",
    },
    { name: "environment", value: "NAME=VALUE", many: true, about: "Environment of the server" },
    {
      name: "file",
      input: "files",
      value: "NAME=PATH",
      many: true,
      about: "A file for the server's working directory",
    },
    { name: "parameter", input: "parameters", value: "NAME=VALUE", many: true, about: "A parameter of the suite" },
    { name: "only", value: "CHECK", many: true, about: "Run this check or category only" },
    { name: "platform", value: "PLATFORM", about: "Platform of the image (default: this machine's)" },
    { name: "sandbox", value: "KIND", about: "runc, namespaces, user or process (default: the strongest that works)" },
    { name: "timeout", value: "SECONDS", about: "How long the whole run may take (default: 600)" },
    { name: "memory", value: "MIB", about: "How much memory the server may take (default: 2048)" },
    { name: "plugin-path", value: "NAME=DIR", many: true, about: "Working copy that the image was built from" },
    { name: "offline", about: "Take the plugins' modules from the module cache alone" },
    { name: "short-names", value: "WHERE", about: "Registry or folder where short image names are looked up first" },
  ],
  examples: [
    "plugin-release conformance",
    "plugin-release conformance --layout image --manifest catalog-server-manifest.yaml",
    "plugin-release conformance --url http://127.0.0.1:8080 --only B",
    "plugin-release conformance --layout image --suite examples/suites/rclone.yaml --report reports/rclone",
  ],
  async run(parsed) {
    const asked = readConformance(withUsualPlaces(textsOf(parsed)));
    const { conformance } = await import("#server/conformance.js");
    const result = await conformance({ ...asked, ...surroundings(parsed) });
    process.stdout.write(renderOutcome(result));
    showErrorsFirst(diagnosticsForTerminal(result), process.stderr);
    return hasErrors(result.diagnostics) ? exitCodes.problems : exitCodes.done;
  },
};

/** Where nothing says what to run: the image that build writes, with its manifest, as far as they are there. */
function withUsualPlaces(texts: ConformanceTexts): ConformanceTexts {
  const { layout, image, binary, url, manifest } = texts;
  if ([layout, image, binary, url].some((each) => each !== undefined) || !existsSync("image")) return texts;
  return {
    ...texts,
    layout: "image",
    manifest: manifest ?? (existsSync(defaultManifest) ? defaultManifest : undefined),
  };
}

function textsOf(parsed: Parsed): ConformanceTexts {
  return {
    layout: parsed.text("layout"),
    digest: parsed.text("digest"),
    image: parsed.text("image"),
    binary: parsed.text("binary"),
    url: parsed.text("url"),
    suite: parsed.text("suite") ?? "catalog-server/v1alpha1",
    manifest: parsed.text("manifest"),
    plugin: parsed.text("plugin"),
    curated: parsed.flag("curated"),
    reports: parsed.texts("reports"),
    "report-policy": parsed.text("report-policy"),
    report: parsed.text("report") ?? "conformance-report",
    arguments: parsed.texts("argument"),
    environment: readPairs(parsed, "environment"),
    files: readPairs(parsed, "file"),
    parameters: readPairs(parsed, "parameter"),
    only: parsed.texts("only"),
    platform: parsed.text("platform"),
    sandbox: parsed.text("sandbox"),
    timeout: parsed.text("timeout"),
    memory: parsed.text("memory"),
  };
}

function surroundings(parsed: Parsed): Omit<ConformanceOptions, keyof ReturnType<typeof readConformance>> {
  const shortNames = parsed.text("short-names");
  return {
    pluginPaths: readPairs(parsed, "plugin-path"),
    ...(parsed.flag("offline") ? { modules: "cache" } : {}),
    ...(shortNames === undefined ? {} : { shortNames }),
    environment: process.env,
    progress: terminalProgress(),
    signal: interruption(),
  };
}
