import { type Diagnostic, diagnostic, type Place } from "#diagnostics/diagnostic.js";
import type { Base, Entrypoint, LocatedManifest, PluginEntry } from "#documents/manifest.js";
import type { ResolvedImage } from "#oci/find-image.js";
import type { BaseCheckout } from "#server/checkout.js";
import { readLabels, type ServerLabels } from "#server/labels.js";

/** The base with everything known that a build needs: from the manifest, or from the labels of its image. */
export interface ServerBase {
  module: string;
  /** A Go module version. */
  version: string;
  entrypoint: Entrypoint;
  /** What is compiled instead of the released module. */
  checkout?: BaseCheckout;
  /** Plugins that come with the base image. */
  carriedPlugins: PluginEntry[];
  /** The module was named by the image's labels, not by the manifest. */
  fromImage: boolean;
}

/** Decides what the base is. Without an image (`scratch`, or offline) only the manifest and its checkout count. */
export function resolveBase(
  located: LocatedManifest,
  image: ResolvedImage | undefined,
  checkout?: BaseCheckout,
): { base?: ServerBase; diagnostics: Diagnostic[] } {
  const base = { ...located.manifest.base, ...(checkout && { module: checkout.module, version: checkout.version }) };
  const at = (...path: string[]) => located.source.place(["spec", "base", ...path]);
  const labels = image ? readLabels(image.labels) : undefined;
  const diagnostics = labels ? compareLabels(base, labels, at) : [];
  const entrypoint = base.entrypoint ?? labels?.entrypoint;
  const module = base.module ?? labels?.module;
  const version = base.version ?? (base.module ? undefined : labels?.version);
  if (!module || !version || !entrypoint) {
    diagnostics.push(incomplete(base, at));
    return { diagnostics };
  }
  // Labels do not say which of them carry a plugin.yaml: when the image was built, its manifest did.
  const carriedPlugins = (labels?.plugins ?? []).map((each) => ({ ...each, metadata: "none" as const }));
  const fromImage = !base.module;
  return {
    base: { module, version, entrypoint, carriedPlugins, fromImage, ...(checkout && { checkout }) },
    diagnostics,
  };
}

type At = (...path: string[]) => Place;

function incomplete(base: Base, at: At): Diagnostic {
  const fix = "Give spec.base.module, version and entrypoint, or a base image that this suite built.";
  if (base.module || base.image === "scratch") {
    return diagnostic("base-incomplete", "the base does not say which Go module, version and entrypoint it is", {
      fix,
      place: at(),
    });
  }
  return diagnostic("image-labels-missing", `the image ${base.image} has no labels that say which Go module it is`, {
    fix,
    place: at("image"),
  });
}

/** What the manifest and the image both say must agree. */
function compareLabels(base: Base, labels: ServerLabels, at: At): Diagnostic[] {
  const pairs = [
    ["module", base.module, labels.module],
    ["version", base.version, labels.version],
    ["frameworkVersion", base.frameworkVersion, labels.frameworkVersion],
  ] as const;
  return pairs
    .filter(([, manifest, label]) => manifest !== undefined && manifest !== label)
    .map(([field, manifest, label]) =>
      diagnostic("image-labels-mismatch", `${field} is ${manifest} here and ${label} in the labels of ${base.image}`, {
        fix: "Name the base image that belongs to this version, or correct the field.",
        place: at(field),
      }),
    );
}
