import { defaultLimits, type RunInputs, type Subject } from "#conformance/subject.js";
import { readChoice } from "#diagnostics/choice.js";
import { fail } from "#diagnostics/diagnostic.js";
import { quoted } from "#diagnostics/sanitize.js";
import type { ImagePlatform } from "#oci/types.js";
import type { ConformanceOptions } from "#server/conformance-options.js";
import { readWholeNumber } from "#server/whole-number.js";

type Sandbox = NonNullable<RunInputs["sandbox"]>;

const sandboxes = ["runc", "namespaces", "user", "process"] as const satisfies Sandbox[];

/** What the action's inputs and the command's options say, by the names of the former. */
export interface ConformanceTexts {
  layout: string | undefined;
  digest: string | undefined;
  image: string | undefined;
  binary: string | undefined;
  url: string | undefined;
  suite: string;
  manifest: string | undefined;
  plugin: string | undefined;
  curated: boolean;
  reports: string[];
  "report-policy": string | undefined;
  report: string;
  arguments: string[];
  environment: Record<string, string>;
  files: Record<string, string>;
  parameters: Record<string, string>;
  only: string[];
  platform: string | undefined;
  sandbox: string | undefined;
  timeout: string | undefined;
  memory: string | undefined;
}

/** The part of the options that inputs say. */
type Asked = Pick<
  ConformanceOptions,
  "subject" | "suite" | "inputs" | "report" | "reports" | "reportPolicy" | "curated" | "manifest" | "plugin"
>;

/** Reads what was asked for. Throws `input-invalid`. */
export function readConformance(texts: ConformanceTexts): Asked {
  const { suite, report, reports, "report-policy": reportPolicy, curated, manifest, plugin } = texts;
  if (curated && manifest === undefined) {
    fail("input-invalid", "curated needs a manifest", {
      fix: "Give the manifest that the image was built from.",
      inputs: ["curated", "manifest"],
    });
  }
  return {
    subject: readSubject(texts),
    suite,
    inputs: readRunInputs(texts),
    report,
    reports,
    ...(reportPolicy === undefined ? {} : { reportPolicy }),
    curated,
    ...(manifest === undefined ? {} : { manifest }),
    ...(plugin === undefined ? {} : { plugin }),
  };
}

function readSubject({ layout, digest, image, binary, url, manifest }: ConformanceTexts): Subject {
  const given = Object.entries({ layout, image, binary, url }).filter(([, value]) => value !== undefined);
  if (given.length !== 1) {
    const what =
      given.length === 0 ? "nothing is given to run" : `${given.map(([name]) => name).join(" and ")} are given`;
    const inputs = ["layout", "image", "binary", "url"];
    fail("input-invalid", what, { fix: "Give one of layout, image, binary and url.", inputs });
  }
  if (digest !== undefined && layout === undefined) {
    fail("input-invalid", "digest is for a layout", {
      fix: "Write image as REPOSITORY@DIGEST, and leave digest out.",
      inputs: ["digest", "layout", "image"],
    });
  }
  if (manifest !== undefined && layout === undefined && image === undefined) {
    fail("input-invalid", "a manifest's tiers are granted on images only", {
      fix: "Give layout or image.",
      inputs: ["layout", "image"],
    });
  }
  if (layout !== undefined) return { layout, ...(digest === undefined ? {} : { digest }) };
  if (image !== undefined) return { image };
  return binary === undefined ? { url: url ?? "" } : { binary };
}

function readRunInputs(texts: ConformanceTexts): RunInputs {
  const { environment, files, parameters, only, sandbox, platform } = texts;
  return {
    environment,
    files,
    parameters,
    only,
    ...(texts.arguments.length === 0 ? {} : { arguments: texts.arguments }),
    ...(sandbox === undefined ? {} : { sandbox: readChoice("sandbox", sandbox, sandboxes) }),
    ...(platform === undefined ? {} : { platform: readPlatform(platform) }),
    limits: {
      seconds: readWholeNumber("timeout", texts.timeout, { most: 86_400 }) ?? defaultLimits.seconds,
      memory:
        (readWholeNumber("memory", texts.memory, { most: 1024 * 1024 }) ?? defaultLimits.memory / 1024 ** 2) *
        1024 ** 2,
    },
  };
}

function readPlatform(text: string): ImagePlatform {
  const [os, architecture, variant, ...more] = text.split("/");
  if (!os || !architecture || more.length > 0 || !/^[a-z0-9/]+$/.test(text)) {
    const fix = "Write a platform such as linux/amd64.";
    return fail("input-invalid", `platform is ${quoted(text)}`, { fix, inputs: ["platform"] });
  }
  return { os, architecture, ...(variant ? { variant } : {}) };
}
