import { describe, expect, test } from "@jest/globals";
import type { ResolvedImage } from "#oci/find-image.js";
import { resolveBase } from "#server/base.js";
import { carriedConflicts, compose } from "#server/composition.js";
import { renderLabels } from "#server/labels.js";
import { fullBase, manifestOf } from "#test/manifest-of.js";

const entrypoint = { import: "github.com/acme/catalog-server/server", call: "Main" };

/** Only the labels of an image count here. */
function imageWith(labels: Record<string, string>): ResolvedImage {
  return { labels } as ResolvedImage;
}

const labels = renderLabels({
  module: "github.com/acme/catalog-server",
  version: "v0.9.0",
  entrypoint,
  frameworkVersion: "v1alpha1",
  manifest: "",
  plugins: [
    { name: "agents", module: "github.com/acme/agents", import: "github.com/acme/agents", version: "v0.1.0" },
    {
      name: "guardrails",
      module: "github.com/acme/guardrails",
      import: "github.com/acme/guardrails",
      version: "v0.2.0",
    },
  ],
});

describe("the base", () => {
  test("is what the manifest says", () => {
    const { base, diagnostics } = resolveBase(manifestOf(`${fullBase}plugins: []`), undefined);
    expect(diagnostics).toEqual([]);
    expect(base).toEqual({
      module: "github.com/acme/catalog-server",
      version: "v0.9.0",
      entrypoint,
      carriedPlugins: [],
      fromImage: false,
    });
  });

  test("is what the labels of its image say", () => {
    const manifest = manifestOf("base: {image: 'catalog-server:0.9.0', frameworkVersion: v1alpha1}\nplugins: []");
    const { base, diagnostics } = resolveBase(manifest, imageWith(labels));
    expect(diagnostics).toEqual([]);
    expect(base).toMatchObject({
      module: "github.com/acme/catalog-server",
      version: "v0.9.0",
      entrypoint,
      fromImage: true,
    });
  });

  test("has the entrypoint that its image's labels say, where the manifest names the module alone", () => {
    const named = fullBase.replace("scratch", "catalog-server:0.9.0").replace(/\n {2}entrypoint: .*/, "");
    const { base, diagnostics } = resolveBase(manifestOf(`${named}plugins: []`), imageWith(labels));
    expect([base?.entrypoint, base?.fromImage, diagnostics]).toEqual([entrypoint, false, []]);
  });

  test("brings plugins that need not carry metadata: its own build has seen to that", () => {
    const manifest = manifestOf("base: {image: 'catalog-server:0.9.0', frameworkVersion: v1alpha1}\nplugins: []");
    const { base } = resolveBase(manifest, imageWith(labels));
    expect(base?.carriedPlugins.map(({ name, metadata }) => [name, metadata])).toEqual([
      ["agents", "none"],
      ["guardrails", "none"],
    ]);
  });

  test("brings its plugins, unless the manifest names them", () => {
    const manifest = manifestOf(`base: {image: 'catalog-server:0.9.0', frameworkVersion: v1alpha1}
plugins:
  - {name: agents, module: github.com/acme/agents, version: v0.3.1}`);
    const { base } = resolveBase(manifest, imageWith(labels));
    if (!base) throw new Error("no base");
    expect(compose(manifest, base).plugins.map(({ name, version }) => `${name} ${version}`)).toEqual([
      "agents v0.3.1",
      "guardrails v0.2.0",
    ]);
  });

  test("does not share a module with the manifest at two versions", () => {
    const manifest = manifestOf(`base: {image: 'catalog-server:0.9.0', frameworkVersion: v1alpha1}
plugins:
  - {name: more, module: github.com/acme/agents, import: github.com/acme/agents/more, version: v0.3.1}`);
    const { base } = resolveBase(manifest, imageWith(labels), undefined);
    if (!base) throw new Error("no base");
    expect(carriedConflicts(manifest, base)).toMatchObject([
      {
        code: "plugin-version-conflict",
        plugin: "more",
        message: expect.stringContaining('"agents" of the base image v0.1.0'),
      },
    ]);
  });

  test.each([
    ["base: {image: 'catalog-server:0.9.0', frameworkVersion: v1alpha1}", {}, "image-labels-missing"],
    ["base: {image: 'catalog-server:0.9.0', frameworkVersion: v2}", labels, "image-labels-mismatch"],
    [fullBase.replace("v0.9.0", "v0.9.1").replace("scratch", "x:1"), labels, "image-labels-mismatch"],
    ["base: {image: scratch, frameworkVersion: v1alpha1}", undefined, "base-incomplete"],
  ])("%s is refused", (spec, given, code) => {
    const manifest = manifestOf(`${spec}\nplugins: []`);
    const { diagnostics } = resolveBase(manifest, given && imageWith(given as Record<string, string>));
    expect(diagnostics.map((each) => each.code)).toEqual([code]);
    expect(diagnostics[0]?.place?.line).toBeGreaterThan(3);
    expect(diagnostics[0]?.fix).toBeTruthy();
  });
});

describe("a composition", () => {
  test.each([
    ["github.com/acme/catalog-server", "catalog-server"],
    ["github.com/acme/catalog-server/v2", "catalog-server"],
    ["github.com/Acme/Server", "server"],
  ])("of %s without a name is called %s", (module, name) => {
    const manifest = manifestOf(`${fullBase.replaceAll("github.com/acme/catalog-server", module)}plugins: []`);
    const { base } = resolveBase(manifest, undefined);
    if (!base) throw new Error("no base");
    expect(compose(manifest, base).name).toBe(name);
  });

  test("knows where each plugin stands in the manifest", () => {
    const manifest = manifestOf(`${fullBase}plugins:
  - name: agents
    module: github.com/acme/agents
    version: v0.3.1`);
    const { base } = resolveBase(manifest, undefined);
    if (!base) throw new Error("no base");
    expect(compose(manifest, base).plugins[0]?.at?.version).toMatchObject({ line: 13, column: 16 });
  });
});
