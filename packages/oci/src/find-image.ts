import { DiagnosticError, fail } from "#diagnostics/diagnostic.js";
import { quoted } from "#diagnostics/sanitize.js";
import { type Digest, isDigest } from "#oci/digest.js";
import { type PlatformImage, readPlatforms } from "#oci/platform-images.js";
import { formatReference, type ImageReference, parseImageReference } from "#oci/reference.js";
import { type RegistryAccess, registryAccess } from "#oci/registry.js";
import { openRepository } from "#oci/repository.js";
import { findInFolder, isFolder } from "#oci/short-names.js";
import type { Descriptor, Document, ImagePlatform, ImageSource } from "#oci/types.js";

export interface ResolveOptions {
  /** What the image must offer. */
  platforms: readonly ImagePlatform[];
  environment: NodeJS.ProcessEnv;
  /**
   * Where names without a registry are looked up before Docker Hub: a registry with an optional prefix (`127.0.0.1:5000/acme`),
   * or a folder: an OCI layout, or one that holds a layout per name. A relative folder begins with a dot or has no dot and no colon.
   */
  shortNames?: string;
  /** The content to take, whatever a tag stands for today. */
  digest?: string;
  /** Taken instead of a new one made from the environment. */
  access?: RegistryAccess;
}

/** Where an image is, and its index or manifest. */
export interface FoundImage {
  /** The reference: in full where it names a registry, as written where it is a short name; the same on every machine. */
  name: string;
  /** Where it was found: `registry/repository:tag`, or a layout's folder. */
  location: string;
  /** Where it was found, if that is a registry: others of its repositories can take blobs over from there. */
  origin?: Pick<ImageReference, "registry" | "repository">;
  source: ImageSource;
  document: Document;
}

/** An image that a build can stand on. */
export interface ResolvedImage extends Omit<FoundImage, "document"> {
  /** Of the index, or of the manifest where there is one platform. */
  descriptor: Descriptor;
  digest: Digest;
  /** One for each wanted platform, in that order. */
  platforms: PlatformImage[];
  /** Labels of the first wanted platform's image. */
  labels: Record<string, string>;
}

/**
 * Finds an image and reads what a build needs of it. `scratch` is the caller's matter: there is nothing to find.
 * Throws image-reference-invalid, image-not-found, image-platform-missing, and what reading a registry or layout throws.
 */
export async function resolveImage(text: string, options: ResolveOptions): Promise<ResolvedImage> {
  const { name, source, location, origin, document } = await findImage(text, options);
  const platforms = await readPlatforms(source, location, document, options.platforms);
  return {
    name,
    location,
    ...(origin ? { origin } : {}),
    source,
    descriptor: document.descriptor,
    digest: document.descriptor.digest,
    platforms,
    labels: platforms[0]?.config.config?.Labels ?? {},
  };
}

/** The same without reading anything of its platforms. Throws image-reference-invalid, image-not-found. */
export async function findImage(text: string, options: Omit<ResolveOptions, "platforms">): Promise<FoundImage> {
  const wanted = withDigest(parseImageReference(text), options.digest);
  const name = wanted.short ? text : formatReference(parseImageReference(text));
  return { name, ...(await find(text, wanted, options)) };
}

/** A digest in the reference itself counts more. */
function withDigest(wanted: ImageReference, digest: string | undefined): ImageReference {
  if (wanted.digest !== undefined || digest === undefined) return wanted;
  if (isDigest(digest)) return { ...wanted, digest };
  return fail("image-reference-invalid", `${quoted(digest)} is not a digest`, {
    fix: "Write the lock again, or give sha256: and 64 hexadecimal digits.",
  });
}

type Found = Omit<FoundImage, "name">;

async function find(text: string, wanted: ImageReference, options: Omit<ResolveOptions, "platforms">): Promise<Found> {
  const access = options.access ?? registryAccess(options.environment);
  const { shortNames } = options;
  if (!wanted.short || shortNames === undefined) return (await inRegistry(wanted, access)) ?? notFound(text, wanted);
  const local = isFolder(shortNames)
    ? await findInFolder(shortNames, wanted, text)
    : await inRegistry(below(shortNames, wanted), access);
  return local ?? (await onDockerHub(wanted, access, shortNames)) ?? notFound(text, wanted, shortNames);
}

async function inRegistry(wanted: ImageReference, access: RegistryAccess): Promise<Found | undefined> {
  const source = openRepository(wanted, access);
  const document = await source.manifest(wanted.digest ?? wanted.tag ?? "latest");
  const { registry, repository } = wanted;
  return document && { source, location: formatReference(wanted), origin: { registry, repository }, document };
}

/** Docker Hub answers 401 for what does not exist. Where it cannot be asked, the place that was asked before is named as well. */
async function onDockerHub(
  wanted: ImageReference,
  access: RegistryAccess,
  shortNames: string,
): Promise<Found | undefined> {
  try {
    return await inRegistry(wanted, access);
  } catch (error) {
    if (!(error instanceof DiagnosticError)) throw error;
    if (error.diagnostics[0]?.code === "registry-denied") return undefined;
    const also = `; it is not in ${shortNames} either`;
    throw new DiagnosticError(error.diagnostics.map((each) => ({ ...each, message: `${each.message}${also}` })));
  }
}

/** The same name in the registry that short names are looked up in. */
function below(shortNames: string, wanted: ImageReference): ImageReference {
  const path = wanted.repository.replace(/^library\//, "");
  const { registry, repository } = parseImageReference(`${shortNames.replace(/\/+$/, "")}/${path}`);
  return { ...wanted, registry, repository };
}

function notFound(text: string, wanted: ImageReference, shortNames?: string): never {
  const places = [...(shortNames === undefined ? [] : [shortNames]), formatReference({ ...wanted })];
  const fix = wanted.short
    ? "Check the name, or say where short names are looked up (short-names): a registry or a folder with OCI layouts."
    : "Check the name and the tag; a registry that hides private images may need a login.";
  return fail("image-not-found", `there is no image ${text}; looked for it at ${places.join(" and at ")}`, { fix });
}
