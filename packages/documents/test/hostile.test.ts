import { describe, expect, test } from "@jest/globals";
import fc from "fast-check";
import { hasErrors } from "#diagnostics/diagnostic.js";
import { renderText } from "#diagnostics/render-text.js";
import { checkManifest } from "#documents/check-manifest.js";
import { parseManifest } from "#documents/parse-manifest.js";
import { parsePluginMetadata } from "#documents/parse-plugin-metadata.js";
import { parseYaml } from "#documents/yaml-source.js";
import { hostileValues } from "#test/hostile.js";

type Path = readonly (string | number)[];

const manifest = () => ({
  apiVersion: "catalog.kubeflow.org/v1alpha1",
  kind: "CatalogServerBuild",
  metadata: { name: "server", version: "1.0.0" },
  spec: {
    base: {
      image: "catalog-server:0.9.0",
      frameworkVersion: "v1alpha1",
      compatibleFrameworkVersions: ["v1alpha0"],
      migrationGuide: "docs/migrate.md",
      module: "github.com/acme/catalog-server",
      version: "v0.9.0",
      path: "../catalog-server",
      commit: "a".repeat(40),
      entrypoint: { import: "github.com/acme/catalog-server/cmd", call: "Main" },
    },
    plugins: [
      {
        name: "agents",
        module: "github.com/acme/agents",
        version: "v0.3.1",
        import: "github.com/acme/agents/register",
        tier: "community",
        metadata: "none",
        path: "../agents",
      },
    ],
    build: { platforms: ["linux/amd64"], ldflags: ["-w"], tags: ["netgo"] },
    signing: "keyless",
  },
});

const metadata = () => ({
  apiVersion: "catalog.kubeflow.org/v1alpha1",
  kind: "CatalogPlugin",
  metadata: { name: "agents" },
  spec: {
    displayName: "Agents",
    description: "Lists agents.",
    version: "0.3.1",
    owners: [{ team: "acme", contact: "acme" }],
    license: "Apache-2.0",
    repository: "https://github.com/acme/agents",
    migrationGuide: "docs/migrate.md",
    providers: ["yaml"],
    compatibility: {
      catalogServer: { minVersion: "0.9.0", maxVersion: "1.x", range: "0.x" },
      frameworkApi: "v1alpha1",
    },
  },
});

/** What a field may hold at most if it is accepted: nothing that is more than a word to Go, a shell, a runner or `go`. */
const code = /^[A-Za-z0-9][A-Za-z0-9._~/@:+-]*$/;
const loose: Record<string, RegExp> = {
  "spec.base.path": /^[A-Za-z0-9._@+][A-Za-z0-9._/@+-]*$/,
  "spec.plugins.0.path": /^[A-Za-z0-9._@+][A-Za-z0-9._/@+-]*$/,
  "spec.base.entrypoint.call": /^\p{Lu}[\p{L}\p{Nd}_]*$/u,
  "spec.base.entrypoint.import": /^github\.com\/acme\/catalog-server/,
  "spec.build.ldflags.0": /^-w$|^-X [A-Za-z0-9._~/+-]+=[A-Za-z0-9._~:/?#@%&+,=-]*$/,
  "spec.build.tags.0": /^[A-Za-z0-9_][A-Za-z0-9_.]*$/,
  "spec.base.migrationGuide": /\S/,
};

describe.each(textFields(manifest()).map((path) => [path.join("."), path] as const))("%s", (name, path) => {
  test(`takes ${hostileValues.length} hostile values as words or not at all`, () => {
    for (const value of hostileValues) {
      const text = JSON.stringify(replaced(manifest(), path, value));
      const accepted = accept(text);
      if (accepted) expect(value).toMatch(loose[name] ?? code);
    }
  });
});

/** Whether a manifest passes; its problems are shown on the way. */
function accept(text: string): boolean {
  const { source, diagnostics } = parseYaml("m.yaml", text);
  const parsed = source ? parseManifest(source) : undefined;
  const found = [...diagnostics, ...(parsed?.diagnostics ?? [])];
  if (parsed?.manifest) found.push(...checkManifest(parsed.manifest));
  expectHarmless(renderText(found, { colour: false, readFile: () => text }));
  return !hasErrors(found);
}

function expectHarmless(shown: string): void {
  expect(shown).not.toMatch(/[^\P{Cc}\n]|[\p{Cs}\u202a-\u202e\u2066-\u2069]|^\s*::|##\[/mu);
}

test("plugin.yaml takes any of them as text or not at all", () => {
  for (const path of textFields(metadata())) {
    for (const value of hostileValues) {
      const text = JSON.stringify(replaced(metadata(), path, value));
      const { source } = parseYaml("plugin.yaml", text);
      const { metadata: read, diagnostics } = source ? parsePluginMetadata(source) : { diagnostics: [] };
      expectHarmless(renderText(diagnostics, { colour: false, readFile: () => text }));
      if (read && path.at(-1) !== "description") expect(JSON.stringify(read)).not.toMatch(/\\u0000|\\n|\\u001b/);
    }
  }
});

test("raw in the text, as somebody would type them, they give a manifest or errors", () => {
  for (const value of hostileValues) {
    accept(
      `apiVersion: catalog.kubeflow.org/v1alpha1\nkind: CatalogServerBuild\nspec:\n  base:\n    image: ${value}\n`,
    );
    accept(value);
  }
});

test("as keys they are unknown fields, and change no prototype", () => {
  for (const value of hostileValues) {
    const document = { ...manifest(), [value]: { polluted: true } };
    expect(accept(JSON.stringify(document)) && value !== "__proto__").toBe(false);
    expect(({} as Record<string, unknown>).polluted).toBeUndefined();
  }
});

test("any value of any type in any place gives a manifest or errors", () => {
  const paths = [...nodes(manifest())];
  fc.assert(
    fc.property(fc.constantFrom(...paths), fc.jsonValue({ maxDepth: 3 }), (path, value) => {
      accept(JSON.stringify(path.length === 0 ? value : replaced(manifest(), path, value)));
    }),
    { numRuns: 1000 },
  );
});

/** Every path of a document, those of mappings and lists too. */
function* nodes(value: unknown, path: Path = []): Generator<Path> {
  yield path;
  if (typeof value !== "object" || value === null) return;
  for (const [key, each] of Object.entries(value))
    yield* nodes(each, [...path, Array.isArray(value) ? Number(key) : key]);
}

function textFields(value: unknown, path: Path = []): Path[] {
  if (typeof value !== "object" || value === null) return [path];
  return Object.entries(value).flatMap(([key, each]) => {
    return textFields(each, [...path, Array.isArray(value) ? Number(key) : key]);
  });
}

function replaced<T>(document: T, path: Path, value: unknown): T {
  let parent = document as Record<string | number, unknown>;
  for (const step of path.slice(0, -1)) parent = parent[step] as Record<string | number, unknown>;
  parent[path.at(-1) as string | number] = value;
  return document;
}
