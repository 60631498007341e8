import type { SemVer } from "semver";
import type { PluginMetadata } from "#documents/plugin-metadata.js";
import { type DeclaredRange, declaredRange } from "#versions/declared-range.js";
import { describeVersion, parseVersion } from "#versions/module-version.js";
import { contains, isOpen } from "#versions/range.js";

/** What a plugin's declarations are held against. */
export interface ServerContract {
  /** The base's version, with or without `v`; absent where nobody states it. */
  version?: string;
  frameworkVersion: string;
  /** Older framework APIs that the base still serves through shims. */
  compatibleFrameworkVersions: readonly string[];
}

export interface Assessment {
  /** `compatible` needs both answers to be known and good; a known bad one is `incompatible`; all else is `unknown`. */
  verdict: "compatible" | "incompatible" | "unknown";
  range: "inside" | "outside" | "unknown" | "invalid";
  /** The declared range has no upper end, or nothing declares one. */
  open: boolean;
  framework: "equal" | "shimmed" | "different" | "unknown";
  /** The declared range as a person reads it: `0.9.0 to 1.x`, `0.9.0 and newer (open)`. */
  readableRange?: string;
  /** One sentence fragment per finding that needs an explanation, the framework's first. */
  reasons: string[];
}

/** Holds what a plugin declares against a server. No metadata is unknown in every respect, never compatible. */
export function assess(metadata: PluginMetadata | undefined, server: ServerContract): Assessment {
  return assessor(metadata)(readContract(server));
}

/** A server's contract with its version read, to be held against many plugins. */
export interface ReadContract extends ServerContract {
  parsed: SemVer | undefined;
}

export function readContract(server: ServerContract): ReadContract {
  return { ...server, parsed: parseVersion(server.version) };
}

/** `assess` for one plugin and many servers: what it declares is read once. */
export function assessor(metadata: PluginMetadata | undefined): (server: ReadContract) => Assessment {
  if (!metadata) {
    return () => ({
      verdict: "unknown",
      range: "unknown",
      open: true,
      framework: "unknown",
      reasons: ["it has no metadata"],
    });
  }
  const { frameworkApis } = metadata.compatibility;
  const declared = declaredRange(metadata.compatibility);
  return (server) => {
    const framework = assessFramework(frameworkApis, server);
    const range = assessRange(declared, server);
    const { readable } = range;
    return {
      verdict: verdictOf(framework.answer, range.answer),
      range: range.answer,
      open: range.open,
      framework: framework.answer,
      ...(readable === undefined ? {} : { readableRange: readable }),
      reasons: [...framework.reasons, ...range.reasons],
    };
  };
}

function verdictOf(framework: Assessment["framework"], range: Assessment["range"]): Assessment["verdict"] {
  if (framework === "different" || range === "outside") return "incompatible";
  return framework === "unknown" || range !== "inside" ? "unknown" : "compatible";
}

/** Whether a server offers a framework API that the plugin declares, and whether only through a shim. */
export function assessFramework(
  declared: readonly string[],
  server: ServerContract,
): { answer: Assessment["framework"]; reasons: string[] } {
  if (declared.length === 0) return { answer: "unknown", reasons: ["it declares no framework API"] };
  const wanted = declared.join(", ");
  if (declared.includes(server.frameworkVersion)) return { answer: "equal", reasons: [] };
  if (declared.some((each) => server.compatibleFrameworkVersions.includes(each))) {
    return { answer: "shimmed", reasons: [`it declares ${wanted}, which the base serves through a shim`] };
  }
  const offered = [server.frameworkVersion, ...server.compatibleFrameworkVersions].join(", ");
  return { answer: "different", reasons: [`it declares ${wanted}, the base offers ${offered}`] };
}

interface RangeAnswer {
  answer: Assessment["range"];
  open: boolean;
  readable?: string;
  reasons: string[];
}

function assessRange(declared: DeclaredRange, server: ReadContract): RangeAnswer {
  if (declared.kind === "none") {
    const reasons = ["it declares no range of server versions"];
    return { answer: "unknown", open: true, readable: "not declared (open)", reasons };
  }
  if (declared.kind === "invalid") return { answer: "invalid", open: false, reasons: [declared.reason] };
  const { range, readable } = declared;
  const shown = { open: isOpen(range), readable };
  const version = server.parsed;
  if (!version) {
    const why = server.version === undefined ? "is not known" : "is not a semantic version";
    return { ...shown, answer: "unknown", reasons: [`the base's version ${why}`] };
  }
  const name = describeVersion(version);
  if (contains(range, version)) {
    return { ...shown, answer: "inside", reasons: name === version.version ? [] : [`the base is ${name}`] };
  }
  return { ...shown, answer: "outside", reasons: [`it declares ${readable}, the base is ${name}`] };
}
