import type { ImagePlatform } from "#oci/types.js";

/** The variant that is meant where none is named. */
const defaultVariants: Record<string, string> = { amd64: "v1", arm64: "v8", arm: "v7" };

/** `os/architecture` or `os/architecture/variant`. */
export function formatPlatform({ os, architecture, variant }: ImagePlatform): string {
  return [os, architecture, variant].filter((part) => part !== undefined && part !== "").join("/");
}

/** What this machine runs. */
export function localPlatform(): ImagePlatform {
  const architectures: Record<string, string> = { x64: "amd64", ia32: "386", ppc64: "ppc64le" };
  return {
    os: process.platform === "win32" ? "windows" : process.platform,
    architecture: architectures[process.arch] ?? process.arch,
  };
}

/**
 * How well an offered platform serves a wanted one: higher is better, undefined is not at all.
 * The same variant serves; on arm also an older one.
 */
export function platformScore(offered: ImagePlatform, wanted: ImagePlatform): number | undefined {
  if (offered.os !== wanted.os || offered.architecture !== wanted.architecture) return undefined;
  const has = variantOf(offered);
  const needs = variantOf(wanted);
  if (has === needs) return 100;
  const level = /^v(\d{1,2})$/.exec(has)?.[1];
  const most = /^v(\d{1,2})$/.exec(needs)?.[1];
  if (offered.architecture !== "arm" || level === undefined || most === undefined) return undefined;
  return Number(level) < Number(most) ? Number(level) : undefined;
}

function variantOf({ architecture, variant }: ImagePlatform): string {
  return variant || defaultVariants[architecture] || "";
}

/** The best of what is offered. */
export function bestPlatform<T>(
  offers: readonly T[],
  platform: (offer: T) => ImagePlatform | undefined,
  wanted: ImagePlatform,
) {
  let best: { offer: T; score: number } | undefined;
  for (const offer of offers) {
    const offered = platform(offer);
    const score = offered ? platformScore(offered, wanted) : undefined;
    if (score !== undefined && (!best || score > best.score)) best = { offer, score };
  }
  return best?.offer;
}
