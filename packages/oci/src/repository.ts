import { fail } from "#diagnostics/diagnostic.js";
import { quoted } from "#diagnostics/sanitize.js";
import { type Digest, isDigest, mismatch, sha256, verifyBytes, verifyStream } from "#oci/digest.js";
import { download } from "#oci/download.js";
import { explain, failed, refusal } from "#oci/failures.js";
import { manifestMediaTypes } from "#oci/media-types.js";
import { checkMediaType, documentLimit, documentMediaType } from "#oci/parse.js";
import { isTag } from "#oci/reference.js";
import { listByApi } from "#oci/referrers-api.js";
import { type RegistryAccess, type RegistryRequests, registryRequests } from "#oci/registry.js";
import { listTags } from "#oci/tags.js";
import type { Descriptor, Document, ImageSource, ImageTarget } from "#oci/types.js";
import { uploadBlob } from "#oci/upload.js";
import type { Response } from "#transport/response.js";

/** One repository of a registry, by the distribution specification 1.1. Loopback registries are spoken to by plain HTTP. */
export interface Repository extends ImageSource, ImageTarget {
  /** What a tag or digest stands for, without its content; undefined when it is absent. */
  head(reference: string): Promise<Descriptor | undefined>;
  hasBlob(descriptor: Descriptor): Promise<boolean>;
  /** Writes a manifest under its digest, or also under a tag. */
  pushManifest(document: Document, tag?: string): Promise<void>;
  /** All tags; empty when the repository does not exist yet. */
  tags(): Promise<string[]>;
  /** What the registry itself lists as referring to a manifest, unchecked; undefined where it keeps no such list. See listReferrers. */
  referrers(subject: Digest, artifactType?: string): Promise<Descriptor[] | undefined>;
  /** Writes a manifest that has a subject; whether the registry says that it lists it by itself (`OCI-Subject`). See attachReferrer. */
  pushReferrer(document: Document): Promise<boolean>;
}

/**
 * Nothing is asked before the first call. All methods throw registry-denied, registry-failed or content-mismatch;
 * "absent" is an authenticated 404 and nothing else.
 */
export function openRepository(
  { registry, repository }: { registry: string; repository: string },
  access: RegistryAccess,
): Repository {
  const name = `${registry}/${repository}`;
  const requests = registryRequests(registry, repository, access);
  const manifest = (reference: string | Descriptor) => readManifest(requests, name, reference);
  const hasBlob = (descriptor: Descriptor) => findBlob(requests, name, descriptor);
  return {
    name,
    manifest,
    hasBlob,
    head: async (reference) => {
      const found = await headManifest(requests, name, reference);
      return found === "unclear" ? (await manifest(reference))?.descriptor : found;
    },
    blob: (descriptor) => {
      const what = `${descriptor.digest} of ${name}`;
      return verifyStream(download(requests, descriptor, what), descriptor, what);
    },
    pushBlob: async (descriptor, open, options) =>
      (await hasBlob(descriptor)) ? "present" : uploadBlob(requests, name, { descriptor, open, ...options }),
    pushManifest: async (document, tag) => void (await writeManifest(requests, name, document, tag)),
    tags: () => listTags(requests, name),
    referrers: (subject, artifactType) => listByApi(requests, name, subject, artifactType),
    pushReferrer: async (document) => "oci-subject" in (await writeManifest(requests, name, document)).headers,
  };
}

const accept = { accept: manifestMediaTypes.join(", ") };

async function readManifest(
  requests: RegistryRequests,
  name: string,
  wanted: string | Descriptor,
): Promise<Document | undefined> {
  const listed = typeof wanted === "string" ? undefined : wanted;
  const reference = typeof wanted === "string" ? wanted : wanted.digest;
  const shown = referenceName(name, reference);
  const what = `read the manifest of ${shown}`;
  const response = await requests.send(manifestPath(reference), "pull", what, { headers: accept });
  if (response.status === 404) return absent(response);
  if (response.status !== 200) throw await refusal(what, response, requests);
  const bytes = await response.bytes(documentLimit).catch((error) => {
    throw explain(what, error);
  });
  const digest = isDigest(reference) ? reference : (announcedDigest(response, what) ?? sha256(bytes));
  verifyBytes(bytes, { digest, size: listed?.size ?? bytes.length }, `the manifest of ${shown}`);
  const mediaType = documentMediaType(bytes, contentType(response), `the manifest of ${shown}`);
  if (listed) checkMediaType(mediaType, listed.mediaType, `the manifest of ${shown}`);
  return { descriptor: { mediaType, digest, size: bytes.length }, bytes };
}

async function headManifest(
  requests: RegistryRequests,
  name: string,
  reference: string,
): Promise<Descriptor | undefined | "unclear"> {
  const what = `look up ${referenceName(name, reference)}`;
  const response = await requests.send(manifestPath(reference), "pull", what, { method: "HEAD", headers: accept });
  if (response.status === 404) return absent(response);
  if (response.status !== 200) throw await refusal(what, response, requests);
  await response.discard();
  const digest = announcedDigest(response, what);
  if (digest !== undefined && isDigest(reference) && digest !== reference) mismatch(what, reference, digest);
  const size = Number(response.headers["content-length"] ?? Number.NaN);
  const mediaType = contentType(response);
  return digest && mediaType && Number.isSafeInteger(size) ? { mediaType, digest, size } : "unclear";
}

async function findBlob(requests: RegistryRequests, name: string, descriptor: Descriptor): Promise<boolean> {
  const what = `look for ${descriptor.digest} in ${name}`;
  const response = await requests.send(`blobs/${descriptor.digest}`, "pull,push", what, { method: "HEAD" });
  if (response.status !== 200 && response.status !== 404) throw await refusal(what, response, requests);
  await response.discard();
  return response.status === 200;
}

async function writeManifest(
  requests: RegistryRequests,
  name: string,
  document: Document,
  tag?: string,
): Promise<Response> {
  const { digest, mediaType } = document.descriptor;
  const what = `push the manifest ${referenceName(name, tag ?? digest)}`;
  const response = await requests.send(manifestPath(tag ?? digest), "pull,push", what, {
    method: "PUT",
    headers: { "content-type": mediaType },
    body: document.bytes,
  });
  if (response.status < 200 || response.status > 299) throw await refusal(what, response, requests);
  await response.discard();
  const stored = announcedDigest(response, what) ?? digest;
  if (stored !== digest) throw failed(what, `the registry stored it as ${stored}`, "Do not use this registry's copy.");
  return response;
}

async function absent(response: Response): Promise<undefined> {
  await response.discard();
  return undefined;
}

/** A reference becomes part of a URL: it is a tag or a digest and nothing else. */
function manifestPath(reference: string): string {
  if (isDigest(reference) || isTag(reference)) return `manifests/${reference}`;
  return fail("image-reference-invalid", `${quoted(reference)} is neither a tag nor a digest`, {
    fix: "Give a tag, or sha256: and 64 hexadecimal digits.",
  });
}

function referenceName(name: string, reference: string): string {
  return `${name}${isDigest(reference) ? "@" : ":"}${reference}`;
}

function contentType(response: Response): string {
  return (response.headers["content-type"] ?? "").split(";")[0]?.trim() ?? "";
}

/** Docker-Content-Digest, if the registry sends one. Another algorithm than SHA-256 is treated as none. */
function announcedDigest(response: Response, what: string): Digest | undefined {
  const header = response.headers["docker-content-digest"];
  if (header === undefined || isDigest(header)) return header;
  if (/^sha512:[0-9a-f]{128}$/.test(header)) return undefined;
  throw failed(what, "the registry's Docker-Content-Digest is not a digest", "Check that this is an OCI registry.");
}
