import { type Diagnostic, diagnostic } from "#diagnostics/diagnostic.js";
import type { Digest } from "#oci/digest.js";

/** Something handed over is about another image than the one to publish. */
export function otherImage(what: string, found: string, wanted: Digest): Diagnostic {
  return diagnostic("evidence-other-image", `${what} is about ${found}, and not about ${wanted}`, {
    fix: "Hand over what the jobs of the same run made of the same image.",
  });
}

/** Something handed over is about the image, and does not speak for it. */
export function refusedBy(message: string, fix: string): Diagnostic {
  return diagnostic("evidence-refused", message, { fix });
}
