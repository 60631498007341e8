import { execFile } from "node:child_process";
import { join } from "node:path";
import { promisify } from "node:util";
import { afterAll, beforeAll, describe, expect, test } from "@jest/globals";
import { findSuite } from "#conformance/find-suite.js";
import type { CheckResult, Report } from "#conformance/report.js";
import type { NamedSuite } from "#documents/suite.js";
import { allChecks } from "#documents/suite-walk.js";
import { conformImage } from "#test/conform.js";
import { type BuiltServer, buildExampleServer } from "#test/example-server.js";

/** What must fail, and why, under each fault of test/fixtures/faulty-server; everything else must not. */
const table: Record<string, Record<string, RegExp>> = {
  "exits-at-start": { "smoke-starts": /exited with code 3 before it was ready.*cannot open the database/s },
  "exits-later": {
    "E-livez": /connection was cut.*exited with code 3/,
    "smoke-stays-up": /^the server exited with code 3$/,
  },
  "ignores-sigterm": { "smoke-stops": /SIGTERM/ },

  "healthz-locked": { "D-healthz": /^expected status 200, found 401/ },
  "healthz-without-status": { "D-healthz": /^\/status: / },
  "healthz-plain": { "E-healthz": /content-type.*text\/plain/ },
  "livez-without-status": { "E-livez": /^\/status: / },
  "readyz-not-ready": { "E-readyz": /^\/status: expected "ready", found "almost"/ },
  "readyz-without-components": { "E-components": /^\/components: .*found nothing/ },
  "component-without-status": { "E-components": /^\/components\/plugins: expected a field "status"/ },
  "plugin-not-serving": { "E-status": /^\/plugins\/0\/status\/serving: expected true, found false/ },
  "plugin-unhealthy": { "E-healthy agents": /"name":"agents","healthy":true/ },

  "plugins-without-count": { "A-plugins": /expected a field "count"/ },
  "plugins-miscounted": { "A-count": /^\/plugins: expected a list of at least 7, found a list of 3/ },
  "plugin-missing": { "A-listed guardrails": /^\/plugins: expected a list with {"name":"guardrails"}/ },
  "capabilities-for-all": { "A-unknown": /^expected status 404, found 200/ },
  "capabilities-without-version": { "A-capabilities agents": /expected a field "schemaVersion"/ },
  "capabilities-of-another": { "A-capabilities agents": /^\/plugin\/name: expected "agents", found "robots"/ },
  "entity-without-kind": { "A-entities agents": /^\/entities\/0: expected a field "kind"/ },
  "list-without-path": {
    "A-entities agents": /^\/entities\/0\/endpoints\/list: .*found "agents"/,
    "F-list-endpoints agents": /^\/entities\/0\/endpoints\/list: .*found "agents"/,
  },
  "field-without-name": { "A-fields agents": /\/detailFields\/0: expected a field "name"/ },
  "entity-without-display-name": { "A-display agents": /^\/entities\/0: expected a field "displayName"/ },

  "list-without-size": { "B-list agents": /expected a field "size"/ },
  "list-plain": { "B-list agents": /content-type.*text\/plain/ },
  "list-incomplete": { "B-whole agents": /^\/items: expected a list of at least 6, found a list of 5/ },
  "list-without-end": { "B-whole agents": /^\/nextPageToken: .*found "Ng=="/ },
  "get-fails": {
    "B-get agents": /^expected status 200, found 500/,
    "B-get-same agents": /^expected status 200, found 500/,
  },
  "get-plain": { "B-get agents": /content-type.*text\/plain/ },
  "get-another": { "B-get-same agents": /^\/name: expected "changelog-writer", found "help-desk"/ },
  "get-anything": { "B-get-unknown agents": /^expected status 404, found 200/ },
  "page-too-long": { "B-page-size agents": /^\/items: .*found a list of 3/ },
  "page-without-token": { "B-page-token agents": /^\/nextPageToken: .*found nothing/ },
  "token-ignored": { "B-next-page agents": /^\/items\/0: expected something other than .*changelog-writer/s },
  "token-leads-back": { "B-next-page agents": /^\/items\/0: expected something other than .*data-explorer/s },
  "size-of-the-page": { "B-size agents": /^\/size: expected 6, found 2/ },
  "filter-finds-nothing": { "B-filter agents": /^\/items\/0: .*found nothing/ },
  "filter-finds-everything": { "B-filter-none agents": /^\/items: .*found a list of 6/ },
  "filter-invalid-fails": { "B-filter-invalid agents": /found 500/ },
  "filter-of-a-field-ignored": { "B-filter-field agents": /^\/items: .*found a list of 6/ },
  "filter-field-unknown": { "B-filter-other agents": /^\/size: expected 6, found 0/ },
  "filter-ignored": {
    "B-filter agents": /^\/items\/1\/name: expected "changelog-writer", found "data-explorer"/,
    "B-filter-none agents": /^\/items: .*found a list of 6/,
    "B-filter-invalid agents": /^\/items: .*found a list of 6/,
    "B-filter-field agents": /^\/items: .*found a list of 6/,
  },
  "order-ignored": { "B-order agents": /^\/items\/1\/name: expected ascending order/ },
  "sort-order-ignored": { "B-order-descending agents": /^\/items\/1\/name: expected descending order/ },
  "order-of-a-column-ignored": { "B-order-column agents": /\/category: expected ascending order/ },
  "order-unknown-fails": { "B-order-unknown agents": /found 500/ },
  "page-size-invalid-fails": { "B-page-size-invalid agents": /found 500/ },

  "sources-without-count": { "C-sources agents": /expected a field "count"/ },
  "sources-miscounted": { "C-count agents": /^\/sources: expected a list of at least 9, found a list of 1/ },
  "source-without-id": { "C-source agents": /^\/sources\/0: expected a field "id"/ },
  "source-without-status": { "C-status agents": /^\/sources\/0: expected a field "status"/ },
  "changes-by-anybody": { "D-changes agents": /^expected status 401 or 403, found 200/ },

  "base-path-elsewhere": { "F-base-path": /\/basePath: .*found "\/toys"/ },
  "capabilities-gone": { "F-agree agents": /^expected status 200, found 404/ },
  "capabilities-differ": { "F-agree agents": /^the answer: expected / },
  "list-elsewhere": { "F-list-endpoints agents": /\/endpoints\/list: .*found "\/agents"/ },
  "get-elsewhere": { "F-get-endpoints agents": /\/endpoints\/get: .*found "\/agents\/{name}"/ },
  "openapi-of-other-age": { "F-openapi agents": /^\/openapi: .*found nothing/ },
};

const plugins = ["agents", "guardrails"].map((name) => ({
  name,
  module: `github.com/acme/catalog-plugins/${name}`,
  import: `github.com/acme/catalog-plugins/${name}`,
}));

let built: BuiltServer;
let suite: NamedSuite;
const reports = new Map<string, Report>();

beforeAll(async () => {
  const found = await findSuite("catalog-server/v1alpha1");
  suite = { ...found, suite: { ...found.suite, server: { ...found.suite.server, stopSeconds: 1 } } };
  built = await buildExampleServer("test/fixtures/faulty-server");
  const waiting = ["", ...Object.keys(table)];
  const worker = async () => {
    for (let fault = waiting.shift(); fault !== undefined; fault = waiting.shift()) {
      const changes = { environment: { FAULT: fault }, parameters: { authorization: "enforced" }, plugins };
      reports.set(fault, await conformImage(built.image, suite, { ...changes, sandbox: "process" }));
    }
  };
  await Promise.all([worker(), worker(), worker(), worker()]);
}, 180_000);

afterAll(() => built?.remove());

function checksOf(fault: string): CheckResult[] {
  return reports.get(fault)?.checks ?? [];
}

/** `B-list` of `B-list agents`. */
function idOf(check: string): string {
  return check.split(" ")[0] ?? "";
}

/** Reasons by check and plugin; where a check failed for several items of a plugin, the last. */
function failedBy(fault: string): Record<string, string> {
  const failed = checksOf(fault).filter(({ status }) => status === "failed");
  return Object.fromEntries(failed.map(({ id, plugin, reason = "" }) => [plugin ? `${id} ${plugin}` : id, reason]));
}

test("without a fault the suite passes, and every check is made and passes", () => {
  expect([reports.get("")?.verdict, failedBy("")]).toEqual(["passed", {}]);
  const passed = new Set(checksOf("").flatMap(({ id, status }) => (status === "passed" ? [id] : [])));
  const all = [...allChecks(suite.suite.steps)].map(([, { id }]) => id);
  expect(all.filter((id) => !passed.has(id))).toEqual([]);
  expect(checksOf("").filter(({ status }) => status === "not-run")).toEqual([]);
});

describe.each(Object.entries(table))("with the fault %s", (fault, expected) => {
  test("these checks fail, for that reason, and no other", () => {
    const failed = failedBy(fault);
    expect(Object.keys(failed).sort()).toEqual(Object.keys(expected).sort());
    for (const [check, reason] of Object.entries(expected)) expect(failed[check]).toMatch(reason);
  });

  test("what was not run stood on one of them", () => {
    const unrun = checksOf(fault).filter(({ status }) => status === "not-run");
    const broken = new Set([...Object.keys(expected).map(idOf), ...unrun.map(({ id }) => id)]);
    for (const { reason = "" } of unrun) {
      const [, before] = /, but the check (\S+) (?:failed|was not run)$/.exec(reason) ?? [];
      if (before === undefined) expect(reason).toMatch(/^the server (?:did not start$|had ended before: )/);
      else expect(broken).toContain(before);
    }
  });

  test("the server as a whole passes only where nothing required failed", () => {
    const required = checksOf(fault).some(({ status, level }) => status === "failed" && level === "required");
    expect(reports.get(fault)?.verdict).toBe(required ? "failed" : "passed");
  });
});

test("every check has a fault that it alone fails by", () => {
  const alone = new Set(
    Object.values(table).flatMap((each) => (Object.keys(each).length === 1 ? Object.keys(each).map(idOf) : [])),
  );
  const all = [...allChecks(suite.suite.steps)].map(([, { id }]) => id);
  // Where a server ends, whoever asks it then fails too.
  expect(all.filter((id) => !alone.has(id))).toEqual(["smoke-stays-up"]);
});

test("every fault of the server is tried", async () => {
  const { stdout } = await promisify(execFile)(join(built.image.root, "server"), ["-faults"]);
  expect(stdout.trim().split("\n").sort()).toEqual(Object.keys(table).sort());
});
