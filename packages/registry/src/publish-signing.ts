import { type Diagnostic, diagnostic, fail } from "#diagnostics/diagnostic.js";
import { quoted } from "#diagnostics/sanitize.js";
import type { Descriptor } from "#ocm/descriptor.js";
import { judgeSignatures } from "#ocm/judge-signatures.js";
import { signComponent } from "#ocm/signature.js";
import type { ComponentSigner } from "#registry/component-signer.js";
import type { VersionRule } from "#registry/publish-options.js";

/** The descriptor with a signature in it, where there is somebody to sign. */
export function signDescriptor(descriptor: Descriptor, signer: ComponentSigner | undefined): Descriptor {
  if (signer === undefined) return descriptor;
  const signature = signComponent(descriptor.component, signer.key, signer.name);
  return { ...descriptor, signatures: [...descriptor.signatures, signature] };
}

/** Whether a descriptor carries a signature of that name that verifies with the signer's key. */
export function isSignedBy(descriptor: Descriptor, { publicKey, name }: ComponentSigner): boolean {
  return judgeSignatures(descriptor, publicKey).verified.includes(name);
}

/** Throws content-mismatch unless what was read back is signed: nothing gets a tag before. */
export function confirmSigned(descriptor: Descriptor, signer: ComponentSigner | undefined): void {
  if (signer === undefined || isSignedBy(descriptor, signer)) return;
  const { name, version } = descriptor.component;
  fail("content-mismatch", `${name} ${version} does not read back with its signature`, {
    fix: "Ask who runs the registry what changes its content.",
  });
}

/**
 * What is published already stays as it is, so that without the signature that was asked for somebody should know. A release asks for this
 * version and no other; a registry gets its signature with the next version.
 */
export function unsignedProblem(
  descriptor: Descriptor,
  signer: ComponentSigner | undefined,
  rule: VersionRule,
): Diagnostic | undefined {
  if (signer === undefined || isSignedBy(descriptor, signer)) return undefined;
  const { name, version } = descriptor.component;
  const message = `${name} ${version} is published already, and not signed as ${quoted(signer.name)} with this key`;
  const exact = rule === "exact";
  const signed = descriptor.signatures.map((each) => quoted(each.name, 80)).slice(0, 5);
  const has = signed.length > 0 ? `: it has the signature ${signed.join(", ")}` : "";
  return diagnostic("component-not-signed", `${message}${has}`, {
    severity: exact ? "error" : "warning",
    fix: exact
      ? "Release it under a version of its own, signed."
      : "Nothing has to be done: the next version that is published is signed. Nothing published is changed.",
  });
}
