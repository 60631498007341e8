import type { Report } from "#conformance/report.js";
import { reportStatement } from "#conformance/report-statement.js";
import type { Digest } from "#oci/digest.js";
import type { Descriptor } from "#oci/types.js";
import type { SbomDocument } from "#sbom/contents.js";
import { renderOpenVex, type VexProducts } from "#scan/openvex.js";
import type { ScanReport } from "#scan/report.js";
import { type AttestationKind, attestationPredicates, signaturePredicate } from "#signing/predicate-types.js";
import type { Provenance } from "#signing/provenance.js";
import type { Statement } from "#signing/statement.js";

/** A statement that the image is to have, and the manifest that it is attached to. */
export interface WantedStatement {
  kind: AttestationKind | "signature";
  subject: Descriptor;
  statement: Statement;
}

export function signatureStatement(subject: Descriptor): WantedStatement {
  return wanted("signature", subject, {});
}

export function sbomStatement(subject: Descriptor, { bytes }: SbomDocument): WantedStatement {
  return wanted("sbom", subject, JSON.parse(new TextDecoder().decode(bytes)));
}

/**
 * cosign's predicate of a scan (COSIGN_VULN_ATTESTATION_SPEC.md) with our report as its result; and OpenVEX, rendered anew: what lies beside a
 * report is not covered by the report's digest.
 */
export function scanStatements(subject: Descriptor, report: ScanReport, products: VexProducts): WantedStatement[] {
  const openvex = JSON.parse(renderOpenVex(report, products));
  return [wanted("scan", subject, vulnerabilities(report)), wanted("openvex", subject, openvex)];
}

function vulnerabilities(report: ScanReport): Record<string, unknown> {
  const { scanner, tool, database, started, finished } = report;
  return {
    invocation: { parameters: [`fail-on=${report.policy.failOn}`], uri: "", event_id: "", "builder.id": "" },
    scanner: {
      uri: `pkg:golang/golang.org/x/vuln/cmd/govulncheck@${scanner.version}`,
      version: `${scanner.name} ${scanner.version}, ${tool.name} ${tool.version}`,
      db: { uri: database.address, version: database.modified },
      result: report,
    },
    metadata: { scanStartedOn: started, scanFinishedOn: finished },
  };
}

/** About the platform's manifest that ran; computed anew likewise. */
export function conformanceStatement(subject: Descriptor, report: Report, digest: Digest): WantedStatement | undefined {
  const statement = reportStatement(report, digest);
  return statement && { kind: "conformance", subject, statement };
}

export function provenanceStatement(subject: Descriptor, predicate: Provenance): WantedStatement {
  return wanted("provenance", subject, predicate);
}

function wanted(kind: WantedStatement["kind"], subject: Descriptor, predicate: unknown): WantedStatement {
  const predicateType = kind === "signature" ? signaturePredicate : attestationPredicates[kind];
  const statement = {
    _type: "https://in-toto.io/Statement/v1",
    subject: [{ digest: { sha256: hex(subject.digest) } }],
    predicateType,
    predicate,
  };
  return { kind, subject, statement };
}

function hex(digest: Digest): string {
  return digest.slice("sha256:".length);
}
