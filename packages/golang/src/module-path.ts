const element = /^(?!\.|-)[A-Za-z0-9._~-]+$/;
const number = "(?:0|[1-9][0-9]{0,17})";
const identifier = `(?:${number}|[0-9]*[A-Za-z-][0-9A-Za-z-]*)`;
const canonical = new RegExp(
  `^v(?<major>${number})\\.${number}\\.${number}(?:-${identifier}(?:\\.${identifier})*)?(?<incompatible>\\+incompatible)?$`,
);

/** A module path as proxies and the module cache spell it, `!a` for `A` (go.dev/ref/mod#goproxy-protocol); nothing for what is no path. */
export function escapeModulePath(path: string): string | undefined {
  if (path.length > 1024 || !path.split("/").every((each) => element.test(each))) return undefined;
  return escapeCapitals(path);
}

/** Capital letters as `!` and the small letter, for file systems that do not tell them apart; versions are spelled so too. */
export function escapeCapitals(text: string): string {
  return text.replace(/[A-Z]/g, (letter) => `!${letter.toLowerCase()}`);
}

/** Whether a text is a canonical version of the module: its major is the path's (go.dev/ref/mod#versions, #major-version-suffixes). */
export function isVersionOf(module: string, version: string): boolean {
  const { major, incompatible } = (version.length <= 256 && canonical.exec(version)?.groups) || {};
  if (major === undefined) return false;
  const suffix = /(?:\/v|^gopkg\.in\/.*\.v)([0-9]+)(?:-unstable)?$/.exec(module)?.[1];
  if (suffix !== undefined)
    return !incompatible && (major === suffix || (suffix === "1" && /^v0\.0\.0-/.test(version)));
  return Number(major) > 1 === (incompatible !== undefined);
}
