import type { Report } from "#conformance/report.js";
import { defaultLimits, type RunInputs, type Subject } from "#conformance/subject.js";
import { fail } from "#diagnostics/diagnostic.js";
import { quoted } from "#diagnostics/sanitize.js";
import type { ImagePlatform } from "#oci/types.js";
import type { ConformanceOptions } from "#server/conformance-options.js";
import { readWholeNumber } from "#server/whole-number.js";

type Sandbox = NonNullable<RunInputs["sandbox"]>;

const sandboxes: readonly Report["sandbox"]["kind"][] = ["runc", "namespaces", "user", "process"] satisfies Sandbox[];

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
    fail("input-invalid", "curated needs a manifest", { fix: "Give the manifest that the image was built from." });
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
    fail("input-invalid", what, { fix: "Give one of layout, image, binary and url." });
  }
  if (digest !== undefined && layout === undefined) {
    fail("input-invalid", "digest is for a layout", { fix: "Write image as REPOSITORY@DIGEST, and leave digest out." });
  }
  if (manifest !== undefined && layout === undefined && image === undefined) {
    fail("input-invalid", "a manifest's tiers are granted on an image only", { fix: "Give layout or image." });
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
    ...(sandbox === undefined ? {} : { sandbox: readSandbox(sandbox) }),
    ...(platform === undefined ? {} : { platform: readPlatform(platform) }),
    limits: {
      seconds: readWholeNumber("timeout", texts.timeout, { most: 86_400 }) ?? defaultLimits.seconds,
      memory:
        (readWholeNumber("memory", texts.memory, { most: 1024 * 1024 }) ?? defaultLimits.memory / 1024 ** 2) *
        1024 ** 2,
    },
  };
}

function readSandbox(text: string): Sandbox {
  const found = sandboxes.find((each) => each === text);
  return found && found !== "none"
    ? found
    : fail("input-invalid", `sandbox is ${quoted(text)}`, { fix: `Set it to one of ${sandboxes.join(", ")}.` });
}

function readPlatform(text: string): ImagePlatform {
  const [os, architecture, variant, ...more] = text.split("/");
  if (!os || !architecture || more.length > 0 || !/^[a-z0-9/]+$/.test(text)) {
    return fail("input-invalid", `platform is ${quoted(text)}`, { fix: "Write a platform such as linux/amd64." });
  }
  return { os, architecture, ...(variant ? { variant } : {}) };
}
