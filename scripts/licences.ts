import { createRequire } from "node:module";
import { licenceDigest } from "#sbom/licence-text.js";

/** SPDX's licences by identifier. */
export const spdxLicences: Readonly<Record<string, { licenseText: string }>> = createRequire(import.meta.url)(
  "spdx-license-list/full",
);

/** Old identifiers of what another one means; and one that needs a notice beside the text, which is then the plain licence's. */
const outdated = new Set(["StandardML-NJ", "Nunit", "MPL-2.0-no-copyleft-exception"]);

/** The licence of each digest: an identifier, or several with `or` between them where one text is theirs: it does not say which is meant. */
export function knownLicences(): Map<string, string> {
  const ids = new Map<string, string[]>();
  for (const [id, { licenseText }] of Object.entries(spdxLicences)) {
    if (outdated.has(id) || id.endsWith("+") || `${id}-only` in spdxLicences) continue;
    for (const text of formsOf(id, licenseText)) {
      const digest = licenceDigest(text);
      ids.set(digest, [...new Set([...(ids.get(digest) ?? []), id])]);
    }
  }
  const names = [...ids].map(([digest, all]): [string, string] => [digest, all.sort().join(" or ")]);
  return new Map(names.sort(([, left], [, right]) => (left < right ? -1 : 1)));
}

/** Apache's is often used without its appendix, which is no part of its terms, or with the appendix' notice alone. */
function formsOf(id: string, text: string): string[] {
  if (id !== "Apache-2.0") return [text];
  const [terms = "", end = "", appendix = ""] = text.split(/(END OF TERMS AND CONDITIONS)/);
  const notice = appendix.slice(appendix.indexOf("Copyright [yyyy]"));
  return [text, terms, terms + end, `${terms}${end}\n${notice}`];
}
