import { describe, expect, test } from "@jest/globals";
import { DiagnosticError } from "#diagnostics/diagnostic.js";
import { sha256 } from "#oci/digest.js";
import { type PublishImageTexts, readPublishImage } from "#server/publish-image-inputs.js";

const least: PublishImageTexts = {
  ...{ layout: "image", digest: sha256("image"), repository: "ghcr.io/acme/server" },
  ...{ tags: [], "moving-tags": [], conformance: [], without: [], sbom: undefined, scan: undefined },
  ...{ manifest: undefined, directory: undefined, signing: undefined, key: undefined, policy: undefined },
  ...{ "transparency-log": undefined, "signing-config": undefined, "trusted-root": undefined },
  ...{ cosign: undefined, timeout: undefined },
};

function refusal(changes: Partial<PublishImageTexts>): string {
  try {
    readPublishImage({ ...least, ...changes });
    return "nothing";
  } catch (error) {
    if (error instanceof DiagnosticError) return error.diagnostics.map(({ code }) => code).join();
    throw error;
  }
}

test("what is left out is left out", () => {
  expect(readPublishImage(least)).toEqual({
    layout: "image",
    digest: sha256("image"),
    registry: "ghcr.io",
    repository: "acme/server",
    tags: [],
    movingTags: [],
    conformance: [],
    without: [],
    signing: { seconds: 600 },
  });
});

test("tags that are named twice are one", () => {
  expect(readPublishImage({ ...least, tags: ["v1", "v1"], "moving-tags": ["latest"] })).toMatchObject({
    tags: ["v1"],
    movingTags: ["latest"],
  });
});

describe("refused", () => {
  test.each<[Partial<PublishImageTexts>, string]>([
    [{ layout: undefined }, "input-invalid"],
    [{ digest: undefined }, "input-invalid"],
    [{ digest: "sha256:abc" }, "input-invalid"],
    [{ repository: undefined }, "input-invalid"],
    [{ repository: "ghcr.io/acme/server:v1" }, "image-reference-invalid"],
    [{ repository: "https://ghcr.io/acme/server" }, "image-reference-invalid"],
    [{ tags: ["v 1"] }, "input-invalid"],
    [{ tags: ["-v1"] }, "input-invalid"],
    [{ tags: ["v1"], "moving-tags": ["v1"] }, "input-invalid"],
    [{ "moving-tags": [sha256("image").replace(":", "-")] }, "input-invalid"],
    [{ without: ["signature"] }, "input-invalid"],
    [{ "transparency-log": "maybe" }, "input-invalid"],
    [{ "trusted-root": "root.json" }, "input-invalid"],
    [{ timeout: "soon" }, "input-invalid"],
    [{ timeout: "0" }, "input-invalid"],
  ])("%j", (changes, code) => expect(refusal(changes)).toBe(code));
});
