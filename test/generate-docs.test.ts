import { describe, expect, test } from "@jest/globals";
import { codes } from "#diagnostics/codes.js";
import { readAction } from "#scripts/docs/action.js";
import { renderActionDocs, renderActionTable } from "#scripts/docs/render-actions.js";
import { checkRulePages, renderRules } from "#scripts/docs/rules.js";

const metadata = `# Permissions: \`packages: write\` to push.
# Example:
#   - uses: acme/actions/push@main
#     with:
#       image: server
name: Push
description: Pushes an image.
inputs:
  image:
    description: Which image, \`a|b\`.
    required: true
  frozen:
    description: Whether
      nothing may change.
    default: false
outputs:
  digest:
    description: Its digest.
runs:
  using: node24
  main: ../../dist/push/index.js
`;

describe("an action.yml", () => {
  test("is documented with its inputs, outputs, permissions and example", () => {
    expect(renderActionDocs([readAction("push", metadata)])).toContain(`## push

Pushes an image.

Permissions: \`packages: write\` to push.

\`\`\`yaml
- uses: acme/actions/push@main
  with:
    image: server
\`\`\`

### Inputs

| input | what it is | default |
| --- | --- | --- |
| \`image\` | Which image, \`a\\|b\`. | required |
| \`frozen\` | Whether nothing may change. | \`false\` |

### Outputs

| output | what it is |
| --- | --- |
| \`digest\` | Its digest. |
`);
  });

  test.each([
    "Pushes an image.",
    "Pushes an image. By digest; never a tag.",
    "Pushes an image; never a tag.",
    "Pushes an image - one at a time - and nothing else.",
    "Pushes an\n  image",
  ])("is a row of the README's table, in few words: %j", (description) => {
    const said = metadata.replace("Pushes an image.", description);
    expect(renderActionTable([readAction("push", said)])).toBe(
      "| action | what it does |\n| --- | --- |\n| [push](action-docs.md#push) | Pushes an image |",
    );
  });

  test("is told up to the end of a sentence, and not to the dot of a file's name", () => {
    const said = metadata.replace("Pushes an image.", "Writes main.go, go.mod and go.sum. Locked.");
    expect(renderActionTable([readAction("push", said)])).toContain("| Writes main.go, go.mod and go.sum |");
  });

  test.each([
    ["its permissions", /^# Permissions.*\n/m, 'no "# Permissions:" line'],
    ["its example", /^# Example:\n/m, 'no "# Example:" comment'],
    ["an input's description", /Which image.*/, "input image has no description"],
    ["an output's description", /Its digest\./, "output digest has no description"],
  ])("that lacks %s is refused", (_what, part, message) => {
    expect(() => readAction("push", metadata.replace(part, ""))).toThrow(message);
  });
});

describe("the rules", () => {
  test("are listed below the headings of codes.ts, each of which must be under one", () => {
    const source = Object.keys(codes).map((code) => `  "${code}": {`);
    const index = renderRules(["  // First", ...source.slice(0, 1), "  // Second", ...source.slice(1)].join("\n"));
    expect(index).toContain("## First\n\n| code | severity | the rule |\n| --- | --- | --- |\n| [file-unreadable](");
    expect(() => renderRules(["  // First", ...source.slice(0, -1)].join("\n"))).toThrow("no heading above");
  });

  test("each have a page, and each page is of a rule", () => {
    const pages = new Map(Object.keys(codes).map((code) => [code, `# ${code}\n`]));
    expect(checkRulePages(pages)).toEqual([]);
    pages.delete("yaml-syntax");
    pages.set("yaml-too-deep", "# other\n").set("no-such-rule", "# no-such-rule\n");
    expect(checkRulePages(pages)).toEqual([
      "docs/rules/yaml-syntax.md is missing: the code has no page",
      'docs/rules/yaml-too-deep.md does not start with "# yaml-too-deep"',
      "docs/rules/no-such-rule.md belongs to no code",
    ]);
  });
});
