import { describe, expect, test } from "@jest/globals";
import { parseTarget } from "#registry/publish-component.js";
import { defaultTarget } from "#registry/publish-inputs.js";
import { publishSummary } from "#registry/publish-summary.js";
import { problemsOf } from "#test/problems.js";

describe("where to publish to", () => {
  test.each([
    ["ghcr.io/acme", { repository: "ghcr.io/acme" }],
    ["localhost:5000/a/b", { repository: "localhost:5000/a/b" }],
    [
      "ghcr.io/ocm/registry//ocm.software/plugin-registry",
      { repository: "ghcr.io/ocm/registry", component: "ocm.software/plugin-registry" },
    ],
  ])("%s", (text, target) => expect(parseTarget(text)).toEqual(target));

  test.each([
    "",
    "acme",
    "ghcr.io/acme:latest",
    "https://ghcr.io/acme",
    "ghcr.io/Acme",
    "ghcr.io/acme//ocm.software/plugin-registry:v1.0.0",
    "ghcr.io/acme//plugin-registry",
    "ghcr.io/acme//a.software/b//c",
    "ghcr.io/acme/../other",
  ])("not %j", async (text) => {
    const [problem] = await problemsOf(Promise.resolve().then(() => parseTarget(text)));
    expect(problem?.code).toMatch(/^(component-reference-invalid|image-reference-invalid)$/);
  });

  test("by default under the owner of the job's repository", async () => {
    expect(defaultTarget({ GITHUB_REPOSITORY_OWNER: "Acme-Corp" })).toBe("ghcr.io/acme-corp");
    expect(await problemsOf(Promise.resolve().then(() => defaultTarget({})))).toMatchObject([
      { code: "input-invalid" },
    ]);
  });
});

test("the summary shows what came and what went, as text and nothing else", () => {
  const summary = publishSummary({
    published: true,
    component: "ghcr.io/acme//acme.software/plugin-registry:v0.2.0",
    version: "v0.2.0",
    digest: { hashAlgorithm: "SHA-256", normalisationAlgorithm: "jsonNormalisation/v4alpha1", value: "ab" },
    manifest: "sha256:cd",
    previous: "v0.1.0",
    added: ["<img src=x> 1.0.0"],
    removed: ["a|b 1.0.0"],
    diagnostics: [],
  });
  expect(summary).toMatch(/^## ✅ Published v0\.2\.0\n/);
  expect(summary).not.toMatch(/<img|a\|b/);
});
