import type { Diagnostic } from "#diagnostics/diagnostic.js";
import type { Progress } from "#diagnostics/progress.js";
import type { LocatedPolicy } from "#documents/policy.js";
import type { Digest } from "#oci/digest.js";
import type { RegistryAccess } from "#oci/registry.js";
import type { LocatedConstructor } from "#ocm/constructor.js";
import type { Digest as ComponentDigest } from "#ocm/descriptor.js";
import type { ComponentSigner } from "#registry/component-signer.js";
import type { PolicySigners } from "#registry/policy-signers.js";

/** A constructor as it was found, and what belongs to it. */
export interface FoundConstructor {
  located: LocatedConstructor;
  /** Warnings about it. */
  diagnostics: readonly Diagnostic[];
  /** Where `input` files lie; left out where there are no files beside it. */
  folder?: string;
  /** The OCM repository that a referenced component lies in; undefined for the one that is published to. */
  repositoryOf(component: string): string | undefined;
  /** What may be listed; left out where no policy was named. */
  policy?: { located: LocatedPolicy; signers: PolicySigners };
  /** The commit that it was read from. */
  commit?: string;
}

export type Claim = { claimed: true } | { claimed: false; others: readonly string[] };

/** Where the constructor comes from. */
export interface ConstructorSource {
  /** Reads what it says at this moment. Throws diagnostics. */
  read(): Promise<FoundConstructor>;
  /**
   * Reserves a version for a commit: of all that try one succeeds, and the same commit again too. To the others it says which versions belong
   * to other commits. Left out where nothing can tell.
   */
  claim?(version: string, commit: string): Promise<Claim>;
}

/**
 * - exact: a release; the version must be free, or hold this very content
 * - least: a registry; what the newest version says already is not published again, and where the version is taken the next one is used
 */
export type VersionRule = "exact" | "least";

export interface PublishOptions {
  source: ConstructorSource;
  rule: VersionRule;
  /** `ghcr.io/acme/registry`; with `//acme.software/plugin-registry` behind it where the constructor describes several components. */
  target: string;
  registry: RegistryAccess;
  /** Left out: nothing is signed. */
  signer?: ComponentSigner;
  progress: Progress;
}

export interface PublishResult {
  /** False: it was there already, and nothing was written. */
  published: boolean;
  /** `ghcr.io/acme/registry//acme.software/plugin-registry:v1.0.0` */
  component: string;
  version: string;
  /** What a reference to this component version carries. */
  digest: ComponentDigest;
  /** The OCI manifest, or the index around it. */
  manifest: Digest;
  /** Whether it has the signature that was asked for; left out where none was. */
  signed?: boolean;
  /** Of the newest version before, where the rule is `least`. */
  previous?: string;
  /** References that the newest version before did not have, as `name version`; for a release all of them. */
  added: readonly string[];
  /** References that only the newest version before had. */
  removed: readonly string[];
  diagnostics: readonly Diagnostic[];
}
