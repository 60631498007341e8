import type { Code } from "#diagnostics/codes.js";
import { type Diagnostic, diagnostic, fail } from "#diagnostics/diagnostic.js";
import { compareModuleVersions } from "#golang/module-version.js";
import type { ModuleVersion } from "#golang/released-versions.js";
import type { Present } from "#server/manifest-update-choose.js";
import type { Judged } from "#server/manifest-update-judge.js";
import type { ModuleRequest } from "#server/manifest-update-request.js";

/**
 * Whether the version that was asked for may be proposed. That it does not run on this server is a warning: another one may. Throws
 * plugin-version-missing, plugin-version-older and the reason why it may not.
 */
export function checkAsked(
  { plugin, version }: ModuleRequest & { version: string },
  versions: readonly ModuleVersion[],
  judged: readonly Judged[],
  present: Present | undefined,
): Diagnostic[] {
  const found = versions.find((each) => each.version === version);
  if (found === undefined || (found.time === undefined && found.problem !== undefined)) {
    fail("plugin-version-missing", `${plugin} ${version} is not released: ${found?.problem ?? "no proxy lists it"}`, {
      fix: "Push the tag first; a private module needs GOPRIVATE, and Go in the job.",
      plugin,
    });
  }
  if (present && present.fallen === undefined && compareModuleVersions(version, present.version) < 0) {
    fail("plugin-version-older", `the manifest has ${plugin} ${present.version}, and ${version} is not newer`, {
      fix: "Nothing is to be done; to go back, withdraw the newer version in the policy.",
      plugin,
    });
  }
  const refusal = judged.find((each) => each.version === version)?.refusal;
  if (refusal === undefined) return [];
  const message = `${plugin} ${version} is not proposed: ${refusal.why}`;
  if (refusal.code !== "plugin-version-incompatible") {
    fail(refusal.code, message, { plugin, severity: "error", fix: fixes[refusal.code] ?? "Release another version." });
  }
  return [
    diagnostic(refusal.code, message, {
      fix: "Release a version that declares this server, or raise the server's base.",
      plugin,
    }),
  ];
}

const fixes: Partial<Record<Code, string>> = {
  "plugin-module-deprecated": "Move to what takes its place, and change the policy.",
  "plugin-identity-refused": "Release it from the policy's source, or have the policy's source changed.",
};
