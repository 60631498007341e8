import { fail } from "#diagnostics/diagnostic.js";
import type { SigningMode } from "#signing/signing-mode.js";

/** Whether everybody may know of the repository; unknown counts as no. */
export type Visibility = "public" | "private" | "unknown";

/**
 * - public: Sigstore's public services; names in certificates and digests are readable by everybody, for ever
 * - own: services that a signing configuration names
 * - none: nothing leaves this machine but the signature
 */
export type SigningServices = "public" | "own" | "none";

export interface LogQuestion {
  mode: Exclude<SigningMode, "none">;
  /** What the input says. */
  asked: "public" | "none" | undefined;
  /** The signing configuration's text, where one is given. */
  signingConfig: string | undefined;
  visibility: Visibility;
}

/** Decides where signatures are made known, before anything is sent. Throws `transparency-not-agreed`, `input-invalid`. */
export function decideServices({ mode, asked, signingConfig, visibility }: LogQuestion): SigningServices {
  if (asked === "none" && mode === "keyless" && signingConfig === undefined) {
    return fail("input-invalid", "Sigstore's public services sign nothing keyless without logging it", {
      fix: "Set signing-config to a configuration of your own services, or sign with a key.",
      inputs: ["signing-config"],
    });
  }
  const wanted = services(mode, asked, signingConfig);
  if (wanted === "none" || asked === "public") return wanted;
  const reachesPublic = wanted === "public" || namesPublicServices(signingConfig ?? "");
  if (!reachesPublic || (visibility === "public" && asked === undefined)) return wanted;
  const why = visibility === "private" ? "the repository is private" : "nothing says that the repository is public";
  return fail("transparency-not-agreed", `signing would make names and digests public for ever, and ${why}`, {
    fix: "Set transparency-log to public if that is wanted; else sign with a key, or name services of your own in signing-config.",
  });
}

function services(
  mode: LogQuestion["mode"],
  asked: LogQuestion["asked"],
  signingConfig: string | undefined,
): SigningServices {
  if (signingConfig !== undefined) return "own";
  return mode === "keyless" || asked === "public" ? "public" : "none";
}

/** Sigstore's own hosts, whatever else the configuration says. */
function namesPublicServices(signingConfig: string): boolean {
  return /\bsigstore\.dev\b/i.test(signingConfig);
}
