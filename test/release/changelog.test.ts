import { expect, test } from "@jest/globals";
import { notesOf, release, releasedVersions } from "#scripts/release/changelog.js";

const first = "# Changelog\n\nThe format.\n\n## Unreleased\n\n### Servers\n\n- One.\n";

test("what was unreleased becomes a version, and there is room for more", () => {
  const released = release(first, "0.1.0", "2026-11-22");
  expect(released).toBe(
    "# Changelog\n\nThe format.\n\n## Unreleased\n\n## 0.1.0 - 2026-11-22\n\n### Servers\n\n- One.\n",
  );
  expect(notesOf(released, "0.1.0")).toBe("### Servers\n\n- One.");
  expect(notesOf(released, "Unreleased")).toBeUndefined();
});

test("later versions stand above earlier ones, whose words stay", () => {
  const one = release(first, "0.1.0", "2026-11-22");
  const two = release(one.replace("## Unreleased\n", "## Unreleased\n\n- Two.\n"), "0.2.0", "2026-12-01");
  expect(two).toContain("## Unreleased\n\n## 0.2.0 - 2026-12-01\n\n- Two.\n\n## 0.1.0 - 2026-11-22\n\n### Servers");
  expect(releasedVersions(two)).toEqual([
    { major: 0, minor: 2, patch: 0 },
    { major: 0, minor: 1, patch: 0 },
  ]);
  expect(notesOf(two, "0.2.0")).toBe("- Two.");
});

const listed = (...versions: string[]) =>
  `${first}\n${versions.map((each) => `## ${each} - 2026-01-01\n\n- x\n`).join("\n")}`;

test.each([
  ["a patch of an older line", "1.2.4", ["1.3.0", "1.2.3"]],
  ["the next candidate", "1.3.0-rc.10", ["1.3.0-rc.9"]],
])("%s is newer", (_what, version, there) => {
  expect(notesOf(release(listed(...there), version, "2026-11-22"), version)).toBe("### Servers\n\n- One.");
});

test.each([
  ["no version", "1.2", [], "1.2 is no version"],
  ["a tag", "v1.2.3", [], "v1.2.3 is no version"],
  ["zeros in front", "1.02.3", [], "1.02.3 is no version"],
  ["what is there", "1.2.3", ["1.2.3"], "has 1.2.3 already"],
  ["an older patch of its line", "1.2.3", ["1.3.0", "1.2.4"], "has 1.2.4 already"],
  ["a candidate after its release", "1.3.0-rc.1", ["1.3.0"], "has 1.3.0 already"],
])("refused: %s", (_what, version, there, message) => {
  expect(() => release(listed(...there), version, "2026-11-22")).toThrow(message);
});

test("a release says what its candidates said, also where nothing came after them; a candidate only its own", () => {
  const tried = release(first, "1.3.0-rc.1", "2026-11-22");
  const notes = notesOf(release(tried, "1.3.0", "2026-11-23"), "1.3.0");
  expect(notes).toBe("### Servers\n\n- One.");
  const more = release(tried.replace("## Unreleased\n", "## Unreleased\n\n- Two.\n"), "1.3.0-rc.2", "2026-11-23");
  expect(notesOf(more, "1.3.0-rc.2")).toBe("- Two.");
  expect(notesOf(release(more, "1.3.0", "2026-11-24"), "1.3.0")).toBe("- Two.\n\n### Servers\n\n- One.");
  expect(() => release(more, "1.3.1", "2026-11-24")).toThrow("nothing under Unreleased");
  expect(() => release(more, "1.3.0-rc.3", "2026-11-24")).toThrow("nothing under Unreleased");
});

test.each([
  ["does not end", "```yaml\na: 1\n"],
  ["has a line as a heading", "~~~\n## a comment\n~~~\n"],
])("refused: notes with a code block that %s", (_what, block) => {
  expect(() => release(`${first}\n${block}`, "1.2.3", "2026-11-22")).toThrow("a code block under Unreleased");
  expect(release(`${first}\n\`\`\`\na\n\`\`\`\n`, "1.2.3", "2026-11-22")).toContain("## 1.2.3");
});

test("refused: a release of nothing", () => {
  const empty = "# Changelog\n\n## Unreleased\n\n## 0.1.0 - 2026-11-22\n\n- One.\n";
  expect(() => release(empty, "0.2.0", "2026-12-01")).toThrow("nothing under Unreleased");
  expect(() => release("# Changelog\n", "0.2.0", "2026-12-01")).toThrow("nothing under Unreleased");
});
