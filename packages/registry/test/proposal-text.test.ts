import { describe, expect, test } from "@jest/globals";
import { marked } from "marked";
import type { Component } from "#ocm/descriptor.js";
import { pluginInfo } from "#ocm/plugin-info.js";
import { applyChanges } from "#registry/apply.js";
import type { ComponentEntry } from "#registry/entries.js";
import { readListing } from "#registry/listing.js";
import { proposalBody, proposalTitle } from "#registry/proposal-text.js";
import type { PluginChange } from "#registry/resolve.js";
import { hostileValues } from "#test/hostile.js";
import { registryText } from "#test/registry-repository.js";

const target = { repository: "ghcr.io/acme/registry" };
const texts = { registry: target.repository, serverUrl: "https://github.com" };
const listing = readListing("component-constructor.yaml", registryText("v0.1.0"), target);
const entryOf = (name: string): ComponentEntry => ({
  name,
  component: `acme.software/plugins/${name}`,
  source: { repository: "acme/plugins", id: 7 },
  channel: "stable",
  retention: "append",
  withdrawn: [],
});

function change(
  name: string,
  version: string,
  own: { description?: string; provider?: string; os?: string } = {},
): PluginChange {
  const entry = entryOf(name);
  const { description = "Reads charts", provider = "acme.software", os = "linux" } = own;
  const component = {
    name: entry.component,
    version,
    labels: [{ name: "description", value: description }],
    resources: [{ extraIdentity: { os, architecture: "amd64" } }],
  } as unknown as Component;
  const digest = {
    hashAlgorithm: "SHA-256",
    normalisationAlgorithm: "jsonNormalisation/v4alpha1",
    value: "d".repeat(64),
  };
  const reference = { name, version, componentName: entry.component, digest, pluginInfo: pluginInfo(name, component) };
  return { kind: "add", entry, released: { reference, provider } };
}

const bodyOf = (changes: PluginChange[]) =>
  proposalBody(listing.component, changes, { before: "v0.1.0", version: "v0.2.0", raise: "minor" }, texts);

describe("what a release says of itself", () => {
  test("gets into the constructor as it is, and changes nothing else there", () => {
    for (const value of hostileValues) {
      const text = applyChanges(
        listing,
        [change("helminput", "1.0.0", { description: value, os: value || "linux" })],
        "v0.2.0",
      );
      const again = readListing("component-constructor.yaml", text, target);
      expect(again.component.references).toHaveLength(1);
      const [label] = again.component.references[0]?.labels ?? [];
      const { description } = (label?.value ?? {}) as { description?: string };
      expect(description ?? "").toBe(
        value
          .trim()
          .slice(0, 500)
          .replace(/[\ud800-\udbff]$/, ""),
      );
    }
  });

  test("shows in the pull request as text: no markup, no link, no mention of its own", () => {
    const plain = marked.parse(bodyOf([change("helminput", "1.0.0")]), { gfm: true }) as string;
    const tags = (html: string) => (html.match(/<[a-z!/][^>]*>/g) ?? []).filter((tag) => !tag.startsWith("<!--"));
    for (const value of hostileValues) {
      const body = bodyOf([
        change("helminput", "1.0.0", { description: `x${value}`, provider: `x${value}`, os: `x${value}` }),
      ]);
      const html = marked.parse(body, { gfm: true }) as string;
      expect(tags(html)).toEqual(tags(plain));
      expect(body).not.toMatch(/@\w|^::|##\[|[\u202a-\u202e]/m);
    }
  });
});

describe("a proposal's texts", () => {
  test("say what changes, from where, and what merging does", () => {
    const changes = [change("helminput", "1.0.0"), change("helminput", "1.1.0")];
    expect(proposalTitle(changes)).toBe("List helminput 1.0.0, 1.1.0");
    const body = bodyOf(changes);
    expect(body).toContain("**Merging publishes** `acme.software/plugin-registry` `v0.2.0` (minor, from `v0.1.0`)");
    expect(body).toContain("https://github.com/acme/plugins/releases?q=1.1.0&expanded=true");
    expect(body).toContain("(number 7)");
  });

  test.each<[PluginChange[], string]>([
    [
      ["1.0.0", "1.1.0", "1.2.0", "1.3.0"].map((version) => change("alpha", version)),
      "List alpha 4 versions up to 1.3.0",
    ],
    [[change("alpha", "1.0.0"), change("beta", "1.0.0")], "Update 2 plugins of the registry"],
    [
      [
        {
          kind: "remove",
          entry: entryOf("alpha"),
          because: "withdrawn",
          listed: { index: 0, reference: { name: "alpha", version: "1.0.0", componentName: "c" } },
        },
      ],
      "Remove alpha 1.0.0",
    ],
  ])("have a title that tells how much it is", (changes, title) => {
    expect(proposalTitle(changes)).toBe(title);
  });

  test("stay readable and short where thousands change", () => {
    const changes = Array.from({ length: 5000 }, (_each, index) =>
      change(`plugin-${index}`, "1.0.0", { description: "x".repeat(600) }),
    );
    const body = bodyOf(changes);
    expect(body).toContain("4900 more changes are not shown here");
    expect(body.length).toBeLessThan(200_000);
  });
});

test("a body says whose signatures were verified", () => {
  const signed = (name: string) => {
    const found = change(name, "1.0.0");
    return { ...found, entry: { ...found.entry, signer: { key: `keys/${name}.pub` } } } as PluginChange;
  };
  const unsigned = change("gitsource", "1.0.0");
  expect(bodyOf([unsigned])).toContain("no signature was verified.");
  expect(bodyOf([unsigned])).not.toContain("signed with");
  expect(bodyOf([signed("helminput")])).toMatch(
    /- published by .*, signed with the policy's key keys\/helminput.pub, verified\n/,
  );
  expect(bodyOf([signed("helminput")])).toContain("the plugins' own were verified.");
  expect(bodyOf([signed("helminput"), unsigned])).toContain("signatures were verified where it says so.");
});
