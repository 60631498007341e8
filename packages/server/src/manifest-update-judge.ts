import type { Code } from "#diagnostics/codes.js";
import { quoted, sanitize } from "#diagnostics/sanitize.js";
import type { PluginEntry } from "#documents/manifest.js";
import type { PluginMetadata } from "#documents/plugin-metadata.js";
import type { ModuleVersion } from "#golang/released-versions.js";
import { isWithdrawn, type ModuleEntry } from "#server/manifest-update-policy.js";
import { readReleasedMetadata } from "#server/released-metadata.js";
import { type Assessment, assess, type ServerContract } from "#versions/compatibility.js";

/** A plugin of the manifest that a module's version is for; one that is to be added has the module's own path. */
export type Seat = Pick<PluginEntry, "name" | "import" | "metadata">;

/** Why a version is not proposed. */
export interface Refusal {
  code: Code;
  /** The end of a sentence; safe to show. */
  why: string;
}

/** A version, with what it declares for each of the module's plugins. */
export interface Judged {
  version: string;
  refusal?: Refusal;
  declared: { name: string; metadata?: PluginMetadata; assessment: Assessment }[];
}

export interface Grounds {
  entry: ModuleEntry;
  seats: readonly Seat[];
  server: ServerContract;
  /** `// Deprecated:` of the module's newest go.mod. */
  deprecated?: string;
  /** GITHUB_SERVER_URL. */
  serverUrl: string;
}

/** Judges one version: whether it may be proposed, by everything but what it has to show beside itself. */
export function judgeVersion(found: ModuleVersion, grounds: Grounds): Judged {
  const declared = grounds.seats.map((seat) => declaredFor(found, seat, grounds.server));
  const refusal = standing(found, grounds) ?? declared.find((each) => each.refusal)?.refusal;
  return {
    version: found.version,
    ...(refusal === undefined ? {} : { refusal }),
    declared: declared.map(({ refusal: _, ...each }) => each),
  };
}

/** Whether policy and author stand by the version. */
function standing({ version, retracted, origin }: ModuleVersion, grounds: Grounds): Refusal | undefined {
  const { entry, deprecated, serverUrl } = grounds;
  if (isWithdrawn(version, entry)) return { code: "plugin-version-refused", why: "the policy has withdrawn it" };
  if (deprecated !== undefined) {
    return { code: "plugin-module-deprecated", why: `its module is deprecated: ${sanitize(deprecated, 200)}` };
  }
  if (retracted) {
    const why = retracted.why === "" ? "its author retracted it" : `its author retracted it: ${retracted.why}`;
    return { code: "plugin-version-retracted", why };
  }
  return foreign(entry, origin, serverUrl);
}

/** The repository that a version comes from, where the proxy or the module's path tells it, is the policy's. */
function foreign({ module, source }: ModuleEntry, origin: string | undefined, serverUrl: string): Refusal | undefined {
  if (source === undefined) return undefined;
  const { host } = new URL(serverUrl);
  const url = origin ?? (module.startsWith(`${host}/`) ? `https://${module.split("/", 3).join("/")}` : undefined);
  if (url === undefined) return undefined;
  const wanted = `https://${host}/${source.repository}`;
  if (url.replace(/\.git$|\/$/, "").toLowerCase() === wanted.toLowerCase()) return undefined;
  const why = `it comes from ${quoted(url, 200)}, and the policy's source is ${source.repository}`;
  return { code: "plugin-identity-refused", why };
}

type Declared = Judged["declared"][number] & { refusal?: Refusal };

function declaredFor(found: ModuleVersion, seat: Seat, server: ServerContract): Declared {
  const { name } = seat;
  const read = readDeclared(found, seat);
  const assessment = assess(read.metadata, server);
  if ("problem" in read)
    return { name, assessment, refusal: { code: "plugin-version-incompatible", why: read.problem } };
  const { metadata } = read;
  const known = { name, assessment, ...(metadata === undefined ? {} : { metadata }) };
  // A person has said in the manifest that it declares nothing.
  if (assessment.verdict === "compatible" || seat.metadata === "none") return known;
  return { ...known, refusal: { code: "plugin-version-incompatible", why: assessment.reasons.join("; ") } };
}

function readDeclared(
  { yamls, problem }: ModuleVersion,
  { name, import: path, metadata: marked }: Seat,
): { metadata?: PluginMetadata } | { metadata?: never; problem: string } {
  const found = yamls.get(path);
  const unknown = problem ?? found?.problem;
  if (unknown !== undefined) return { problem: unknown };
  if (marked === "none") return {};
  if (found?.pluginYaml === undefined) return { problem: "it has no plugin.yaml" };
  const read = readReleasedMetadata(name, found.pluginYaml);
  return read.problem === undefined ? { metadata: read.metadata } : { problem: read.problem };
}
