import { afterAll, beforeAll, describe, expect, test } from "@jest/globals";
import fc from "fast-check";
import { DiagnosticError } from "#diagnostics/diagnostic.js";
import type { GitHub } from "#proposals/github.js";
import type { Vulnerability } from "#scan/report.js";
import { decideIssue, readScanMarker } from "#server/scan-issue.js";
import { openScanIssues } from "#server/scan-issues.js";
import { killedAt, nextRequests } from "#test/github/faults.js";
import { clientOf } from "#test/github/sample-proposals.js";
import { githubForTests } from "#test/github/session.js";
import type { Issue } from "#test/github/state.js";
import { hostileText, sampleScan, sampleVulnerability } from "#test/sample-scan.js";

const server = githubForTests();
const bot = "github-actions[bot]";
const image = "ghcr.io/acme/server:v1.0.0";
let client: { github: GitHub; close(): Promise<void> };
let counter = 0;

beforeAll(() => {
  client = clientOf(server(), server().token(bot), { identity: bot });
});
afterAll(() => client.close());

const parser = sampleVulnerability();
const codec = sampleVulnerability({ id: "GO-2026-9002", module: "github.com/acme/codec", aliases: [] });

/** A repository, and a run of the scheduled scan that found these vulnerabilities. */
async function repository() {
  const name = `acme/scan${counter++}`;
  const stored = await server().addRepository(name, { files: { "README.md": "hi" } });
  const run = async (...found: Vulnerability[]) =>
    (await openScanIssues(client.github, name)).keep(image, sampleScan(found));
  const only = () => [...stored.issues.values()][0] as Issue;
  return { name, stored, run, only };
}

const writes = (from: number) =>
  server()
    .log.slice(from)
    .filter(({ method }) => method !== "GET");

describe("an image's issue", () => {
  test("is opened for what was found, and left alone where nothing has changed", async () => {
    const { stored, run, only } = await repository();
    expect(await run(parser, codec)).toMatchObject({ outcome: "created", number: expect.any(Number) });
    expect(only()).toMatchObject({ title: `2 known vulnerabilities in ${image}`, state: "open", user: { login: bot } });
    expect(only().body).toContain("https://pkg.go.dev/vuln/GO-2026-9001");
    const from = server().log.length;
    expect(await run(parser, codec)).toMatchObject({ outcome: "current", number: only().number });
    expect(writes(from)).toEqual([]);
    expect(stored.issues.size).toBe(1);
  });

  test("is not opened where nothing was found, or where all is absent or accepted", async () => {
    const { stored, run } = await repository();
    const exception = { reason: "Fed with our own files.", expires: "2027-01-01" };
    const results = [
      await run(),
      await run(sampleVulnerability({ state: "absent" }), sampleVulnerability({ verdict: "accepted", exception })),
    ];
    expect(results).toEqual([{ outcome: "none" }, { outcome: "none" }]);
    expect(stored.issues.size).toBe(0);
  });

  test("says in a comment what is new, and nothing where something is gone", async () => {
    const { run, only } = await repository();
    await run(parser);
    expect(await run(parser, codec)).toMatchObject({ outcome: "updated" });
    expect(only().comments.map(({ body }) => body)).toEqual([expect.stringContaining("GO-2026-9002")]);
    expect(only().comments[0]?.body).not.toContain("GO-2026-9001");
    expect(await run(codec)).toMatchObject({ outcome: "updated" });
    expect(only().comments).toHaveLength(1);
    expect(only().title).toBe(`A known vulnerability in ${image}`);
  });

  test("is closed when none is left, and opened again when one comes", async () => {
    const { stored, run, only } = await repository();
    await run(parser);
    expect(await run()).toMatchObject({ outcome: "closed" });
    expect(only()).toMatchObject({ state: "closed", stateReason: "completed", comments: [expect.anything()] });
    expect(await run()).toMatchObject({ outcome: "current" });
    expect(await run(parser)).toMatchObject({ outcome: "updated" });
    expect(only()).toMatchObject({ state: "open", stateReason: "reopened" });
    expect(stored.issues.size).toBe(1);
  });

  test("that a person closed stays closed for what stood in it, and is opened for what is new", async () => {
    const { run, only } = await repository();
    await run(parser);
    only().state = "closed";
    expect(await run(parser)).toMatchObject({ outcome: "current" });
    expect(only().state).toBe("closed");
    expect(await run(parser, codec)).toMatchObject({ outcome: "updated" });
    expect(only().state).toBe("open");
  });

  test("counts only where our own identity opened it", async () => {
    const { stored, run, only } = await repository();
    await run(parser);
    const copy: Issue = { ...only(), number: 1, user: server().user("mallory") };
    stored.issues.clear();
    stored.issues.set(1, copy);
    expect(await run()).toEqual({ outcome: "none" });
    expect(copy.state).toBe("open");
    expect(await run(parser)).toMatchObject({ outcome: "created" });
    expect(stored.issues.size).toBe(2);
  });

  test("is one, also where two runs open it at once", async () => {
    const { name, stored, run } = await repository();
    const both = await Promise.all([1, 2].map(() => openScanIssues(client.github, name)));
    const results = [];
    for (const each of both) results.push(await each.keep(image, sampleScan([parser])));
    expect(results.map(({ outcome }) => outcome)).toEqual(["created", "current"]);
    const states = () => [...stored.issues.values()].map(({ state }) => state);
    expect(states()).toEqual(["open", "closed"]);
    // Nobody closed the other as settled: what comes back is heard of.
    expect((await run()).outcome).toBe("closed");
    expect((await run(parser)).outcome).toBe("updated");
    expect(states()).toEqual(["open", "closed"]);
  });

  test("is found among a hundred others, pull requests aside", async () => {
    const { name, stored, run, only } = await repository();
    await run(parser);
    const own = only();
    for (let number = 100_000; number < 100_150; number++)
      stored.issues.set(number, { ...own, number, body: "no marker" });
    expect(await run(parser)).toMatchObject({ outcome: "current", number: own.number });
    expect(name).toBeDefined();
  });
});

describe("an interrupted run", () => {
  test("converges wherever it is killed, and says what is new once", async () => {
    for (let at = 0; at < 8; at++) {
      for (const carriedOut of [false, true]) {
        const { name, stored, run, only } = await repository();
        await run(parser);
        const dying = clientOf(server(), server().token(bot), { identity: bot });
        server().intercept(killedAt(server().log.length + at, carriedOut));
        await openScanIssues(dying.github, name)
          .then((issues) => issues.keep(image, sampleScan([parser, codec])))
          .catch((error) => expect(error).toBeInstanceOf(DiagnosticError));
        server().heal();
        await dying.close();
        await run(parser, codec);
        expect(stored.issues.size).toBe(1);
        expect(only().title).toBe(`2 known vulnerabilities in ${image}`);
        expect(only().comments).toHaveLength(1);
      }
    }
  }, 120_000);

  test("opens no second issue where the answer to the first was lost", async () => {
    const { stored, run } = await repository();
    server().intercept(nextRequests(1, { kind: "cut", after: true }, ({ method }) => method === "POST"));
    await expect(run(parser)).rejects.toBeInstanceOf(DiagnosticError);
    server().heal();
    expect(await run(parser)).toMatchObject({ outcome: "current" });
    expect(stored.issues.size).toBe(1);
  });

  test("says which permission the token lacks", async () => {
    const { name } = await repository();
    const token = server().token(bot, { permissions: { metadata: "read", issues: "read" } });
    const poor = clientOf(server(), token, { identity: bot });
    const keeping = openScanIssues(poor.github, name).then((issues) => issues.keep(image, sampleScan([parser])));
    await expect(keeping).rejects.toMatchObject({ diagnostics: [{ code: "github-denied" }] });
    await poor.close();
  });
});

describe("hostile text", () => {
  test("of an advisory or an image's name is shown as it is, and changes no marker", () => {
    const evil = sampleVulnerability({ id: "GO-X", summary: hostileText, module: hostileText, fixed: hostileText });
    const step = decideIssue(`ghcr.io/acme/x:${"v"}`, sampleScan([evil]), undefined);
    if (step.kind !== "create") throw new Error(step.kind);
    expect(readScanMarker(step.body)).toMatchObject({ image: "ghcr.io/acme/x:v" });
    const text = step.body.slice(step.body.indexOf("-->") + 3);
    expect(text).not.toMatch(/@acme|\[a\]\(|<img|^::|##\[|<!-- plugin-release-scan:/m);
    expect(text.match(/<!--(?! -->)/)).toBeNull();
  });

  test("never makes a body that is too long, or one that is not read back", () => {
    fc.assert(
      fc.property(fc.string({ unit: "binary", maxLength: 300 }), fc.integer({ min: 1, max: 300 }), (text, count) => {
        const found = Array.from({ length: count }, (_, at) =>
          sampleVulnerability({ id: `GO-${at}`, summary: text, module: `m${at}${text}` }),
        );
        const step = decideIssue(text, sampleScan(found), undefined);
        if (step.kind !== "create") throw new Error(step.kind);
        expect(step.body.length).toBeLessThanOrEqual(65_536);
        expect(step.title.length).toBeLessThanOrEqual(256);
        expect(readScanMarker(step.body)?.image).toBe(text);
        const issue = { number: 1, url: "", author: bot, state: "open" as const, title: step.title, body: step.body };
        const marker = readScanMarker(step.body);
        if (!marker) throw new Error("no marker");
        expect(decideIssue(text, sampleScan(found), { issue, marker }).kind).toBe("none");
      }),
      { numRuns: 60 },
    );
  });
});
