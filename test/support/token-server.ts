import { createHash, generateKeyPairSync, type KeyObject, randomUUID, sign } from "node:crypto";
import { createServer, type IncomingMessage } from "node:http";
import { text } from "node:stream/consumers";
import { listen } from "#test/listen.js";

/** A token service for CNCF Distribution, as its token authentication specification describes it. */
export interface TokenServer {
  realm: string;
  issuer: string;
  service: string;
  /** The public key, as Distribution reads it. */
  jwks: object;
  /** Stands for the account, as `docker login` keeps it for services that hand one out. */
  identityToken: string;
  /** What was asked for, newest last. */
  requests: { scope: string; how: "anonymous" | "password" | "identity-token" }[];
  /** Seconds that tokens are said to live; tests change it. */
  lifetime: number;
  /** Tokens handed out from now on are refused by the registry when set to true. */
  spoiled: boolean;
  /** Seconds that tokens live in truth, whatever is said of them. Distribution takes them for 60 seconds more. */
  validity: number;
  stop(): Promise<void>;
}

/** The account may do everything, anybody else may pull from repositories below `public/`. */
export async function startTokenServer(account: { username: string; password: string }): Promise<TokenServer> {
  const { privateKey, publicKey } = generateKeyPairSync("ec", { namedCurve: "P-256" });
  const kid = createHash("sha256")
    .update(publicKey.export({ type: "spki", format: "der" }))
    .digest("base64url");
  const server = createServer(async (request, response) => {
    const asked = await readRequest(request, account, state.identityToken);
    if (!asked) {
      response
        .writeHead(401, { "content-type": "application/json" })
        .end('{"details":"incorrect username or password"}');
      return;
    }
    state.requests.push({ scope: asked.scope, how: asked.how });
    const audience = state.spoiled ? "another-service" : state.service;
    const token = issue(privateKey, kid, { audience, issuer: state.issuer, validity: state.validity }, grant(asked));
    const body = { token, expires_in: state.lifetime };
    response.writeHead(200, { "content-type": "application/json" }).end(JSON.stringify(body));
  });
  const { host, stop } = await listen(server);
  const state: TokenServer = {
    // By name: crane takes no realm on a private address.
    realm: `http://localhost:${host.split(":")[1]}/token`,
    issuer: "test-issuer",
    service: "test-registry",
    jwks: { keys: [{ ...publicKey.export({ format: "jwk" }), kid, use: "sig", alg: "ES256" }] },
    identityToken: randomUUID(),
    requests: [],
    lifetime: 300,
    spoiled: false,
    validity: 300,
    stop,
  };
  return state;
}

interface Asked {
  scope: string;
  how: "anonymous" | "password" | "identity-token";
}

/** Undefined when the credentials are wrong. */
async function readRequest(
  request: IncomingMessage,
  account: { username: string; password: string },
  identityToken: string,
): Promise<Asked | undefined> {
  if (request.method === "POST") {
    const form = new URLSearchParams(await text(request));
    const right = form.get("grant_type") === "refresh_token" && form.get("refresh_token") === identityToken;
    return right ? { scope: form.get("scope") ?? "", how: "identity-token" } : undefined;
  }
  const scope = new URL(request.url ?? "", "http://localhost").searchParams.getAll("scope").join(" ");
  const { authorization } = request.headers;
  if (authorization === undefined) return { scope, how: "anonymous" };
  const expected = Buffer.from(`${account.username}:${account.password}`).toString("base64");
  return authorization === `Basic ${expected}` ? { scope, how: "password" } : undefined;
}

/** Nobody, not even the account, may read what is below `secret/`. */
function grant({ scope, how }: Asked): object[] {
  return scope.split(" ").flatMap((each) => {
    const [type = "", name = "", actions = ""] = each.split(":");
    if (name.startsWith("secret/")) return [];
    if (how !== "anonymous") return [{ type, name, actions: actions.split(",") }];
    return name.startsWith("public/") ? [{ type, name, actions: ["pull"] }] : [];
  });
}

/** A JSON Web Token (RFC 7519) signed with ES256. */
function issue(
  key: KeyObject,
  kid: string,
  { audience, issuer, validity }: { audience: string; issuer: string; validity: number },
  access: object[],
): string {
  const now = Math.floor(Date.now() / 1000);
  const encode = (value: object) => Buffer.from(JSON.stringify(value)).toString("base64url");
  const claims = {
    iss: issuer,
    sub: "",
    aud: audience,
    exp: now + validity,
    nbf: now - 300,
    iat: now,
    jti: randomUUID(),
    access,
  };
  const content = `${encode({ alg: "ES256", typ: "JWT", kid })}.${encode(claims)}`;
  const signature = sign("sha256", Buffer.from(content), { key, dsaEncoding: "ieee-p1363" });
  return `${content}.${signature.toString("base64url")}`;
}
