import type { Report } from "#conformance/report.js";

/** An in-toto ResourceDescriptor (spec v1), as far as it is used here. */
export interface ResourceDescriptor {
  name?: string;
  /** Hexadecimal digits by algorithm. */
  digest: { sha256: string };
  annotations?: Record<string, string>;
}

/** An in-toto Statement v1 with the test-result predicate v0.1. */
export interface Statement {
  _type: "https://in-toto.io/Statement/v1";
  subject: ResourceDescriptor[];
  predicateType: "https://in-toto.io/attestation/test-result/v0.1";
  predicate: {
    result: "PASSED" | "WARNED" | "FAILED";
    configuration: ResourceDescriptor[];
    passedTests: string[];
    warnedTests: string[];
    failedTests: string[];
  };
}

/** What may be signed: nothing for what is no image, was not run, or ran in part only. */
export function reportStatement(_report: Report): Statement | undefined {
  throw new Error("comes with the next commit");
}
