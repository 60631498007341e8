import { readFile } from "node:fs/promises";
import { homedir } from "node:os";
import { join } from "node:path";
import { fail } from "#diagnostics/diagnostic.js";

/** What a registry knows a client by. An identity token is exchanged for access tokens (OAuth 2). */
export type Credential =
  | { kind: "password"; username: string; password: string }
  | { kind: "identity-token"; token: string };

/** Finds the credential for a registry (`ghcr.io`, `localhost:5000`, `docker.io`); undefined is anonymous. */
export type CredentialLookup = (registry: string) => Promise<Credential | undefined>;

/** Looks into Docker's config.json (in DOCKER_CONFIG, else ~/.docker), which `docker login` and `crane auth login` write. */
export function dockerCredentials(environment: NodeJS.ProcessEnv): CredentialLookup {
  let config: Promise<DockerConfig> | undefined;
  return async (registry) => {
    if (!config) config = readDockerConfig(environment);
    return findCredential(await config, registry);
  };
}

/** The part of config.json that is read. */
interface DockerConfig {
  auths?: Record<string, { auth?: string; username?: string; password?: string; identitytoken?: string }>;
}

async function readDockerConfig(environment: NodeJS.ProcessEnv): Promise<DockerConfig> {
  const folder = environment.DOCKER_CONFIG || join(environment.HOME || homedir(), ".docker");
  const file = join(folder, "config.json");
  try {
    const config: unknown = JSON.parse(await readFile(file, "utf8"));
    return isRecord(config) ? (config as DockerConfig) : {};
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
