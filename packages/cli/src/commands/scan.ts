import { existsSync } from "node:fs";
import { type Command, exitCodes, type Parsed } from "#cli/command.js";
import { defaultManifest } from "#cli/default-manifest.js";
import { readPairs } from "#cli/pairs.js";
import { showDiagnostics } from "#cli/show.js";
import { terminalProgress } from "#cli/terminal-progress.js";
import { fail, hasErrors } from "#diagnostics/diagnostic.js";
import { interruption } from "#diagnostics/interruption.js";
import type { ScanTexts } from "#server/scan-image-inputs.js";

export const scanCommand: Command = {
  name: "scan",
  summary: "Look for known vulnerabilities in a server's source and in its image",
  operands: { usage: "", most: 0 },
  options: [
    {
      name: "manifest",
      value: "FILE",
      about: `Scan the source that was generated from this manifest (default: ${defaultManifest}, where nothing is named)`,
    },
    { name: "directory", value: "DIR", about: "The generated module (default: generated, where nothing is named)" },
    {
      name: "layout",
      value: "DIR",
      about: "An OCI layout that holds the image (default: image, where nothing is named)",
    },
    { name: "digest", value: "DIGEST", about: "The image in the layout, where it holds several" },
    {
      name: "image",
      value: "REFERENCE",
      about: "An image in a registry: this one, with its source where that is given",
    },
    {
      name: "images",
      value: "REFERENCE",
      many: true,
      about: "Published images to scan again, each by its program alone; --images once for each",
    },
    { name: "fail-on", value: "WHAT", about: "reachable, present or never" },
    { name: "exceptions", value: "FILE", about: "What is accepted, why and until when" },
    { name: "database", value: "WHERE", about: "URL of a mirror, or a folder (default: https://vuln.go.dev)" },
    { name: "database-max-age", value: "DAYS", about: "How old the database may be" },
    { name: "govulncheck", value: "FILE", about: "The govulncheck command (default: the one on PATH)" },
    { name: "timeout", value: "SECONDS", about: "How long one run of govulncheck may take (default: 900)" },
    { name: "report", value: "DIR", about: "Where the reports go (default: scan-report)" },
    { name: "repository", value: "REPOSITORY", about: "Where the image is going to be published" },
    { name: "plugin-path", value: "NAME=DIR", many: true, about: "Working copy that the source was generated with" },
    { name: "offline", about: "Take Go modules from the module cache alone (the default)" },
    { name: "online", about: "Let Go fetch modules that the module cache lacks" },
    { name: "short-names", value: "WHERE", about: "Registry or folder where short image names are looked up first" },
  ],
  examples: [
    "plugin-release scan",
    "plugin-release scan --manifest catalog-server-manifest.yaml --directory generated --layout image",
    "plugin-release scan --image ghcr.io/acme/catalog-server:v1.2.0 --exceptions vulnerability-exceptions.yaml",
  ],
  async run(parsed) {
    const { readScan } = await import("#server/scan-image-inputs.js");
    const { renderScan, renderScans } = await import("#server/scan-image-summary.js");
    const modules = modulesOf(parsed);
    const asked = readScan(withUsualPlaces(textsOf(parsed)));
    const shortNames = parsed.text("short-names");
    const surroundings = {
      pluginPaths: readPairs(parsed, "plugin-path"),
      modules,
      ...(shortNames === undefined ? {} : { shortNames }),
      workspace: process.cwd(),
      environment: process.env,
      progress: terminalProgress(),
      signal: interruption(),
    };
    if ("one" in asked) {
      const { scanImage } = await import("#server/scan-image.js");
      const result = await scanImage({ ...asked.one, ...surroundings });
      process.stdout.write(renderScan(result));
      return show(result.diagnostics);
    }
    const { scanImages } = await import("#server/scan-images.js");
    const { issues: _none, ...many } = asked.many;
    const result = await scanImages({ ...many, ...surroundings });
    process.stdout.write(renderScans(result));
    return show(result.diagnostics);
  },
};

async function show(diagnostics: Parameters<typeof showDiagnostics>[0]): Promise<number> {
  await showDiagnostics(diagnostics, "text", process.stderr);
  return hasErrors(diagnostics) ? exitCodes.problems : exitCodes.done;
}

function modulesOf(parsed: Parsed): "network" | "cache" {
  if (!parsed.flag("online")) return "cache";
  if (!parsed.flag("offline")) return "network";
  return fail("input-invalid", "plugin-release scan: there are --offline and --online", {
    fix: "Leave out one of them.",
  });
}

/** Where nothing says what to scan: what generate and build write, as far as it is there. */
function withUsualPlaces(texts: ScanTexts): ScanTexts {
  const { manifest, directory, layout, image, images } = texts;
  if ([manifest, directory, layout, image, ...images].some((each) => each !== undefined)) return texts;
  const source = existsSync(defaultManifest) && existsSync("generated");
  return {
    ...texts,
    ...(source ? { manifest: defaultManifest, directory: "generated" } : {}),
    ...(existsSync("image") ? { layout: "image" } : {}),
  };
}

function textsOf(parsed: Parsed): ScanTexts {
  return {
    manifest: parsed.text("manifest"),
    directory: parsed.text("directory"),
    layout: parsed.text("layout"),
    digest: parsed.text("digest"),
    image: parsed.text("image"),
    images: parsed.texts("images"),
    "fail-on": parsed.text("fail-on"),
    exceptions: parsed.text("exceptions"),
    database: parsed.text("database") ?? "https://vuln.go.dev",
    "database-max-age": parsed.text("database-max-age"),
    govulncheck: parsed.text("govulncheck"),
    timeout: parsed.text("timeout"),
    report: parsed.text("report") ?? "scan-report",
    repository: parsed.text("repository"),
    issues: false,
  };
}
