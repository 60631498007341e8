import { existsSync } from "node:fs";
import { mkdir, mkdtemp, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { afterEach, beforeEach, expect, test } from "@jest/globals";
import { type Code, codes } from "#diagnostics/codes.js";
import type { Diagnostic } from "#diagnostics/diagnostic.js";
import { silent } from "#diagnostics/progress.js";
import { parsePluginMetadata } from "#documents/parse-plugin-metadata.js";
import { readYaml } from "#documents/yaml-source.js";
import { readManifestFile } from "#server/manifest-file.js";

/** The codes that a document alone can give. */
const documented: Code[] = [
  "file-unreadable",
  "file-too-large",
  "yaml-syntax",
  "yaml-duplicate-key",
  "yaml-refused-feature",
  "yaml-too-deep",
  "field-unknown",
  "field-missing",
  "field-type",
  "field-value",
  "module-path-invalid",
  "import-path-invalid",
  "version-invalid",
  "version-major-mismatch",
  "image-reference-invalid",
  "plugin-name-duplicate",
  "plugin-import-duplicate",
  "plugin-version-conflict",
  "plugin-path-in-release",
  "plugin-path-unknown",
  "base-incomplete",
  "ldflags-refused",
  "ldflags-strip-symbols",
];

let root: string;
beforeEach(async () => {
  root = await mkdtemp(join(tmpdir(), "rules-"));
});
afterEach(() => rm(root, { recursive: true }));

test.each(documented)(
  "the page of %s: what stands before breaks that rule only, what stands after none",
  async (code) => {
    const page = await readFile(new URL(`../../../docs/rules/${code}.md`, import.meta.url), "utf8");
    expect(page.startsWith(`# ${code}\n`)).toBe(true);
    const sections = new Map(page.split(/^## /m).map((each) => [each.slice(0, each.indexOf("\n")), each]));
    expect([...sections.keys()].slice(1)).toEqual(["Why", "How to fix", "Before", "After"]);
    const before = await run(sections.get("Before") ?? "", join(root, "before"));
    expect(new Set(before.map((each) => each.code))).toEqual(new Set([code]));
    expect(before.every((each) => each.severity === codes[code].severity && each.fix)).toBe(true);
    expect(await run(sections.get("After") ?? "", join(root, "after"))).toEqual([]);
  },
);

/** Writes a section's files as a repository, and reads them as its command does: `plugin-release validate` unless it says more. */
async function run(section: string, folder: string): Promise<Diagnostic[]> {
  const repository = join(folder, "repository");
  let args: string[] = [];
  for (const [, language, content = ""] of section.matchAll(/^```(\w*)\n(.*?)^```$/gms)) {
    if (language === "console") args = content.trim().split(/\s+/).slice(3);
    else await writeTitled(content, repository);
  }
  const metadata = join(repository, "plugin.yaml");
  return existsSync(metadata) ? readMetadata(metadata) : readManifest(args, repository);
}

/** A block's first line is a comment with the file's name. */
async function writeTitled(content: string, repository: string): Promise<void> {
  const name = /^(?:#|\/\/) (\S+)\n/.exec(content)?.[1];
  if (!name) throw new Error(`a block without a file's name: ${content}`);
  const file = join(repository, name);
  await mkdir(dirname(file), { recursive: true });
  await writeFile(
    file,
    content.replace(/^# and so on, .*\n/m, (line) => line.repeat(100_000)),
  );
}

async function readMetadata(file: string): Promise<Diagnostic[]> {
  const { source, diagnostics } = await readYaml(file);
  return [...diagnostics, ...(source ? parsePluginMetadata(source).diagnostics : [])];
}

async function readManifest(args: string[], repository: string): Promise<Diagnostic[]> {
  const operands = args.filter((each) => each.endsWith(".yaml"));
  const paths = args.flatMap((each, index) => (args[index - 1] === "--plugin-path" ? [each.split("=")] : []));
  const { diagnostics } = await readManifestFile({
    manifest: join(repository, operands[0] ?? "catalog-server-manifest.yaml"),
    pluginPaths: Object.fromEntries(paths.map(([name, path = ""]) => [name, join(repository, path)])),
    release: args.includes("--release"),
    environment: {},
    progress: silent,
  });
  return diagnostics;
}
