import { readChoice } from "#diagnostics/choice.js";
import { fail } from "#diagnostics/diagnostic.js";
import { type RegistryAccess, registryAccess } from "#oci/registry.js";
import { openRepository } from "#oci/repository.js";
import { readPublicKey, readVerificationPolicy, type VerificationRules } from "#server/verification-policy.js";
import { readVerifiedImage } from "#server/verify-image-reference.js";
import { type AttestationKind, attestationPredicates } from "#signing/predicate-types.js";
import { type ImageVerification, verifyImage } from "#signing/verify-image.js";

export interface VerifyOptions {
  /** An image in a registry. */
  image: string;
  /** Path of a VerificationPolicy. */
  policy?: string;
  /** Public keys' files, where there is no policy. */
  keys: readonly string[];
  /** Attestations to demand beside those of the policy. */
  require: readonly string[];
  environment: NodeJS.ProcessEnv;
  registries?: RegistryAccess;
}

export interface VerifyResult extends ImageVerification {
  /** `registry/repository@sha256:…`: what was verified, whatever a tag stands for a moment later. */
  image: string;
}

/** Verifies an image as a consumer does. Throws input-invalid, image-reference-invalid, what reading the policy throws and what reading the registry throws. */
export async function verify(options: VerifyOptions): Promise<VerifyResult> {
  const reference = await readVerifiedImage(options.image);
  const required = options.require.map(kindOf);
  const rules = await rulesOf(options);
  const { registry, repository } = reference;
  const access = options.registries ?? registryAccess(options.environment);
  const verification = await verifyImage({
    ...rules,
    attestations: [...new Set([...rules.attestations, ...required])],
    repository: openRepository({ registry, repository }, access),
    reference: reference.digest ?? reference.tag ?? "latest",
  });
  return { image: `${registry}/${repository}@${verification.digest}`, ...verification };
}

async function rulesOf({ policy, keys }: VerifyOptions): Promise<VerificationRules> {
  if (policy !== undefined && keys.length > 0) {
    return fail("input-invalid", "there are a policy and a key: the policy names its keys itself", {
      fix: "Leave out --key, or --policy.",
    });
  }
  if (policy !== undefined) return readVerificationPolicy(policy);
  if (keys.length === 0) {
    return fail("input-invalid", "nothing says who may sign the image", {
      fix: "Add --policy with a VerificationPolicy, or --key with a public key.",
    });
  }
  return { signers: keys.map((each) => readPublicKey(each)), attestations: [], trust: { proof: "transparency-log" } };
}

function kindOf(text: string): AttestationKind {
  const kinds = Object.keys(attestationPredicates) as AttestationKind[];
  return readChoice("require", text, kinds);
}
