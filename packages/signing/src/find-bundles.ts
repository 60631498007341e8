import { collect } from "#oci/bytes.js";
import type { Digest } from "#oci/digest.js";
import { contentProblem, readReferrer } from "#oci/read-referrer.js";
import { listReferrers, type Referrer } from "#oci/referrers.js";
import type { Repository } from "#oci/repository.js";
import type { ImageManifest } from "#oci/types.js";
import { bundleLimit, bundleMediaType } from "#signing/parse-bundle.js";

/** A Sigstore bundle that is attached to a manifest. Its content is as its descriptor says; who signed what is not yet known. */
export interface FoundBundle {
  /** What it is attached to. */
  subject: Digest;
  /** The manifest that carries it. */
  manifest: Digest;
  /** What its manifest says it states: a hint. */
  predicateType?: string;
  bytes: Uint8Array;
}

/** A referrer that cannot be used, and why, for people. */
export interface UnusableReferrer {
  subject: Digest;
  manifest: Digest;
  reason: string;
}

export interface FoundBundles {
  bundles: FoundBundle[];
  unusable: UnusableReferrer[];
}

/** Of one manifest: a re-scan every week for four years attaches fewer. */
export const mostBundles = 500;
/** Bundles that are read at once. */
const atOnce = 8;

/** How many bytes of bundles may still be read: all of them are held in memory. */
export interface Room {
  bytes: number;
}

export const roomy = (): Room => ({ bytes: 256 * 1024 * 1024 });

/**
 * The bundles that are attached to a manifest, in the list's order. What is not as the list says is not used, and told.
 * Calls for several manifests of an image can share room.
 * Throws registry-failed, registry-denied, referrers-malformed.
 */
export async function findBundles(repository: Repository, digest: Digest, room = roomy()): Promise<FoundBundles> {
  const listed = await listReferrers(repository, digest, bundleMediaType);
  const found: FoundBundles = { bundles: [], unusable: [] };
  for (const { digest: manifest } of listed.slice(mostBundles)) {
    found.unusable.push({ subject: digest, manifest, reason: `it is not among the first ${mostBundles}` });
  }
  for (let at = 0; at < Math.min(listed.length, mostBundles); at += atOnce) {
    const some = listed.slice(at, Math.min(at + atOnce, mostBundles));
    for (const each of await Promise.all(some.map((referrer) => readBundle(repository, digest, referrer, room)))) {
      if (each === undefined) continue;
      if ("bytes" in each) found.bundles.push(each);
      else found.unusable.push(each);
    }
  }
  return found;
}

/** Undefined for what turns out to be of another artifact type. */
async function readBundle(
  repository: Repository,
  subject: Digest,
  listed: Referrer,
  room: Room,
): Promise<FoundBundle | UnusableReferrer | undefined> {
  const manifest = listed.digest;
  try {
    const { manifest: read } = await readReferrer(repository, subject, listed);
    const predicateType = read.annotations?.["dev.sigstore.bundle.predicateType"];
    const layer = bundleLayer(read);
    if (typeof layer === "string") return { subject, manifest, reason: layer };
    if (layer === undefined) return undefined;
    if (layer.size > room.bytes) return { subject, manifest, reason: "there are too many large bundles" };
    room.bytes -= layer.size;
    const bytes = await collect(repository.blob(layer));
    return { subject, manifest, ...(predicateType === undefined ? {} : { predicateType }), bytes };
  } catch (error) {
    const reason = contentProblem(error);
    if (reason === undefined) throw error;
    return { subject, manifest, reason };
  }
}

/** The layer that is the bundle; a text says what is wrong with it. */
function bundleLayer({ artifactType, config, layers }: ImageManifest) {
  // A manifest of cosign's older form names the type in its layer alone.
  const type = artifactType ?? config.mediaType;
  const [layer, ...more] = layers.filter(({ mediaType }) => mediaType === bundleMediaType);
  if (layer === undefined) return type === bundleMediaType ? "it has no bundle" : undefined;
  if (more.length > 0) return "it has more than one bundle";
  return layer.size > bundleLimit ? `its bundle is larger than ${bundleLimit / 1024 / 1024} MiB` : layer;
}
