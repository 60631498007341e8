import type { Code } from "#diagnostics/codes.js";
import { quoted, sanitize } from "#diagnostics/sanitize.js";
import type { PluginEntry } from "#documents/manifest.js";
import type { PluginMetadata } from "#documents/plugin-metadata.js";
import type { ModuleVersion } from "#golang/released-versions.js";
import type { Cell } from "#matrix/model.js";
import type { MatrixCells } from "#server/manifest-update-matrix.js";
import { isWithdrawn, type ModuleEntry } from "#server/manifest-update-policy.js";
import { readReleasedMetadata } from "#server/released-metadata.js";
import { type Assessment, assess, type ServerContract } from "#versions/compatibility.js";
import { governance } from "#versions/governance.js";

/** A plugin of the manifest that a module's version is for; one that is to be added has the module's own path. */
export type Seat = Pick<PluginEntry, "name" | "import" | "metadata" | "tier">;

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
  declared: {
    name: string;
    metadata?: PluginMetadata;
    assessment: Assessment;
    /** What the repository's matrix has of it on this server. */
    cell?: Cell;
  }[];
}

export interface Grounds {
  entry: ModuleEntry;
  seats: readonly Seat[];
  server: ServerContract;
  cells: MatrixCells;
  /** `// Deprecated:` of the module's newest go.mod. */
  deprecated?: string;
  /** GITHUB_SERVER_URL. */
  serverUrl: string;
}

/** Judges one version: whether it may be proposed, by everything but what it has to show beside itself. */
export function judgeVersion(found: ModuleVersion, grounds: Grounds): Judged {
  const declared = grounds.seats.map((seat) => declaredFor(found, seat, grounds));
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

function declaredFor(found: ModuleVersion, seat: Seat, { entry, server, cells }: Grounds): Declared {
  const { name } = seat;
  const read = readDeclared(found, seat);
  const cell = cells({ name, module: entry.module }, found.version);
  const { metadata } = read;
  const assessment = assess(metadata, server);
  const why =
    "problem" in read ? read.problem : (objection(seat, assessment, cell) ?? lacking(found, seat, metadata, server));
  return {
    name,
    assessment,
    ...(metadata === undefined ? {} : { metadata }),
    ...(cell === undefined ? {} : { cell }),
    ...(why === undefined ? {} : { refusal: { code: "plugin-version-incompatible", why } }),
  };
}

/** What speaks against a version on this server. */
function objection(
  { metadata: marked }: Seat,
  { verdict, reasons }: Assessment,
  cell: Cell | undefined,
): string | undefined {
  if (cell?.verified === "failed") return "it failed on this server, says the compatibility matrix";
  // A person has said in the manifest that it declares nothing.
  return verdict !== "compatible" && marked !== "none" ? reasons.join("; ") : undefined;
}

/** What the release of the server would refuse, once the version is merged. */
function lacking(
  { version }: ModuleVersion,
  { tier }: Seat,
  metadata: PluginMetadata | undefined,
  server: ServerContract,
): string | undefined {
  if (tier !== "supported" || !metadata) return undefined;
  const missing = governance({ entry: { version }, metadata }, server);
  return missing.length === 0 ? undefined : `for the tier supported it lacks ${missing.join(", ")}`;
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
