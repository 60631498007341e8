import { describe, expect, test } from "@jest/globals";
import fc from "fast-check";
import { imagePurl, modulePurl } from "#sbom/purl.js";

describe("a module's package URL", () => {
  test.each([
    ["github.com/acme/agents", "v0.3.1", "pkg:golang/github.com/acme/agents@v0.3.1"],
    ["github.com/acme/old", "v2.0.0+incompatible", "pkg:golang/github.com/acme/old@v2.0.0%2Bincompatible"],
    ["github.com/BurntSushi/toml", "v1.6.0", "pkg:golang/github.com/BurntSushi/toml@v1.6.0"],
    ["gopkg.in/yaml.v3", "v3.0.1", "pkg:golang/gopkg.in/yaml.v3@v3.0.1"],
    ["example.com/a~b_c/v2", "v2.0.0-rc.1", "pkg:golang/example.com/a~b_c/v2@v2.0.0-rc.1"],
    [
      "example.com/x",
      "v0.0.0-20250304050607-0123456789ab",
      "pkg:golang/example.com/x@v0.0.0-20250304050607-0123456789ab",
    ],
    ["example.com/x", undefined, "pkg:golang/example.com/x"],
    ["stdlib", "1.26.8", "pkg:golang/stdlib@1.26.8"],
    ["example.com/a b@c?d#e%", "v1!'()*", "pkg:golang/example.com/a%20b%40c%3Fd%23e%25@v1%21%27%28%29%2A"],
    ["example.com/\ud800", "v1", "pkg:golang/example.com/%EF%BF%BD@v1"],
  ])("of %s %s", (path, version, purl) => {
    expect(modulePurl(path, version)).toBe(purl);
  });

  test("can be taken apart again, whatever the names are", () => {
    const text = fc.string({ unit: "binary" }).filter((each) => !/\p{Cs}/u.test(each));
    fc.assert(
      fc.property(fc.array(text, { minLength: 1 }), text, (parts, version) => {
        const path = parts.join("/");
        const [, name = "", rest = ""] = /^pkg:golang\/([^@?#]*)@([^@?#]*)$/.exec(modulePurl(path, version)) ?? [];
        expect(name.split("/").map(decodeURIComponent).join("/")).toBe(path);
        expect(decodeURIComponent(rest)).toBe(version);
      }),
    );
  });
});

describe("an image's package URL", () => {
  const digest = `sha256:${"0".repeat(64)}`;

  test.each([
    ["alone", {}, ""],
    ["for a platform", { platform: { os: "linux", architecture: "arm", variant: "v7" } }, "?arch=arm"],
    ["in a repository", { repository: "127.0.0.1:5000/acme/base" }, "?repository_url=127.0.0.1%3A5000%2Facme%2Fbase"],
    [
      "for a platform in a repository",
      { platform: { os: "linux", architecture: "amd64" }, repository: "ghcr.io/acme/base" },
      "?arch=amd64&repository_url=ghcr.io%2Facme%2Fbase",
    ],
  ])("%s", (_what, fields, query) => {
    expect(imagePurl({ name: "base", digest, ...fields })).toBe(`pkg:oci/base@sha256%3A${"0".repeat(64)}${query}`);
  });
});
