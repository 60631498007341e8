import { readFile } from "node:fs/promises";
import { homedir } from "node:os";
import { join } from "node:path";
import { fail } from "#diagnostics/diagnostic.js";
import { askHelper } from "#oci/credential-helper.js";

/** What a registry knows a client by. An identity token is exchanged for access tokens (OAuth 2). */
export type Credential =
  | { kind: "password"; username: string; password: string }
  | { kind: "identity-token"; token: string };

/** Finds the credential for a registry (`ghcr.io`, `localhost:5000`, `docker.io`); undefined is anonymous. */
export type CredentialLookup = (registry: string) => Promise<Credential | undefined>;

/**
 * Looks into Docker's config.json (in DOCKER_CONFIG, else ~/.docker), which `docker login` and `crane auth login` write, and
 * asks the credential helpers that it names. Each registry is looked up once.
 */
export function dockerCredentials(environment: NodeJS.ProcessEnv, helperTimeout = 30_000): CredentialLookup {
  let config: Promise<unknown> | undefined;
  const known = new Map<string, Promise<Credential | undefined>>();
  const lookUp = async (registry: string) => {
    if (!config) config = readDockerConfig(environment);
    const helper = helperOf(await config, registry);
    const kept = helper && (await askHelper(helper, serverOf(registry), { environment, timeout: helperTimeout }));
    return kept || findCredential(await config, registry);
  };
  return (registry) => {
    const credential = known.get(registry) ?? lookUp(registry);
    known.set(registry, credential);
    return credential;
  };
}

/** The registry's own helper, else the one for all. An empty name is none. */
function helperOf(config: unknown, registry: string): string | undefined {
  if (!isRecord(config)) return undefined;
  const own = Object.entries(isRecord(config.credHelpers) ? config.credHelpers : {});
  const [, name] = own.find(([key]) => registryOf(key) === registry) ?? [undefined, config.credsStore];
  return isText(name) ? name : undefined;
}

/** What helpers know a registry by. */
function serverOf(registry: string): string {
  return registry === "docker.io" ? "https://index.docker.io/v1/" : registry;
}

async function readDockerConfig(environment: NodeJS.ProcessEnv): Promise<unknown> {
  const folder = environment.DOCKER_CONFIG || join(environment.HOME || homedir(), ".docker");
  const file = join(folder, "config.json");
  try {
    return JSON.parse(await readFile(file, "utf8"));
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === "ENOENT" || (error as NodeJS.ErrnoException).code === "ENOTDIR") {
      return {};
    }
    // A parser's message would quote the file, which holds passwords.
    return fail("file-unreadable", `${file} cannot be read as JSON`, {
      fix: "Repair the file, or delete it and run docker login again.",
      place: { file },
    });
  }
}

/** A registry's entry in a Docker configuration. */
export function findCredential(config: unknown, registry: string): Credential | undefined {
  const auths = isRecord(config) && isRecord(config.auths) ? config.auths : {};
  const key = Object.keys(auths).find((each) => registryOf(each) === registry);
  const entry = key === undefined ? undefined : auths[key];
  if (!isRecord(entry)) return undefined;
  if (isText(entry.identitytoken)) return { kind: "identity-token", token: entry.identitytoken };
  if (isText(entry.username) && isText(entry.password)) {
    return { kind: "password", username: entry.username, password: entry.password };
  }
  return isText(entry.auth) ? decodeAuth(entry.auth) : undefined;
}

/** Keys are hosts, or URLs as older clients wrote them: `https://index.docker.io/v1/`. */
function registryOf(key: string): string {
  const host = key.replace(/^https?:\/\//, "").split("/")[0] ?? "";
  return host === "index.docker.io" || host === "registry-1.docker.io" ? "docker.io" : host;
}

function decodeAuth(auth: string): Credential | undefined {
  const text = Buffer.from(auth, "base64").toString("utf8");
  const colon = text.indexOf(":");
  if (colon < 1) return undefined;
  return { kind: "password", username: text.slice(0, colon), password: text.slice(colon + 1).replace(/\0+$/, "") };
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}

function isText(value: unknown): value is string {
  return typeof value === "string" && value !== "";
}
