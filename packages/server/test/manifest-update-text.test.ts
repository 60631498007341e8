import { describe, expect, test } from "@jest/globals";
import { marked } from "marked";
import type { PluginMetadata } from "#documents/plugin-metadata.js";
import { changeLinks } from "#server/manifest-update-links.js";
import type { ModuleEntry } from "#server/manifest-update-policy.js";
import { proposalBody, proposalTitle, type ToldChange } from "#server/manifest-update-text.js";
import { hostileValues } from "#test/hostile.js";
import { assess } from "#versions/compatibility.js";

const module = "github.com/acme/catalog-plugins/agents";
const entry: ModuleEntry = {
  name: "agents",
  module,
  source: { repository: "acme/catalog-plugins", id: 7 },
  channel: "stable",
  retention: "append",
  withdrawn: [],
};
const server = {
  module: "github.com/acme/base",
  version: "v0.9.0",
  frameworkVersion: "v1beta1",
  compatibleFrameworkVersions: ["v1alpha1"],
  diagnostics: [],
};

function metadata(own: Partial<PluginMetadata> = {}): PluginMetadata {
  const compatibility = { minVersion: "0.9.0", maxVersion: "1.x", frameworkApis: ["v1alpha1"] };
  return { name: "agents", owners: [], providers: [], compatibility, ...own };
}

const declared = (own: Partial<PluginMetadata> = {}) => [
  { name: "agents", metadata: metadata(own), assessment: assess(metadata(own), server) },
];

function change(own: Partial<ToldChange> = {}): ToldChange {
  return {
    entry,
    plugins: [{ name: "agents", module, version: "v0.3.1", import: module }],
    from: { version: "v0.3.1" },
    to: "v0.4.0",
    declared: declared(),
    declaredBefore: declared(),
    passedOver: [],
    graph: { changes: [], baseKnown: true },
    ...own,
  };
}

const digest = `sha256:${"a".repeat(64)}` as const;
const evidence = {
  candidate: `ghcr.io/acme/candidates/agents@${digest}`,
  tag: "v0.4.0-server-1.0.0",
  signer: "key keys/agents.pub",
  report: digest,
  test: { result: "PASSED", suite: "catalog-server", suiteVersion: "v1alpha1", platform: "linux/amd64", warned: 0 },
  base: { module: "github.com/acme/base", version: "v0.8.0" },
  sum: "same",
} as const;

const bodyOf = (changes: ToldChange[], version = { before: "1.0.0", after: "1.1.0" }) =>
  proposalBody(changes, { version }, { server, serverUrl: "https://github.com" });

describe("the body", () => {
  test("says of a claim that the release asks for it again, and nothing where a plugin leaves", () => {
    const [listed] = change().plugins;
    const plugins = listed ? [{ ...listed, tier: "supported" } as const] : [];
    const line =
      "- the manifest claims the tier `supported` for `agents`: the release fails unless this version earns it\n";
    expect(bodyOf([change({ plugins })])).toContain(line);
    const { to: _, ...leaves } = change({ plugins, from: { version: "v0.3.1", fallen: "withdrawn" }, declared: [] });
    expect(bodyOf([leaves])).not.toContain("claims the tier");
    expect(bodyOf([change()])).not.toContain("claims the tier");
  });

  test("says of a new plugin its licence and its owners, or that it states none", () => {
    const { from: _, ...added } = change({ plugins: [], declaredBefore: [] });
    const stated = declared({ license: "MIT *2*", owners: [{ team: "agents", contact: "agents@acme.example" }] });
    const body = bodyOf([{ ...added, declared: stated }]).replaceAll("<!-- -->", "");
    expect(body).toContain("- licence: MIT &#42;2&#42;\n- owners: agents (agents&#64;acme.example)\n");
    expect(bodyOf([added])).toContain("- licence: none stated\n- owners: none stated\n");
    expect(bodyOf([{ ...added, declared: [] }])).not.toContain("licence");
  });

  test("says what a maintainer decides from", () => {
    const body = bodyOf([
      change({
        declared: declared({ license: "MIT", owners: [{ team: "agents", contact: "agents@acme.example" }] }),
        declaredBefore: declared({ license: "Apache-2.0", owners: [{ team: "agents" }] }),
        passedOver: [
          {
            version: "v0.5.0",
            refusal: { code: "plugin-version-incompatible", why: "it declares 2.0.0 to 2.x" },
            declared: [],
          },
        ],
        graph: {
          baseKnown: true,
          changes: [
            { path: "github.com/acme/new", after: "v1.0.0", indirect: true, aboveBase: false },
            { path: "github.com/acme/old", before: "v1.0.0", indirect: false, aboveBase: false },
            {
              path: "github.com/acme/raised",
              before: "v1.0.0",
              after: "v1.5.0",
              base: "v1.2.0",
              indirect: false,
              aboveBase: true,
            },
          ],
        },
      }),
    ]);
    expect(
      body.replace(/&#(\d+);/g, (_all, code) => String.fromCharCode(code)).replaceAll("<!-- -->", ""),
    ).toBe(`| Plugin | From | To | Servers (declared) | Framework API (declared) | This server |
| --- | --- | --- | --- | --- | --- |
| \`agents\` | \`v0.3.1\` | \`v0.4.0\` | 0.9.0 to 1.x | v1alpha1 | ☑️ declared, through a shim: v0.9.0 (v1beta1) |

\`agents\`
- module \`github.com/acme/catalog-plugins/agents\`
- source repository [\`acme/catalog-plugins\`](https://github.com/acme/catalog-plugins) (number 7)
- changes: [\`v0.3.1...v0.4.0\`](https://github.com/acme/catalog-plugins/compare/agents/v0.3.1...agents/v0.4.0), release [\`v0.4.0\`](https://github.com/acme/catalog-plugins/releases/tag/agents/v0.4.0)
- not \`v0.5.0\`: it declares 2.0.0 to 2.x
- ⚠️ licence: MIT, so far Apache-2.0
- ⚠️ owners: agents (agents@acme.example), so far agents

<details><summary>go.mod: 3 requirements changed, 1 of them above the base's version</summary>

| Module | Before | After | In the base |
| --- | --- | --- | --- |
| github.com/acme/raised | v1.0.0 | ⚠️ v1.5.0 | v1.2.0 |
| github.com/acme/new (indirect) | added | v1.0.0 | not in it |
| github.com/acme/old | v1.0.0 | removed | not in it |

</details>

**Merging makes this the server \`1.1.0\`**, from \`1.0.0\`, by the version rules.

What is proposed was computed from the policy, the base branch and the module proxy, not taken from the message that led here. The plugin's code was not run, and no signature of it was verified; the checks of this pull request resolve, compile and validate it.

Not wanted: close this, and the same is not proposed again. Never wanted again: add the version to the policy's \`withdrawn\`.
`);
  });

  test("says who signed what, what was tried, and what that leaves open", () => {
    const plain = bodyOf([change({ evidence })]).replaceAll("<!-- -->", "");
    expect(plain).toContain(
      "- signed report: catalog-server v1alpha1 passed on linux/amd64, in the server `github.com/acme/base` `v0.8.0`; its sum is the release's\n",
    );
    expect(plain).toContain(
      `- signed by key keys/agents.pub: report \`${digest}\` of \`ghcr.io/acme/candidates/agents@${digest}\` (\`v0.4.0-server-1.0.0\`)\n`,
    );
    expect(plain).toContain("was not run here: who ran it has signed the report above; the checks");
    const test = { ...evidence.test, warned: 2, suiteVersion: undefined, platform: undefined };
    const less = bodyOf([change({ evidence: { ...evidence, sum: "not compared", test } })]);
    expect(less.replaceAll("<!-- -->", "")).toContain(
      "- signed report: catalog-server passed, 2 recommended checks did not, in the server `github.com/acme/base` `v0.8.0`; too large for its sum to be compared\n",
    );
    expect(bodyOf([change({ evidence }), change()])).toContain(
      "here; where a signed report is named, its signature was verified; the checks",
    );
  });

  test("is well-formed and harmless whatever a module says", async () => {
    const plain = await htmlOf(change(hostile("x")));
    for (const value of hostileValues) {
      const html = await htmlOf(change(hostile(value)));
      expect([value, tagsOf(html)]).toEqual([value, tagsOf(plain)]);
    }
  });

  test("of very many changes stays readable", () => {
    const many = Array.from({ length: 300 }, () =>
      change({
        passedOver: Array.from({ length: 50 }, () => ({
          version: "v0.5.0",
          refusal: { code: "plugin-version-incompatible" as const, why: "x".repeat(500) },
          declared: [],
        })),
      }),
    );
    const body = bodyOf(many);
    expect(body.length).toBeLessThan(55_000);
    expect(body).toMatch(/Of 2\d\d more nothing is told here/);
    expect(body).toContain("nor 45 older");
  });
});

/** A change whose module says this wherever it can say something. */
function hostile(value: string): Partial<ToldChange> {
  const own = { license: value, owners: [{ team: value, contact: value }] };
  const requirement = { path: value, before: value, after: value, base: value, indirect: false, aboveBase: true };
  const [said] = declared(own);
  return {
    declared: said ? [{ ...said, assessment: { ...said.assessment, readableRange: value } }] : [],
    declaredBefore: declared({ license: "so far", owners: [] }),
    passedOver: [{ version: "v0.5.0", refusal: { code: "plugin-version-retracted", why: value }, declared: [] }],
    graph: { baseKnown: true, changes: [requirement] },
    evidence: {
      ...evidence,
      signer: value,
      test: { result: "PASSED", suite: value, suiteVersion: value, platform: value, warned: 1 },
    },
  };
}

async function htmlOf(told: ToldChange): Promise<string> {
  return marked.parse(bodyOf([told]), { gfm: true });
}

function tagsOf(html: string): string[] {
  return html.replaceAll("<!-- -->", "").match(/<[^>]*>/g) ?? [];
}

describe("the title", () => {
  test.each<[Partial<ToldChange>, string]>([
    [{}, "Bump agents to v0.4.0"],
    [{ from: { version: "v0.3.1", fallen: "withdrawn" }, to: "v0.3.0" }, "Replace agents v0.3.1 by v0.3.0"],
  ])("%j", (own, title) => expect(proposalTitle([change(own)])).toBe(title));

  test("of what is added, leaves, or is several", () => {
    const { from: _from, ...added } = change({ plugins: [] });
    const { to: _to, ...left } = change({ from: { version: "v0.3.1", fallen: "withdrawn" } });
    expect(proposalTitle([added])).toBe("Add agents v0.4.0");
    expect(proposalTitle([left])).toBe("Remove agents v0.3.1, which is withdrawn");
    expect(proposalTitle([added, left])).toBe("Update 2 plugins of the server");
  });
});

describe("links to what changed", () => {
  const home = "https://github.com/acme/p";
  test.each<[string, { from?: string; to?: string }, string | undefined]>([
    ["github.com/acme/p", { from: "v1.0.0", to: "v1.1.0" }, `${home}/compare/v1.0.0...v1.1.0`],
    ["github.com/acme/p/v2", { from: "v2.0.0", to: "v2.1.0" }, `${home}/compare/v2.0.0...v2.1.0`],
    [
      "github.com/Acme/P/sub/dir/v3",
      { from: "v3.0.0", to: "v3.1.0" },
      `${home}/compare/sub/dir/v3.0.0...sub/dir/v3.1.0`,
    ],
    ["github.com/acme/p", { to: "v1.1.0" }, `${home}/releases/tag/v1.1.0`],
    [
      "github.com/acme/p",
      { from: "v0.0.0-20250101000000-0123456789ab", to: "v1.0.0" },
      `${home}/compare/0123456789ab...v1.0.0`,
    ],
    [
      "github.com/acme/p",
      { from: "v2.0.0+incompatible", to: "v2.1.0+incompatible" },
      `${home}/compare/v2.0.0...v2.1.0`,
    ],
    ["acme.example/agents", { from: "v1.0.0", to: "v1.1.0" }, `${home}/releases?q=1.1.0&expanded=true`],
    ["github.com/acme/plus", { from: "v1.0.0", to: "v1.1.0" }, `${home}/releases?q=1.1.0&expanded=true`],
  ])("%s %j", (path, versions, link) => {
    const lines = changeLinks(
      { ...entry, module: path, source: { repository: "acme/p" } },
      versions,
      "https://github.com",
    );
    expect(lines.join("\n")).toContain(`(${link})`);
  });

  test("lead nowhere where the policy names no repository", () => {
    const { source: _source, ...without } = entry;
    expect(changeLinks(without, { to: "v1.0.0" }, "https://github.com")).toEqual([
      "source repository: the policy names none",
    ]);
  });
});
