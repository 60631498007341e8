import type { Diagnostic } from "#diagnostics/diagnostic.js";
import { quoted } from "#diagnostics/sanitize.js";
import type { Report } from "#documents/check-manifest.js";
import { importPathProblem } from "#documents/go-paths.js";
import type { Manifest } from "#documents/manifest.js";

/** The rules for `spec.build`. */
export function* checkBuild({ ldflags, platforms }: Manifest["build"], report: Report): Generator<Diagnostic> {
  for (const [index, flag] of ldflags.entries()) yield* checkFlag(flag, ["spec", "build", "ldflags", index], report);
  const seen = new Set<string>();
  for (const [index, { os, architecture, variant }] of platforms.entries()) {
    const name = [os, architecture, variant].filter((part) => part !== undefined).join("/");
    if (os !== "" && seen.has(name)) {
      const fix = "Remove one of them.";
      yield report("field-value", `the platform ${name} stands twice`, ["spec", "build", "platforms", index], { fix });
    }
    seen.add(name);
  }
}

function* checkFlag(flag: string, at: readonly (string | number)[], report: Report): Generator<Diagnostic> {
  if (flag === "" || flag === "-w") return;
  if (flag === "-s") {
    const message = "-s removes the symbols that tell the vulnerability scan what is called";
    yield report("ldflags-strip-symbols", message, at, { fix: "Use -w, which already leaves out the debug data." });
    return;
  }
  const why = flag.startsWith("-X ")
    ? assignmentProblem(flag.slice(3))
    : "only -X importpath.name=value, -w and -s are";
  if (!why) return;
  const fix = 'Write it like "-X github.com/acme/catalog-server/cmd.Commit=4f1d2c3", one flag an item.';
  yield report("ldflags-refused", `${quoted(flag)} is not allowed: ${why}`, at, { fix });
}

/** The go command splits the flags at blanks and quotes, so a value has neither: it would end the flag and begin another. */
function assignmentProblem(assignment: string): string | undefined {
  const [, path = "", name = "", value = ""] = /^([^=]*)\.([^=.]*)=(.*)$/s.exec(assignment) ?? [];
  if (path === "" || importPathProblem(path)) return "what stands before the last dot is no import path";
  if (!/^[A-Za-z_][A-Za-z0-9_]*$/.test(name)) return "what is set is no Go variable";
  if (!/^[A-Za-z0-9._~:/?#@%&+,=-]*$/.test(value)) return "the value has blanks, quotes or other special characters";
  return undefined;
}
