import type { Diagnostic } from "#diagnostics/diagnostic.js";
import type { Progress } from "#diagnostics/progress.js";
import type { RegistryAccess } from "#oci/registry.js";

/** What validate, generate and build have in common. */
export interface ManifestOptions {
  /** Path of the manifest. */
  manifest: string;
  /** Working copies to compile instead of released modules, by plugin name. */
  pluginPaths: Readonly<Record<string, string>>;
  /** A release build: refuses working copies. */
  release: boolean;
  /** Where short image names are looked up before Docker Hub: a registry with an optional prefix, or a folder with OCI layouts. */
  shortNames?: string;
  environment: NodeJS.ProcessEnv;
  /**
   * Where Go takes modules from: the module cache alone, without credentials; the network as the environment says (left out); the
   * network, with every credential that git, ssh and Go find in the environment.
   */
  modules?: "cache" | "network" | "credentials";
  /** How registries are reached; left out, as the environment says. */
  registries?: RegistryAccess;
  progress: Progress;
  /** Ends Go's processes and then the work, leaving nothing half-written. */
  signal?: AbortSignal;
}

export interface ValidateOptions extends ManifestOptions {
  /** Ask nothing of the network and start no process, apart from git for `previous`. */
  structureOnly: boolean;
  /** What to apply the version rules against: a file that ends in .yaml or .yml, or else a git revision that has the same path. */
  previous?: string;
}

export interface GenerateOptions extends ManifestOptions {
  /** Where main.go, go.mod, go.sum and lock.json go. What is there already is the lock. */
  directory: string;
  /** Fail if anything in the directory would change. */
  frozen: boolean;
}

export interface BuildOptions extends GenerateOptions {
  /** Where the OCI layout goes. */
  layout: string;
  /** Push the image by digest to this repository (`ghcr.io/acme/server`); never a tag. */
  repository?: string;
  /** Only these of the manifest's platforms, such as `linux/arm64`; `local` is this machine's. Empty or left out, all of them. */
  platforms?: readonly string[];
  /** BuildKit makes the image; left out, this process does. */
  buildkit?: BuildKitOptions;
}

/** Which BuildKit, and what it is told. */
export interface BuildKitOptions {
  /** What `buildctl --addr` takes. Left out, BUILDKIT_HOST counts, and then buildctl's own default. */
  address?: string;
  /** Folder with ca.pem, cert.pem and key.pem, for an address that asks for a client's certificate. */
  certificates?: string;
  /** The buildctl command; left out, the one on PATH. */
  buildctl?: string;
  /** Path of a Dockerfile, whose folder is the build context. Left out, one that does what is done without BuildKit. */
  dockerfile?: string;
}

/** One plugin as the summary and the matrix show it. */
export interface PluginReport {
  name: string;
  module: string;
  version: string;
  /** It is not the version that is compiled, but what a folder holds. */
  workingCopy?: true;
  import: string;
  /** The tier that the manifest claims or that follows from where the plugin lives. */
  tier: "built-in" | "supported" | "community";
  compatibility: "compatible" | "incompatible" | "unknown";
  /** The declared server range, as a person reads it, such as `0.9.0 to 1.x`. */
  range?: string;
  frameworkApis?: string[];
}

export interface Validation {
  valid: boolean;
  /** What `metadata.version` says: the composed image's version. */
  version?: string;
  diagnostics: Diagnostic[];
  plugins: PluginReport[];
}

export interface Fetched {
  /** Absolute path of the module cache. */
  moduleCache: string;
  /** How many modules the build has, working copies aside. */
  modules: number;
  diagnostics: Diagnostic[];
}

export interface Generated {
  /** Absolute path. */
  directory: string;
  /** The toolchain, as Go writes it: `go1.26.8`. */
  goVersion: string;
  changed: boolean;
  diagnostics: Diagnostic[];
}

/** One platform's image, as the result of a build names it. */
export interface PlatformResult {
  /** `linux/arm64`. */
  platform: string;
  /** Of its manifest. */
  digest: string;
  /** Bytes of its own layers, compressed. */
  size: number;
  /** How long compiling took. */
  seconds: number;
}

export interface Built {
  /** Digest of the image index, or of the manifest where there is one platform. */
  digest: string;
  /** Absolute path of the OCI layout. */
  layout: string;
  /** `repository@digest`, where it was pushed. */
  image?: string;
  /** Nothing had changed since the layout was written: nothing was built. */
  reused: boolean;
  goVersion: string;
  platforms: PlatformResult[];
  /** Absolute path of the folder with the SBOMs: one for each platform, and `index.cdx.json` for the whole image. */
  sbom: string;
  diagnostics: Diagnostic[];
}
