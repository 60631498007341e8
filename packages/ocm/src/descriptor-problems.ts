import { fail } from "#diagnostics/diagnostic.js";

const PUBLISHER = "Ask the component's publisher to publish it again with a current OCM tool.";

/** The descriptor is not of schema v2. */
export function invalid(message: string, fix: string = PUBLISHER): never {
  return fail("descriptor-invalid", message, { fix });
}

/** Two tools would understand the descriptor differently. */
export function ambiguous(message: string, fix: string = PUBLISHER): never {
  return fail("descriptor-ambiguous", message, { fix });
}

export function tooLarge(message: string): never {
  return fail("descriptor-too-large", message, {
    fix: "Check that this is a component descriptor; move large content from its labels into resources.",
  });
}
