import type { Code } from "#diagnostics/codes.js";
import { sanitize } from "#diagnostics/sanitize.js";

/** What Go said about a module, as one of this suite's problems. */
export interface ModuleError {
  code: Code;
  /** One line, without control characters. */
  why: string;
  fix: string;
}

const listVersions = "Name a version that exists; `go list -m -versions MODULE` lists them.";

/** Whether there is no such module, or who asks may not see it, hosts do not say. */
export const mayRead = "Check that the version is published and that you may read the module.";

export const fetchFirst =
  "Run the action fetch-modules, or plugin-release fetch, for this manifest before, with the same GOMODCACHE.";

const kinds: { pattern: RegExp; code: Code; fix: string }[] = [
  {
    pattern: /checksum mismatch|SECURITY ERROR|unexpected ziphash/,
    code: "module-checksum-mismatch",
    fix: "Find out who changed the module after its release; a changed module needs a new version.",
  },
  {
    pattern: /requires go >= /,
    code: "go-too-old",
    fix: "Install the Go version that the module requires, or name an older version of the module.",
  },
  {
    pattern: /should be v\d|should be v0 or v1/,
    code: "version-major-mismatch",
    fix: "From v2 on the module path ends in /vN, in its go.mod too; name that path, or a version below v2.",
  },
  {
    pattern: /module declares its path as/,
    code: "module-path-other",
    fix: "Name the module by the path that its go.mod declares.",
  },
  {
    pattern:
      /\b40[04] |\b410 |reading file:\S+: no such file|unknown revision|invalid pseudo-version|no matching versions|repository .* not found|: not found/i,
    code: "module-not-found",
    fix: listVersions,
  },
  {
    pattern: /\b401 |\b403 |could not read Username|Permission denied|terminal prompts disabled/,
    code: "module-proxy-failed",
    fix: mayRead,
  },
  {
    pattern: /updates to go\.mod|missing go\.sum entry|lookup disabled by -mod=readonly/,
    code: "lock-stale",
    fix: "Generate again and commit what changed.",
  },
  {
    pattern: /too large/,
    code: "module-too-large",
    fix: "Leave out of the module what its package does not need, and release it again.",
  },
  { pattern: /lookup disabled by GOPROXY=off/, code: "module-not-fetched", fix: fetchFirst },
  {
    pattern:
      /reading https?:|read "https?:|unexpected EOF|Get "?https?:|from proxy|proxy returned|unexpected (?:end of|version)|dial tcp|i\/o timeout|connection re(?:set|fused)|proxyconnect|x509:|tls:/,
    code: "module-proxy-failed",
    fix: "Try again later, and check GOPROXY and the network if it stays so.",
  },
];

const anythingElse = { code: "go-command-failed" as Code, fix: "Correct what the message names." };

/** Sorts what `go` says about one module; what a server says in it does not count. */
export function explainModuleError(text: string): ModuleError {
  const [said = ""] = text.split("server response:");
  const { code, fix } = kinds.find((each) => each.pattern.test(said)) ?? anythingElse;
  return { code, fix, why: sanitize(withoutPreamble(text), 400) };
}

/** Without the command's name, and without a path that only this machine has. */
function withoutPreamble(text: string): string {
  return text
    .trim()
    .replace(/^go: /, "")
    .replace(/^unzip \S+: /, "");
}
