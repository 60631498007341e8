import { readFileSync } from "node:fs";
import { describe, expect, test } from "@jest/globals";
import { Ajv } from "ajv";
import fc from "fast-check";
import { lexer } from "marked";
import { validate } from "#documents/generated/compatibility-matrix.js";
import { shipText, upgradeText, whereText } from "#matrix/answers.js";
import { computeMatrix } from "#matrix/compute.js";
import { putBetweenMarkers } from "#matrix/markers.js";
import { renderMatrixJson } from "#matrix/matrix-json.js";
import { renderMatrixMarkdown } from "#matrix/matrix-markdown.js";
import type { MatrixInput } from "#matrix/model.js";
import { whatCanIShip } from "#matrix/ship.js";
import { manifestsOf, planUpgrade } from "#matrix/upgrade.js";
import { whereCanIRun } from "#matrix/where.js";
import { hostileValues } from "#test/hostile.js";
import { hostileMatrix } from "#test/hostile-matrix.js";
import { largeInput, pluginOf, smallInput } from "#test/sample-matrix.js";

const schema = JSON.parse(readFileSync("schemas/compatibility-matrix.schema.json", "utf8"));
const small = computeMatrix(smallInput).matrix;
const empty: MatrixInput = { servers: [], plugins: [], evidence: [] };

describe("JSON", () => {
  const inputs: [string, MatrixInput][] = [
    ["small", smallInput],
    ["large", largeInput(20, 4, 5)],
    ["empty", empty],
    ["without servers", { ...smallInput, servers: [] }],
  ];

  test.each(inputs)("%s follows the published schema, for editors and for this suite", (_, input) => {
    const document = JSON.parse(renderMatrixJson(computeMatrix(input).matrix));
    expect(new Ajv({ strict: false }).validate(schema, document)).toBe(true);
    expect((validate as (value: unknown) => boolean)(document)).toBe(true);
  });

  test("has a line for each cell, server and pin, and says the same as the matrix", () => {
    const text = renderMatrixJson(small);
    expect(text).toContain(
      '            {"server":"v1.0.0","declared":"compatible","range":"inside","framework":"equal","verified":"passed","evidence":[{"platform":"linux/amd64",',
    );
    const document = JSON.parse(text);
    expect(document.plugins.map(({ name }: { name: string }) => name)).toEqual([
      "agents",
      "guardrails",
      "prompts",
      "search",
    ]);
    expect(document.plugins[1].versions[1]).toMatchObject({
      version: "v0.2.0",
      retracted: { why: "lists were empty" },
    });
    expect(text.split("\n").filter((line) => line.includes('"declared":'))).toHaveLength(9 * 3);
  });
});

describe("Markdown", () => {
  test("shows what is declared, what was verified, and what parts", () => {
    const plain = renderMatrixMarkdown(small).replace(/&#(\d+);/g, (_, code) => String.fromCharCode(Number(code)));
    expect(plain).toContain("| agents | v0.4.0 | ☑️ declared | ☑️ declared | ⚠️ declared, but failed (2026-11-20) |");
    expect(plain).toContain(
      "| agents | v0.3.1 (pinned) | ➖ no (outside its range) | ☑️ declared | ✅ passed (2026-11-20) |",
    );
    expect(plain).toContain("| guardrails | v0.2.0 (retracted) | ☑️ declared (through a shim) |");
    expect(plain).toContain(
      "- ⚠️ agents v0.2.0 declares that it does not run on v1.1.0, and passed there on 2026-11-20",
    );
    expect(plain).toContain("<details><summary>Reports (6)</summary>");
  });

  test("leaves out old versions, but none that is pinned", () => {
    const versions = Array.from({ length: 30 }, (_, index) => `v0.${index}.0 0.9.0..1.x v1alpha1`);
    const pins = [{ manifest: "m.yaml", server: "v1.0.0", version: "v0.3.0", tier: "community" as const }];
    const text = renderMatrixMarkdown(
      computeMatrix({ ...smallInput, evidence: [], plugins: [pluginOf("agents", versions, { pins })] }).matrix,
    );
    expect(text.match(/^\| agents/gm)).toHaveLength(9);
    expect(text).toContain("21 older versions are left out.");
  });

  test.each([...hostileValues])("%j stays in its cell", (value) => {
    const text = renderMatrixMarkdown(computeMatrix(hostileMatrix(value)).matrix);
    const tokens = lexer(text);
    expect(tokens.filter(({ type }) => ["code", "heading", "blockquote", "hr", "def"].includes(type))).toEqual([]);
    const rows = tokens.flatMap((each) =>
      each.type === "table" ? [each.header.length, ...each.rows.map((row: unknown[]) => row.length)] : [],
    );
    expect(new Set(rows).size).toBeLessThanOrEqual(2);
    expect(text.replaceAll(/<\/?(?:details|summary)>|<!-- -->/g, "")).not.toMatch(/<[a-z/!]/i);
    expect(text).not.toMatch(/\]\(|!\[/);
  });
});

describe("markers", () => {
  const start = "<!-- compatibility-matrix:start -->";
  const end = "<!-- compatibility-matrix:end -->";
  const put = (text: string, markdown = "| a |\n") => {
    const found = putBetweenMarkers("README.md", text, markdown);
    return "problem" in found ? found.problem.message : found.text;
  };

  test("what is between them is replaced", () => {
    const text = put(`# Title\n\n${start}\nold\n${end}\n\nend`);
    expect(text).toBe(
      `# Title\n\n${start}\n<!-- Written by plugin-release matrix; what is changed here by hand is lost. -->\n\n| a |\n\n${end}\n\nend`,
    );
    expect(put(text)).toBe(text);
  });

  test("line endings are the file's own", () => {
    const text = put(`# Title\r\n${start}\r\n${end}\r\nend`, "a\nb\n");
    expect(text).toContain(`hand is lost. -->\r\n\r\na\r\nb\r\n\r\n${end}\r\nend`);
    expect(text.replaceAll("\r\n", "")).not.toContain("\n");
  });

  const broken: [string, string, string][] = [
    ["no markers", "# Title\n", `"README.md" has no line ${start}`],
    ["no end", `${start}\n`, `"README.md" has no line ${end}`],
    ["no start", `${end}\n`, `"README.md" has no line ${start}`],
    ["the wrong way round", `${end}\n${start}\n`, '"README.md" ends the matrix before it starts'],
    ["two", `${start}\n${end}\n${start}\n${end}\n`, '"README.md" has markers of the matrix more than once'],
    ["in a text", `see ${start} and ${end}\n`, `"README.md" has no line ${start}`],
    ["in an example", `\`\`\`\n${start}\n${end}\n\`\`\`\n`, `"README.md" has no line ${start}`],
  ];
  test.each(broken)("%s", (_, text, message) => expect(put(text)).toBe(message));

  test("an example of them does not count, a place after it does", () => {
    const example = `~~~md\n${start}\n${end}\n~~~\n`;
    expect(put(`${example}${start}\n${end}\n`).startsWith(`${example}${start}\n<!-- Written`)).toBe(true);
  });

  test("everything else stays byte for byte, and twice is once", () => {
    const lines = fc.array(fc.constantFrom("text", "", "- item", "  <!-- note -->", "| a | b |", "\ttab", "ä€😀"), {
      maxLength: 8,
    });
    const around = fc.tuple(lines, lines, fc.constantFrom("\n", "\r\n"), fc.boolean());
    fc.assert(
      fc.property(around, ([before, after, newline, last]) => {
        const head = [...before, start, ""].join(newline);
        const tail = [end, ...after].join(newline) + (last ? newline : "");
        const text = put(`${head}old${newline}${tail}`);
        expect(text.startsWith(head) && text.endsWith(tail)).toBe(true);
        expect(put(text)).toBe(text);
      }),
    );
  });
});

test.each([...hostileValues])("answers about %j are lines that are safe to print", (value) => {
  const { matrix, diagnostics } = computeMatrix(hostileMatrix(value));
  const names = matrix.plugins.map(({ name }) => name);
  const texts = [
    ...names.map((name) => whereText(whereCanIRun(matrix, name))),
    ...matrix.servers.map(({ version }) => shipText(version, whatCanIShip(matrix, version))),
    ...manifestsOf(matrix).map((from) => upgradeText(planUpgrade(matrix, from, "v1.0.0"))),
    ...diagnostics.flatMap(({ message, fix = "" }) => [message, fix]),
  ];
  for (const text of texts) expect(text.replaceAll("\n", "")).not.toMatch(/[\p{Cc}\u202e]/u);
  for (const line of texts.join("\n").split("\n")) expect(line.trimStart()).not.toMatch(/^::|##\[/);
});
