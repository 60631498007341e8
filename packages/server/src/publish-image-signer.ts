import { createPublicKey, type KeyObject } from "node:crypto";
import { mkdtemp, readFile, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { DiagnosticError, fail } from "#diagnostics/diagnostic.js";
import { sanitize } from "#diagnostics/sanitize.js";
import { readText } from "#documents/read-text.js";
import type { PublishImageOptions } from "#server/publish-image-options.js";
import { findCosign } from "#signing/cosign.js";
import { type CosignSigning, fetchTrustedRoot, publicKey } from "#signing/cosign-sign.js";
import type { Signer } from "#signing/signer.js";
import type { SigningIdentity } from "#signing/signing-mode.js";
import { decideServices, type SigningServices } from "#signing/transparency.js";
import { readTrustedRoot, type Trust } from "#signing/trust.js";
import { readWorkflow, visibilityOf } from "#signing/workflow.js";

/** How this run signs, and how what it signs is recognised. */
export interface OwnSigner {
  signing: Omit<CosignSigning, "deadline">;
  signer: Signer;
  trust: Trust;
}

type Identity = Exclude<SigningIdentity, { mode: "none" }>;

/**
 * Decides where signatures are made known, finds cosign, and asks it for what verifies its signatures. Nothing is sent but, for keyless,
 * a request for Sigstore's public root. Throws `transparency-not-agreed`, `cosign-missing`, `cosign-too-old`, `signing-failed`.
 */
export async function openSigner(identity: Identity, options: PublishImageOptions): Promise<OwnSigner> {
  const { environment, progress, signal } = options;
  const { cosign: path, seconds, signingConfig, trustedRoot } = options.signing;
  const config = signingConfig === undefined ? undefined : textOf(signingConfig);
  const services = decideServices({
    mode: identity.mode,
    asked: options.signing.transparencyLog,
    signingConfig: config,
    visibility: visibilityOf(await eventOf(environment)),
  });
  const cosign = await findCosign(path, environment, signal);
  progress.info(`${cosign.command}, version ${cosign.version}; ${told[services]}`);
  const signing: OwnSigner["signing"] = {
    cosign,
    identity,
    services,
    ...(signingConfig === undefined ? {} : { signingConfig }),
    ...(trustedRoot === undefined ? {} : { trustedRoot }),
    environment,
    signal,
    seconds,
    info: progress.info,
  };
  const timed = { ...signing, deadline: performance.now() + seconds * 1000 };
  if (identity.mode !== "keyless") return { signing, ...(await keySigner(timed, nameOf(identity))) };
  const root = trustedRoot === undefined ? await publicRoot(timed) : await readTrustedRoot(trustedRoot);
  const proof = config === undefined || hasLog(config) ? "transparency-log" : "timestamp";
  return { signing, signer: jobSigner(environment), trust: { root, proof } };
}

const told: Record<SigningServices, string> = {
  public: "signatures go to Sigstore's public transparency log",
  own: "signatures go to the services of the signing configuration",
  none: "signatures go to no log",
};

async function keySigner(signing: CosignSigning, name: string): Promise<Pick<OwnSigner, "signer" | "trust">> {
  const key = createPublicKey(await publicKey(signing));
  refuseUnverifiable(key, name);
  return { signer: { kind: "key", key, name }, trust: { proof: "transparency-log" } };
}

/** cosign 3.1 signs with other keys, too, with SHA-256 all the same, and verifies none of that. */
function refuseUnverifiable(key: KeyObject, name: string): void {
  const { asymmetricKeyType: type, asymmetricKeyDetails } = key;
  if (type === "rsa" || (type === "ec" && asymmetricKeyDetails?.namedCurve === "prime256v1")) return;
  const kind = asymmetricKeyDetails?.namedCurve ?? type;
  fail(
    "signing-failed",
    `the key ${name} is of the kind ${kind}, whose signatures nobody can verify: not cosign, nor this suite`,
    {
      fix: "Use a P-256 key, as cosign generate-key-pair makes, or an RSA key.",
    },
  );
}

function nameOf({ mode, key }: Exclude<Identity, { mode: "keyless" }>): string {
  return mode === "key" && key.startsWith("env://") ? `of ${key.slice("env://".length)}` : sanitize(key, 200);
}

/** The job as Fulcio knows it: by numbers, which nobody can take over, and the ref that it runs for. */
function jobSigner(environment: NodeJS.ProcessEnv): Signer {
  const workflow = readWorkflow(environment);
  if (!workflow) {
    return fail("signing-undecided", "keyless signatures are made in a job of GitHub Actions, and this is none", {
      fix: "Give --signing key and --key FILE.",
    });
  }
  const { issuer, repositoryId, ownerId, ref } = workflow;
  return { kind: "keyless", issuer, repositoryId, ownerId, ref };
}

/** Sigstore's public root, which cosign fetches and checks (TUF). */
async function publicRoot(signing: CosignSigning) {
  const folder = await mkdtemp(join(tmpdir(), "plugin-release-root-"));
  try {
    const file = join(folder, "trusted_root.json");
    await fetchTrustedRoot(file, signing);
    return await readTrustedRoot(file);
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}

function textOf(path: string): string {
  const found = readText(path);
  if ("problem" in found) throw new DiagnosticError([found.problem]);
  return found.text;
}

function hasLog(config: string): boolean {
  try {
    const { rekorTlogUrls } = JSON.parse(config);
    return Array.isArray(rekorTlogUrls) && rekorTlogUrls.length > 0;
  } catch {
    return false;
  }
}

/** What started the run; nothing outside a runner. */
function eventOf({ GITHUB_EVENT_PATH: path }: NodeJS.ProcessEnv): Promise<string | undefined> {
  return path ? readFile(path, "utf8").catch(() => undefined) : Promise.resolve(undefined);
}
