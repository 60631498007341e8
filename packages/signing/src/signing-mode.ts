import { readChoice } from "#diagnostics/choice.js";
import { fail } from "#diagnostics/diagnostic.js";
import { quoted } from "#diagnostics/sanitize.js";

export const signingModes = ["keyless", "key", "kms", "none"] as const;

export type SigningMode = (typeof signingModes)[number];

/** By whom an image is signed. */
export type SigningIdentity =
  | { mode: "keyless" }
  /** A path, or `env://NAME`. */
  | { mode: "key"; key: string }
  /** A URI such as `awskms:///alias/release`. */
  | { mode: "kms"; key: string }
  | { mode: "none" };

/** The schemes of key management systems that cosign knows, each with what its variables begin with. */
export const kmsVariables: Readonly<Record<string, readonly string[]>> = {
  awskms: ["AWS_"],
  gcpkms: ["GOOGLE_", "CLOUDSDK_", "GCE_METADATA_"],
  azurekms: ["AZURE_", "IDENTITY_", "MSI_"],
  hashivault: ["VAULT_", "BAO_", "TRANSIT_SECRET_ENGINE_PATH"],
};

export function keyScheme(key: string): string | undefined {
  return /^([a-z0-9]+):\/\//.exec(key)?.[1];
}

/**
 * Who signs: what was asked for, else what the manifest says, else the key that is given, else the job's identity where it has one.
 * Nobody signing is said by somebody, or it is `signing-undecided`. Throws that, and `input-invalid`.
 */
export function decideIdentity(
  { mode: asked, key }: { mode?: string; key?: string },
  manifest: SigningMode | undefined,
  environment: NodeJS.ProcessEnv,
): SigningIdentity {
  const mode =
    asked === undefined ? (manifest ?? unsaid(key, environment)) : readChoice("signing", asked, signingModes);
  if (mode === "key" || mode === "kms") return { mode, key: checkedKey(mode, key) };
  if (key !== undefined) return uselessKey(key, mode, asked !== undefined);
  if (mode === "keyless" && !hasIdentity(environment)) return undecided("signing is keyless", environment);
  return { mode };
}

function unsaid(key: string | undefined, environment: NodeJS.ProcessEnv): SigningMode {
  if (key !== undefined) return modeOf(key);
  return hasIdentity(environment) ? "keyless" : undecided("nothing says who signs the image", environment);
}

function modeOf(key: string): "key" | "kms" {
  return isKms(key) ? "kms" : "key";
}

/** @param asked the mode is the caller's; else it is the manifest's. */
function uselessKey(key: string, mode: SigningMode, asked: boolean): never {
  if (asked) {
    return fail("input-invalid", `a key is given, and signing is ${mode}`, {
      fix: "Set signing to key or kms, or leave the key out.",
      inputs: ["signing"],
    });
  }
  const fitting = modeOf(key);
  return fail("input-invalid", `the manifest's spec.signing is ${mode}, and a key is given`, {
    fix: `Add --signing ${fitting} (input signing: ${fitting}), which counts before the manifest, or leave the key out.`,
  });
}

/** A job with id-token: write, or a token that was handed over. */
function hasIdentity({ ACTIONS_ID_TOKEN_REQUEST_URL, SIGSTORE_ID_TOKEN }: NodeJS.ProcessEnv): boolean {
  return Boolean(ACTIONS_ID_TOKEN_REQUEST_URL || SIGSTORE_ID_TOKEN);
}

function undecided(why: string, { GITHUB_ACTIONS }: NodeJS.ProcessEnv): never {
  if (GITHUB_ACTIONS !== "true") {
    return fail("signing-undecided", `${why}, and outside GitHub Actions there is no identity to sign with`, {
      fix: "Give --signing key and --key FILE, or --signing kms and --key URI; --signing none leaves the image unsigned.",
    });
  }
  return fail("signing-undecided", `${why}, and the job has no identity of its own`, {
    fix: "Grant the job id-token: write, also where it calls a reusable workflow; a fork's pull request never has it. Or set signing to key, kms or none.",
  });
}

function checkedKey(mode: "key" | "kms", key: string | undefined): string {
  if (key === undefined) {
    return fail("input-invalid", `signing is ${mode}, and no key is given`, {
      fix:
        mode === "key" ? "Set key to the private key's path." : "Set key to its URI, such as awskms:///alias/release.",
    });
  }
  const scheme = keyScheme(key);
  const fits = mode === "kms" ? isKms(key) : scheme === undefined || isVariable(key);
  if (fits) return key;
  const kinds = Object.keys(kmsVariables)
    .map((each) => `${each}://`)
    .join(", ");
  return fail("input-invalid", `${quoted(key)} is no key for signing ${mode}`, {
    fix: mode === "key" ? "Give a path, or env://NAME." : `Give a URI that begins with one of ${kinds}.`,
  });
}

function isKms(key: string): boolean {
  return Object.hasOwn(kmsVariables, keyScheme(key) ?? "");
}

function isVariable(key: string): boolean {
  return /^env:\/\/[A-Za-z_][A-Za-z0-9_]*$/.test(key);
}
