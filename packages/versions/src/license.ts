const identifier = /^(?:DocumentRef-[A-Za-z0-9.-]+:)?LicenseRef-[A-Za-z0-9.-]+$|^[A-Za-z0-9][A-Za-z0-9.-]*\+?$/;
/** They say that there is no license, or that nobody knows one. */
const noLicense = new Set(["none", "noassertion", "unlicensed", "unknown", "proprietary"]);

/**
 * Whether a text reads as an SPDX license expression (SPDX 2.3, annex D): identifiers with AND, OR, WITH and parentheses. Whether
 * the identifiers are on SPDX's list is not asked.
 */
export function isLicenseExpression(text: string): boolean {
  let depth = 0;
  let wantsIdentifier = true;
  for (const token of text.match(/[()]|[^\s()]+/g) ?? []) {
    if (token === "(" && wantsIdentifier) depth += 1;
    else if (token === ")" && !wantsIdentifier && depth > 0) depth -= 1;
    else if (/^(?:AND|OR|WITH)$/.test(token) && !wantsIdentifier) wantsIdentifier = true;
    else if (wantsIdentifier && identifier.test(token) && !noLicense.has(token.toLowerCase())) wantsIdentifier = false;
    else return false;
  }
  return depth === 0 && !wantsIdentifier;
}
