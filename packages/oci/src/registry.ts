import { type Access, type Authentication, createAuthentication, isLoopbackRegistry } from "#oci/auth.js";
import { type CredentialLookup, dockerCredentials } from "#oci/credentials.js";
import { explain } from "#oci/failures.js";
import type { Response } from "#transport/response.js";
import { createTransport, type RequestOptions, type Transport } from "#transport/transport.js";

/** How registries are reached: one of these serves a whole run. */
export interface RegistryAccess {
  transport: Transport;
  credentials: CredentialLookup;
}

/** Proxies and Docker's configuration as the environment names them. */
export function registryAccess(environment: NodeJS.ProcessEnv): RegistryAccess {
  return { transport: createTransport({ environment }), credentials: dockerCredentials(environment) };
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
  const context: Context = { origin, transport: access.transport, authentication, provoked: false };
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
  origin: string;
  transport: Transport;
  authentication: Authentication;
  /** The registry was asked for its challenge without a need. */
  provoked: boolean;
}

/** Sends; answers a challenge once. A URL on another origin is asked without credentials. */
async function authenticated(context: Context, url: URL, access: Access, options: RequestOptions): Promise<Response> {
  const { transport, authentication } = context;
  if (url.origin !== context.origin) return transport.request(url, options);
  const { response, sent } = await send(context, url, access, options);
  const learned =
    response.status === 401
      ? await authentication.challenged(response.headers["www-authenticate"], access, sent)
      : response.status === 404 && (await provoke(context, access));
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
 * Asks the registry how it wants to be authenticated; false when it does not want it.
 * To anonymous readers it may deny that something exists: only an authenticated 404 means absent.
 */
async function provoke(context: Context, access: Access): Promise<boolean> {
  const { transport, authentication, origin } = context;
  if (context.provoked || !(await authentication.untold())) return false;
  context.provoked = true;
  const response = await transport.request(`${origin}/v2/`);
  await response.discard();
  if (response.status !== 401) return false;
  return authentication.challenged(response.headers["www-authenticate"], access, undefined);
}
