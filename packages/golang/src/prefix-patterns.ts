/**
 * Whether one of the comma-separated glob patterns (Go's path.Match) matches as many elements of a module path as it has itself:
 * what GOPRIVATE, GONOPROXY and GONOSUMDB hold (golang.org/x/mod/module, MatchPrefixPatterns).
 */
export function matchesPrefixPatterns(patterns: string, module: string): boolean {
  const elements = module.split("/");
  return patterns.split(",").some((each) => {
    const glob = each.replace(/\/$/, "");
    const length = glob.split("/").length;
    if (glob === "" || length > elements.length) return false;
    return toRegExp(glob)?.test(elements.slice(0, length).join("/")) ?? false;
  });
}

const token = /(?<any>\*+)|(?<one>\?)|\[(?<not>\^?)(?<set>(?:\\.|[^\]\\])+)\]|\\(?<escaped>.)|(?<plain>[^*?[\]\\])/gsy;

/** Nothing for a malformed pattern, which matches nothing. */
function toRegExp(glob: string): RegExp | undefined {
  let source = "";
  let read = 0;
  for (const { 0: text, groups = {} } of glob.matchAll(token)) {
    read += text.length;
    if (groups.any !== undefined) source += "[^/]*";
    else if (groups.one !== undefined) source += "[^/]";
    else if (groups.set !== undefined) source += `(?!/)[${groups.not}${groups.set.replace(/[[^]/g, "\\$&")}]`;
    else source += (groups.escaped ?? groups.plain ?? "").replace(/[^A-Za-z0-9]/g, "\\$&");
  }
  if (read !== glob.length) return undefined;
  try {
    return new RegExp(`^${source}$`, "s");
  } catch {
    return undefined; // a range that goes backwards
  }
}
