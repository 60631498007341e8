import { type Diagnostic, DiagnosticError, diagnostic, fail } from "#diagnostics/diagnostic.js";
import { sanitize } from "#diagnostics/sanitize.js";
import type { LocatedManifest, PluginEntry } from "#documents/manifest.js";
import { compareModuleVersions } from "#golang/module-version.js";
import type { ReleasedVersions } from "#golang/released-versions.js";
import { checkAsked } from "#server/manifest-update-asked.js";
import type { Choice, Present } from "#server/manifest-update-choose.js";
import type { EvidenceReader, ModuleEvidence } from "#server/manifest-update-evidence.js";
import { type Grounds, type Judged, judgeVersion } from "#server/manifest-update-judge.js";
import type { MatrixCells } from "#server/manifest-update-matrix.js";
import { inModuleChannel, isWithdrawn, type ModuleEntry } from "#server/manifest-update-policy.js";
import type { ModuleReleases } from "#server/manifest-update-releases.js";
import type { ModuleRequest } from "#server/manifest-update-request.js";
import type { ManifestServer } from "#server/manifest-update-server.js";
import { listedIn } from "#server/manifest-update-state.js";
import { takeVersion } from "#server/manifest-update-take.js";

/** One change of a manifest: a module's plugins get another version, or leave. */
export interface ManifestChange {
  entry: ModuleEntry;
  /** Those that the manifest has of the module; none for a plugin that is added. */
  plugins: readonly PluginEntry[];
  /** Absent for a plugin that is added. */
  from?: Present;
  /** Absent where the plugins leave. */
  to?: string;
  /** What the version that is taken declares; nothing where the plugins leave. */
  declared: Judged["declared"];
  /** The same of the present version, as far as it is known. */
  declaredBefore: Judged["declared"];
  /** Newer than what is taken, newest first. */
  passedOver: readonly Judged[];
  /** The signed report of the version that is taken, where the policy asks for one. */
  evidence?: ModuleEvidence;
}

export interface ResolvedModule {
  change?: ManifestChange;
  /** Of versions that are passed over, and warnings. */
  diagnostics: Diagnostic[];
}

/** What resolving looks at. */
export interface Resolving {
  manifest: LocatedManifest;
  server: ManifestServer;
  releases: ModuleReleases;
  evidence: EvidenceReader;
  cells: MatrixCells;
  /** GITHUB_SERVER_URL. */
  serverUrl: string;
}

/**
 * What policy and released versions ask of one module of a manifest. A version that was asked for must be one that may be proposed; where it
 * only does not run on this server, the newest that does is taken. Throws diagnostics.
 */
export async function resolveModule(
  entry: ModuleEntry,
  resolving: Resolving,
  request?: ModuleRequest,
): Promise<ResolvedModule> {
  const { manifest, server, releases, evidence, cells, serverUrl } = resolving;
  refuseBase(entry, server);
  const unverified = await evidence.signerProblem(entry);
  if (unverified && request) throw new DiagnosticError([unverified]);
  const listed = listedIn(manifest, entry);
  const found = await lookUp(entry, listed, releases, request?.version);
  const { deprecated } = found.released;
  const grounds: Grounds = {
    entry,
    seats: listed.seats,
    server,
    cells,
    serverUrl,
    ...(deprecated === undefined ? {} : { deprecated }),
  };
  const { versions } = found.released;
  const judged = versions
    .filter(({ version }) => inModuleChannel(version, entry))
    .map((each) => judgeVersion(each, grounds));
  const { present } = found;
  const asked =
    request?.version === undefined
      ? []
      : checkAsked({ ...request, version: request.version }, versions, judged, present);
  const {
    choice,
    found: shown,
    missing,
  } = await takeVersion(judged, present, {
    entry,
    resolving,
    asked: request?.version,
  });
  const before = versions.find(({ version }) => version === present?.version);
  const change: ManifestChange = {
    entry,
    plugins: listed.plugins,
    ...(present === undefined ? {} : { from: present }),
    ...(choice.do === "take" ? { to: choice.version } : {}),
    declared: judged.find(({ version }) => choice.do === "take" && version === choice.version)?.declared ?? [],
    declaredBefore: before ? judgeVersion(before, grounds).declared : [],
    passedOver: choice.passedOver,
    ...(shown === undefined ? {} : { evidence: shown }),
  };
  return {
    ...(choice.do === "keep" ? {} : { change }),
    diagnostics: [
      ...found.released.diagnostics.map((each) => ({ ...each, plugin: entry.name })),
      ...asked,
      ...(unverified ? [unverified] : missing ? [{ ...missing, severity: "warning" } as const] : []),
      ...notices(change, choice, { manifest, deprecated, asked: asked.length > 0 }),
    ],
  };
}

function refuseBase({ name, module }: ModuleEntry, server: ManifestServer): void {
  if (module !== server.module) return;
  fail("plugin-identity-refused", `${name} lies in the base's own module ${module}, and moves with it`, {
    fix: "Raise spec.base.version, and remove the plugin from the policy.",
    plugin: name,
  });
}

interface LookedUp {
  released: ReleasedVersions;
  present?: Present;
}

/** Versions above the present one are enough, as long as that stands: each is two requests. */
async function lookUp(
  entry: ModuleEntry,
  { plugins, seats }: ReturnType<typeof listedIn>,
  releases: ModuleReleases,
  asked: string | undefined,
): Promise<LookedUp> {
  const [first] = plugins;
  const { module } = entry;
  const importPaths = [...new Set(seats.map((each) => each.import))];
  const own = first?.module === module ? [first.version] : [];
  const pinned = [...new Set([...own, ...(asked === undefined ? [] : [asked])])];
  const all = { module, importPaths, pinned, among: (version: string) => inModuleChannel(version, entry) };
  const ask = () => releases.versions(all, "all");
  if (first === undefined) return { released: await ask() };
  const { version } = first;
  if (isWithdrawn(version, entry)) return { released: await ask(), present: { version, fallen: "withdrawn" } };
  const among = (each: string) => all.among(each) && compareModuleVersions(each, version) > 0;
  const above = await releases.versions({ ...all, among }, `above ${version}`);
  const retracted = above.versions.find((each) => each.version === version)?.retracted;
  if (!retracted) return { released: above, present: { version } };
  return { released: await ask(), present: { version, fallen: "retracted" } };
}

/** What a maintainer should know although nothing is proposed of it. */
function notices(
  { entry, plugins, from, passedOver }: ManifestChange,
  choice: Choice,
  { manifest, deprecated, asked }: { manifest: LocatedManifest; deprecated: string | undefined; asked: boolean },
): Diagnostic[] {
  const [first] = plugins;
  const index = first === undefined ? -1 : manifest.manifest.plugins.indexOf(first);
  const at = {
    plugin: entry.name,
    ...(index < 0 ? {} : { place: manifest.source.place(["spec", "plugins", index, "version"]) }),
  };
  const found: Diagnostic[] = [];
  const [newest] = passedOver;
  if (deprecated !== undefined) {
    const message = `the module of ${entry.name} is deprecated: ${sanitize(deprecated, 200)}`;
    const fix = "Move to what takes its place, and change the policy; nothing of this module is proposed.";
    found.push(diagnostic("plugin-module-deprecated", message, { ...at, fix }));
  } else if (newest?.refusal?.code === "plugin-version-incompatible" && !asked) {
    const message = `${entry.name} ${newest.version} is not proposed: ${newest.refusal.why}`;
    found.push(diagnostic("plugin-version-incompatible", message, { ...at, severity: "notice" }));
  }
  if (choice.do === "keep" && from?.fallen === "retracted") {
    const message = `${entry.name} ${from.version} was retracted by its author, and no other version can take its place`;
    const fix = "Ask for a release that can, or withdraw the version in the policy, so that the plugin leaves.";
    found.push(diagnostic("plugin-version-retracted", message, { ...at, fix, severity: "warning" }));
  }
  return found;
}
