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

describe("renderMarkdown", () => {
  test("is a table with a row for each problem, and nothing for none", () => {
    expect(renderMarkdown([])).toBe("");
    const rows = renderMarkdown(samples).split("\n");
    expect(rows).toHaveLength(2 + samples.length + 1);
    expect(rows[2]).toBe("| error |  | go-missing | no go | Install Go&#46; |");
    expect(rows[4]).toContain("catalog&#45;server&#45;manifest&#46;yaml&#58;2&#58;11");
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
