import { keyScheme, kmsVariables, type SigningIdentity } from "#signing/signing-mode.js";

/** How it reaches other machines, and where it keeps what it fetched of Sigstore's root. */
const ways = [
  ["HOME", "TMPDIR", "TUF_ROOT", "TUF_MIRROR", "SSL_CERT_FILE", "SSL_CERT_DIR"],
  ["HTTP_PROXY", "HTTPS_PROXY", "NO_PROXY", "http_proxy", "https_proxy", "no_proxy"],
].flat();

const identityVariables = ["ACTIONS_ID_TOKEN_REQUEST_URL", "ACTIONS_ID_TOKEN_REQUEST_TOKEN", "SIGSTORE_ID_TOKEN"];

export interface CosignEnvironment {
  environment: Record<string, string>;
  /** Values that must not be shown. */
  secrets: string[];
}

/** All that cosign may see of the caller's environment for one way of signing: no registry credentials, and no other way's secrets. */
export function cosignEnvironment(identity: SigningIdentity, caller: NodeJS.ProcessEnv): CosignEnvironment {
  const own = secretNames(identity, caller);
  const names = [...ways, ...own];
  const environment = Object.fromEntries(
    names.flatMap((name) => (caller[name] === undefined ? [] : [[name, caller[name]]])),
  );
  // Go reads the machine's certificate folder beside this file.
  const extra = caller.NODE_EXTRA_CA_CERTS;
  if (extra && !environment.SSL_CERT_FILE) environment.SSL_CERT_FILE = extra;
  // Without one it would ask a terminal, and there is none.
  if (identity.mode === "key") environment.COSIGN_PASSWORD ??= "";
  return { environment, secrets: own.flatMap((name) => (caller[name] ? [caller[name]] : [])) };
}

function secretNames(identity: SigningIdentity, caller: NodeJS.ProcessEnv): string[] {
  if (identity.mode === "none") return [];
  if (identity.mode === "keyless") return identityVariables;
  if (identity.mode === "key") return ["COSIGN_PASSWORD", ...variableOf(identity.key)];
  const prefixes = kmsVariables[keyScheme(identity.key) ?? ""] ?? [];
  return Object.keys(caller).filter((name) => prefixes.some((prefix) => name.startsWith(prefix)));
}

function variableOf(key: string): string[] {
  return key.startsWith("env://") ? [key.slice("env://".length)] : [];
}
