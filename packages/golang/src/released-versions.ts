import { type Diagnostic, DiagnosticError, diagnostic } from "#diagnostics/diagnostic.js";
import { quoted, sanitize } from "#diagnostics/sanitize.js";
import { askProxies } from "#golang/ask-proxies.js";
import { downloadDirect, listDirect } from "#golang/direct-versions.js";
import { parseGoMod } from "#golang/go-mod.js";
import { parseReleaseNotes, type ReleaseNotes, retractionsOf } from "#golang/go-mod-notes.js";
import { escapeCapitals, escapeModulePath } from "#golang/module-path.js";
import { newestFirst } from "#golang/module-version.js";
import type { ProxyAccess } from "#golang/proxy-access.js";
import { ProxyError, toProxyError } from "#golang/proxy-error.js";
import { metadataFiles, type VersionFacts, versionFacts, type WantedMetadata } from "#golang/version-facts.js";
import { askForList, latestOf, type VersionList } from "#golang/version-list.js";

/** A version of a module, with what it and its author say of it. */
export interface ModuleVersion extends Omit<VersionFacts, "failure"> {
  /** Go's `retract`, with its comment; empty where there is none. */
  retracted?: { why: string };
}

/** A version of a module as it is for one of the packages that are imported from it. */
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
  versions: ModuleVersion[];
  /** The `// Deprecated:` paragraph of the newest release's go.mod. */
  deprecated?: string;
  /** What is wrong with the module as a whole, and errors where what is here may be wrong: `module-not-found`, `module-proxy-failed`, … */
  diagnostics: Diagnostic[];
}

/** What a proxy or a repository says of versions. `goMod` throws what `toProxyError` reads. */
export interface Described {
  versions: VersionFacts[];
  goMod(version: string): Promise<Buffer>;
}

/** More versions than anybody looks at; each of them is two requests. */
export const mostVersions = 1000;
const goModLimit = 4 * 1024 * 1024;
const noteLimit = 300;
const tryAgain = "Try again later, and check GOPROXY and the network if it stays so.";

/** A module, the packages that are imported from it, and versions that are asked for even where they are in no list. */
export interface WantedModule {
  module: string;
  importPaths: readonly string[];
  pinned?: readonly string[];
  /** Which of the listed versions are asked for, beside the one that speaks for the module; left out: all. */
  among?(version: string): boolean;
}

/**
 * Asks module proxies for all released versions of a module (go.dev/ref/mod#goproxy-protocol): its list, each version's time and
 * plugin.yaml, and what the newest go.mod says of retractions and deprecation. What a version lacks, or has and is malformed, is its
 * `problem`; where a proxy fails, nothing is known, and that is an error. A module that GOPROXY has taken from its repository
 * (`direct`) is listed and downloaded with two `go` processes, a pinned version that the proxies do not have with one. Sums are not
 * checked: what is compiled is downloaded by Go, which does.
 */
export async function releasedVersions(
  { module, importPaths, pinned = [], among = () => true }: WantedModule,
  access: ProxyAccess,
): Promise<ReleasedVersions> {
  const escaped = escapeModulePath(module);
  if (escaped === undefined) return none(diagnostic("module-path-invalid", `${quoted(module)} is no module path`));
  const files = new Map(importPaths.map((each) => [each, metadataFiles(module, each)]));
  const wanted = { module, escaped, files };
  try {
    const listed = await askProxies(access, module, (source) => askForList(source, module, escaped));
    if ("value" in listed) {
      const ask = (versions: readonly string[]) => fromProxies(wanted, versions, pinned, access);
      return await describe(wanted, listed.value, { pinned, among }, ask);
    }
    const { refusal, isDirect } = listed;
    if (!isDirect) return none(notListed(module, refusal));
    const toolchain = await access.toolchain();
    const list = await listDirect(module, toolchain);
    const ask = (versions: readonly string[]) => downloadDirect(wanted, versions, toolchain);
    return await describe(wanted, list, { pinned, among }, ask);
  } catch (error) {
    if (error instanceof DiagnosticError) return { versions: [], diagnostics: [...error.diagnostics] };
    return none(notListed(module, toProxyError(error)));
  }
}

/** A version as one package of it has it. */
export function releaseOf({ yamls, origin: _, ...version }: ModuleVersion, importPath: string): ReleasedVersion {
  return { ...yamls.get(importPath), ...version };
}

async function fromProxies(
  wanted: WantedMetadata,
  versions: readonly string[],
  pinned: readonly string[],
  access: ProxyAccess,
): Promise<Described> {
  const { module, escaped } = wanted;
  const asked = await Promise.all(versions.map((each) => versionFacts(wanted, each, access)));
  const left = asked.filter(({ facts, isDirect }) => isDirect && pinned.includes(facts.version));
  const again = left.map(({ facts }) => facts.version);
  const direct = again.length > 0 ? await downloadDirect(wanted, again, await access.toolchain()) : undefined;
  const downloaded = new Map(direct?.versions.map((each) => [each.version, each]));
  return {
    versions: asked.map(({ facts }) => downloaded.get(facts.version) ?? facts),
    goMod: async (version) => {
      const path = `${escaped}/@v/${escapeCapitals(version)}.mod`;
      const answer = await askProxies(access, module, (source) => source.bytes(path, goModLimit));
      if ("value" in answer) return answer.value;
      if (direct && answer.isDirect && downloaded.has(version)) return direct.goMod(version);
      throw answer.refusal ?? new ProxyError("missing", "no module proxy is asked for it");
    },
  };
}

async function describe(
  { module }: WantedMetadata,
  list: VersionList,
  { pinned, among }: Required<Pick<WantedModule, "pinned" | "among">>,
  ask: (versions: readonly string[]) => Promise<Described>,
): Promise<ReleasedVersions> {
  const diagnostics = listProblems(module, list);
  // What is pinned speaks only where nothing is listed: a commit of long ago knows no later retraction.
  const latest = latestOf(list.versions) ?? latestOf(newestFirst(pinned));
  if (latest === undefined) return { versions: [], diagnostics };
  const described = await ask(
    newestFirst([...new Set([...withLatest(list.versions.filter(among), latest), ...pinned])]),
  );
  const failure = failedVersions(module, described.versions);
  if (failure) diagnostics.push(failure);
  const notes = await readNotes(module, latest, described).catch((error) => {
    const said = toProxyError(error);
    diagnostics.push(notesUnknown(module, latest, said));
    return said;
  });
  const isKnown = !(notes instanceof ProxyError);
  return {
    versions: described.versions.map(({ failure: _, ...each }) =>
      isKnown ? withRetraction(each, notes) : withDoubt(each, latest),
    ),
    ...(isKnown && notes.deprecated !== undefined && { deprecated: sanitize(notes.deprecated, noteLimit) }),
    diagnostics,
  };
}

/** The newest versions that are asked for. A release that a thousand prereleases came after is still the one that counts. */
function withLatest(versions: readonly string[], latest: string): string[] {
  const newest = versions.slice(0, mostVersions);
  return newest.includes(latest) ? newest : [...newest.slice(0, mostVersions - 1), latest];
}

async function readNotes(module: string, latest: string, { goMod }: Described): Promise<ReleaseNotes> {
  const text = (await goMod(latest)).toString("utf8");
  const declared = parseGoMod(text).module;
  if (declared !== module) throw new ProxyError("malformed", "it does not declare this module's path");
  return parseReleaseNotes(text);
}

function withRetraction(each: ModuleVersion, notes: ReleaseNotes): ModuleVersion {
  const reasons = retractionsOf(each.version, notes.retractions);
  return reasons ? { ...each, retracted: { why: sanitize(reasons.join("; "), noteLimit) } } : each;
}

/** What may be retracted must not be recommended: a version with a problem never is. */
function withDoubt(each: ModuleVersion, latest: string): ModuleVersion {
  const why = `whether it is retracted is not known, because the go.mod of ${latest} cannot be read`;
  return { ...each, problem: each.problem === undefined ? why : `${each.problem}; ${why}` };
}

/** One problem for all versions that something failed for: a proxy that is down fails for a thousand. */
function failedVersions(module: string, versions: readonly VersionFacts[]): Diagnostic | undefined {
  const failed = versions.filter((each) => each.failure);
  const [first] = failed;
  if (!first) return undefined;
  const why = sanitize(first.failure?.message ?? "", noteLimit);
  const message = `${failed.length} of ${versions.length} versions of ${module} could not be asked for: ${why}`;
  return diagnostic("module-proxy-failed", message, { fix: tryAgain });
}

function none(problem: Diagnostic): ReleasedVersions {
  return { versions: [], diagnostics: [problem] };
}

function notListed(module: string, refusal: ProxyError | undefined): Diagnostic {
  const why = sanitize(refusal?.message ?? "GOPROXY is off", 400);
  if (refusal === undefined || refusal.kind === "missing") {
    return diagnostic("module-not-found", `no module proxy has ${module}: ${why}`, {
      fix: "Check the module's path, and GOPROXY and GOPRIVATE where the module is private.",
    });
  }
  return diagnostic("module-proxy-failed", `the versions of ${module} could not be listed: ${why}`, {
    fix: tryAgain,
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

function notesUnknown(module: string, latest: string, { kind, message }: ProxyError): Diagnostic {
  const why = sanitize(message, 300);
  return diagnostic("module-proxy-failed", `the go.mod of ${module}@${latest} could not be read: ${why}`, {
    severity: kind === "failed" ? "error" : "warning",
    fix: "Try again, or release a version whose go.mod can be read: which versions are retracted is not known without it.",
  });
}
