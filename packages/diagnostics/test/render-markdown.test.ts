import { describe, expect, test } from "@jest/globals";
import fc from "fast-check";
import { marked } from "marked";
import { markdownText, renderMarkdown } from "#diagnostics/render-markdown.js";
import { sanitize } from "#diagnostics/sanitize.js";
import { hostileValues } from "#test/hostile.js";
import { hostileSample, samples } from "#test/sample-diagnostics.js";

const anything = fc.oneof(
  fc.constantFrom(...hostileValues),
  fc.string({ unit: "binary" }),
  fc.string({ unit: fc.constantFrom(..."|\\`*_[]()<>&#!~@:/.-+=\"'$ \nw1") }),
  fc
    .array(
      fc.constantFrom(
        "www",
        ".",
        "http",
        "://",
        "a",
        "_",
        "__",
        "é",
        ":",
        "+1",
        "#",
        "GH-",
        "1",
        "{",
        "^",
        " ",
        "-",
        "=",
        ")",
      ),
    )
    .map((each) => each.join("")),
);

/** What a reader sees. */
function shown(html: string): string {
  return html
    .replaceAll("<!-- -->", "")
    .replace(/&(?:#(\d+)|amp|lt|gt|quot);/g, (whole, code) =>
      code
        ? String.fromCodePoint(Number(code))
        : ({ "&amp;": "&", "&lt;": "<", "&gt;": ">", "&quot;": '"' }[whole] ?? whole),
    );
}

describe("markdownText", () => {
  test("shows exactly the sanitized text, as a paragraph of its own", () => {
    fc.assert(
      fc.property(anything, (value) => {
        const wanted = sanitize(value);
        fc.pre(wanted !== "");
        const [, inner] = /^<p>(.*)<\/p>\n$/s.exec(marked.parse(markdownText(value), { async: false })) ?? [];
        expect(inner).toBeDefined();
        expect(inner?.replaceAll("<!-- -->", "")).not.toContain("<");
        expect(shown(inner ?? "")).toBe(wanted);
      }),
      { numRuns: 2000 },
    );
  });
});

test.each([
  ["plugin-release 1.2.0: sha256:00 (a_b, c#)", "plugin-release 1.2.0: sha256:00 (a_b, c#)"],
  ["acme/x#1, GH-12, #34", "acme/x&#35;1, GH&#45;12, &#35;34"],
  [":+1: :tada: a: b", "&#58;+1: &#58;tada: a: b"],
  ["$x$ ~y~ *z*", "&#36;x&#36; &#126;y&#126; &#42;z&#42;"],
  ["https://x WWW.y", "https&#58;//x WWW&#46;y"],
  ["- a", "&#45; a"],
  ["12. a", "12&#46; a"],
  ["# a", "&#35; a"],
  ["@acme/team", "&#64;<!-- -->acme/team"],
])("of %j is written %j", (text, written) => expect(markdownText(text)).toBe(written));

describe("renderMarkdown", () => {
  test("is a table with a row for each problem, and nothing for none", () => {
    expect(renderMarkdown([])).toBe("");
    const rows = renderMarkdown(samples).split("\n");
    expect(rows).toHaveLength(2 + samples.length + 1);
    expect(rows[2]).toBe("| error |  | go-missing | no go | Install Go. |");
    expect(rows[4]).toContain("catalog-server-manifest.yaml&#58;2:11");
  });

  test("links a rule to its page, where the suite's home is known", () => {
    const home = "https://github.com/acme/plugin-release-actions/blob/v1";
    expect(renderMarkdown(samples, home)).toContain(`| [go-missing](${home}/docs/rules/go-missing.md) |`);
  });

  test("no text adds a cell, a row or an element", () => {
    fc.assert(
      fc.property(anything, (value) => {
        const html = marked.parse(renderMarkdown([hostileSample(value)]), { async: false });
        const elements = [...html.replaceAll("<!-- -->", "").matchAll(/<[^>]*>?/g)].map(([tag]) => tag);
        expect(elements.filter((tag) => !/^<\/?(?:table|thead|tbody|tr|th|td)>$/.test(tag))).toEqual([]);
        expect(elements.filter((tag) => tag === "<td>")).toHaveLength(5);
      }),
      { numRuns: 1000 },
    );
  });
});
