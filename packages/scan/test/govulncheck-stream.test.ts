import { describe, expect, test } from "@jest/globals";
import fc from "fast-check";
import { DiagnosticError } from "#diagnostics/diagnostic.js";
import { parseEntry } from "#scan/database-index.js";
import { checkComplete, foundIn } from "#scan/found.js";
import { parseAnswer } from "#scan/govulncheck-stream.js";
import type { Snapshot } from "#scan/snapshot.js";
import { answerText, sampleMessages } from "#test/sample-answer.js";
import { ancient, osvOf } from "#test/vulnerability-database.js";
import { codecEntry, parserEntry } from "#test/vulnerable-modules.js";

const whole = answerText(sampleMessages());

function problem(text: string): string {
  try {
    parseAnswer(text);
    return "none";
  } catch (error) {
    if (!(error instanceof DiagnosticError)) throw error;
    expect(error.diagnostics.map(({ code }) => code)).toEqual(["govulncheck-failed"]);
    return error.diagnostics[0]?.message ?? "";
  }
}

/** The messages with one changed. */
function changed(index: number, change: (message: never) => object): string {
  return answerText(sampleMessages().map((each, at) => (at === index ? change(each as never) : each)));
}

describe("an answer", () => {
  test("says what was looked at, and what was found on which call stack", () => {
    const answer = parseAnswer(whole);
    expect(answer).toMatchObject({ scannerVersion: "v1.8.0", goVersion: "go1.26.8" });
    expect(answer.modules).toHaveLength(3);
    const [found, ...others] = [...foundIn(answer).values()];
    expect(others).toEqual([]);
    expect(found).toMatchObject({
      id: "GO-2026-9001",
      module: "github.com/acme/parser",
      version: "v1.0.0",
      fixed: "v1.1.0",
      use: "called",
      symbols: ["github.com/acme/parser.Parse"],
    });
    expect(found?.traces[0]?.map(({ symbol }) => symbol)).toEqual(["Parse", "init#1", "init"]);
  });

  test("names methods by their type", () => {
    const text = changed(8, ({ finding }: { finding: { trace: object[] } }) => ({
      finding: { ...finding, trace: [{ ...finding.trace[0], function: "Read", receiver: "*Decoder" }] },
    }));
    expect([...foundIn(parseAnswer(text)).values()][0]?.symbols).toEqual(["github.com/acme/parser.Decoder.Read"]);
  });
});

describe("what is no complete answer is refused", () => {
  test.each([
    ["nothing at all", "", /protocol/],
    ["text", "No vulnerabilities found.\n", /not JSON/],
    ["another protocol", changed(0, () => ({ config: { protocol_version: "v2.0.0" } })), /"v2\.0\.0"/],
    ["no modules", changed(1, () => ({ SBOM: { modules: [] } })), /which modules/],
    ["an end before anything was checked", answerText(sampleMessages().slice(0, 5)), /before anything was checked/],
    ["a finding of nothing", changed(4, () => ({ progress: { message: "x" } })), /"GO-2026-9001" without saying/],
    ["a finding nowhere", changed(6, () => ({ finding: { osv: "GO-2026-9001", trace: [] } })), /nowhere/],
    ["an entry that is none", changed(4, () => ({ osv: { id: "../../etc" } })), /an entry is none/],
    ["a list", `${whole}[]\n`, /not JSON|no list/],
  ])("%s", (_what, text, why) => {
    expect(problem(text)).toMatch(why);
  });

  test("cut anywhere inside a message", () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: whole.length - 2 }), (length) => {
        const text = whole.slice(0, length);
        // Between two messages the cut leaves no mark of its own.
        fc.pre(!/\n\}\n?$/.test(text));
        expect(problem(text)).not.toBe("none");
      }),
    );
  });

  test("anything else, without ever being a defect", () => {
    fc.assert(fc.property(fc.json(), (text) => void problem(text)));
    fc.assert(
      fc.property(
        fc.array(fc.dictionary(fc.constantFrom("config", "SBOM", "osv", "finding", "progress"), fc.jsonValue())),
        (list) => void problem(answerText(list)),
      ),
    );
  });
});

describe("held against the database", () => {
  const entries = new Map(
    [ancient, parserEntry, codecEntry].map((each) => [each.id, parseEntry(osvOf(each)) as never]),
  );
  const listed = new Map([
    ["stdlib", [ancient.id]],
    [parserEntry.module, [parserEntry.id]],
    [codecEntry.module, [codecEntry.id]],
  ]);
  const snapshot = (covered: string[]) => ({ listed, entries, covered: new Set(covered) }) as unknown as Snapshot;
  const parser = { path: parserEntry.module, version: "v1.0.0" };
  const check = (text: string, { covered = ["stdlib", parserEntry.module], modules = [parser] } = {}) => {
    try {
      checkComplete(parseAnswer(text), snapshot(covered), { modules, replacements: new Set() });
      return "none";
    } catch (error) {
      if (!(error instanceof DiagnosticError)) throw error;
      return error.diagnostics[0]?.message ?? "";
    }
  };

  test("a whole answer is", () => {
    expect(check(whole)).toBe("none");
  });

  test("one without findings is not: it was cut between two messages", () => {
    expect(check(answerText(sampleMessages().slice(0, 6)))).toMatch(/does not find GO-2026-9001/);
  });

  test("one about a module that nobody knew of is not", () => {
    const text = changed(1, ({ SBOM }: { SBOM: { modules: object[] } }) => ({
      SBOM: { ...SBOM, modules: [...SBOM.modules, { path: codecEntry.module, version: "v1.0.0" }] },
    }));
    expect(check(text)).toMatch(/github\.com\/acme\/codec/);
  });

  const inventory = (change: (modules: { path: string; version?: string }[]) => object[]) =>
    changed(1, ({ SBOM }: { SBOM: { modules: { path: string }[] } }) => ({
      SBOM: { ...SBOM, modules: change(SBOM.modules) },
    }));

  test("one about a part of the server, or another version or server, is not", () => {
    const other = { path: "github.com/acme/reaches", version: "v1.0.0" };
    expect(check(whole, { modules: [parser, other] })).toMatch(
      /does not look at "github\.com\/acme\/reaches v1\.0\.0"/,
    );
    expect(check(whole, { modules: [{ ...parser, version: "v1.0.1" }] })).toMatch(/does not look at/);
    expect(check(inventory((all) => all.filter(({ path }) => path !== "stdlib")))).toMatch(/Go's own library/);
  });

  test("one that finds an entry in one of two modules only is not", () => {
    const both = parseEntry(osvOf(parserEntry));
    if (!both) throw new Error("no entry");
    const second = {
      ...both,
      affected: [...both.affected, ...both.affected.map((each) => ({ ...each, module: codecEntry.module }))],
    };
    const codec = { path: codecEntry.module, version: "v1.0.0" };
    const answer = parseAnswer(inventory((all) => [...all, codec]));
    const known = {
      listed: new Map([...listed, [codecEntry.module, [parserEntry.id]]]),
      entries: new Map([...entries, [parserEntry.id, second]]),
      covered: new Set(["stdlib", parser.path, codec.path]),
    } as unknown as Snapshot;
    expect(() => checkComplete(answer, known, { modules: [parser, codec], replacements: new Set() })).toThrow(/codec/);
  });

  test.each(["v1.9.7", "go1.9.7", "go1.9rc2", "go1.9.7 X:none"])(
    "one that does not find what is in Go's own library %s is not",
    (version) => {
      const text = inventory((all) => all.map((each) => (each.path === "stdlib" ? { ...each, version } : each)));
      expect(check(text)).toMatch(/does not find GO-2021-0001/);
    },
  );

  test("one that finds what the database does not have is not", () => {
    const text = answerText([...sampleMessages({ ...parserEntry, id: "GO-2026-9999" })]);
    expect(check(text)).toMatch(/"GO-2026-9999"/);
  });
});
