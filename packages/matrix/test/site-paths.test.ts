import { describe, expect, test } from "@jest/globals";
import fc from "fast-check";
import { type Named, pageNames } from "#matrix/site-paths.js";
import { hostileValues } from "#test/hostile.js";

const safe = /^[a-z0-9]+(?:-[a-z0-9]+)*$/;
const names = (...all: [name: string, source: string][]) =>
  [...pageNames(all.map(([name, source]) => ({ name, source }))).values()].sort();

describe("pages are named", () => {
  test.each([
    ["as the plugin, where that is a path", ["agents"], ["agents"]],
    ["as the plugin, with digits and hyphens", ["v2-agents-3"], ["v2-agents-3"]],
    ["apart where only case differs", ["agents", "Agents"], ["agents", /^agents-[0-9a-f]{10}$/]],
    ["with a digest where something had to go", ["a/../b"], [/^a-b-[0-9a-f]{10}$/]],
    ["with a digest alone where nothing is left", ["../.."], [/^[0-9a-f]{10}$/]],
    ["apart from devices", ["con"], [/^con-[0-9a-f]{10}$/]],
    ["apart from the page of a folder", ["index"], [/^index-[0-9a-f]{10}$/]],
  ])("%s", (_what, plugins, expected) => {
    const found = names(...plugins.map((each): [string, string] => [each, "github.com/acme/x"]));
    expect(found).toEqual(expected.map((each) => (typeof each === "string" ? each : expect.stringMatching(each))));
  });

  test("apart where one name comes from two modules, and neither has it alone", () => {
    const found = names(["agents", "github.com/acme/a"], ["agents", "github.com/acme/b"]);
    expect(found).toEqual([expect.stringMatching(/^agents-\w{10}$/), expect.stringMatching(/^agents-\w{10}$/)]);
    expect(new Set(found).size).toBe(2);
  });

  test("apart where somebody takes the page that another one would get", () => {
    const [taken = ""] = names(["Agents", "m"]);
    const found = names(["Agents", "m"], [taken, "m"]);
    expect(found).toEqual([taken, expect.stringMatching(/^agents-[0-9a-f]{20}$/)]);
  });

  test("for any names: safe, short, all different, whatever the order", () => {
    const named = fc.record({ name: fc.oneof(fc.string(), fc.constantFrom(...hostileValues)), source: fc.string() });
    const all = fc.uniqueArray(named, { selector: ({ name, source }) => JSON.stringify([name, source]) });
    const byKey = (found: Map<Named, string>) =>
      new Map([...found].map(([{ name, source }, page]) => [JSON.stringify([name, source]), page]));
    fc.assert(
      fc.property(all, (list) => {
        const found = byKey(pageNames(list));
        expect(found.size).toBe(list.length);
        expect(new Set(found.values()).size).toBe(list.length);
        for (const each of found.values())
          expect([each, safe.test(each), each.length < 80]).toEqual([each, true, true]);
        const turned = byKey(pageNames(list.toReversed()));
        for (const [key, page] of found) expect(turned.get(key)).toBe(page);
      }),
    );
  });
});
