import { explain, failed, refusal } from "#oci/failures.js";
import type { Response } from "#transport/response.js";
import type { Transport } from "#transport/transport.js";

export interface Token {
  token: string;
  /** Milliseconds since 1970, with a margin. */
  expires: number;
}

export interface TokenRequest {
  realm: URL;
  service: string | undefined;
  /** `repository:acme/server:pull,push` */
  scopes: readonly string[];
  /** An Authorization header for the realm; without it and without an identity token the request is anonymous. */
  basic: string | undefined;
  identityToken: string | undefined;
  /** What messages say was tried. */
  what: string;
}

const tokenLimit = 256 * 1024;
const defaultLifetime = 60;

/** Asks a token service (distribution, token authentication and its OAuth 2 form); undefined when it refuses the credentials. */
export async function fetchToken(transport: Transport, request: TokenRequest): Promise<Token | undefined> {
  try {
    const response = await (request.identityToken === undefined
      ? getToken(transport, request)
      : exchangeToken(transport, request, request.identityToken));
    if (response.status === 200) return readToken(await response.json(tokenLimit), request.what);
    if (response.status !== 401 && response.status !== 403)
      throw await refusal(request.what, response, { registry: request.realm.host, origin: request.realm.origin });
    await response.discard();
    return undefined;
  } catch (error) {
    throw explain(request.what, error);
  }
}

function getToken(transport: Transport, request: TokenRequest): Promise<Response> {
  const url = new URL(request.realm);
  if (request.service !== undefined) url.searchParams.set("service", request.service);
  for (const scope of request.scopes) url.searchParams.append("scope", scope);
  return transport.request(url, request.basic === undefined ? {} : { headers: { authorization: request.basic } });
}

function exchangeToken(transport: Transport, request: TokenRequest, identityToken: string): Promise<Response> {
  const form = new URLSearchParams({
    grant_type: "refresh_token",
    refresh_token: identityToken,
    client_id: "plugin-release-actions",
    scope: request.scopes.join(" "),
    ...(request.service === undefined ? {} : { service: request.service }),
  });
  return transport.request(request.realm, {
    method: "POST",
    headers: { "content-type": "application/x-www-form-urlencoded" },
    body: Buffer.from(form.toString()),
  });
}

function readToken(answer: unknown, what: string): Token {
  const { token, access_token, expires_in } = (answer ?? {}) as Record<string, unknown>;
  const text = [token, access_token].find((each) => typeof each === "string" && /^[\x21-\x7e]+$/.test(each));
  if (typeof text !== "string") {
    throw failed(what, "the token service's answer holds no token", "Ask who runs the registry to look at it.");
  }
  const seconds = typeof expires_in === "number" && expires_in > 0 ? expires_in : defaultLifetime;
  // A tenth is left unused, so that a token does not expire on its way.
  return { token: text, expires: Date.now() + seconds * 900 };
}
