import type { Compared } from "#cli/init/compare.js";
import { unifiedDiff } from "#cli/init/diff.js";
import type { InitResult } from "#cli/init/init.js";
import { type Facts, type Kind, unknownName } from "#cli/init/model.js";

/** What init found and would do, or did: differences, a list of files, what is left to do. */
export function renderInit(kind: Kind, result: InitResult): string {
  const differences = result.files.filter(isShown).map((each) => unifiedDiff(each.path, each.present, each.text));
  const sections = [differences.join(""), list(result), steps(kind, result)];
  return printable(sections.filter(Boolean).join("\n"));
}

/** What people wrote is not held against an example, unless it is to be replaced. */
function isShown({ state, document, present }: Compared): boolean {
  return state === "kept" ? !document && present !== undefined : state !== "same";
}

function list({ files, present, written }: InitResult): string {
  const words: Record<Compared["state"], string> = {
    new: written ? "written" : "new",
    replaced: written ? "replaced" : "replace",
    same: "as it is",
    kept: "kept",
  };
  const reason = (file: Compared) =>
    file.state !== "kept" ? "" : file.document ? "  (yours)" : `  (differs; --force ${file.path} replaces it)`;
  const rows = files.map((each) => `${words[each.state].padEnd(9)} ${each.path}${reason(each)}`);
  return [...rows, ...present.map((each) => `present   ${each}`), ""].join("\n");
}

function steps(kind: Kind, result: InitResult): string {
  const { facts, files, written } = result;
  const found = [
    ...(!written && files.some(({ state }) => state === "new" || state === "replaced")
      ? ["Nothing was written. Add --write to write what is new."]
      : []),
    ...placeholders(files),
    ...result.steps,
    ...settingsUsed(files, facts),
    ...clicks(kind, facts),
    ...(kind === "server" ? ["Check the manifest: plugin-release validate --structure-only."] : []),
    "Commit and push, then see what the repository's settings lack: plugin-release doctor.",
  ];
  return `Next:\n${found.map((each, index) => `${String(index + 1).padStart(2)}. ${each}`).join("\n")}\n`;
}

/** Where something is left to fill in, of the text that will be there. */
function placeholders(files: readonly Compared[]): string[] {
  const open = files.flatMap(({ path, text, present, state }) =>
    openLines(path, state === "kept" ? (present ?? "") : text),
  );
  const names = open.filter(({ line }) => !isPin(line)).map(({ place, line }) => `\n      ${place}: ${line.trim()}`);
  const pins = open.filter(({ line }) => isPin(line)).map(({ place }) => `\n      ${place}`);
  return [
    ...(pins.length > 0
      ? [
          `Say which commit of this suite you take, as --suite OWNER/NAME@COMMIT before the files are written, or here:${pins.join("")}`,
        ]
      : []),
    ...(names.length > 0 ? [`Replace what is marked ${unknownName}:${names.join("")}`] : []),
  ];
}

function openLines(path: string, text: string): { place: string; line: string }[] {
  return text.split("\n").flatMap((line, index) => {
    const isOpen = line.includes(unknownName) || isPin(line);
    return isOpen ? [{ place: `${path}:${index + 1}`, line }] : [];
  });
}

function isPin(line: string): boolean {
  return /@0{40}\b/.test(line);
}

/** Secrets and variables that somebody has to set before the workflows run. */
function settingsUsed(files: readonly Compared[], { remote }: Facts): string[] {
  const texts = files.filter(({ path }) => path.includes("/workflows/")).map(({ text }) => text);
  const used = texts.flatMap((text) => [...text.matchAll(/\b(secrets|vars)\.([A-Z][A-Z0-9_]*)/g)]);
  const names = [...new Set(used.map(([, kind, name]) => `${kind === "vars" ? "variable" : "secret"} ${name}`))];
  if (names.length === 0) return [];
  const where = remote
    ? `https://${remote.host}/${remote.owner}/${remote.name}/settings/secrets/actions`
    : "Settings, Secrets and variables, Actions";
  return [`Set what the workflows use, ${names.join(", ")}: ${where}`];
}

/** What can only be done on GitHub's pages. */
function clicks(kind: Kind, { remote }: Facts): string[] {
  const at = remote ? `https://${remote.host}/${remote.owner}/${remote.name}/settings` : "the repository's Settings";
  const where = (page: string, words: string) => (remote ? `${at}/${page}` : `Settings, ${words}`);
  return [
    ...(kind === "plugin" || kind === "ocm-plugin"
      ? []
      : [`Allow GitHub Actions to create pull requests: ${where("actions", "Actions, General")}`]),
    `Protect the default branch, with a review by the code owners: ${where("rules", "Rules")}`,
  ];
}

/** A terminal does nothing with it but show it: of other people's files only what prints, tabs and line breaks. */
function printable(text: string): string {
  return text.replace(/[^\P{Cc}\t\n]|[\p{Cs}\p{Bidi_Control}\u200b-\u200f\u2028\u2029\ufeff]/gu, "\ufffd");
}
