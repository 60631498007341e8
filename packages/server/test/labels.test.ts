import { describe, expect, test } from "@jest/globals";
import fc from "fast-check";
import { labelNames, readLabels, renderLabels, type ServerLabels } from "#server/labels.js";

const labels: ServerLabels = {
  module: "github.com/acme/catalog-server",
  version: "v0.9.0",
  entrypoint: { import: "github.com/acme/catalog-server/server", call: "Main" },
  frameworkVersion: "v1alpha1",
  manifest: `sha256:${"0".repeat(64)}`,
  plugins: [
    { name: "agents", module: "github.com/acme/agents", import: "github.com/acme/agents/v1", version: "v1.0.0" },
  ],
};

describe("labels of an image", () => {
  test("are read as they were written", () => {
    expect(readLabels(renderLabels(labels))).toEqual(labels);
  });

  test("carry a package main entrypoint", () => {
    const base = { ...labels, entrypoint: { package: "github.com/acme/catalog-server/cmd/server" } };
    expect(readLabels(renderLabels(base))).toEqual(base);
  });

  test.each([
    ["v1.0.0", "v1.0.0-working-copy"],
    ["v1.1.0-rc.1", "v1.1.0-rc.1.working-copy"],
    ["v0.0.0-20260102030405-0123456789ab", "v0.0.0-20260102030405-0123456789ab.working-copy"],
    ["v3.0.0+incompatible", "v3.0.0-working-copy+incompatible"],
  ])("name no version that can be released where a working copy stands for %s", (version, expected) => {
    const [agents] = labels.plugins;
    const plugin = { ...(agents as (typeof labels.plugins)[0]), version };
    const other = { ...plugin, name: "other", import: `${plugin.module}/other` };
    const read = readLabels(renderLabels({ ...labels, plugins: [{ ...plugin, directory: "/work/agents" }, other] }));
    expect(read?.plugins).toEqual([
      { ...plugin, version: expected },
      { ...other, version: expected },
    ]);
  });

  test.each(Object.values(labelNames).filter((each) => each !== labelNames.manifest))(
    "without %s are none of ours",
    (name) => {
      const { [name]: _, ...rest } = renderLabels(labels);
      expect(readLabels(rest)).toBeUndefined();
    },
  );

  test.each([
    [labelNames.plugins, "{}"],
    [labelNames.plugins, '[{"name":"agents"}]'],
    [labelNames.plugins, '[{"name":1,"module":"m","import":"m","version":"v1.0.0"}]'],
    [labelNames.plugins, "[null]"],
    [labelNames.plugins, "not JSON"],
    [labelNames.entrypoint, '"main"'],
    [labelNames.entrypoint, "{}"],
    [labelNames.entrypoint, "null"],
  ])("with %s = %s are none of ours", (name, value) => {
    expect(readLabels({ ...renderLabels(labels), [name]: value })).toBeUndefined();
  });

  test.each([
    [labelNames.module, "-modfile=/etc/passwd"],
    [labelNames.module, "github.com/acme/server\nreplace x => /"],
    [labelNames.version, "v0.9.0 // indirect"],
    [labelNames.version, "latest"],
    [labelNames.entrypoint, '{"import":"os\\"; import \\"os/exec","call":"Main"}'],
    [labelNames.entrypoint, '{"import":"github.com/acme/catalog-server/server","call":"Main(); panic"}'],
    [labelNames.plugins, '[{"name":"agents","module":"../etc","import":"../etc","version":"v1.0.0"}]'],
    [labelNames.plugins, JSON.stringify([...labels.plugins, ...labels.plugins])],
  ])("with the hostile %s = %j are none of ours", (name, value) => {
    expect(readLabels({ ...renderLabels(labels), [name]: value })).toBeUndefined();
  });

  test("may hold anything and never throw", () => {
    const names = fc.constantFrom(...Object.values(labelNames));
    fc.assert(
      fc.property(fc.dictionary(names, fc.oneof(fc.string(), fc.json())), (hostile) => {
        readLabels({ ...renderLabels(labels), ...hostile });
      }),
    );
  });
});
