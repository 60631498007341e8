import { type Diagnostic, diagnostic } from "#diagnostics/diagnostic.js";
import type { FailOn, ScanReport, Vulnerability } from "#scan/report.js";
import { messageOf } from "#scan/sarif.js";
import { placesOf } from "#server/scan-image-places.js";
import type { ScanSource } from "#server/scan-image-source.js";

type Facts = Pick<ScanReport, "programs" | "hidden" | "vulnerabilities">;

interface Surroundings {
  failOn: FailOn;
  source: ScanSource | undefined;
  /** The image's name. */
  image: string | undefined;
}

/** What there is to say of a scan: each vulnerability that is there or may be, what could not be looked into, and why. */
export function* scanDiagnostics(
  { programs, hidden, vulnerabilities }: Facts,
  around: Surroundings,
): Generator<Diagnostic> {
  for (const each of vulnerabilities) {
    if (each.state !== "absent" && each.verdict !== "accepted") yield vulnerabilityProblem(each, around);
  }
  for (const { module, version, because, vulnerabilities: ids } of hidden) {
    const message = `${module} ${version}: ${because}, so that nobody knows whether ${ids.slice(0, 5).join(", ")} are in there`;
    const fix = fixOfHidden(because, version);
    yield diagnostic("vulnerability-hidden", message, { fix, ...placeOf({ module, reachedBy: [] }, around) });
  }
  const stripped = programs.filter(({ symbols }) => symbols === "missing");
  for (const { path, platform } of stripped) {
    const message = `${path} for ${platform} was linked with -s: which functions it holds is unknown`;
    yield diagnostic("scan-symbols-missing", message, { fix: "Leave -s out of build.ldflags." });
  }
}

function fixOfHidden(because: string, version: string): string {
  if (!/^v\d/.test(version))
    return "Scan the image together with its source, or build from releases, so that a version is known.";
  if (because === "it is the main module") return "Raise spec.base.version to one that the database does not name.";
  return "Build with the released module.";
}

function vulnerabilityProblem(each: Vulnerability, around: Surroundings): Diagnostic {
  const code = each.state === "reachable" ? "vulnerability-reachable" : "vulnerability-present";
  const severity =
    each.verdict === "fails" ? "error" : around.failOn === "never" || each.state === "unknown" ? "warning" : "notice";
  const [only, ...others] = each.reachedBy;
  const plugin = others.length === 0 ? only?.plugin : undefined;
  const where = around.source || around.image === undefined ? "" : `${around.image}: `;
  return diagnostic(code, `${where}${messageOf(each)}`, {
    severity,
    fix: fixOf(each),
    ...(plugin === undefined ? {} : { plugin }),
    ...placeOf(each, around),
  });
}

function fixOf({ module, fixed, reachedBy }: Vulnerability): string {
  if (module === "stdlib")
    return fixed ? `Compile with Go ${fixed.replace(/^v/, "")} or newer.` : "Wait for a Go without it.";
  const plugins = reachedBy.flatMap(({ plugin }) => plugin ?? []);
  const [one] = plugins;
  if (!fixed) return "Leave out the plugin that needs it, or accept it in an exception with a date.";
  if (one === undefined) return `Take a base and plugins that require ${module} ${fixed} or newer.`;
  return `Take a version of ${plugins.length === 1 ? `plugin ${one}` : "these plugins"} that requires ${module} ${fixed} or newer.`;
}

function placeOf(
  each: Pick<Vulnerability, "module" | "reachedBy">,
  { source }: Surroundings,
): Pick<Diagnostic, "place"> {
  const [first] = source ? placesOf(each, source) : [];
  return first ? { place: first.place } : {};
}
