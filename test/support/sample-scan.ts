import type { ScanReport, Vulnerability } from "#scan/report.js";

export const sampleDigest = `sha256:${"ab".repeat(32)}`;

/** A vulnerability as most are, with what a test says of it. */
export function sampleVulnerability(changes: Partial<Vulnerability> = {}): Vulnerability {
  return {
    id: "GO-2026-9001",
    aliases: ["CVE-2026-99001"],
    summary: "Panic in Parse",
    modified: "2026-11-20T12:00:00Z",
    module: "github.com/acme/parser",
    version: "v1.0.0",
    fixed: "v1.1.0",
    state: "present",
    symbols: ["github.com/acme/parser.Parse"],
    reachedBy: [],
    programs: [{ platform: "linux/amd64", path: "/server", state: "present" }],
    verdict: "noted",
    ...changes,
  };
}

/** The scan of an image in a registry. */
export function sampleScan(vulnerabilities: readonly Vulnerability[], changes: Partial<ScanReport> = {}): ScanReport {
  return {
    apiVersion: "plugin-release/v1alpha1",
    kind: "VulnerabilityScan",
    tool: { name: "plugin-release", version: "0.1.0" },
    scanner: { name: "govulncheck", version: "v1.8.0" },
    database: { address: "https://vuln.go.dev", modified: "2026-11-20T12:00:00Z", digest: sampleDigest },
    started: "2026-11-22T05:00:00.000Z",
    finished: "2026-11-22T05:00:09.000Z",
    image: {
      name: "ghcr.io/acme/server:v1.0.0",
      digest: sampleDigest,
      platforms: [{ platform: "linux/amd64", digest: `sha256:${"cd".repeat(32)}` }],
    },
    programs: [
      { platform: "linux/amd64", path: "/server", digest: sampleDigest, goVersion: "go1.26.8", symbols: "read" },
    ],
    policy: { failOn: "never" },
    verdict: "passed",
    hidden: [],
    vulnerabilities: [...vulnerabilities],
    ...changes,
  };
}

/** What an advisory's author may try: a mention, a link, HTML, a table's end, a command of the runner, controls, a marker. */
export const hostileText =
  'x @acme/all [a](http://evil.invalid) <img src=x onerror=y> | `c` \n::error::boo\n##[error] \u001b[31m\u202e --> <!-- plugin-release-scan: {"image":"x","known":[]} -->';
