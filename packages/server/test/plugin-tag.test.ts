import { describe, expect, test } from "@jest/globals";
import fc from "fast-check";
import { splitTag, tagProblems } from "#server/plugin-tag.js";

const agents = "github.com/acme/catalog-plugins/agents";
const codes = (tag: string, module: string, folder: string, stated?: string) =>
  tagProblems(tag, { module, folder, stated }).map(({ code }) => code);

describe("a tag that Go finds", () => {
  test.each([
    ["agents/v0.3.1", agents, "agents", "0.3.1"],
    ["agents/v0.3.1", agents, "agents", "v0.3.1+build.7"],
    ["v1.2.0", "github.com/acme/cards", "", undefined],
    ["v1.2.0-rc.1", "github.com/acme/cards", "", "1.2.0-rc.1"],
    ["v2.0.0", "github.com/acme/cards/v2", "", "2.0.0"],
    ["v2.0.0", "github.com/acme/cards/v2", "v2", "2.0.0"],
    ["agents/v3.0.0", `${agents}/v3`, "agents/v3", undefined],
    ["agents/v3.0.0", `${agents}/v3`, "agents", undefined],
    ["v2.1.0", "gopkg.in/cards.v2", "", undefined],
    ["v1.0.0", "cards.acme.example", "", undefined],
  ])("%s of %s in %p", (tag, module, folder, stated) => expect(codes(tag, module, folder, stated)).toEqual([]));
});

describe("a tag under which nobody finds the plugin, or another one", () => {
  test.each([
    ["agents/0.3.1", agents, "agents", undefined, ["version-invalid"]],
    ["latest", agents, "agents", undefined, ["version-invalid"]],
    ["agents/v0.3.1+incompatible", agents, "agents", undefined, ["version-invalid"]],
    ["v0.3.1", agents, "agents", undefined, ["version-invalid"]],
    ["guardrails/v0.3.1", agents, "agents", undefined, ["version-invalid"]],
    ["agents/v3/v3.0.0", `${agents}/v3`, "agents/v3", undefined, ["version-invalid"]],
    ["agents/v2.0.0", agents, "agents", undefined, ["version-major-mismatch"]],
    ["v1.0.0", "github.com/acme/cards/v2", "", undefined, ["version-major-mismatch"]],
    ["agents/v0.3.1", "github.com/acme/agent-plugins", "agents", undefined, ["module-path-other"]],
    ["agents/v0.3.1", agents, "agents", "0.3.0", ["metadata-version-mismatch"]],
    ["v2.0.0", agents, "agents", "0.3.0", ["version-major-mismatch", "version-invalid", "metadata-version-mismatch"]],
  ])("%s of %s in %p that states %p", (tag, module, folder, stated, expected) => {
    expect(codes(tag, module, folder, stated)).toEqual(expected);
    for (const each of tagProblems(tag, { module, folder, stated })) {
      expect([each.severity, each.fix]).toEqual(["error", expect.stringMatching(/^[A-Z].*\.$/)]);
    }
  });
});

test("the right tag is named", () => {
  const [problem] = tagProblems("v0.3.1", { module: agents, folder: "agents" });
  expect(problem?.fix).toContain("agents/v0.3.1");
});

test("whatever is tagged: no crash, and what is shown is one bounded line", () => {
  fc.assert(
    fc.property(fc.string(), fc.string(), (tag, stated) => {
      const { folder, version } = splitTag(tag);
      expect(folder === "" ? [version, `/${version}`] : [`${folder}/${version}`]).toContain(tag);
      for (const { message } of tagProblems(tag, { module: agents, folder: "agents", stated })) {
        expect(message).not.toMatch(/\p{Cc}/u);
        expect(message.length).toBeLessThan(1000);
      }
    }),
  );
});
