import { createHash } from "node:crypto";
import { jsonDocument } from "#diagnostics/render-json.js";
import type { Digest } from "#oci/digest.js";
import { imagePurl, modulePurl } from "#sbom/purl.js";
import { pageOf } from "#scan/entry.js";
import type { ScannedProgram, ScanReport, Vulnerability } from "#scan/report.js";

/** An image, or one platform's image of it. */
export interface ImageProduct {
  /** `ghcr.io/acme/catalog-server`, where it is or is going to be. */
  repository?: string;
  /** Where no repository is known. */
  name: string;
  digest: Digest;
  /** Of a platform's manifest. */
  architecture?: string;
}

/** The image and each of its platforms' images. */
export interface VexProducts {
  image: ImageProduct;
  platforms: readonly ImageProduct[];
}

/**
 * An OpenVEX 0.2.0 document about an image: one statement for each vulnerability, on the image and on each of its platforms' images. The same
 * report gives the same bytes.
 */
export function renderOpenVex(report: ScanReport, { image, platforms }: VexProducts): string {
  const products = [image, ...platforms.filter((each) => each.digest !== image.digest)];
  const statements = report.vulnerabilities.map((each) => statement(each, products, report));
  const body = {
    author: report.tool.name,
    role: "Build tooling",
    timestamp: report.finished,
    version: 1,
    tooling: `${report.tool.name} ${report.tool.version}, ${report.scanner.name} ${report.scanner.version}`,
    statements,
  };
  const hash = createHash("sha256").update(JSON.stringify(body)).digest("hex");
  return jsonDocument({ "@context": "https://openvex.dev/ns/v0.2.0", "@id": `urn:sha256:${hash}`, ...body });
}

function statement(each: Vulnerability, products: readonly ImageProduct[], report: ScanReport) {
  const component = componentOf(each);
  const page = pageOf(each.id);
  return {
    vulnerability: {
      ...(page ? { "@id": page } : {}),
      name: each.id,
      description: each.summary,
      aliases: each.aliases,
    },
    timestamp: report.finished,
    products: products.map((product) => ({
      "@id": purlOf(product),
      identifiers: { purl: purlOf(product) },
      hashes: { "sha-256": product.digest.slice("sha256:".length) },
      subcomponents: [{ "@id": component, identifiers: { purl: component } }],
    })),
    ...verdictOf(each, report),
  };
}

/** As the SBOM calls it. */
function componentOf({ module, version }: Vulnerability): string {
  return modulePurl(module, module === "stdlib" ? version.replace(/^v/, "") : version);
}

function purlOf({ repository, name, digest, architecture }: ImageProduct): string {
  return imagePurl({
    name: (repository ?? name).split("/").at(-1) ?? name,
    digest,
    ...(architecture === undefined ? {} : { platform: { architecture } }),
    ...(repository === undefined ? {} : { repository }),
  });
}

/**
 * What the states mean in OpenVEX. That nobody calls what is there, only a scan of the source can say; what is accepted stays what it is.
 */
function verdictOf(each: Vulnerability, report: ScanReport): object {
  if (each.state === "reachable") {
    return { status: "affected", action_statement: action(each), status_notes: notes(each) };
  }
  if (each.state === "absent") {
    return {
      status: "not_affected",
      justification: "vulnerable_code_not_present",
      impact_statement: "The module is used, its vulnerable functions are not in the programs.",
    };
  }
  if (each.state === "present" && isSourceOfAll(each, report)) {
    return {
      status: "not_affected",
      justification: "vulnerable_code_not_in_execute_path",
      impact_statement: "The functions are in the programs, and govulncheck finds no call that leads to them.",
    };
  }
  return { status: "under_investigation", status_notes: notes(each) };
}

/** Whether the source that was scanned is that of every program that holds it, or may. */
function isSourceOfAll(each: Vulnerability, { programs }: ScanReport): boolean {
  const own = new Set(programs.filter(({ fromSource }) => fromSource).map(programName));
  return each.programs.every((program) => program.state === "absent" || own.has(programName(program)));
}

function programName({ platform, path }: Pick<ScannedProgram, "platform" | "path">): string {
  return `${platform} ${path}`;
}

function action({ module, fixed, exception }: Vulnerability): string {
  if (exception) return `Accepted until ${exception.expires}: ${exception.reason}`;
  return fixed
    ? `Update ${module} to ${fixed} or newer.`
    : "No version without it is known: leave the plugin out, or replace the module.";
}

function notes({ state, reason, reachedBy, exception }: Vulnerability): string {
  const who = reachedBy.map(({ plugin }) => (plugin === undefined ? "the base" : `plugin ${plugin}`));
  const parts = [
    state === "reachable"
      ? `Reached by ${who.join(", ")}`
      : state === "present"
        ? "The programs hold the functions"
        : `Not known: ${reason ?? ""}`,
    ...(exception && state !== "reachable" ? [`accepted until ${exception.expires}: ${exception.reason}`] : []),
  ];
  return `${parts.join("; ")}.`;
}
