import { join } from "node:path";
import { machineName, machinePlatform, runsHere } from "#conformance/machine.js";
import type { OpenedSubject, OpenOptions } from "#conformance/open-subject.js";
import { makeTemporaryFolder } from "#conformance/temporary-folder.js";
import { type Diagnostic, diagnostic, fail } from "#diagnostics/diagnostic.js";
import { sanitize } from "#diagnostics/sanitize.js";
import { openLayout } from "#oci/layout.js";
import { isIndex } from "#oci/media-types.js";
import { parseIndex } from "#oci/parse.js";
import { bestPlatform, formatPlatform } from "#oci/platform.js";
import { type PlatformImage, readImage, readPlatforms } from "#oci/platform-images.js";
import type { Descriptor, Document, ImagePlatform, ImageSource } from "#oci/types.js";
import { findDocument, unpackLayers } from "#oci/unpack.js";

/** An image with its name as reports show it, before anything of its platforms is read. */
export interface NamedImage {
  name: string;
  source: ImageSource;
  document: Document;
}

interface Listed {
  platform: ImagePlatform;
  digest: string;
  /** Where there is no index, it was read to learn its platform. */
  image?: Image;
}

type Image = Omit<PlatformImage, "platform">;

export async function imageInRegistry(reference: string, options: OpenOptions): Promise<NamedImage> {
  const { environment, access } = options;
  // Loaded only where it is needed: a layout needs nothing of registries.
  const { findImage } = await import("#oci/find-image.js");
  return findImage(reference, { environment, ...(access ? { access } : {}) });
}

export async function imageInLayout(path: string, digest: string | undefined): Promise<NamedImage> {
  const layout = await openLayout(path);
  return { name: sanitize(layout.name), source: layout, document: await findDocument(layout, digest) };
}

/** Takes the files of the wanted platform out of an image, if that is the machine's own. */
export async function openImage(
  named: NamedImage,
  { platform, progress, meanwhile = () => {} }: OpenOptions,
): Promise<OpenedSubject> {
  const { name, source, document } = named;
  const listed = await listPlatforms(named);
  const wanted = platform ?? machinePlatform();
  const chosen = bestPlatform(listed, (each) => each.platform, wanted);
  if (!chosen && platform) missing(name, platform, listed);
  const subject = { kind: "image" as const, name, digest: document.descriptor.digest };
  const platforms = (run?: Listed) => listed.map((each) => describePlatform(each, each === run));
  if (!chosen || !runsHere(wanted)) {
    const offer = chosen ? formatPlatform(wanted) : offered(listed);
    return { subject, platforms: platforms(), labels: {}, notRun: notRun(name, offer), close: async () => {} };
  }
  const image = chosen.image ?? (await readOne(named, wanted));
  const folder = await makeTemporaryFolder("image");
  try {
    const watched = { ...source, blob: (each: Descriptor) => announced(source.blob(each), meanwhile) };
    const unpacked = await progress.step("take the files out of the image", () =>
      unpackLayers(watched, image, join(folder.path, "root")),
    );
    return {
      subject: { ...subject, platformDigest: chosen.digest, platform: formatPlatform(wanted) },
      platforms: platforms(chosen),
      labels: image.config.config?.Labels ?? {},
      program: { kind: "image", ...unpacked },
      close: folder.remove,
    };
  } catch (error) {
    await folder.remove();
    throw error;
  }
}

/** Says each time that a piece has gone to where it is unpacked, which leaves this process time. */
async function* announced(content: AsyncIterable<Uint8Array>, meanwhile: () => unknown): AsyncGenerator<Uint8Array> {
  for await (const piece of content) {
    yield piece;
    meanwhile();
  }
}

/** What an index lists, attestations aside, or the one platform of a manifest. */
async function listPlatforms({ name, source, document }: NamedImage): Promise<Listed[]> {
  const { descriptor, bytes } = document;
  if (isIndex(descriptor.mediaType)) {
    return parseIndex(bytes, name).manifests.flatMap(({ platform, digest }) =>
      platform && platform.os !== "unknown" ? [{ platform, digest }] : [],
    );
  }
  const image = await readImage(source, name, document);
  return [{ platform: image.config, digest: descriptor.digest, image }];
}

async function readOne({ name, source, document }: NamedImage, platform: ImagePlatform): Promise<Image> {
  const [image] = await readPlatforms(source, name, document, [platform]);
  return image ?? missing(name, platform, []);
}

function describePlatform({ platform, digest }: Listed, run: boolean): OpenedSubject["platforms"][number] {
  return { platform: sanitize(formatPlatform(platform), 100), digest, status: run ? "run" : "not-run" };
}

function notRun(name: string, offer: string): Diagnostic {
  const message = `${name} is for ${offer}, and this machine is ${machineName()}: nothing was started`;
  return diagnostic("platform-not-run", message, { fix: "Run this on a machine of the image's platform." });
}

function missing(name: string, platform: ImagePlatform, listed: readonly Listed[]): never {
  fail(
    "image-platform-missing",
    `${name} has no image for ${formatPlatform(platform)}; it offers: ${offered(listed)}`,
    {
      fix: "Name a platform that the image offers, or leave it out.",
    },
  );
}

function offered(listed: readonly Listed[]): string {
  return sanitize(listed.map((each) => formatPlatform(each.platform)).join(", "), 400) || "none by name";
}
