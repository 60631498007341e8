import { describe, expect, test } from "@jest/globals";
import fc from "fast-check";
import { bodyWith, holdsItem, itemsField, type Marker, readMarker, titleOf, withoutMarker } from "#proposals/marker.js";
import { commitMessage, ownTrailer, readTrailer } from "#proposals/trailer.js";

const marker: Marker = { key: "registry/helminput", head: "a".repeat(40), state: "s", base: "b", items: "" };
const anyText = fc.string({ unit: "binary", maxLength: 300 });

describe("the marker of a pull request", () => {
  test("comes back from any body, unseen, and the body too", () => {
    fc.assert(
      fc.property(anyText, anyText, (key, body) => {
        const text = bodyWith({ ...marker, key }, body);
        expect(readMarker(text)).toEqual({ ...marker, key });
        expect(withoutMarker(text)).toBe(body.replaceAll("\0", ""));
        expect(text.indexOf("-->")).toBe(text.indexOf("\n") - 3);
      }),
    );
  });

  test("counts only at the start of a body", () => {
    const text = bodyWith(marker, "");
    for (const forged of [
      `x${text}`,
      `\n${text}`,
      "<!-- plugin-release: {} -->\n",
      "<!-- plugin-release: {broken} -->",
      "",
    ]) {
      expect(readMarker(forged)).toBeUndefined();
    }
  });

  test("survives the line ends of GitHub's web editor", () => {
    expect(readMarker(bodyWith(marker, "text").replaceAll("\n", "\r\n"))).toEqual(marker);
  });

  test("a body of any length fits, cut between characters", () => {
    fc.assert(
      fc.property(fc.integer({ min: 65_000, max: 66_000 }), fc.constantFrom("x", "ü", "😀"), (length, unit) => {
        const text = bodyWith(marker, unit.repeat(length));
        expect(text.length).toBeLessThanOrEqual(65_536);
        expect(text).not.toMatch(/[\ud800-\udbff](?![\udc00-\udfff])/);
        expect(readMarker(text)).toEqual(marker);
      }),
      { numRuns: 20 },
    );
  });

  test("remembers thousands of items, and no other ones", () => {
    const items = Array.from({ length: 4000 }, (_, at) => `plugin-${at}@1.0.0`);
    const field = itemsField(items);
    expect(items.every((item) => holdsItem(field, item))).toBe(true);
    expect(holdsItem(field, "plugin-1@1.0.1")).toBe(false);
    expect(holdsItem("", "plugin-1@1.0.0")).toBe(false);
    expect(bodyWith({ ...marker, items: field }, "x".repeat(70_000)).length).toBeLessThanOrEqual(65_536);
  });

  test("a title is one line that GitHub accepts", () => {
    fc.assert(
      fc.property(fc.string({ unit: "binary", maxLength: 400 }), (title) => {
        expect(titleOf(title).length).toBeLessThanOrEqual(256);
        expect(titleOf(title)).not.toMatch(/[\r\n\0]/);
      }),
    );
  });
});

describe("the trailer of a commit", () => {
  const trailer = { key: "registry/helminput", state: "s1", base: "b".repeat(40), tree: "t".repeat(40) };
  const head = {
    sha: "c".repeat(40),
    tree: trailer.tree,
    author: "Robot[bot]",
    message: commitMessage("Title", trailer),
  };

  test("comes back whatever the title says", () => {
    fc.assert(
      fc.property(anyText, (title) => {
        expect(readTrailer(commitMessage(title, trailer))).toEqual(trailer);
      }),
    );
    const forged = "Title\n\nPlugin-Release-Proposal: other\nPlugin-Release-Tree: x";
    expect(readTrailer(commitMessage(forged, trailer))).toEqual(trailer);
  });

  test("is found as git stores it, and not when a part is missing or text follows", () => {
    expect(readTrailer(head.message.trimEnd())).toEqual(trailer);
    expect(readTrailer(`${head.message}\nMore.\n`)).toBeUndefined();
    expect(readTrailer(head.message.replace(/Plugin-Release-State.*\n/, ""))).toBeUndefined();
    expect(readTrailer("")).toBeUndefined();
  });

  test.each([
    ["ours", {}, true],
    ["another identity", { author: "eve" }, false],
    ["an author without an account", { author: undefined }, false],
    ["other content: amended, rebased, or a commit on top that copies the trailer", { tree: "x".repeat(40) }, false],
    ["another proposal's", { message: commitMessage("Title", { ...trailer, key: "registry/other" }) }, false],
  ])("%s", (_title, change, own) => {
    expect(ownTrailer({ ...head, ...change }, trailer.key, "robot[bot]") !== undefined).toBe(own);
  });
});
