import { describe, expect, test } from "@jest/globals";
import { pinFaults } from "#scripts/release/pin-faults.js";
import { suite, usesIn, writePin } from "#scripts/release/pins.js";

const [old, commit] = ["a", "b"].map((each) => each.repeat(40)) as [string, string];
const pin = { commit, version: "v1.2.0" };

describe("writing a pin", () => {
  test.each([
    [
      "a branch",
      `      - uses: ${suite}/actions/site@main\n`,
      `      - uses: ${suite}/actions/site@${commit} # v1.2.0\n`,
    ],
    [
      "an older pin",
      `uses: ${suite}/.github/workflows/server-check.yml@${old} # v1.1.0`,
      `uses: ${suite}/.github/workflows/server-check.yml@${commit} # v1.2.0`,
    ],
    ["one of main", `uses: ${suite}/actions/site@${old} # main`, `uses: ${suite}/actions/site@${commit} # v1.2.0`],
    [
      "a comment of its own",
      `- uses: ${suite}/actions/site@main # on: schedule`,
      `- uses: ${suite}/actions/site@${commit} # v1.2.0, on: schedule`,
    ],
    [
      "both",
      `- uses: ${suite}/actions/site@${old} # v1.1.0, on: schedule`,
      `- uses: ${suite}/actions/site@${commit} # v1.2.0, on: schedule`,
    ],
    [
      "a word that begins as one",
      `- uses: ${suite}/actions/site@v1 # mainly so`,
      `- uses: ${suite}/actions/site@${commit} # v1.2.0, mainly so`,
    ],
    [
      "a commented line",
      `#   - uses: ${suite}/actions/site@v1`,
      `#   - uses: ${suite}/actions/site@${commit} # v1.2.0`,
    ],
  ])("over %s, and again over itself", (_what, text, written) => {
    expect(writePin(text, pin)).toBe(written);
    expect(writePin(written, pin)).toBe(written);
  });

  test.each([
    "uses: actions/checkout@v4",
    `uses: other/${suite}/actions/site@main`,
    `uses: ${suite}-fork/actions/site@main`,
    `say ${suite}/actions/site@main`,
    "uses: $/actions/site",
  ])("not into %s", (text) => expect(writePin(text, pin)).toBe(text));

  test("leaves every other byte", () => {
    const text = `a: 1\r\n  - uses: ${suite}/actions/site@main\n\n\tuses: x\n`;
    expect(writePin(text, pin)).toBe(text.replace("@main", `@${commit} # v1.2.0`));
    expect(usesIn(text)).toEqual([{ path: "actions/site", ref: "main", comment: "", line: 2 }]);
  });
});

describe("what is wrong with pins", () => {
  const action = "inputs:\n  manifest: {}\n";
  const workflow = "on:\n  workflow_call:\n    inputs: {server: {type: string}}\n    secrets: {key: {}}\n";
  const files: Record<string, string> = {
    [`${commit} actions/site/action.yml`]: action,
    [`${commit} .github/workflows/check.yml`]: workflow,
  };
  const read = (at: string, path: string) => files[`${at} ${path}`];
  const step = (inputs: string) =>
    `steps:\n  - uses: ${suite}/actions/site@${commit} # v1.2.0\n    with: {${inputs}}\n`;
  const faults = (texts: Record<string, string>) => pinFaults(new Map(Object.entries(texts)), read);

  test("nothing where all say the same, and what they use is there", () => {
    const job = `jobs:\n  a:\n    uses: ${suite}/.github/workflows/check.yml@${commit} # v1.2.0\n    with: {server: x}\n    secrets: {key: y}\n`;
    const page = `# Page\n\n1. Do:\n\n   \`\`\`yaml\n   ${step("manifest: m").replaceAll("\n", "\n   ")}\n   \`\`\`\n`;
    expect(faults({ "a.yml": job, "b.yml": step("manifest: m"), "c.md": page })).toEqual([]);
  });

  test.each([
    ["another commit", `uses: ${suite}/actions/site@${old} # v1.2.0`, /^b\.yml:1 does not say @b{40} # v1\.2\.0/],
    ["another version", `uses: ${suite}/actions/site@${commit} # v1.1.0`, /^b\.yml:1 does not say/],
    ["no version", `uses: ${suite}/actions/site@${commit}`, /^b\.yml:1 does not say/],
    ["a branch", `uses: ${suite}/actions/site@main`, /^b\.yml:1 does not say/],
    [
      "an input that came later",
      step("manifest: m, other: x"),
      /^b\.yml gives actions\/site the input other, which b{40} does not have$/,
    ],
    ["an action that came later", `uses: ${suite}/actions/new@${commit} # v1.2.0`, /^b\.yml uses actions\/new, which/],
    [
      "a secret that came later",
      `uses: ${suite}/.github/workflows/check.yml@${commit} # v1.2.0\nsecrets: {other: x}`,
      /the secret other/,
    ],
  ])("%s", (_what, text, message) => {
    expect(faults({ "a.yml": step("manifest: m"), "a2.yml": step("manifest: m"), "b.yml": text })).toEqual([
      expect.stringMatching(message),
    ]);
  });

  test("no pin at all", () => {
    expect(faults({ "a.yml": `uses: ${suite}/actions/site@main` })).toEqual(["nothing names this suite at a commit"]);
  });
});
