import { type Diagnostic, DiagnosticError, diagnostic } from "#diagnostics/diagnostic.js";
import { quoted, sanitize } from "#diagnostics/sanitize.js";
import { askProxies } from "#golang/ask-proxies.js";
import { downloadDirect, listDirect } from "#golang/direct-versions.js";
import { parseGoMod } from "#golang/go-mod.js";
import { parseReleaseNotes, type ReleaseNotes, retractionsOf } from "#golang/go-mod-notes.js";
import { escapeCapitals, escapeModulePath } from "#golang/module-path.js";
import type { ProxyAccess } from "#golang/proxy-access.js";
import { ProxyError, toProxyError } from "#golang/proxy-error.js";
import { metadataFiles, versionFacts, type WantedMetadata } from "#golang/version-facts.js";
import { askForList, latestOf, type VersionList } from "#golang/version-list.js";

/** A version that a module's proxy lists, with what it says of itself. */
export interface ReleasedVersion {
  /** Canonical; one with a hyphen is a prerelease (or a pseudo-version, where a proxy lists such). */
  version: string;
  /** RFC 3339, UTC. */
  time?: string;
  /** Go's `retract`, with its comment; empty where there is none. */
  retracted?: { why: string };
  /** The text of the plugin.yaml beside the imported package or at the module's root; absent where there is neither. */
  pluginYaml?: string;
  /** Why something of this version is not known, as the end of a sentence; safe to show. */
  problem?: string;
}

export interface ReleasedVersions {
  /** Newest first by Go's order. */
  versions: ReleasedVersion[];
  /** The `// Deprecated:` paragraph of the newest release's go.mod. */
  deprecated?: string;
  /** What is wrong with the module as a whole: `module-not-found`, `module-proxy-failed`, … */
  diagnostics: Diagnostic[];
}

/** What a proxy or a repository says of versions. `goMod` throws what `toProxyError` reads. */
export interface Described {
  versions: ReleasedVersion[];
  goMod(version: string): Promise<Buffer>;
}

/** More versions than anybody looks at; each of them is two requests. */
export const mostVersions = 1000;
const goModLimit = 4 * 1024 * 1024;
const noteLimit = 300;

/**
 * Asks module proxies for all released versions of a module (go.dev/ref/mod#goproxy-protocol): its list, each version's time and
 * plugin.yaml, and what the newest go.mod says of retractions and deprecation. What fails for one version is that version's `problem`.
 * A module that GOPROXY has taken from its repository (`direct`) is listed and downloaded with two `go` processes. Sums are not
 * checked: what is compiled is downloaded by Go, which does.
 *
 * @param wanted the module's path, and that of the package that is imported from it
 */
export async function releasedVersions(
  { module, importPath }: { module: string; importPath: string },
  access: ProxyAccess,
): Promise<ReleasedVersions> {
  const escaped = escapeModulePath(module);
  if (escaped === undefined) return none(diagnostic("module-path-invalid", `${quoted(module)} is no module path`));
  const wanted: WantedMetadata = { module, escaped, files: metadataFiles(module, importPath) };
  const listed = await askProxies(access, module, (source) => askForList(source, module, escaped));
  if ("value" in listed) return describe(wanted, listed.value, (versions) => fromProxies(wanted, versions, access));
  const { refusal, isDirect } = listed;
  if (!isDirect) return none(notListed(module, refusal));
  try {
    const toolchain = await access.toolchain();
    const list = await listDirect(module, toolchain);
    return await describe(wanted, list, (versions) => downloadDirect(wanted, versions, toolchain));
  } catch (error) {
    if (error instanceof DiagnosticError) return { versions: [], diagnostics: [...error.diagnostics] };
    return none(notListed(module, toProxyError(error)));
  }
}

async function fromProxies(
  wanted: WantedMetadata,
  versions: readonly string[],
  access: ProxyAccess,
): Promise<Described> {
  const { module, escaped } = wanted;
  return {
    versions: await Promise.all(versions.map((each) => versionFacts(wanted, each, access))),
    goMod: async (version) => {
      const path = `${escaped}/@v/${escapeCapitals(version)}.mod`;
      const answer = await askProxies(access, module, (source) => source.bytes(path, goModLimit));
      if ("value" in answer) return answer.value;
      throw answer.refusal ?? new ProxyError("missing", "no module proxy is asked for it");
    },
  };
}

async function describe(
  wanted: WantedMetadata,
  list: VersionList,
  ask: (versions: readonly string[]) => Promise<Described>,
): Promise<ReleasedVersions> {
  const { module } = wanted;
  const diagnostics = listProblems(module, list);
  const latest = latestOf(list.versions);
  if (latest === undefined) return { versions: [], diagnostics };
  const described = await ask(withLatest(list.versions, latest));
  const notes = await readNotes(module, latest, described).catch((error) => {
    diagnostics.push(notesUnknown(module, latest, toProxyError(error)));
    return undefined;
  });
  return {
    versions: described.versions.map((each) => withRetraction(each, notes)),
    ...(notes?.deprecated !== undefined && { deprecated: sanitize(notes.deprecated, noteLimit) }),
    diagnostics,
  };
}

/** The newest versions that are asked for. A release that a thousand prereleases came after is still the one that counts. */
function withLatest(versions: readonly string[], latest: string): string[] {
  const newest = versions.slice(0, mostVersions);
  return newest.includes(latest) ? newest : [...newest.slice(0, -1), latest];
}

async function readNotes(module: string, latest: string, { goMod }: Described): Promise<ReleaseNotes> {
  const text = (await goMod(latest)).toString("utf8");
  const declared = parseGoMod(text).module;
  if (declared !== module) throw new ProxyError("failed", "it does not declare this module's path");
  return parseReleaseNotes(text);
}

function withRetraction(each: ReleasedVersion, notes: ReleaseNotes | undefined): ReleasedVersion {
  const reasons = notes && retractionsOf(each.version, notes.retractions);
  return reasons ? { ...each, retracted: { why: sanitize(reasons.join("; "), noteLimit) } } : each;
}

function none(problem: Diagnostic): ReleasedVersions {
  return { versions: [], diagnostics: [problem] };
}

function notListed(module: string, refusal: ProxyError | undefined): Diagnostic {
  const why = sanitize(refusal?.message ?? "GOPROXY is off", 400);
  if (refusal?.kind !== "failed") {
    return diagnostic("module-not-found", `no module proxy has ${module}: ${why}`, {
      fix: "Check the module's path, and GOPROXY and GOPRIVATE where the module is private.",
    });
  }
  return diagnostic("module-proxy-failed", `the versions of ${module} could not be listed: ${why}`, {
    fix: "Try again later, and check GOPROXY and the network if it stays so.",
  });
}

function listProblems(module: string, { versions, others }: VersionList): Diagnostic[] {
  const found: Diagnostic[] = [];
  const [first] = others;
  if (first !== undefined) {
    const message = `the list of ${module} has ${others.length} lines that are no versions of it, ${quoted(first)} first`;
    const fix = "Tag releases as v1.2.3, with a major that the module's path allows.";
    found.push(diagnostic("version-invalid", message, { severity: "warning", fix }));
  }
  if (versions.length > mostVersions) {
    const message = `${module} has ${versions.length} versions; the newest ${mostVersions} are looked at`;
    found.push(diagnostic("module-too-large", message, { severity: "warning" }));
  }
  return found;
}

function notesUnknown(module: string, latest: string, { message }: ProxyError): Diagnostic {
  const why = sanitize(message, 300);
  return diagnostic("module-proxy-failed", `the go.mod of ${module}@${latest} could not be read: ${why}`, {
    severity: "warning",
    fix: "Try again: which versions are retracted is not known without it.",
  });
}
