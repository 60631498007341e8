import { parsePlainJson } from "#conformance/report-text.js";
import { fail } from "#diagnostics/diagnostic.js";
import { quoted } from "#diagnostics/sanitize.js";
import { mostJobs, type PlannedCell, type VerificationPlan } from "#matrix/plan.js";
import { isDigest, sha256 } from "#oci/digest.js";

/** The plan as a document that is handed from job to job: a line for each cell, a newline at the end. */
export function renderPlan({ suite, shards, left }: VerificationPlan): string {
  const cells = shards.map((shard) => `    [\n${shard.map((each) => `      ${cellLine(each)}`).join(",\n")}\n    ]`);
  const list = cells.length === 0 ? "[]" : `[\n${cells.join(",\n")}\n  ]`;
  return `{
  "apiVersion": "plugin-release/v1alpha1",
  "kind": "VerificationPlan",
  "suite": ${JSON.stringify({ name: suite.name, digest: suite.digest })},
  "left": ${left},
  "shards": ${list}
}
`;
}

function cellLine({ plugin, module, version, server, manifest, source }: PlannedCell): string {
  return JSON.stringify({ plugin, module, version, server, manifest, source });
}

/** Reads a plan. Throws `plan-unreadable` for anything that `renderPlan` does not write. */
export function parsePlan(file: string, text: string): VerificationPlan {
  const parsed = parsePlainJson(text);
  if ("problem" in parsed) return unreadable(file, parsed.problem);
  const { kind, suite, left, shards } = fieldsOf(parsed.value);
  const { name, digest } = fieldsOf(suite);
  if (kind !== "VerificationPlan") return unreadable(file, "it is no VerificationPlan");
  if (!isLine(name) || !isDigest(digest) || !Number.isSafeInteger(left))
    return unreadable(file, "its head is not whole");
  if (!Array.isArray(shards) || shards.length > mostJobs)
    return unreadable(file, "its shards are no list of 256 at most");
  const bad = shards.findIndex((each) => !Array.isArray(each) || each.length === 0 || !each.every(isCell));
  if (bad >= 0) return unreadable(file, `its shard ${bad} is no list of cells`);
  return { suite: { name, digest }, left: left as number, shards };
}

function fieldsOf(value: unknown): Record<string, unknown> {
  return typeof value === "object" && value !== null ? (value as Record<string, unknown>) : {};
}

function isCell(value: unknown): value is PlannedCell {
  const { plugin, module, version, server, manifest, source, ...more } = fieldsOf(value);
  const texts = [plugin, module, version, server, manifest, ...(source === undefined ? [] : [source])];
  return texts.every(isLine) && Object.keys(more).length === 0;
}

function isLine(value: unknown): value is string {
  return typeof value === "string" && value !== "" && value.length <= 1000 && !/\p{Cc}/u.test(value);
}

function unreadable(file: string, why: string): never {
  return fail("plan-unreadable", `${quoted(file, 300)} cannot be taken as a plan: ${why}`, {
    fix: "Hand over the file as plugin-release matrix plan wrote it.",
    place: { file, line: 1 },
  });
}

/**
 * What GitHub's `strategy.matrix` takes: a job for each shard, by its number and with a name. The cells stay in the plan, so that this is
 * small (some 20 KiB), and holds nothing that anybody else could have chosen but versions, of which only plain characters are left.
 */
export function jobMatrix({ shards }: VerificationPlan): { include: { shard: number; title: string }[] } {
  return { include: shards.map((cells, shard) => ({ shard, title: titleOf(cells) })) };
}

function titleOf(cells: readonly PlannedCell[]): string {
  const servers = [...new Set(cells.map(({ server }) => server))];
  const first = (servers[0] ?? "").replace(/[^A-Za-z0-9.+-]/g, "").slice(0, 60);
  const more = servers.length === 1 ? "" : ` and ${servers.length - 1} more`;
  return `${first}${more}, ${cells.length} ${cells.length === 1 ? "cell" : "cells"}`;
}

/** The folder of a shard's results. */
export function shardFolder(shard: number): string {
  return `shard-${shard}`;
}

/** The folder of a cell's results: readable, safe as a name everywhere, and no other cell's. */
export function cellFolder({ plugin, module, version, server }: PlannedCell): string {
  const digest = sha256(JSON.stringify([plugin, module, version, server])).slice("sha256:".length);
  const slug = (text: string) => text.replace(/[^A-Za-z0-9.]+/g, "-").slice(0, 40);
  return `cell-${slug(plugin)}-${slug(version)}-on-${slug(server)}-${digest.slice(0, 16)}`;
}
