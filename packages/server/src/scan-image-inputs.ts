import { readChoice } from "#diagnostics/choice.js";
import { fail } from "#diagnostics/diagnostic.js";
import { parseRepository } from "#oci/reference.js";
import type { FailOn } from "#scan/report.js";
import type { ScanOptions, ScanSettings, ScanSubject } from "#server/scan-image-options.js";
import { readWholeNumber } from "#server/whole-number.js";

/** What the action's inputs and the command's options say, by the names of the former. */
export interface ScanTexts {
  manifest: string | undefined;
  directory: string | undefined;
  layout: string | undefined;
  digest: string | undefined;
  image: string | undefined;
  images: string[];
  "fail-on": string | undefined;
  exceptions: string | undefined;
  database: string;
  "database-max-age": string | undefined;
  govulncheck: string | undefined;
  timeout: string | undefined;
  report: string;
  repository: string | undefined;
  issues: boolean;
}

type Given = Pick<
  ScanSettings,
  "failOn" | "exceptions" | "database" | "databaseMaxAge" | "govulncheck" | "seconds" | "report"
>;

/** One scan, or one of each of several published images. */
export type AskedScan =
  | { one: Given & Pick<ScanOptions, "source" | "subject" | "repository"> }
  | { many: Given & { images: string[]; issues: boolean } };

/** Reads what was asked for. Throws `input-invalid`. */
export function readScan(texts: ScanTexts): AskedScan {
  const { manifest, directory, images, issues, repository } = texts;
  const subject = readSubject(texts);
  if (images.length > 0) {
    if (subject || manifest !== undefined || directory !== undefined || repository !== undefined) {
      fail("input-invalid", "images are given together with something else to scan", {
        fix: "Give images alone.",
        inputs: ["images"],
      });
    }
    const given = readGiven(texts, "never");
    if (given.failOn === "reachable") unreachable();
    return { many: { ...given, images, issues } };
  }
  if (issues) {
    const inputs = ["issues", "images"];
    fail("input-invalid", "issues are kept for images", { fix: "Give images, or leave issues out.", inputs });
  }
  const source = readSource(manifest, directory);
  if (!source && !subject) {
    fail("input-invalid", "nothing is given to scan", {
      fix: "Give manifest and directory, or layout or image, or both; or images.",
      inputs: ["manifest", "directory", "layout", "image", "images"],
    });
  }
  if (repository !== undefined) parseRepository(repository, "repository");
  const given = readGiven(texts, source ? "reachable" : "present");
  if (given.failOn === "reachable" && !source) unreachable();
  return {
    one: {
      ...given,
      ...(source ? { source } : {}),
      ...(subject ? { subject } : {}),
      ...(repository === undefined ? {} : { repository }),
    },
  };
}

function unreachable(): never {
  return fail("input-invalid", "nothing tells what is reachable where no source is scanned", {
    fix: "Set fail-on to present, or give manifest and directory with one image.",
    inputs: ["fail-on", "manifest", "directory"],
  });
}

function readSource(manifest: string | undefined, directory: string | undefined): ScanOptions["source"] {
  if (manifest === undefined && directory === undefined) return undefined;
  if (manifest !== undefined && directory !== undefined) return { manifest, directory };
  const [given, missing] = manifest === undefined ? ["directory", "manifest"] : ["manifest", "directory"];
  return fail("input-invalid", `${given} is given without ${missing}`, {
    fix: "Give the manifest and the folder that was generated from it.",
    inputs: [given, missing],
  });
}

function readSubject({ layout, digest, image }: ScanTexts): ScanSubject | undefined {
  if (layout !== undefined && image !== undefined) {
    fail("input-invalid", "layout and image are given", { fix: "Give one of them.", inputs: ["layout", "image"] });
  }
  if (digest !== undefined && layout === undefined) {
    fail("input-invalid", "digest is for a layout", {
      fix: "Write image as REPOSITORY@DIGEST, and leave digest out.",
      inputs: ["digest", "layout", "image"],
    });
  }
  if (layout !== undefined) return { layout, ...(digest === undefined ? {} : { digest }) };
  return image === undefined ? undefined : { image };
}

function readGiven(texts: ScanTexts, usual: FailOn): Given {
  const { exceptions, database, govulncheck, report } = texts;
  const databaseMaxAge = readWholeNumber("database-max-age", texts["database-max-age"], { most: 100_000 });
  return {
    failOn: readChoice("fail-on", texts["fail-on"] ?? usual, ["reachable", "present", "never"]),
    ...(exceptions === undefined ? {} : { exceptions }),
    database,
    ...(databaseMaxAge === undefined ? {} : { databaseMaxAge }),
    ...(govulncheck === undefined ? {} : { govulncheck }),
    seconds: readWholeNumber("timeout", texts.timeout, { most: 86_400 }) ?? 900,
    report,
  };
}
