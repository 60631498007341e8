import { expect, test } from "@jest/globals";
import type { Component, Resource } from "#ocm/descriptor.js";
import { pluginInfo } from "#ocm/plugin-info.js";
import { vectorDescriptor } from "#test/ocm-vectors.js";

test("platforms come from what the resources are told apart by", async () => {
  const { component } = await vectorDescriptor("plugin-platforms");
  expect(pluginInfo("delta", component, "ghcr.io/acme/plugins")).toEqual({
    name: "delta",
    version: "2.3.4-rc.1",
    platforms: ["linux/amd64", "linux/arm64"],
    registry: "ghcr.io/acme/plugins",
    component: "acme.test/plugins/delta",
  });
});

const bare = (await vectorDescriptor("plugin-plain")).component;
const resource = (extraIdentity?: Record<string, string>): Resource => ({
  name: "bin",
  version: "1.0.0",
  type: "executable",
  relation: "local",
  access: null,
  ...(extraIdentity && { extraIdentity }),
});
const info = (more: Partial<Component>) => pluginInfo("alpha", { ...bare, ...more });

test("each platform once, in order; what names none does not count", () => {
  const resources = [
    resource({ os: "linux", architecture: "arm64" }),
    resource({ os: "darwin", architecture: "arm64" }),
    resource({ os: "linux", architecture: "arm64", flavour: "static" }),
    resource({ os: "linux" }),
    resource({ os: "", architecture: "amd64" }),
    resource(),
  ];
  expect(info({ resources }).platforms).toEqual(["darwin/arm64", "linux/arm64"]);
});

test("a description is a label that is text, trimmed and of limited length", () => {
  const labelled = (value: Component["labels"]) => info(value ? { labels: value } : {}).description;
  expect(labelled([{ name: "description", value: "  Reads Helm charts\n" }])).toBe("Reads Helm charts");
  expect(labelled([{ name: "description", value: "x".repeat(10_000) }])).toHaveLength(500);
  expect(labelled([{ name: "description", value: `${"x".repeat(499)}😀` }])).toHaveLength(499);
  expect(labelled([{ name: "description", value: { text: "x" } }])).toBeUndefined();
  expect(labelled([{ name: "description", value: " " }])).toBeUndefined();
  expect(labelled(undefined)).toBeUndefined();
});

test("the label has no key that the OCM command line does not know", () => {
  const known = ["name", "version", "platforms", "description", "registry", "component"];
  const labels = [{ name: "description", value: "x" }];
  expect(Object.keys(pluginInfo("alpha", { ...bare, labels }, "ghcr.io/acme")).sort()).toEqual(known.sort());
});
