import { renderMatrixHtml } from "#matrix/matrix-html.js";
import { renderMatrixJson } from "#matrix/matrix-json.js";
import type { Matrix, MatrixRow, MatrixServer } from "#matrix/model.js";
import { compareText } from "#matrix/order.js";
import { type Shippable, whatCanIShip } from "#matrix/ship.js";
import { type Entry, renderIndex, renderSearchIndex, searchIndex } from "#matrix/site-index.js";
import type { SiteFiles, SiteInput, SiteReport } from "#matrix/site-model.js";
import { ocmEntry, renderOcmPlugin } from "#matrix/site-ocm.js";
import { pageNames } from "#matrix/site-paths.js";
import { type Choices, choicesOf, marksOf, renderPlugin } from "#matrix/site-plugin.js";
import { siteScript } from "#matrix/site-script.js";
import { siteStyle } from "#matrix/site-style.js";
import { metadataOf, newestOf, plural, titleOf } from "#matrix/site-words.js";
import { isDigest } from "#oci/digest.js";

const matrixPage = "matrix.html";

/**
 * Writes the registry's site: index.html with a search over all plugins, plugins/NAME.html, components/NAME.html, the matrix and the
 * reports. Needs no server and asks the network for nothing; without scripts all of it is there but the search. The same input gives the same bytes.
 */
export function renderSite({ title, matrix, ocm, reports }: SiteInput): SiteFiles {
  const { base, servers } = matrix;
  const files: SiteFiles = new Map([
    ["style.css", siteStyle],
    ["site.js", siteScript],
    [matrixPage, renderMatrixHtml(matrix)],
    ["matrix.json", renderMatrixJson(matrix)],
  ]);
  const pages = reportPages(reports, matrix);
  for (const [path, html] of pages.values()) files.set(path, html);
  const reportPage = (digest: string) => {
    const path = pages.get(digest)?.[0];
    return path === undefined ? undefined : `../${path}`;
  };
  const shipped = sharedVersions(matrix);
  const entries: Entry[] = [];
  const named = matrix.plugins.map((row) => ({ name: row.name, source: row.module, row }));
  for (const [{ row }, name] of pageNames(named)) {
    const path = `plugins/${name}.html`;
    const choices = choicesOf(row, servers);
    files.set(path, renderPlugin(row, choices, { site: title, servers, shipped, reportPage }));
    entries.push(pluginEntry(row, path, choices, servers));
  }
  for (const [plugin, name] of pageNames(ocm.map((each) => ({ ...each, source: each.component })))) {
    const path = `components/${name}.html`;
    files.set(path, renderOcmPlugin(plugin, title));
    entries.push(ocmEntry(plugin, path));
  }
  entries.sort((one, other) => compareText(one.name, other.name) || compareText(one.path, other.path));
  const index = renderSearchIndex(entries);
  files.set(searchIndex, index);
  const of = base === undefined ? {} : { base };
  files.set("index.html", renderIndex({ title, servers, entries, matrix: matrixPage, ...of }, index));
  return new Map([...files].sort(([one], [other]) => compareText(one, other)));
}

/** What can be shipped of modules with several plugins. */
function sharedVersions({ servers, plugins }: Matrix): (row: MatrixRow, column: number) => Shippable | undefined {
  const modules = new Map<string, MatrixRow[]>();
  for (const row of plugins) modules.set(row.module, [...(modules.get(row.module) ?? []), row]);
  const rows = plugins.filter(({ module }) => (modules.get(module)?.length ?? 0) > 1);
  const answers = servers.map(({ version }) => whatCanIShip({ servers, plugins: rows }, version));
  const places = new Map(rows.map((row, index) => [row, index]));
  return (row, column) => {
    const place = places.get(row);
    return place === undefined ? undefined : answers[column]?.[place];
  };
}

/** Path and page of each report that is evidence and has one, by digest. */
function reportPages(reports: readonly SiteReport[], { plugins }: Matrix): Map<string, [path: string, html: string]> {
  const evidence = plugins.flatMap(({ cells }) => cells.flatMap((row) => row.flatMap((cell) => cell.evidence)));
  const cited = new Set(evidence.map(({ report }) => report));
  const pages = new Map<string, [string, string]>();
  for (const { digest, html } of reports) {
    const text = isDigest(digest) && cited.has(digest) ? html?.() : undefined;
    if (text !== undefined) pages.set(digest, [`reports/${digest.replace(":", "-")}.html`, text]);
  }
  return pages;
}

function pluginEntry(row: MatrixRow, path: string, choices: Choices, servers: readonly MatrixServer[]): Entry {
  const metadata = metadataOf(row);
  const newest = newestOf(row);
  const runs = choices.map((each) => each.newest !== undefined);
  const count = runs.filter(Boolean).length;
  return {
    path,
    name: row.name,
    title: titleOf(row, metadata),
    description: metadata?.description ?? "",
    owners: metadata?.owners.map(({ team }) => team) ?? [],
    source: row.module,
    ...(newest === undefined ? {} : { version: newest.version }),
    marks: marksOf(row, servers),
    runs,
    ...(servers.length === 0 ? {} : { where: `for ${count} of ${plural(servers.length, "server")}` }),
  };
}
