import { createServer, type IncomingMessage, type ServerResponse } from "node:http";
import { buffer } from "node:stream/consumers";
import { sha256 } from "#oci/digest.js";
import { listen } from "#test/listen.js";

/** A request to a hostile registry, and how often one of its method and path came, this one included. */
export interface Attempt {
  request: IncomingMessage;
  response: ServerResponse;
  path: string;
  count: number;
}

/** A registry in memory that behaves until a test tells it what to do instead. */
export interface HostileRegistry {
  host: string;
  blobs: Map<string, Buffer>;
  /** By tag and by digest. */
  manifests: Map<string, { mediaType: string; bytes: Buffer }>;
  /** `GET /v2/...`, in order. */
  log: string[];
  /** The Authorization headers that came. */
  authorizations: (string | undefined)[];
  /** What the chunks of an upload have brought so far. */
  upload: Buffer;
  /** Answers in the registry's place when it returns true. */
  fault: (attempt: Attempt) => boolean | Promise<boolean>;
  stop(): Promise<void>;
}

export async function startHostileRegistry(): Promise<HostileRegistry> {
  const server = createServer(async (request, response) => {
    const url = new URL(request.url ?? "/", "http://registry");
    const line = `${request.method} ${url.pathname}`;
    registry.log.push(line);
    registry.authorizations.push(request.headers.authorization);
    const count = registry.log.filter((each) => each === line).length;
    try {
      const answered = await registry.fault({ request, response, path: url.pathname, count });
      if (!answered) await behave(registry, request, response, url);
    } catch {
      // A request that a test's fault cuts leaves its body broken.
      response.destroy();
    }
  });
  const { host, stop } = await listen(server);
  const registry: HostileRegistry = {
    host,
    blobs: new Map(),
    manifests: new Map(),
    log: [],
    authorizations: [],
    upload: Buffer.alloc(0),
    fault: () => false,
    stop,
  };
  return registry;
}

async function behave(registry: HostileRegistry, request: IncomingMessage, response: ServerResponse, url: URL) {
  const [, kind = "", name = ""] = /^\/v2\/.+\/(blobs\/uploads|blobs|manifests|tags)\/(.*)$/.exec(url.pathname) ?? [];
  if (kind === "blobs/uploads" && request.method === "POST") {
    registry.upload = Buffer.alloc(0);
    response.writeHead(202, { location: `${url.pathname}session?state=a%2Fb` }).end();
  } else if (kind === "blobs/uploads" && request.method === "PATCH") {
    registry.upload = Buffer.concat([registry.upload, await buffer(request)]);
    const location = `${url.pathname}?state=a%2Fb`;
    response.writeHead(202, { location, range: `0-${registry.upload.length - 1}` }).end();
  } else if (kind === "blobs/uploads" && request.method === "DELETE") {
    response.writeHead(204).end();
  } else if (kind === "blobs/uploads") {
    await receiveBlob(registry, request, response, url);
  } else if (kind === "manifests" && request.method === "PUT") {
    const bytes = await buffer(request);
    const mediaType = request.headers["content-type"] ?? "";
    for (const key of [name, sha256(bytes)]) registry.manifests.set(key, { mediaType, bytes });
    response.writeHead(201, { "docker-content-digest": sha256(bytes) }).end();
  } else {
    const manifest = registry.manifests.get(name);
    const bytes = kind === "blobs" ? registry.blobs.get(name) : manifest?.bytes;
    sendBytes(request, response, bytes, manifest?.mediaType);
  }
}

async function receiveBlob(registry: HostileRegistry, request: IncomingMessage, response: ServerResponse, url: URL) {
  const bytes = Buffer.concat([registry.upload, await buffer(request)]);
  const digest = url.searchParams.get("digest") ?? "";
  const right = digest === sha256(bytes) && url.searchParams.get("state") === "a/b";
  if (right) registry.blobs.set(digest, bytes);
  response.writeHead(right ? 201 : 400).end();
}

function sendBytes(request: IncomingMessage, response: ServerResponse, bytes: Buffer | undefined, mediaType?: string) {
  if (!bytes) {
    response.writeHead(404).end();
    return;
  }
  const start = Number(/^bytes=(\d+)-$/.exec(request.headers.range ?? "")?.[1] ?? 0);
  const part = bytes.subarray(start);
  response.writeHead(start > 0 ? 206 : 200, {
    "content-length": part.length,
    ...(start > 0 ? { "content-range": `bytes ${start}-${bytes.length - 1}/${bytes.length}` } : {}),
    "content-type": mediaType ?? "application/octet-stream",
    ...(mediaType ? { "docker-content-digest": sha256(bytes) } : {}),
  });
  response.end(request.method === "HEAD" ? undefined : part);
}
