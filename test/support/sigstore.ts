import { createServer, type IncomingMessage, type ServerResponse } from "node:http";
import { buffer } from "node:stream/consumers";
import type { CA } from "@sigstore/mock/dist/fulcio/ca.js";
import { listen } from "#test/listen.js";
import { certificateRequest, logEntry, timestampRequest } from "#test/sigstore-adapters.js";
import { sigstoreKeys, writeSigstoreFiles } from "#test/sigstore-files.js";

/** Whom a token speaks for, as Fulcio writes it into certificates: what GitHub says of a workflow run. */
export interface Identity {
  issuer: string;
  /** The certificate's name: `https://github.com/acme/ci/.github/workflows/release.yml@refs/heads/main`. */
  subject: string;
  /** The repository that the workflow ran for, by name: `acme/server`. */
  repository?: string;
  /** That repository's number. */
  repositoryId?: string;
  ownerId?: string;
  ref?: string;
}

/** Fulcio, Rekor 1 and a timestamp authority on loopback, by plain HTTP; they believe every token. */
export interface LocalSigstore {
  /** Where all of them answer. */
  origin: string;
  /** A file for `--trusted-root` and for `spec.trustedRoot`. */
  trustedRoot: string;
  /** A file for `cosign --signing-config`: certificates, and entries in the log. */
  signingConfig: string;
  /** The same with the timestamp authority in the log's place. */
  timestampConfig: string;
  /** For `cosign --identity-token`. */
  token(identity: Identity): string;
  /** `POST /api/v2/signingCert`, in order. */
  log: string[];
  /** Answers in a service's place when it returns true. */
  fault: (request: IncomingMessage, response: ServerResponse) => boolean;
  /** What issues certificates; another clock makes them of another time. */
  authority(clock?: Date): Promise<CA>;
  stop(): Promise<void>;
}

/** Starts them; their files go into the folder. */
export async function startSigstore(folder: string): Promise<LocalSigstore> {
  // The package's own entry replaces Node's HTTP.
  const { initializeCA } = await import("@sigstore/mock/dist/fulcio/ca.js");
  const { initializeCTLog } = await import("@sigstore/mock/dist/fulcio/ctlog.js");
  const { fulcioHandler } = await import("@sigstore/mock/dist/fulcio/handler.js");
  const { initializeTLog } = await import("@sigstore/mock/dist/rekor/tlog.js");
  const { initializeTSA } = await import("@sigstore/mock/dist/timestamp/tsa.js");
  const keys = sigstoreKeys();
  const authority = async (clock?: Date) => initializeCA(keys.ca, await initializeCTLog(keys.ctlog, clock), clock);
  const ca = await authority();

  const server = createServer(async (request, response) => {
    sigstore.log.push(`${request.method} ${request.url}`);
    const body = await buffer(request);
    if (sigstore.fault(request, response)) return;
    try {
      const answer = await answers[`${request.method} ${request.url}`]?.(body, request);
      if (answer === undefined) response.writeHead(404).end();
      else response.writeHead(answer.statusCode, headersOf(answer)).end(bytesOf(answer));
    } catch (error) {
      response.writeHead(400, { "content-type": "text/plain" }).end(String(error));
    }
  });
  const { origin, stop } = await listen(server);
  const fulcio = fulcioHandler(ca, { subjectClaim: "san" });
  const tlog = await initializeTLog(origin, keys.tlog);
  const second = wholeSecond();
  const tsa = await initializeTSA(keys.tsa, second);
  const answers: Record<string, (body: Buffer, request: IncomingMessage) => Promise<Answer>> = {
    "POST /api/v2/signingCert": async (body, { headers }) => {
      const answer = await fulcio.fn(certificateRequest(body, headers.authorization));
      // Clients in Go want 200 and no other status.
      return { ...answer, statusCode: answer.statusCode === 201 ? 200 : answer.statusCode };
    },
    "POST /api/v1/log/entries": async (body) => {
      const stored = await tlog.log(logEntry(JSON.parse(body.toString())));
      const [etag = ""] = Object.keys(stored);
      return { statusCode: 201, contentType: "application/json", response: JSON.stringify(stored), etag };
    },
    "POST /api/v1/timestamp": async (body) => {
      second.setTime(wholeSecond().getTime());
      const response = await tsa.timestamp(timestampRequest(body));
      return { statusCode: 201, contentType: "application/timestamp-reply", response };
    },
  };
  const sigstore: LocalSigstore = {
    origin,
    ...(await writeSigstoreFiles(folder, origin, keys, { ca, tsa })),
    token: tokenFor,
    log: [],
    fault: () => false,
    authority,
    stop,
  };
  return sigstore;
}

interface Answer {
  statusCode: number;
  response: string | ArrayBufferView;
  contentType?: string;
  /** Rekor's entry; clients in Go look it up by that. */
  etag?: string;
}

function headersOf({ contentType = "text/plain", etag }: Answer): Record<string, string> {
  return { "content-type": contentType, ...(etag === undefined ? {} : { etag }) };
}

function bytesOf({ response }: Answer): Buffer {
  if (typeof response === "string") return Buffer.from(response);
  return Buffer.from(response.buffer, response.byteOffset, response.byteLength);
}

/** The timestamp authority fails in some milliseconds. */
function wholeSecond(): Date {
  return new Date(Math.floor(Date.now() / 1000) * 1000);
}

/** A token that nobody signed, with the claims that Fulcio makes a certificate of; `san` stands for what it puts together itself. */
function tokenFor({ issuer, subject, repository, repositoryId, ownerId, ref }: Identity): string {
  const now = Math.floor(Date.now() / 1000);
  const claims = {
    iss: issuer,
    sub: subject,
    san: subject,
    aud: "sigstore",
    iat: now,
    exp: now + 600,
    ...(repository === undefined ? {} : { repository }),
    ...(repositoryId === undefined ? {} : { repository_id: repositoryId }),
    ...(ownerId === undefined ? {} : { repository_owner_id: ownerId }),
    ...(ref === undefined ? {} : { ref }),
  };
  const part = (value: object) => Buffer.from(JSON.stringify(value)).toString("base64url");
  return `${part({ alg: "RS256", typ: "JWT", kid: "test" })}.${part(claims)}.${Buffer.from("none").toString("base64url")}`;
}
