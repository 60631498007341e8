import { conform, type ServerPlugin } from "#conformance/conform.js";
import type { Report } from "#conformance/report.js";
import { defaultLimits, type RunInputs } from "#conformance/subject.js";
import { suiteParameters } from "#conformance/suite-parameters.js";
import { silent } from "#diagnostics/progress.js";
import type { NamedSuite } from "#documents/suite.js";
import type { UnpackedImage } from "#oci/unpack.js";

/** Starts an image's program and runs a suite against it. */
export async function conformImage(
  image: UnpackedImage,
  suite: NamedSuite,
  { plugins, ...changes }: Partial<RunInputs> & { plugins?: readonly ServerPlugin[] } = {},
): Promise<Report> {
  const inputs: RunInputs = {
    ...{ environment: {}, files: {}, parameters: {}, only: [], limits: defaultLimits },
    ...changes,
  };
  const opened = {
    subject: { kind: "image", name: "an image of this test" } as const,
    platforms: [],
    labels: {},
    program: { kind: "image", ...image } as const,
    close: async () => {},
  };
  const { report } = await conform({
    ...{ opened, suite, inputs, tool: { name: "test", version: "0" }, progress: silent },
    parameters: suiteParameters(suite.suite, inputs.parameters),
    contents: async () => (plugins ? { plugins } : {}),
    signal: new AbortController().signal,
  });
  return report;
}
