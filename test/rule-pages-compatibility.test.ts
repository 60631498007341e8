import { mkdir, writeFile } from "node:fs/promises";
import { dirname, join } from "node:path";
import { afterAll, describe, expect, test } from "@jest/globals";
import type { Code } from "#diagnostics/codes.js";
import { type Diagnostic, hasErrors } from "#diagnostics/diagnostic.js";
import { checkManifest } from "#documents/check-manifest.js";
import type { LocatedManifest, PluginEntry } from "#documents/manifest.js";
import { parseManifest } from "#documents/parse-manifest.js";
import type { PluginMetadata } from "#documents/plugin-metadata.js";
import { parseYaml } from "#documents/yaml-source.js";
import { checkPlugin } from "#server/compatibility.js";
import { readMetadata } from "#server/metadata.js";
import { removeTemporaryFolders, temporaryFolder } from "#test/folders.js";
import { type ExampleFiles, readRulePage } from "#test/rule-page.js";
import { baseVersion } from "#versions/changes.js";
import { compareRevisions } from "#versions/manifest-rules.js";

/** Rules about what plugins declare, and those between two revisions: no example of theirs needs Go or a registry. */
const declared: Code[] = [
  "metadata-missing",
  "metadata-name-mismatch",
  "metadata-version-mismatch",
  "compatibility-unknown",
  "framework-mismatch",
  "server-version-outside",
  "server-version-unknown",
  "server-range-open",
  "server-range-invalid",
  "tier-not-allowed",
];
const revisions: Code[] = [
  "version-not-raised",
  "framework-change-needs-major",
  "migration-guide-missing",
  "plugin-breaks",
];

afterAll(removeTemporaryFolders);

describe.each([...declared, ...revisions])("docs/rules/%s.md", (code) => {
  const check = revisions.includes(code) ? checkRevisions : checkDeclarations;

  test("what stands under Before is reported, at a place and with a fix", async () => {
    const { before } = await readRulePage(code);
    const found = (await check(before)).find((each) => each.code === code);
    expect(found?.place?.line).toBeGreaterThan(0);
    if (found?.severity !== "notice") expect(found?.fix).toBeDefined();
  });

  test("what stands under After is not, nor is it wrong otherwise", async () => {
    const { after } = await readRulePage(code);
    const found = await check(after);
    expect(found.filter((each) => each.code === code || hasErrors([each]))).toEqual([]);
  });
});

async function checkDeclarations(files: ExampleFiles): Promise<Diagnostic[]> {
  const located = manifestOf(files);
  const { base, plugins } = located.manifest;
  const version = baseVersion(base)?.version;
  const known = { ...base, module: "github.com/acme/catalog-server", ...(version === undefined ? {} : { version }) };
  const directory = await write(files);
  const found = plugins.map(async (entry, index) => {
    const plugin = { ...entry, at: { version: located.source.place(["spec", "plugins", index, "version"]) } };
    const { metadata, diagnostics } = await readPlugin(directory, entry, plugin.at);
    return [...diagnostics, ...checkPlugin({ entry, plugin, metadata, base: known }).diagnostics];
  });
  return [...checkManifest(located), ...(await Promise.all(found)).flat()];
}

async function checkRevisions(files: ExampleFiles): Promise<Diagnostic[]> {
  const located = manifestOf(files);
  const previous = manifestOf(files, "previous/catalog-server-manifest.yaml");
  const directory = await write(files);
  const metadata = new Map<string, PluginMetadata>();
  for (const entry of located.manifest.plugins) {
    const read = await readPlugin(directory, entry, {});
    if (read.metadata) metadata.set(entry.name, read.metadata);
  }
  return [...checkManifest(located), ...compareRevisions(previous.manifest, located, metadata).diagnostics];
}

/** The folders of an example stand for the module cache. */
function readPlugin(directory: string, entry: PluginEntry, at: object) {
  const { name, module, version, import: path } = entry;
  return readMetadata({ name, module, version, import: path, at }, join(directory, name), entry.metadata === "none");
}

function manifestOf(files: ExampleFiles, file = "catalog-server-manifest.yaml"): LocatedManifest {
  const { source } = parseYaml(file, files.get(file) ?? "");
  const parsed = source && parseManifest(source);
  if (!parsed?.manifest) throw new Error(`${file} is no manifest: ${JSON.stringify(parsed?.diagnostics)}`);
  return parsed.manifest;
}

async function write(files: ExampleFiles): Promise<string> {
  const directory = await temporaryFolder();
  for (const [file, text] of files) {
    await mkdir(dirname(join(directory, file)), { recursive: true });
    await writeFile(join(directory, file), text);
  }
  return directory;
}
