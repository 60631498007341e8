import { describe, expect, test } from "@jest/globals";
import { computeMatrix } from "#matrix/compute.js";
import type { Evidence, MatrixInput, Pin } from "#matrix/model.js";
import { renderSite } from "#matrix/site.js";
import { hostileSite, manyHostileValues } from "#test/hostile-site.js";
import {
  evidenceOf,
  exampleInput,
  helm,
  metadataFor,
  pluginOf,
  serverOf,
  siteOf,
  versionOf,
} from "#test/sample-site.js";

/** What a page says, without its markup. */
function textOf(page: string | undefined): string {
  const body = (page ?? "").slice((page ?? "").indexOf("<main"));
  return body.replace(/<[^>]*>/g, " ").replace(/\s+/g, " ");
}

const small = renderSite(siteOf(exampleInput()));

describe("the site of the example", () => {
  test("has a page for each plugin, the matrix and the report that is evidence", () => {
    expect([...small.keys()]).toEqual([
      "components/helminput.html",
      "index.html",
      "matrix.html",
      "matrix.json",
      "plugins/agents.html",
      "plugins/guardrails.html",
      expect.stringMatching(/^reports\/sha256-[0-9a-f]{64}\.html$/),
      "search-index.js",
      "site.js",
      "style.css",
    ]);
  });

  test("is the same in whatever order its parts come", () => {
    const { servers, plugins, evidence, ...rest } = exampleInput();
    const turned = {
      ...rest,
      servers: servers.toReversed(),
      plugins: plugins.map((each) => ({ ...each, versions: each.versions.toReversed() })).reverse(),
      evidence: evidence.toReversed(),
    };
    const other = { ...helm, name: "gitinput", component: "acme.software/plugins/gitinput" };
    expect([...renderSite(siteOf(turned, { ocm: [other, helm] }))]).toEqual([
      ...renderSite(siteOf(exampleInput(), { ocm: [helm, other] })),
    ]);
  });

  test("refers to nothing but its own pages, and lets a browser load its own files only", () => {
    for (const [path, text] of small) {
      if (!/^(?:index|plugins|components)/.test(path)) continue;
      const loaded = [...text.matchAll(/(?:src|href)="([^"]*)"/g)].map(([, address = ""]) => address);
      const folder = path.includes("/") ? "../" : "";
      for (const each of loaded.filter((address) => !/^(?:https:|mailto:|#)/.test(address))) {
        const target = each.replace(/\?[0-9a-f]{10}$/, "");
        expect([path, each, target.startsWith(folder) && small.has(target.slice(folder.length))]).toEqual([
          path,
          each,
          true,
        ]);
      }
      expect(text).toContain(
        "default-src 'none'; style-src 'self'; script-src 'self'; base-uri 'none'; form-action 'none'",
      );
      expect(text).not.toMatch(/<(?:img|style|iframe|form|object|embed)\b| on\w+=| style=/);
    }
  });

  test("a plugin's page says what is known", () => {
    const text = textOf(small.get("plugins/agents.html"));
    for (const each of [
      "Lists the AI agents that teams may build upon",
      "newest version retracted",
      "Retracted : It loses the sources of agents when it is restarted.",
      "supported, conformance passed",
      "declared, but failed v1.0.0",
      "v0.3.1 : it failed there",
      "catalog-server passed on linux/amd64 , 2026-11-20",
      "not signed",
      "acme-agents ( agents@acme.example )",
      "Apache-2.0",
      "- name: agents module: github.com/acme/catalog-plugins/agents version: v0.3.0",
    ])
      expect(text).toContain(each);
  });

  test("a plugin's page offers the version that its module can have in a build", () => {
    const module = "github.com/acme/catalog-plugins/suite";
    const none = { compatibility: { frameworkApis: ["v1beta1"] } };
    const pagesOf = (...second: [boolean, boolean]) => {
      const versions = (runs: boolean[]) =>
        runs.map((each, index) => versionOf(`v1.${index}.0`, metadataFor("one", each ? {} : none)));
      const plugins = [
        pluginOf("one", versions([true, true]), { module }),
        pluginOf("two", versions(second), { module }),
      ];
      return textOf(
        renderSite(siteOf({ servers: [serverOf("v1.0.0")], plugins, evidence: [] })).get("plugins/one.html"),
      );
    };
    expect(pagesOf(true, true)).toContain("version: v1.1.0");
    expect(pagesOf(true, false)).toContain("version: v1.0.0");
    expect(pagesOf(true, false)).toContain("In one build, all plugins of a module have one version.");
    expect(textOf(small.get("plugins/agents.html"))).not.toContain("In one build");
  });

  test("a plugin's page says which others of its module exclude it", () => {
    const module = "github.com/acme/catalog-plugins/suite";
    const none = { compatibility: { frameworkApis: ["v1beta1"] } };
    const plugins = [
      pluginOf("one", [versionOf("v1.0.0", metadataFor("one", none)), versionOf("v1.1.0", metadataFor("one"))], {
        module,
      }),
      pluginOf("two", [versionOf("v1.0.0", metadataFor("two")), versionOf("v1.1.0", metadataFor("two", none))], {
        module,
      }),
    ];
    const pages = renderSite(siteOf({ servers: [serverOf("v1.0.0")], plugins, evidence: [] }));
    expect(textOf(pages.get("plugins/one.html"))).toContain("none suits this one and two : build it without.");
  });

  test("an OCM plugin's page says which versions are listed, where, and how to get one", () => {
    const text = textOf(small.get("components/helminput.html"));
    for (const each of [
      "ocm download plugin ghcr.io/acme/plugins//acme.software/plugins/helminput:0.2.0 --resource-name NAME",
      "0.1.0",
      "a".repeat(64),
      "ghcr.io/acme/registry//acme.software/plugin-registry v0.2.0",
      "darwin/arm64 , linux/amd64 , linux/arm64",
    ])
      expect(text).toContain(each);
  });
});

const manifest = "catalog-server-manifest.yaml";

function oneCell(tier: Pin["tier"], evidence: Evidence[], pinned = "v1.0.0"): MatrixInput {
  const pins = [{ manifest, server: "v1.0.0", version: pinned, tier }];
  const plugins = [pluginOf("agents", [versionOf("v1.0.0", metadataFor("agents"))], { pins })];
  return { base: "github.com/acme/catalog-server", servers: [serverOf("v1.0.0")], plugins, evidence };
}

const passed = evidenceOf("agents", "v1.0.0", "v1.0.0");
const failed = evidenceOf("agents", "v1.0.0", "v1.0.0", { verdict: "failed", platform: "linux/arm64" });

describe("a tier is shown as", () => {
  test.each<[string, MatrixInput, string]>([
    ["claimed without evidence", oneCell("supported", []), "claims supported, not verified"],
    ["claimed where it passed", oneCell("supported", [passed]), "supported, conformance passed"],
    ["claimed where it failed on a platform", oneCell("supported", [passed, failed]), "claims supported, but failed"],
    [
      "claimed for a version that is not released",
      oneCell("supported", [passed], "v1.1.0"),
      "claims supported, not verified",
    ],
    ["community, whatever passed", oneCell("community", [passed]), "community"],
  ])("%s", (_what, input, expected) => {
    const files = renderSite(siteOf(input, { ocm: [] }));
    for (const path of ["index.html", "plugins/agents.html"]) {
      const badges = [...(files.get(path) ?? "").matchAll(/<p class="badges">(.*?)<\/p>/g)].map(([, inside = ""]) =>
        textOf(`<main>${inside}`).trim(),
      );
      expect([path, badges]).toEqual([path, [expected]]);
    }
  });
});

describe("hostile texts", () => {
  const files = renderSite(hostileSite(manyHostileValues));

  test("make no paths of their own", () => {
    expect(files.size).toBeGreaterThan(manyHostileValues.length);
    for (const path of files.keys())
      expect(path).toMatch(
        /^(?:(?:plugins|components)\/[a-z0-9-]+\.html|index\.html|matrix\.(?:html|json)|s[a-z-]+\.(?:js|css))$/,
      );
  });

  test("make no markup, and no page longer than they deserve", () => {
    for (const [path, text] of files) {
      if (!/^(?:index|plugins|components)/.test(path)) continue;
      const tags = new Set([...text.matchAll(/<\/?([a-z0-9!]+)/gi)].map(([, name = ""]) => name.toLowerCase()));
      const known =
        "!doctype a bdi body br button code dd details div dl dt footer h1 h2 head header html input label li link main meta noscript option p pre script section select span strong summary table tbody td th thead title tr ul";
      expect([path, [...tags].filter((each) => !known.split(" ").includes(each))]).toEqual([path, []]);
      expect(text).not.toMatch(/[\u202a-\u202e\u2066-\u2069]|(?!\n)\p{Cc}/u);
      expect([path, path === "index.html" || text.length < 60_000]).toEqual([path, true]);
    }
  });

  test("are data to the search's script", () => {
    const script = files.get("search-index.js") ?? "";
    expect(script).not.toContain("<");
    const read = new Function(`${script}; return pluginIndex;`)() as string[][];
    expect(read.length).toBe(2 * manyHostileValues.length);
  });

  test("an empty site is a site", () => {
    const { matrix } = computeMatrix({ servers: [], plugins: [], evidence: [] });
    const empty = renderSite({ title: "Plugins", matrix, ocm: [], reports: [] });
    expect(textOf(empty.get("index.html"))).toContain("0 plugins");
  });
});
