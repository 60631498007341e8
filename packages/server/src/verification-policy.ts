import { createPublicKey, type KeyObject } from "node:crypto";
import { dirname, resolve } from "node:path";
import { DiagnosticError, fail } from "#diagnostics/diagnostic.js";
import { quoted, sanitize } from "#diagnostics/sanitize.js";
import { readText } from "#documents/read-text.js";
import type { KeylessEntry, SignerEntry } from "#documents/signer-entry.js";
import { rsaWeakness } from "#ocm/rsa-weakness.js";
import type { KeylessSigner, KeySigner, Signer } from "#signing/signer.js";
import { readTrustedRoot } from "#signing/trust.js";
import type { VerifyImageOptions } from "#signing/verify-image.js";

/** What an image is verified against. */
export type VerificationRules = Pick<VerifyImageOptions, "signers" | "attestations" | "trust">;

/**
 * Reads a VerificationPolicy with the keys and the trusted root that it names, by paths relative to it.
 * Throws what reading the document reports, public-key-invalid, trusted-root-invalid.
 */
export async function readVerificationPolicy(file: string): Promise<VerificationRules> {
  const { parseVerificationPolicy } = await import("#documents/verification-policy.js");
  const { policy, diagnostics } = parseVerificationPolicy(file, textOf(file));
  if (policy === undefined) throw new DiagnosticError(diagnostics);
  const { attestations, trustedRoot, transparencyLog } = policy;
  const beside = (path: string) => resolve(dirname(file), path);
  return {
    signers: policy.signers.map((each) => signerOf(each, beside)),
    attestations,
    trust: {
      ...(trustedRoot === undefined ? {} : { root: await rootOf(file, beside(trustedRoot)) }),
      proof: transparencyLog === "required" ? "transparency-log" : "timestamp",
    },
  };
}

/** A public key in PEM form. Throws file-unreadable, public-key-invalid. */
export function readPublicKey(file: string, name = file): KeySigner {
  const read = readText(file);
  if ("problem" in read) {
    // A key in DER form is no text, and nothing of it is to be shown: it may be the private one.
    if (read.problem.code === "yaml-syntax") return invalidKey(file, "it is not in PEM form");
    throw new DiagnosticError([read.problem]);
  }
  return parsePublicKey(read.text, file, name);
}

/** The same of a text. Throws public-key-invalid. */
export function parsePublicKey(text: string, file: string, name = file): KeySigner {
  const labels = [...text.matchAll(/-----BEGIN ([A-Z0-9 ]+)-----/g)].map(([, label = ""]) => label);
  // Of a private key and of a certificate Node would make the public one, and of several keys it would take the first.
  if (labels.some((each) => each.includes("PRIVATE KEY"))) return invalidKey(file, "it is a private key");
  if (labels.includes("CERTIFICATE")) return invalidKey(file, "it is a certificate");
  if (labels.length > 1) return invalidKey(file, "it holds more than one key");
  const key = keyOf(text) ?? invalidKey(file, "it is not in PEM form");
  const weakness = rsaWeakness(key);
  return weakness === undefined ? { kind: "key", key, name } : weakKey(file, weakness);
}

function keyOf(text: string): KeyObject | undefined {
  try {
    return createPublicKey(text);
  } catch {
    return undefined;
  }
}

/** What cannot be read was named by the policy: its path is not relative to the working directory, as other problems' are. */
async function rootOf(policy: string, path: string): ReturnType<typeof readTrustedRoot> {
  try {
    return await readTrustedRoot(path);
  } catch (error) {
    const [problem] = error instanceof DiagnosticError ? error.diagnostics : [];
    if (problem?.code !== "file-unreadable") throw error;
    const named = `it is named by trustedRoot in ${sanitize(policy, 300)}, relative to that file`;
    const fix =
      "Correct trustedRoot, or get the file: `cosign trusted-root create --with-default-services --out FILE` writes it.";
    throw new DiagnosticError([{ ...problem, message: `${problem.message}; ${named}`, fix }]);
  }
}

function signerOf(entry: SignerEntry, beside: (path: string) => string): Signer {
  return "key" in entry ? readPublicKey(beside(entry.key), entry.key) : keylessSigner(entry);
}

export function keylessSigner({ repositoryId, ownerId, ...rest }: KeylessEntry): KeylessSigner {
  return {
    kind: "keyless",
    ...rest,
    ...(repositoryId === undefined ? {} : { repositoryId: String(repositoryId) }),
    ...(ownerId === undefined ? {} : { ownerId: String(ownerId) }),
  };
}

function textOf(file: string): string {
  const read = readText(file);
  if ("problem" in read) throw new DiagnosticError([read.problem]);
  return read.text;
}

function weakKey(file: string, weakness: string): never {
  return fail("public-key-invalid", `${quoted(file, 300)} is an RSA key that ${weakness}: others may be able to sign`, {
    fix: "Sign with a P-256 key, as cosign generate-key-pair makes, or with an RSA key of 2048 bits or more.",
    place: { file },
  });
}

function invalidKey(file: string, why: string): never {
  return fail("public-key-invalid", `${quoted(file, 300)} is no public key: ${why}`, {
    fix: "Write it with cosign public-key --key cosign.key --outfile cosign.pub.",
    place: { file },
  });
}
