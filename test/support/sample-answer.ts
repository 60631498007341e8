import { ancient, osvOf, type TestEntry } from "#test/vulnerability-database.js";
import { parserEntry } from "#test/vulnerable-modules.js";

/** What govulncheck prints of a server that calls a vulnerable function: its messages. */
export function sampleMessages(entry: TestEntry = parserEntry): object[] {
  const used = { module: entry.module, version: "v1.0.0" };
  const frame = { ...used, package: entry.module };
  const finding = (trace: object[]) => ({ finding: { osv: entry.id, fixed_version: "v1.1.0", trace } });
  return [
    {
      config: {
        protocol_version: "v1.0.0",
        scanner_name: "govulncheck",
        scanner_version: "v1.8.0",
        db: "file:///tmp/database",
        db_last_modified: "2026-11-20T12:00:00Z",
        go_version: "go1.26.8",
        scan_level: "symbol",
        scan_mode: "source",
      },
    },
    {
      SBOM: {
        go_version: "go1.26.8",
        modules: [
          { path: "composed.invalid/server" },
          { path: entry.module, version: "v1.0.0" },
          { path: "stdlib", version: "v1.26.8" },
        ],
      },
    },
    { progress: { message: "Fetching vulnerabilities from the database..." } },
    { osv: osvOf(ancient) },
    { osv: osvOf(entry) },
    { progress: { message: "Checking the code against the vulnerabilities..." } },
    finding([used]),
    finding([frame]),
    finding([
      { ...frame, function: "Parse" },
      { module: "github.com/acme/reaches", version: "v1.0.0", package: "github.com/acme/reaches", function: "init#1" },
      { module: "composed.invalid/server", package: "composed.invalid/server", function: "init" },
    ]),
  ];
}

/** As govulncheck prints messages. */
export function answerText(messages: readonly object[]): string {
  return messages.map((each) => `${JSON.stringify(each, undefined, 2)}\n`).join("");
}
