import { type Diagnostic, diagnostic, fail } from "#diagnostics/diagnostic.js";
import { quoted } from "#diagnostics/sanitize.js";
import { splitPathMajor } from "#documents/go-paths.js";
import { majorMismatch, versionProblem } from "#documents/go-versions.js";

/** A tag of a Go module, which in a subdirectory has the directory's name in front (go.dev/ref/mod#vcs-version): `agents/v0.3.1`. */
export interface ModuleTag {
  /** `agents`; empty for a module at the repository's root. */
  folder: string;
  /** `v0.3.1`; whatever stands behind the last slash. */
  version: string;
}

/** What is tagged. */
export interface TaggedModule {
  /** As go.mod says it. */
  module: string;
  /** The folder of go.mod from the repository's root: `agents`, or empty. */
  folder: string;
  /** What plugin.yaml states. */
  stated?: string | undefined;
}

export function splitTag(tag: string): ModuleTag {
  const at = tag.lastIndexOf("/");
  return { folder: tag.slice(0, Math.max(0, at)), version: tag.slice(at + 1) };
}

/** The same, of a tag that can be a module's version, whatever is checked out: its folder is looked into. Throws `version-invalid`. */
export function checkedTag(tag: string): ModuleTag {
  const found = splitTag(tag);
  const wrong = versionProblem(found.version);
  if (wrong) fail("version-invalid", `the tag ${quoted(tag)} names no version: ${wrong.why}`, wrong);
  if (!found.folder.split("/").some((each) => each === ".." || each === ".")) return found;
  return fail("version-invalid", `the tag ${quoted(tag)} is none that git takes`, {
    fix: "Name a tag such as agents/v0.3.1.",
  });
}

/**
 * All in which a tag, a module's path and folder, and plugin.yaml disagree, so that Go would not find the version, or people would be told
 * of another one: `version-invalid`, `version-major-mismatch`, `metadata-version-mismatch`.
 */
export function tagProblems(tag: string, { module, folder, stated }: TaggedModule): Diagnostic[] {
  const { folder: named, version } = splitTag(tag);
  const wrong = versionProblem(version);
  if (wrong) return [diagnostic("version-invalid", `the tag ${quoted(tag)} names no version: ${wrong.why}`, wrong)];
  if (/\+/.test(version)) return [noTag(tag, version)];
  const problems: Diagnostic[] = [];
  const major = majorMismatch(module, version);
  if (major) {
    const message = `the tag ${quoted(tag)} and the module ${module} disagree: ${major.why}`;
    problems.push(diagnostic("version-major-mismatch", message, { fix: major.fix }));
  }
  const right = prefixOf(module, folder);
  if (named !== right) problems.push(otherFolder(tag, `${right && `${right}/`}${version}`, folder));
  if (!endsIn(module, right)) problems.push(otherPath(module, right));
  const own = stated?.replace(/^v/, "").replace(/\+.*$/, "");
  if (own !== undefined && own !== version.slice(1)) problems.push(otherVersion(tag, stated ?? ""));
  return problems;
}

/** What stands before a module's versions in its tags: its folder, without the `v2` that a major of its own may lie in. */
function prefixOf(module: string, folder: string): string {
  const major = splitPathMajor(module)?.slice(1) ?? "";
  if (!/^v\d+$/.test(major)) return folder;
  return folder === major ? "" : folder.endsWith(`/${major}`) ? folder.slice(0, -major.length - 1) : folder;
}

const endsIn = (module: string, prefix: string) => prefix === "" || withoutMajor(module).endsWith(`/${prefix}`);

const withoutMajor = (module: string) => module.slice(0, module.length - (splitPathMajor(module)?.length ?? 0));

function noTag(tag: string, version: string): Diagnostic {
  return diagnostic("version-invalid", `the tag ${quoted(tag)} names ${version}, which no module is released as`, {
    fix: "Leave out +incompatible, and end the module's path in /vN.",
  });
}

function otherFolder(tag: string, right: string, folder: string): Diagnostic {
  const where = folder === "" ? "at the repository's root" : `in ${folder}`;
  return diagnostic("version-invalid", `the tag ${quoted(tag)} is not one of the module ${where}`, {
    fix: `Tag ${right}, which is where Go looks for it.`,
  });
}

function otherPath(module: string, prefix: string): Diagnostic {
  return diagnostic("module-path-other", `the module in ${prefix} calls itself ${module}`, {
    fix: `Let its path end in /${prefix}: Go finds a module by its folder.`,
    place: { file: `${prefix}/go.mod`, line: 1 },
  });
}

function otherVersion(tag: string, stated: string): Diagnostic {
  return diagnostic(
    "metadata-version-mismatch",
    `the tag is ${quoted(tag)}, and plugin.yaml states ${quoted(stated)}`,
    {
      severity: "error",
      fix: "Set spec.version before tagging, or leave it out, since the tag says it; then release the next version.",
    },
  );
}
