import { fail } from "#diagnostics/diagnostic.js";
import type { GoPlatform } from "#golang/composition.js";

/** `linux/arm64`, `linux/arm/v7`. */
export function platformName({ os, architecture, variant }: GoPlatform): string {
  return [os, architecture, variant].filter(Boolean).join("/");
}

/** The variables that make Go compile for a platform. Throws `input-invalid` for a variant that Go does not know. */
export function platformEnvironment(platform: GoPlatform): Record<string, string> {
  const { os, architecture, variant } = platform;
  const target = { GOOS: os, GOARCH: architecture };
  if (variant === undefined) return target;
  const level = /^v(\d+)$/.exec(variant)?.[1];
  if (architecture === "arm" && level && /^[567]$/.test(level)) return { ...target, GOARM: level };
  if (architecture === "amd64" && level && /^[1234]$/.test(level)) return { ...target, GOAMD64: variant };
  if (architecture === "arm64" && variant === "v8") return target;
  return fail("input-invalid", `Go compiles for no platform ${platformName(platform)}`, {
    fix: "Name a platform of `go tool dist list`; variants are v5 to v7 of arm, v8 of arm64 and v1 to v4 of amd64.",
  });
}
