import { publishExact } from "#registry/publish-exact.js";
import { publishLeast } from "#registry/publish-least.js";
import type { PublishOptions, PublishResult } from "#registry/publish-options.js";

/**
 * Publishes the component version that a constructor describes, and never changes one that is published. Safe to run at any time, several
 * times at once, and again after it was killed: what is there already is left as it is. Throws diagnostics; what cannot be read stops it
 * before anything is written.
 */
export async function publishComponent(options: PublishOptions): Promise<PublishResult> {
  return options.rule === "exact" ? publishExact(options) : publishLeast(options);
}
