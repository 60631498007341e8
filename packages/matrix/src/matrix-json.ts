import { sanitize } from "#diagnostics/sanitize.js";
import type { Cell, Evidence, Matrix, MatrixRow, PluginVersion } from "#matrix/model.js";

/**
 * The matrix as `CompatibilityMatrix` documents have it (schemas/compatibility-matrix.schema.json): keys in the schema's order, a line for
 * each server, pin and cell, a newline at the end. The same matrix gives the same bytes.
 */
export function renderMatrixJson({ base, servers, plugins }: Matrix): string {
  const columns = servers.map(({ version }) => JSON.stringify(version));
  const fields = [
    `"apiVersion": "plugin-release/v1alpha1"`,
    `"kind": "CompatibilityMatrix"`,
    ...(base === undefined ? [] : [`"base": ${JSON.stringify(base)}`]),
    `"servers": ${list("  ", servers.map(serverLine))}`,
    `"plugins": ${list(
      "  ",
      plugins.map((each) => pluginText(each, columns)),
    )}`,
  ];
  return `${object("", fields)}\n`;
}

function serverLine({ version, frameworkVersion, compatibleFrameworkVersions, manifests }: Matrix["servers"][number]) {
  return JSON.stringify({ version, frameworkVersion, compatibleFrameworkVersions, manifests });
}

function pluginText(plugin: MatrixRow, columns: readonly string[]): string {
  const { name, module, deprecated, pins, versions, cells } = plugin;
  const lines = pins.map(({ manifest, server, version, tier }) => JSON.stringify({ manifest, server, version, tier }));
  const rows = versions.map((each, index) => versionText(each, cells[index] ?? [], columns));
  return object("    ", [
    `"name": ${JSON.stringify(name)}`,
    `"module": ${JSON.stringify(module)}`,
    ...optional("deprecated", deprecated && sanitize(deprecated)),
    `"pins": ${list("      ", lines)}`,
    `"versions": ${list("      ", rows)}`,
  ]);
}

function versionText(plugin: PluginVersion, cells: readonly Cell[], columns: readonly string[]): string {
  const { version, released, retracted, metadata, problem } = plugin;
  const lines = cells.map((each, index) => `{"server":${columns[index]},${cellFields(each)}}`);
  return object("        ", [
    `"version": ${JSON.stringify(version)}`,
    ...optional("released", released),
    ...optional("retracted", retracted && { why: sanitize(retracted.why) }),
    ...optional("declares", metadata && declares(metadata.compatibility)),
    ...optional("problem", problem && sanitize(problem)),
    `"cells": ${list("          ", lines)}`,
  ]);
}

function declares({
  minVersion,
  maxVersion,
  range,
  frameworkApis,
}: NonNullable<PluginVersion["metadata"]>["compatibility"]) {
  return { minVersion, maxVersion, range, frameworkApis };
}

const bare = new WeakMap<Cell, string>();

/** Most cells are one of a few shared objects. */
function cellFields(cell: Cell): string {
  const known = bare.get(cell);
  if (known !== undefined) return known;
  const { declared, verified, evidence, contradiction } = cell;
  const { verdict, range, framework } = declared;
  const proof = evidence.length === 0 ? undefined : evidence.map(inOrder);
  const text = JSON.stringify({ declared: verdict, range, framework, verified, contradiction, evidence: proof });
  const fields = text.slice(1, -1);
  bare.set(cell, fields);
  return fields;
}

function inOrder({ platform, suite, suiteDigest, verdict, date, report, signed, image }: Evidence) {
  const of = { platform: sanitize(platform, 200), suite: sanitize(suite, 200), suiteDigest };
  return { ...of, verdict, date, report, signed, image };
}

function optional(name: string, value: unknown): string[] {
  return value === undefined ? [] : [`"${name}": ${JSON.stringify(value)}`];
}

function object(indent: string, fields: readonly string[]): string {
  return `{\n${fields.map((each) => `${indent}  ${each}`).join(",\n")}\n${indent}}`;
}

function list(indent: string, items: readonly string[]): string {
  if (items.length === 0) return "[]";
  return `[\n${items.map((each) => `${indent}  ${each}`).join(",\n")}\n${indent}]`;
}
