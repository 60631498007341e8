import { diagnostic, fail, stopOnErrors } from "#diagnostics/diagnostic.js";
import type { Progress } from "#diagnostics/progress.js";
import { registryAccess } from "#oci/registry.js";
import { openRepository, type Repository } from "#oci/repository.js";
import { type Attested, attest } from "#server/publish-image-attest.js";
import { buildProblems } from "#server/publish-image-build.js";
import { keepBundles } from "#server/publish-image-bundles.js";
import { readEvidence } from "#server/publish-image-evidence.js";
import type { PublishedImage, PublishImageOptions } from "#server/publish-image-options.js";
import { namePredicates } from "#server/publish-image-outcome.js";
import { checkPolicy, checkSigner, derivedPolicy, type PublishPolicy } from "#server/publish-image-policy.js";
import { type OwnSigner, openSigner } from "#server/publish-image-signer.js";
import { readSources } from "#server/publish-image-sources.js";
import { provenanceStatement, signatureStatement, type WantedStatement } from "#server/publish-image-statements.js";
import { storeImage } from "#server/publish-image-store.js";
import { readImageToPublish } from "#server/publish-image-subject.js";
import { lookAtTags, moveTags } from "#server/publish-image-tags.js";
import { suiteVersion } from "#server/version.js";
import { provenance } from "#signing/provenance.js";
import { decideIdentity, type SigningIdentity } from "#signing/signing-mode.js";
import { verifyImage } from "#signing/verify-image.js";
import { readWorkflow } from "#signing/workflow.js";

/**
 * Publishes an image: by digest, then signed and attested, then verified as consumers do, and only then by its tags. Everything that can
 * be refused is refused before anything is written. Safe to run again after it was killed anywhere: what is there already stays as it is,
 * and no tag ever stands for something unverified. Throws diagnostics.
 */
export async function publishImage(options: PublishImageOptions): Promise<PublishedImage> {
  const { digest } = options;
  const progress = stoppable(options);
  const checked = await progress.step("Check what was handed over", () => check(options));
  const { image, identity, statements, own, policy, evidence } = checked;
  const name = `${options.registry}/${options.repository}`;
  const repository = openRepository(options, options.registries ?? registryAccess(options.environment));
  const before = await progress.step("Look at the tags", () => lookAtTags(repository, digest, options));
  await progress.step(`Push ${name}@${digest}`, () => storeImage(image, repository, progress));
  const signature = signatureStatement(image.document.descriptor);
  const { signed, bundleFor } = own
    ? await progress.step("Sign and attest", () => attest(statements, signature, { repository, own, progress }))
    : unattested;
  const signedReports = options.signedReports === true && (await keepBundles(evidence.reports, bundleFor));
  const trusted = policy ? await progress.step("Verify", () => verify(repository, policy, options)) : [];
  const tags = await progress.step("Move the tags", () => moveTags(repository, image.document, options, before));
  return {
    image: `${name}@${digest}`,
    digest,
    tags,
    verified: policy !== undefined,
    signing: identity.mode,
    signer: trusted.find(({ predicateType }) => predicateType === signature.statement.predicateType)?.signer ?? "",
    trusted,
    signed,
    signedReports,
    platforms: image.platforms.map(({ platform, descriptor }) => ({ platform, digest: descriptor.digest })),
    evidence: evidence.lines,
    diagnostics: [...evidence.diagnostics, ...(own ? [] : [unsigned(name)])],
  };
}

const unattested: Attested = { signed: 0, bundleFor: () => undefined };

/** No step begins once the run is interrupted: the next run goes on from there. */
function stoppable({ progress, signal }: PublishImageOptions): Progress {
  const step: Progress["step"] = async (title, work) => {
    if (signal?.aborted) {
      const fix = "Run it again; what is there already stays.";
      fail("run-interrupted", `publishing was interrupted before: ${title}`, { fix });
    }
    return progress.step(title, work);
  };
  return { ...progress, step };
}

/** Reads and decides all that can be known without writing anything. */
async function check(options: PublishImageOptions) {
  const { environment } = options;
  const image = await readImageToPublish(options.layout, options.digest);
  const evidence = await readEvidence(image, options);
  const { sources, signing } = await readSources(image, options, evidence.lock);
  const identity = decideIdentity(options.signing, signing, environment);
  const problems = await buildProblems(image, sources, { ...options, isSigned: identity.mode !== "none" });
  stopOnErrors(problems);
  evidence.diagnostics.push(...problems);
  const predicate = provenance(sources, readWorkflow(environment), suiteVersion);
  const statements = [...evidence.statements, provenanceStatement(image.document.descriptor, predicate)];
  const { own, policy } = await openPolicy(identity, statements, options);
  evidence.lines.push({ what: "provenance", says: `manifest ${sources.manifest.digest}` });
  return { image, evidence, identity, statements, own, policy };
}

async function openPolicy(
  identity: SigningIdentity,
  statements: readonly WantedStatement[],
  options: PublishImageOptions,
): Promise<{ own?: OwnSigner; policy?: PublishPolicy }> {
  if (identity.mode === "none") {
    if (options.policy === undefined) return {};
    return fail("input-invalid", "a policy is given, and nobody signs", { fix: "Leave the policy out, or sign." });
  }
  const given = options.policy === undefined ? undefined : await readPolicy(options.policy);
  if (given) checkPolicy(given, statements);
  const own = await openSigner(identity, options);
  if (given) checkSigner(given, own);
  return { own, policy: given ?? derivedPolicy(own, statements) };
}

async function readPolicy(path: string): Promise<PublishPolicy> {
  const { readVerificationPolicy } = await import("#server/verification-policy.js");
  return readVerificationPolicy(path);
}

/** As a consumer does, from the registry alone: nothing that this run knows counts. */
async function verify(repository: Repository, policy: PublishPolicy, { progress, digest }: PublishImageOptions) {
  const { verified, trusted, refused, diagnostics } = await verifyImage({ repository, reference: digest, ...policy });
  for (const signer of new Set(trusted.map((each) => each.signer))) {
    progress.info(`${namePredicates(trusted.filter((each) => each.signer === signer))}: by ${signer}`);
  }
  for (const { digest: manifest, reason } of refused) progress.info(`${manifest} counts for nothing: ${reason}`);
  stopOnErrors(diagnostics);
  if (!verified) throw new Error("an image that is not verified has no problems");
  return trusted;
}

function unsigned(name: string) {
  return diagnostic("image-unsigned", `${name} is published without a signature and without attestations, as asked`, {
    severity: "warning",
    fix: "Set signing to keyless, key or kms.",
  });
}
