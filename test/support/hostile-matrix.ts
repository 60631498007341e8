import type { MatrixInput } from "#matrix/model.js";
import { base, evidenceFor, pinOf, pluginOf, serverOf, versionOf } from "#test/sample-matrix.js";

/** Each text is the value, wherever somebody else writes one, though checks in front of the matrix refuse many. */
export function hostileMatrix(value: string): MatrixInput {
  const proof = { plugin: value, module: value, version: value, server: value, suite: value, platform: value };
  return {
    base: value,
    servers: [
      { version: value, frameworkVersion: value, compatibleFrameworkVersions: [value], manifests: [value] },
      serverOf("v1.0.0=v1alpha1"),
    ],
    plugins: [
      pluginOf("agents", ["v0.1.0 0.9.0..1.x v1alpha1"]),
      pluginOf(
        value,
        [
          versionOf("v0.2.0", { problem: value }),
          versionOf("v0.1.0 - v1alpha1", { version: value, retracted: { why: value } }),
        ],
        {
          module: value,
          deprecated: value,
          pins: [pinOf(value, value, { manifest: value })],
        },
      ),
    ],
    evidence: [
      evidenceFor("agents v0.1.0 on v1.0.0 failed", { base: value, suite: value, platform: value, file: value }),
      evidenceFor("agents v0.1.0 on v1.0.0 failed", { ...proof, base: value, file: value }),
      evidenceFor("agents v0.1.0 on v1.0.0 passed", { base }),
    ],
  };
}
