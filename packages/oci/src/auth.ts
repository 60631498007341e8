import { type Challenge, parseChallenges } from "#oci/challenge.js";
import type { Credential, CredentialLookup } from "#oci/credentials.js";
import { denied, failed } from "#oci/failures.js";
import { fetchToken, type Token } from "#oci/token.js";
import { isLoopback } from "#transport/loopback.js";
import type { Transport } from "#transport/transport.js";

/** What a request does to a repository, as token scopes name it; a mount also reads another repository of the registry. */
export type Access = "pull" | "pull,push" | "delete" | { mountFrom: string };

/** Proves who we are to one registry, for one repository. */
export interface Authentication {
  /** The Authorization header for a request, as far as challenges have told; undefined is anonymous. */
  header(access: Access): Promise<string | undefined>;
  /** Learns from a 401: its WWW-Authenticate header and what was sent. Returns whether sending again makes sense. */
  challenged(header: string | undefined, access: Access, sent: string | undefined): Promise<boolean>;
  /** A credential is there, but no challenge has asked for it yet. */
  untold(): Promise<boolean>;
}

export interface AuthenticationOptions {
  registry: string;
  repository: string;
  transport: Transport;
  credentials: CredentialLookup;
  /** What registries have asked for so far, by their hosts: shared by all repositories of a run, so that not each one is asked first. */
  challenges?: Map<string, Challenge>;
}

/** Distribution's basic and token authentication; credentials go to the registry and to the token realm that it names. */
export function createAuthentication(options: AuthenticationOptions): Authentication {
  const { registry, challenges = new Map<string, Challenge>() } = options;
  const tokens = new Map<string, Promise<Token>>();
  const token = async (asked: Challenge, access: Access): Promise<Token> => {
    const key = scopes(options.repository, access).join(" ");
    const known = await tokens.get(key);
    if (known && known.expires > Date.now()) return known;
    const requested = requestToken(asked, access, options);
    tokens.set(key, requested);
    requested.catch(() => tokens.delete(key));
    return requested;
  };
  return {
    header: async (access) => {
      const challenge = challenges.get(registry);
      if (!challenge) return undefined;
      if (challenge.scheme === "basic") return basicHeader(await options.credentials(options.registry));
      return `Bearer ${(await token(challenge, access)).token}`;
    },
    challenged: async (header, access, sent) => {
      const challenge = choose(parseChallenges(header ?? "")) ?? challenges.get(registry);
      if (challenge) challenges.set(registry, challenge);
      if (challenge?.scheme === "bearer") {
        // A refused token is not used again, unless another request has replaced it meanwhile.
        const key = scopes(options.repository, access).join(" ");
        if (sent === `Bearer ${(await tokens.get(key))?.token}`) tokens.delete(key);
        return true;
      }
      return (
        challenge !== undefined && sent === undefined && (await options.credentials(options.registry)) !== undefined
      );
    },
    untold: async () => !challenges.has(registry) && (await options.credentials(options.registry)) !== undefined,
  };
}

function scopes(repository: string, access: Access): string[] {
  if (typeof access === "string") return [`repository:${repository}:${access}`];
  return [`repository:${repository}:pull,push`, `repository:${access.mountFrom}:pull`];
}

/** Tokens are preferred: they are narrower than passwords. */
function choose(challenges: Challenge[]): Challenge | undefined {
  const byScheme = (scheme: string) => challenges.find((each) => each.scheme === scheme);
  return byScheme("bearer") ?? byScheme("basic");
}

function basicHeader(credential: Credential | undefined): string | undefined {
  if (credential?.kind !== "password") return undefined;
  return `Basic ${Buffer.from(`${credential.username}:${credential.password}`).toString("base64")}`;
}

async function requestToken(challenge: Challenge, access: Access, options: AuthenticationOptions): Promise<Token> {
  const { registry, repository, transport } = options;
  const what = `get a token for ${registry}/${repository}`;
  const realm = trustedRealm(challenge.parameters.realm, registry);
  if (!realm) {
    const why = "the registry names a token service that is not reached by HTTPS";
    throw failed(what, why, "Ask who runs the registry to correct its token realm.");
  }
  const credential = await options.credentials(registry);
  const result = await fetchToken(transport, {
    realm,
    service: challenge.parameters.service,
    scopes: scopes(repository, access),
    basic: basicHeader(credential),
    identityToken: credential?.kind === "identity-token" ? credential.token : undefined,
    what,
  });
  if (!result) throw denied(what, `${realm.host} refuses the credentials`, registry);
  return result;
}

/** HTTPS; plain HTTP only where the registry and its token service are both on this machine. */
function trustedRealm(realm: string | undefined, registry: string): URL | undefined {
  if (realm === undefined || !URL.canParse(realm)) return undefined;
  const url = new URL(realm);
  if (url.protocol === "https:") return url;
  const local = url.protocol === "http:" && isLoopback(url.hostname) && isLoopbackRegistry(registry);
  return local ? url : undefined;
}

/** Whether a registry, a host with an optional port, is on this machine: it is then spoken to by plain HTTP. */
export function isLoopbackRegistry(registry: string): boolean {
  return isLoopback(registry.replace(/:\d+$/, ""));
}
