import { type Diagnostic, diagnostic } from "#diagnostics/diagnostic.js";

/** What a service of Sigstore, or the way to it, may do better when asked again. */
const passing =
  /connection re(fused|set)|broken pipe|unexpected eof|\beof\b|i\/o timeout|tls handshake timeout|deadline exceeded|client\.timeout|giving up after|no such host|server misbehaving|network is unreachable|too many requests|bad gateway|service unavailable|gateway time-?out|internal server error|(status|code|http)\D{0,12}(429|5\d\d)|\b(429|50[0234])\b/i;

/** Whether signing again may succeed. */
export function isPassing(said: string): boolean {
  return passing.test(said);
}

const reasons: readonly [RegExp, string][] = [
  [/decrypt|password/i, "Set COSIGN_PASSWORD to the key's password."],
  [/no such file|does not exist|is a directory/i, "Correct the key's path."],
  [/env var \$/i, "Set the variable that key names, in the step's env."],
  [/did not end in time/, "Run the cosign command by hand: it may wait for something."],
  [/unsupported pem type: public key/i, "Give the private key; this is the public one."],
  [/unsupported pem type/i, "Convert the key: cosign import-key-pair --key FILE."],
  [
    /identity provider|id ?token|oidc|ambient/i,
    "Grant the job id-token: write, and check that Fulcio knows its issuer.",
  ],
  [/kms|vault|credentials/i, "Check the key's URI, and that the job may use it: its login comes before this step."],
];

/** What cosign's last words mean. */
export function signingFailed(said: string): Diagnostic {
  const fix = reasons.find(([pattern]) => pattern.test(said))?.[1] ?? "Correct what it names, and run it again.";
  return diagnostic("signing-failed", `cosign does not sign: ${said || "it ends without a word"}`, { fix });
}

/** Nothing was published: what is signed already is found again by the next run. */
export function servicesDown(said: string, seconds: number, attempts: number): Diagnostic {
  const tried = `asked ${attempts} time${attempts === 1 ? "" : "s"} within ${seconds} seconds`;
  return diagnostic("signing-unavailable", `the services that sign or log are out of reach (${tried}): ${said}`, {
    fix: "Run it again when they answer (status.sigstore.dev); the image has no tag until then.",
  });
}
