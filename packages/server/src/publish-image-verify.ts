import { fail } from "#diagnostics/diagnostic.js";
import type { Progress } from "#diagnostics/progress.js";
import { type VerifyResult, verify } from "#server/verify-image.js";

/** The action's mode that only verifies. Throws `input-invalid` and what verifying throws; what is not verified is told, not thrown. */
export async function verifyGiven({
  image,
  policy,
  environment,
  progress,
}: {
  image: string | undefined;
  policy: string | undefined;
  environment: NodeJS.ProcessEnv;
  progress: Progress;
}): Promise<VerifyResult> {
  if (image === undefined || policy === undefined) {
    return fail("input-invalid", `to verify, ${image === undefined ? "image" : "policy"} is missing`, {
      fix: "Give image, such as ghcr.io/acme/catalog-server:v1.2.0, and policy, the path of a VerificationPolicy.",
    });
  }
  return progress.step(`Verify ${image}`, () => verify({ image, policy, keys: [], require: [], environment }));
}
