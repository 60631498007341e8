import { endianness } from "node:os";
import { formatPlatform, platformScore } from "#oci/platform.js";
import type { ImagePlatform } from "#oci/types.js";

/** Go's names, which images use, for Node's. */
const architectures: Record<string, string> = { x64: "amd64", ia32: "386", ppc64: "ppc64le", mipsel: "mipsle" };

/** What this machine runs without emulation. */
export function machinePlatform(): ImagePlatform {
  const big = process.arch === "ppc64" && endianness() === "BE";
  const architecture = big ? "ppc64" : (architectures[process.arch] ?? process.arch);
  return { os: process.platform, architecture };
}

/** Whether images for a platform run here as they are. */
export function runsHere(platform: ImagePlatform): boolean {
  return platformScore(platform, machinePlatform()) !== undefined;
}

export function machineName(): string {
  return formatPlatform(machinePlatform());
}
