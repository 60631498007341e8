import { stat } from "node:fs/promises";
import { fail } from "#diagnostics/diagnostic.js";
import { sanitize } from "#diagnostics/sanitize.js";
import { type ImageReference, parseImageReference } from "#oci/reference.js";
import { parseComponentReference } from "#ocm/component-reference.js";

/**
 * Reads what is to be verified: an image in a registry. Refuses what people take for one, and what Docker's grammar would look up on
 * Docker Hub: a digest alone, whole or cut short, a folder, and an OCM component. Throws image-reference-invalid.
 */
export async function readVerifiedImage(text: string): Promise<ImageReference> {
  if (/^sha256:[0-9a-f]{7,64}$/.test(text)) {
    return fail("image-reference-invalid", `${text} is a digest alone: write REPOSITORY@${text}`, {
      fix: "Put the repository before it, such as ghcr.io/acme/catalog-server.",
    });
  }
  if (!namesRegistry(text) && (await isFolder(text))) {
    return fail(
      "image-reference-invalid",
      `${sanitize(text, 300)} is a folder here; verify takes an image in a registry`,
      {
        fix: "Publish the image, and name it with its registry: signatures lie beside it there.",
      },
    );
  }
  if (namesComponent(text)) {
    return fail("image-reference-invalid", `${sanitize(text, 300)} is a component; verify takes an image`, {
      fix: `Ask plugin-release registry list ${sanitize(text, 300)} --key FILE: it fails unless that key signed the component.`,
    });
  }
  return parseImageReference(text);
}

/** `ghcr.io/acme/plugins//acme.software/plugins/helminput`. */
function namesComponent(text: string): boolean {
  try {
    return parseComponentReference(text) !== undefined;
  } catch {
    return false;
  }
}

/** A checkout may lie in folders that are named like a registry: who writes one out means the registry. */
function namesRegistry(text: string): boolean {
  try {
    return !parseImageReference(text).short;
  } catch {
    return false;
  }
}

async function isFolder(path: string): Promise<boolean> {
  try {
    return (await stat(path)).isDirectory();
  } catch {
    return false;
  }
}
