import { expect, test } from "@jest/globals";
import { bestPlatform, formatPlatform } from "#oci/platform.js";
import type { ImagePlatform } from "#oci/types.js";

function parse(text: string): ImagePlatform {
  const [os = "", architecture = "", variant] = text.split("/");
  return { os, architecture, ...(variant === undefined ? {} : { variant }) };
}

test.each([
  ["linux/amd64", ["linux/amd64", "linux/arm64"], "linux/amd64"],
  ["linux/arm64", ["linux/amd64", "linux/arm64/v8"], "linux/arm64/v8"],
  ["linux/arm64/v8", ["linux/arm64"], "linux/arm64"],
  ["linux/amd64", ["linux/amd64/v3", "linux/amd64"], "linux/amd64"],
  ["linux/amd64", ["linux/amd64/v3"], undefined],
  ["linux/arm/v7", ["linux/arm/v6", "linux/arm/v7", "linux/arm/v5"], "linux/arm/v7"],
  ["linux/arm/v7", ["linux/arm/v5", "linux/arm/v6"], "linux/arm/v6"],
  ["linux/arm/v6", ["linux/arm/v7"], undefined],
  ["linux/arm", ["linux/arm/v7"], "linux/arm/v7"],
  ["linux/s390x", ["linux/amd64", "unknown/unknown"], undefined],
  ["windows/amd64", ["linux/amd64"], undefined],
  ["linux/riscv64", ["linux/riscv64"], "linux/riscv64"],
  ["linux/amd64", [], undefined],
])("%s of %j is %s", (wanted, offers, expected) => {
  const best = bestPlatform(offers.map(parse), (offer) => offer, parse(wanted));
  expect(best && formatPlatform(best)).toBe(expected);
});
