import type { ScanReport } from "#scan/report.js";

/** https://cosign.sigstore.dev/attestation/vuln/v1 */
export const vulnPredicateType = "https://cosign.sigstore.dev/attestation/vuln/v1";

/** A scan as the predicate that cosign calls `vuln`: the report itself is its result. */
export function vulnPredicate(report: ScanReport): object {
  const { scanner, database, started, finished } = report;
  return {
    invocation: { parameters: [], uri: "", event_id: "", "builder.id": "" },
    scanner: {
      uri: "https://pkg.go.dev/golang.org/x/vuln/cmd/govulncheck",
      version: scanner.version,
      db: { uri: database.address, version: database.modified },
      result: report,
    },
    metadata: { scanStartedOn: started, scanFinishedOn: finished },
  };
}
