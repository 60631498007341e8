import { type Access, type Authentication, createAuthentication, isLoopbackRegistry } from "#oci/auth.js";
import type { Challenge } from "#oci/challenge.js";
import { type CredentialLookup, dockerCredentials } from "#oci/credentials.js";
import { explain, refusal } from "#oci/failures.js";
import type { Response } from "#transport/response.js";
import { createTransport, type RequestOptions, type Transport } from "#transport/transport.js";

/** How registries are reached: one of these serves a whole run. */
export interface RegistryAccess {
  transport: Transport;
  credentials: CredentialLookup;
  /** What registries have asked for so far, by their hosts; left out: each repository asks anew. */
  challenges?: Map<string, Challenge>;
}

/** Proxies and Docker's configuration as the environment names them. */
export function registryAccess(environment: NodeJS.ProcessEnv): RegistryAccess {
  return {
    transport: createTransport({ environment }),
    credentials: dockerCredentials(environment),
    challenges: new Map(),
  };
}

/** Requests below `/v2/<repository>/`, with authentication. */
export interface RegistryRequests {
  registry: string;
  /** The registry's own address. */
  origin: string;
  /** `path` is below the repository, or a full URL that the registry named. `what` names the request in messages. */
  send(path: string | URL, access: Access, what: string, options?: RequestOptions): Promise<Response>;
}

export function registryRequests(registry: string, repository: string, access: RegistryAccess): RegistryRequests {
  const host = registry === "docker.io" ? "registry-1.docker.io" : registry;
  const origin = `${isLoopbackRegistry(registry) ? "http" : "https"}://${host}`;
  const authentication = createAuthentication({ registry, repository, ...access });
  const context: Context = { registry, origin, transport: access.transport, authentication, provoked: undefined };
  return {
    registry,
    origin,
    send: async (path, scope, what, options = {}) => {
      const url = path instanceof URL ? path : new URL(`${origin}/v2/${repository}/${path}`);
      try {
        return await authenticated(context, url, scope, options);
      } catch (error) {
        throw explain(what, error);
      }
    },
  };
}

interface Context {
  registry: string;
  origin: string;
  transport: Transport;
  authentication: Authentication;
  /** The registry is or was asked for its challenge without a need: once for all requests. */
  provoked: Promise<void> | undefined;
}

/** Sends; answers a challenge once. A URL on another origin is asked without credentials. */
async function authenticated(context: Context, url: URL, access: Access, options: RequestOptions): Promise<Response> {
  const { transport, authentication } = context;
  if (url.origin !== context.origin) return transport.request(url, options);
  const { response, sent } = await send(context, url, access, options);
  const learned =
    response.status === 401
      ? await authentication.challenged(response.headers["www-authenticate"], access, sent)
      : response.status === 404 && sent === undefined && (await canProveItself(context, access));
  if (!learned) return response;
  await response.discard();
  return (await send(context, url, access, options)).response;
}

async function send(context: Context, url: URL, access: Access, options: RequestOptions) {
  const authorization = await context.authentication.header(access);
  const headers = { ...options.headers, ...(authorization === undefined ? {} : { authorization }) };
  return { response: await context.transport.request(url, { ...options, headers }), sent: authorization };
}

/**
 * Whether there is a header to send by now, for a request that was sent without one.
 * To anonymous readers a registry may deny that something exists: only an authenticated 404 means absent.
 */
async function canProveItself(context: Context, access: Access): Promise<boolean> {
  const { authentication } = context;
  if (await authentication.untold()) {
    context.provoked ??= provoke(context, access).catch((error) => {
      context.provoked = undefined;
      throw error;
    });
    await context.provoked;
  }
  return (await authentication.header(access)) !== undefined;
}

/** Asks the registry how it wants to be authenticated, if it wants it at all. */
async function provoke({ registry, origin, transport, authentication }: Context, access: Access): Promise<void> {
  const response = await transport.request(`${origin}/v2/`);
  if (response.status >= 500) throw await refusal(`ask ${registry} how to log in`, response, { registry, origin });
  await response.discard();
  if (response.status === 401) await authentication.challenged(response.headers["www-authenticate"], access, undefined);
}
