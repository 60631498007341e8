import { describe, expect, test } from "@jest/globals";
import { DiagnosticError } from "#diagnostics/diagnostic.js";
import { changeKinds, type MatrixChange } from "#matrix/matrix-changes.js";
import { proposalBranch, repositoryPath } from "#server/matrix-proposal-branch.js";
import { proposalBody, proposalItems } from "#server/matrix-proposal-text.js";

const hostile = "]|`<img src=x onerror=alert(1)> @acme/everyone\n## #1 -->\u202e".repeat(8);

function changes(count: number, text = hostile): MatrixChange[] {
  return changeKinds.flatMap((kind) =>
    Array.from({ length: count }, (_, index) => ({ kind, text: `${index} ${text}`, detail: text })),
  );
}

describe("the text of a proposal", () => {
  test("has a part for each kind of change, in order of weight, with a few of many", () => {
    const body = proposalBody(changes(60, "agents"), undefined);
    const headings = [...body.matchAll(/^\*\*(.*) \((\d+)\)\*\*$/gm)];
    expect(headings.map(([, , count]) => count)).toEqual(changeKinds.map(() => "60"));
    expect(headings[0]?.[1]).toBe("⚠️ Declared and verified part");
    expect(body.match(/^- and 20 more/gm)).toHaveLength(changeKinds.length);
  });

  test("shows hostile names as what they are, and stays under what GitHub takes", () => {
    const body = proposalBody(changes(5000), "https://github.com/acme/server/actions/runs/7");
    expect(body.length).toBeLessThan(50_000);
    expect(body).not.toMatch(/<img|@acme|-->\s|\u202e|^## #1/m);
    expect(body.match(/^\*\*.*\(5000\)\*\*$/gm)).toHaveLength(changeKinds.length);
    expect(body.trimEnd()).toMatch(/is not proposed again\.$/);
  });

  test("says so where only how it is written differs", () => {
    expect(proposalBody([], undefined)).toMatch(/^What is declared and verified stays as it is;/);
  });
});

test("the items of a proposal are few, never none, and its own", () => {
  const [one, other] = [changes(1), changes(2)];
  expect(proposalItems(one, "f")).toHaveLength(changeKinds.length);
  expect(proposalItems([], "f")).not.toEqual(proposalItems([], "g"));
  expect(proposalItems(changes(500), "f")).toHaveLength(1);
  expect(proposalItems(changes(500), "f")).not.toEqual(proposalItems(changes(501), "f"));
  expect(proposalItems(one, "f").every((each) => proposalItems(other, "f").includes(each))).toBe(true);
});

describe("the branch", () => {
  test.each([
    ["main", "compatibility-matrix.json", /^plugin-release\/matrix\/main\/compatibility-matrix$/],
    ["release/1.x", "docs/matrix.json", /^plugin-release\/matrix\/release-1-x-[0-9a-f]{8}\/docs-matrix-[0-9a-f]{8}$/],
    ["main", ".matrix.json", /^plugin-release\/matrix\/main\/matrix-[0-9a-f]{8}$/],
    ["main", "…", /^plugin-release\/matrix\/main\/[0-9a-f]{8}$/],
  ])("for %s and %s", (base, json, expected) => expect(proposalBranch(base, json)).toMatch(expected));

  test("is another for paths that read alike", () => {
    expect(proposalBranch("main", "a/b.json")).not.toBe(proposalBranch("main", "a-b.json"));
    expect(proposalBranch("a/b", "c.json")).not.toBe(proposalBranch("a", "b/c.json"));
  });
});

describe("a path in the repository", () => {
  test.each([
    ["README.md", "README.md"],
    ["./docs//matrix.json", "docs/matrix.json"],
    ["a/../b.json", "b.json"],
  ])("%s", (path, expected) => expect(repositoryPath("json", path)).toBe(expected));

  test.each(["/etc/passwd", "../x", "a/../../x", ".", "docs/", ".git/config", "a/.GIT/x", "a\\b", "a\u0000b", ""])(
    "%j is refused",
    (path) => expect(() => repositoryPath("json", path)).toThrow(DiagnosticError),
  );
});
