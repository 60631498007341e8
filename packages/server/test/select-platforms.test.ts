import { expect, test } from "@jest/globals";
import { DiagnosticError } from "#diagnostics/diagnostic.js";
import { formatPlatform, localPlatform } from "#oci/platform.js";
import { choosePlatforms, keepPlatforms } from "#server/select-platforms.js";

const local = formatPlatform(localPlatform());
const parse = (name: string) => {
  const [os = "", architecture = "", variant] = name.split("/");
  return { os, architecture, ...(variant === undefined ? {} : { variant }) };
};

/** Platforms, and images of the base for them, of which a selection has to stay in step. */
function select(offered: string[], asked: string[]): string[] | string {
  const platforms = offered.map(parse);
  const image = { platforms: platforms.map((platform) => ({ platform })) };
  try {
    const targets = { inputs: { image }, prepared: { composition: { platforms } } };
    const selected = keepPlatforms(targets as never, choosePlatforms(platforms, asked));
    const kept = selected.inputs.image?.platforms as unknown as { platform: (typeof platforms)[0] }[];
    expect(kept.map(({ platform }) => platform)).toEqual(selected.prepared.composition.platforms);
    return kept.map(({ platform }) => formatPlatform(platform));
  } catch (error) {
    if (error instanceof DiagnosticError) return error.diagnostics.map(({ code }) => code).join();
    throw error;
  }
}

test.each<[offered: string[], asked: string[], expected: string[] | string]>([
  [["linux/s390x", local], [], ["linux/s390x", local]],
  [["linux/s390x", local], ["local"], [local]],
  [["linux/s390x", local], [local, "local"], [local]],
  [
    ["linux/s390x", local],
    ["local", "linux/s390x"],
    ["linux/s390x", local],
  ],
  [["linux/arm/v6", "linux/arm/v7"], ["linux/arm/v7"], ["linux/arm/v7"]],
  [["linux/s390x"], ["local"], "input-invalid"],
  [["linux/s390x"], ["linux/amd64\n::error::"], "input-invalid"],
])("of %j, asked for %j: %j", (offered, asked, expected) => {
  expect(select(offered, asked)).toEqual(expected);
});
