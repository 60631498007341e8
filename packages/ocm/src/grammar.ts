/** A component's name: a domain, then at least one path segment; at most 255 characters. */
export const COMPONENT_NAME =
  /^[a-z][-a-z0-9]*(?:[.][a-z][-a-z0-9]*)*[.][a-z]{2,}(?:\/[a-z][-a-z0-9_]*(?:[.][a-z][-a-z0-9_]*)*)+$/;

/** The name of a reference, resource or source, and a key of an extra identity; two characters at least. */
export const ELEMENT_NAME = /^[a-z0-9][-_+a-z0-9]*[a-z0-9]$/;

const NUMBER = "(?:0|[1-9]\\d*)";
const PRERELEASE_PART = "(?:0|[1-9]\\d*|\\d*[a-zA-Z-][0-9a-zA-Z-]*)";

/** A relaxed semantic version: an optional `v`, minor and patch may be missing. */
export const COMPONENT_VERSION = new RegExp(
  `^v?${NUMBER}(?:\\.${NUMBER}){0,2}(?:-${PRERELEASE_PART}(?:\\.${PRERELEASE_PART})*)?(?:\\+[0-9a-zA-Z-]+(?:\\.[0-9a-zA-Z-]+)*)?$`,
);

export function isComponentName(text: string): boolean {
  return text.length <= 255 && COMPONENT_NAME.test(text);
}

export function isElementName(text: string): boolean {
  return text.length <= 255 && ELEMENT_NAME.test(text);
}

/** 100 characters, because the tag that carries it may have 128 and `+` becomes longer there. */
export function isComponentVersion(text: string): boolean {
  return text.length <= 100 && COMPONENT_VERSION.test(text);
}
