import { createHash } from "node:crypto";
import { isAbsolute, relative, resolve, sep } from "node:path";
import type { Place } from "#diagnostics/diagnostic.js";
import { jsonDocument } from "#diagnostics/render-json.js";
import { sanitize } from "#diagnostics/sanitize.js";
import { pageOf } from "#scan/entry.js";
import type { ScanReport, Vulnerability } from "#scan/report.js";

/** A place in a file, and whose it is: that stays where the line moves. */
export interface StandingPlace {
  place: Place;
  of: string;
}

export interface SarifPlaces {
  /** The checkout's root, absolute: paths are relative to it. */
  workspace: string;
  /** Where a vulnerability stands in files of the repository; may be nowhere. */
  of(vulnerability: Vulnerability): StandingPlace[];
}

const levels = { fails: "error", noted: "warning", accepted: "note" } as const;

/** GitHub refuses a run with more results; the worst come first. */
const mostResults = 25_000;

/**
 * A SARIF 2.1.0 log that code scanning takes: each result has one location, with a path relative to the checkout and a line. What is not
 * there is left out. No severity: the database states none.
 */
export function renderScanSarif(report: ScanReport, places: SarifPlaces): string {
  const shown = report.vulnerabilities.filter((each) => each.state !== "absent");
  const rules = [...new Map(shown.map((each) => [each.id, each])).values()];
  const indexes = new Map(rules.map(({ id }, index) => [id, index]));
  const log = {
    $schema: "https://json.schemastore.org/sarif-2.1.0.json",
    version: "2.1.0",
    runs: [
      {
        tool: {
          driver: {
            name: `${report.tool.name} scan`,
            semanticVersion: report.tool.version,
            informationUri: "https://go.dev/doc/security/vuln/",
            rules: rules.map(rule),
          },
          extensions: [{ name: report.scanner.name, version: report.scanner.version }],
        },
        automationDetails: { id: "plugin-release-scan/" },
        columnKind: "utf16CodeUnits",
        results: shown
          .flatMap((each) => resultsOf(each, report, places, indexes.get(each.id) ?? 0))
          .slice(0, mostResults),
      },
    ],
  };
  return jsonDocument(log);
}

function rule({ id, aliases, summary }: Vulnerability) {
  const names = [id, ...aliases].join(", ");
  const page = pageOf(id);
  return {
    id,
    shortDescription: { text: plain(summary || id) },
    fullDescription: { text: plain(`${names}: ${summary}`) },
    help: {
      text: plain(
        page ? `See ${page} for what is known of it.` : `The database's entry ${id} says what is known of it.`,
      ),
    },
    ...(page ? { helpUri: page } : {}),
    properties: { tags: ["security", "vulnerability"] },
  };
}

function resultsOf(each: Vulnerability, report: ScanReport, places: SarifPlaces, ruleIndex: number) {
  const found = places.of(each).flatMap(({ place, of }) => {
    const location = locationOf(place, places.workspace);
    return location ? [{ location, of }] : [];
  });
  const standing = found.length > 0 ? found : [{ location: inProgram(each, report), of: each.module }];
  return standing.map(({ location, of }) => ({
    ruleId: each.id,
    ruleIndex,
    level: levels[each.verdict],
    message: { text: plain(messageOf(each)) },
    locations: [{ physicalLocation: location }],
    partialFingerprints: { primaryLocationLineHash: fingerprint(each, location.artifactLocation.uri, of) },
    ...(each.exception
      ? { suppressions: [{ kind: "external", status: "accepted", justification: plain(each.exception.reason) }] }
      : {}),
    properties: { state: each.state, module: each.module, version: each.version },
  }));
}

/** One sentence that a maintainer can act on. */
export function messageOf({
  id,
  summary,
  module,
  version,
  state,
  reachedBy,
  fixed,
  exception,
  reason,
}: Vulnerability): string {
  const who = reachedBy.map(({ plugin }) => (plugin === undefined ? "the base" : `plugin "${plugin}"`)).join(", ");
  const what = {
    reachable: `reached by ${who}`,
    present: "held by the image's programs",
    unknown: `possibly there: ${reason ?? "nothing tells"}`,
    absent: "not in the image's programs",
  }[state];
  const about = summary ? `${id} (${summary})` : id;
  const then = exception
    ? `accepted until ${exception.expires}`
    : fixed
      ? `fixed in ${fixed}`
      : "no version without it is known";
  return `${about} in ${module} ${version} is ${what}; ${then}`;
}

/** The one fingerprint that code scanning looks at. Lines move and versions change; what it is about, in which file and whose, stays. */
function fingerprint({ id, module }: Vulnerability, uri: string, of: string): string {
  return createHash("sha256")
    .update(JSON.stringify([id, module, uri, of]))
    .digest("hex");
}

function locationOf({ file, line = 1, column, endLine, endColumn }: Place, workspace: string) {
  const path = relative(workspace, resolve(workspace, file));
  if (path === "" || path === ".." || path.startsWith(`..${sep}`) || isAbsolute(path)) return undefined;
  const region = { startLine: line, startColumn: column, endLine, endColumn };
  return { artifactLocation: { uri: uriOf(path.split(sep).join("/")), uriBaseId: "%SRCROOT%" }, region };
}

/** An image without a repository: the program that holds it, as if the image were the checkout. */
function inProgram({ programs }: Vulnerability, report: ScanReport) {
  const path = programs[0]?.path ?? report.programs[0]?.path ?? "/image";
  return {
    artifactLocation: { uri: uriOf(path.replace(/^\/+/, "")), uriBaseId: "%SRCROOT%" },
    region: { startLine: 1, startColumn: undefined, endLine: undefined, endColumn: undefined },
  };
}

function uriOf(path: string): string {
  return path
    .replace(/\p{Cs}/gu, "\ufffd")
    .split("/")
    .map(encodeURIComponent)
    .join("/");
}

/** A SARIF message reads `[text](target)` as a link (§3.11.6). */
function plain(text: string): string {
  return sanitize(text, 2000).replaceAll("](", "] (");
}
