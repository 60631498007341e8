import { statSync } from "node:fs";
import { join } from "node:path";
import { askGit } from "#cli/init/ask-git.js";
import { modulesOf } from "#cli/init/look-go.js";
import { type Facts, ownersFiles } from "#cli/init/model.js";
import { mostFiles, walk } from "#cli/init/walk.js";
import { DiagnosticError, fail } from "#diagnostics/diagnostic.js";
import { quoted } from "#diagnostics/sanitize.js";
import { readText } from "#documents/read-text.js";

/** What other files are made of: unreadable, it is not taken for absent. */
const needed = [
  ...ownersFiles,
  ".gitignore",
  "catalog-server-manifest.yaml",
  "plugin-policy.yaml",
  "component-constructor.yaml",
];

/**
 * What a repository says about itself; nothing is run of it. Throws `input-invalid` where the folder is none, or is inside a
 * repository, and what keeps a document from being read that init needs.
 */
export async function look(folder: string): Promise<Facts> {
  if (!statSync(folder, { throwIfNoEntry: false })?.isDirectory()) {
    fail("input-invalid", `${quoted(folder, 300)} is no folder`, { fix: "Name the repository's folder." });
  }
  const said = await askGit(folder);
  const found = walk(folder, { names: /^(?:go\.mod|plugin\.yaml|.+\.go)$/ });
  const license = licenseOf(textOf(folder, "LICENSE") ?? textOf(folder, "LICENSE.txt") ?? "");
  return {
    ...said,
    ...(license ? { license } : {}),
    modules: modulesOf(folder, found),
    files: textsOf(folder, found),
    ...(found.length >= mostFiles ? { cut: true } : {}),
  };
}

function textsOf(folder: string, found: readonly string[]): Map<string, string> {
  const metadata = found.filter((path) => path.endsWith("/plugin.yaml") || path === "plugin.yaml");
  const workflows = walk(join(folder, ".github/workflows"), { depth: 0, names: /\.ya?ml$/ });
  const optional = [...metadata, "README.md", "build.sh", ...workflows.map((path) => `.github/workflows/${path}`)];
  const entries = [
    ...needed.map((path) => [path, neededText(folder, path)] as const),
    ...optional.map((path) => [path, textOf(folder, path)] as const),
  ];
  return new Map(entries.flatMap(([path, text]) => (text === undefined ? [] : [[path, text]])));
}

function neededText(folder: string, path: string): string | undefined {
  const file = join(folder, path);
  if (!statSync(file, { throwIfNoEntry: false })) return undefined;
  const read = readText(file);
  if ("text" in read) return read.text;
  throw new DiagnosticError([read.problem]);
}

function textOf(folder: string, path: string): string | undefined {
  const read = readText(join(folder, path));
  return "text" in read ? read.text : undefined;
}

/** By what the texts begin with. */
function licenseOf(text: string): string | undefined {
  const head = text.slice(0, 4000).replace(/\s+/g, " ");
  if (/Apache License Version 2\.0/.test(head)) return "Apache-2.0";
  if (/Permission is hereby granted, free of charge, to any person obtaining a copy/.test(head)) return "MIT";
  if (/Mozilla Public License,? Version 2\.0/i.test(head)) return "MPL-2.0";
  if (!/Redistribution and use in source and binary forms/.test(head)) return undefined;
  return /Neither the name/.test(head) ? "BSD-3-Clause" : "BSD-2-Clause";
}
