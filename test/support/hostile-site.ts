import type { MatrixInput } from "#matrix/model.js";
import type { SiteInput } from "#matrix/site-model.js";
import { hostileValues } from "#test/hostile.js";
import { evidenceOf, metadataFor, pluginOf, serverOf, siteOf, versionOf } from "#test/sample-site.js";

const values = [
  "<script>window.pwned = 1</script>",
  "<img src=x onerror=window.pwned=1>",
  '"><svg onload=window.pwned=1>',
  "' onfocus='window.pwned=1' autofocus='",
  "</script><script>window.pwned = 1</script>",
  "</code></pre></main><iframe src=//127.0.0.1/>",
  "javascript:window.pwned=1",
  "[click](javascript:alert(1)) **bold** <b>b</b>",
  "../../../../etc/passwd",
  "..",
  ".",
  "",
  "con",
  "index",
  "AGENTS",
  "Agents",
  "agents",
  "agents/../agents",
  "\u202egnp.exe \u2066\u2067",
  "\u05e9\u05dc\u05d5\u05dd \u0645\u0631\u062d\u0628\u0627",
  "A".repeat(10_000),
  "W \u0301".repeat(5_000),
  "a\u0000b\u2028c",
  "]}; window.pwned = 1; ({[",
];

/** A value for every text of a site, whatever it is: some chosen ones, or all that tests know. */
export function hostileSite(texts: readonly string[] = values): SiteInput {
  return siteOf(hostileInput(texts), {
    title: texts[0] ?? "",
    ocm: texts.map((text) => ({
      name: text,
      component: text,
      repository: text,
      description: text,
      platforms: [text],
      versions: [{ version: text, digest: text }],
      registry: { repository: text, component: text, version: text },
    })),
    reports: texts.map((digest) => ({ digest, html: () => "never written" })),
  });
}

export const manyHostileValues = [...new Set([...values, ...hostileValues])];

function hostileInput(texts: readonly string[]): MatrixInput {
  const servers = texts.slice(0, 6).map((text) => ({ ...serverOf(text, [text]), frameworkVersion: text }));
  const plugins = texts.map((text) => {
    const metadata = metadataFor(text, {
      displayName: text,
      description: text,
      owners: [{ team: text, contact: text }],
      license: text,
      repository: text,
      migrationGuide: text,
      providers: [text],
      compatibility: { range: text, frameworkApis: [text] },
    });
    const versions = [
      versionOf(text, metadata, { released: text, problem: text }),
      versionOf("v1.0.0", metadata, { retracted: { why: text } }),
    ];
    const pins = texts
      .slice(0, 2)
      .map((server) => ({ manifest: text, server, version: text, tier: "supported" as const }));
    return pluginOf(text, versions, { module: text, deprecated: text, pins });
  });
  const evidence = texts.map((text) =>
    evidenceOf(text, "v1.0.0", texts[0] ?? "", {
      module: text,
      suite: text,
      platform: text,
      report: text,
      base: "github.com/acme/catalog-server",
    }),
  );
  return { base: "github.com/acme/catalog-server", servers, plugins, evidence };
}
