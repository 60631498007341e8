/** The statement that makes an image signed; its predicate is empty (cosign). */
export const signaturePredicate = "https://sigstore.dev/cosign/sign/v1";

/** The attestations that a policy can demand, and the predicate type of each. */
export const attestationPredicates = {
  sbom: "https://cyclonedx.org/bom",
  scan: "https://cosign.sigstore.dev/attestation/vuln/v1",
  openvex: "https://openvex.dev/ns/v0.2.0",
  conformance: "https://in-toto.io/attestation/test-result/v0.1",
  provenance: "https://slsa.dev/provenance/v1",
} as const;

export type AttestationKind = keyof typeof attestationPredicates;

const names = new Map<string, string>([
  [signaturePredicate, "signature"],
  ...Object.entries(attestationPredicates).map(([kind, type]): [string, string] => [type, kind]),
]);

/** `sbom`, as policies and people say it; nothing for a type that no policy can demand. */
export function kindOfPredicate(predicateType: string): string | undefined {
  return names.get(predicateType);
}

/** Whether a statement of this type attests that. For OpenVEX, cosign has a type of its own, without the version. */
export function attests(predicateType: string, kind: AttestationKind): boolean {
  return predicateType === attestationPredicates[kind] || (kind === "openvex" && predicateType === cosignOpenvex);
}

const cosignOpenvex = "https://openvex.dev/ns";
