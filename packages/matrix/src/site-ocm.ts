import { code, escaped, type Html, section, shown } from "#conformance/report-html-parts.js";
import type { Entry } from "#matrix/site-index.js";
import type { OcmPlugin } from "#matrix/site-model.js";
import { facts, mark, page, snippet } from "#matrix/site-parts.js";
import { type Mark, plural, titleOf } from "#matrix/site-words.js";

const kind: Mark = { word: "OCM plugin", tone: "plain" };

export function ocmEntry(plugin: OcmPlugin, path: string): Entry {
  const { name, component, description = "", versions, platforms } = plugin;
  const newest = versions[0];
  return {
    path,
    name,
    title: titleOf(plugin),
    description,
    owners: [],
    source: component,
    ...(newest === undefined ? {} : { version: newest.version }),
    marks: [kind],
    runs: [],
    ...(platforms.length === 0 ? {} : { where: plural(platforms.length, "platform") }),
  };
}

export function renderOcmPlugin(plugin: OcmPlugin, site: string): string {
  const { name, component, repository, description, platforms, versions, registry } = plugin;
  const newest = versions[0];
  const main = `<p class="crumbs"><a href="../index.html">All plugins</a></p>
<h1>${shown(titleOf(plugin), 200)}</h1>
${description ? `<p class="lead">${shown(description, 2000)}</p>\n` : ""}<p class="badges">${mark(kind)}</p>
${newest ? section("use", "Use it", use(`${repository}//${component}:${newest.version}`)) : ""}${section("versions", "Listed versions", table(versions))}${section(
  "about",
  "About",
  facts([
    ["Name", code(name)],
    ["Component", code(component)],
    ["Repository", code(repository)],
    ["Platforms", platforms.map((each) => code(each)).join(", ") || "not said"],
    ["Listed by", `${code(`${registry.repository}//${registry.component}`)} ${shown(registry.version)}`],
  ]),
)}`;
  return page({ title: titleOf(plugin), site, up: "../", main });
}

function use(reference: string): Html {
  const lines = [
    `ocm get componentversion ${reference} -o yaml`,
    `ocm download plugin ${reference} --resource-name NAME`,
  ];
  return `${snippet("Commands", lines)}\n<p class="hint">The first command shows the resources; NAME is the one to download.</p>`;
}

function table(versions: OcmPlugin["versions"]): Html {
  const rows = versions.map(
    ({ version, digest }) =>
      `<tr><th scope="row">${shown(version, 120)}</th><td data-label="Digest">${digest === undefined ? "not listed" : `<code>${escaped(digest, 128)}</code>`}</td></tr>\n`,
  );
  return `<div class="wide" role="region" tabindex="0" aria-labelledby="versions-title">
<table class="stacked"><thead><tr><th scope="col">Version</th><th scope="col">Digest of the component version</th></tr></thead>
<tbody>
${rows.join("")}</tbody></table>
</div>`;
}
