import type { Compared } from "#cli/init/compare.js";
import { unifiedDiff } from "#cli/init/diff.js";
import type { InitResult } from "#cli/init/init.js";
import { type Facts, type Kind, unknownName } from "#cli/init/model.js";
import { isEnterpriseServer } from "#cli/init/names.js";

/** What init found: a difference for each file that is not yet as it should be, a list of all, and what is left to do. */
export function renderInit(kind: Kind, result: InitResult): string {
  const shown = result.files.filter((each) => isShown(each) && !(result.written && each.state !== "kept"));
  const differences = shown.map(({ path, present, text }) => unifiedDiff(path, present && unix(present), unix(text)));
  const sections = [differences.join(""), list(result), steps(kind, result)];
  return printable(sections.filter(Boolean).join("\n"));
}

/** Which line breaks a checkout has is no difference. */
function unix(text: string): string {
  return text.replaceAll("\r\n", "\n");
}

/** What people wrote is not held against an example, unless it is to be replaced. */
function isShown({ state, document, present }: Compared): boolean {
  return state === "kept" ? !document && present !== undefined : state !== "same";
}

function list({ files, present, written }: InitResult): string {
  const words: Record<Compared["state"], string> = {
    new: written ? "written" : "new",
    replaced: written ? "replaced" : "replace",
    changed: written ? "changed" : "change",
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
    ...(!written && files.some(({ state }) => state !== "same" && state !== "kept")
      ? ["Nothing was written. Add --write to write this."]
      : []),
    ...(facts.silent ? ["git says nothing of this repository, so that names are missing: git status says why."] : []),
    ...(isEnterpriseServer(facts)
      ? [
          "This is not github.com: take the commit of a tag v…-ghes, and see the suite's docs/ghes.md for runs-on and login.",
        ]
      : []),
    ...(facts.cut ? ["There are more Go files than were looked at, so that modules may be missing here."] : []),
    ...placeholders(kind, files),
    ...result.steps,
    ...settingsUsed(files, facts),
    settingsToMake(facts),
    ...(kind === "server" ? ["Check the manifest: plugin-release validate --structure-only."] : []),
    "Commit and push, then see what the repository's settings lack: plugin-release doctor.",
  ];
  return `Next:\n${found.map((each, index) => `${String(index + 1).padStart(2)}. ${each}`).join("\n")}\n`;
}

/** Where something is left to fill in, of the text that will be there. */
function placeholders(kind: Kind, files: readonly Compared[]): string[] {
  const texts = files.map(({ path, text, present, state }) => ({
    path,
    lines: (state === "kept" ? (present ?? "") : text).split("\n"),
  }));
  const names = texts.flatMap(({ path, lines }) => {
    const open = lines.flatMap((line, index) => (line.includes(unknownName) && !isPin(line) ? [index + 1] : []));
    return open.length === 0 ? [] : [`\n      ${path}:${open.join(",")}`];
  });
  return [
    ...(texts.some(({ lines }) => lines.some(isPin))
      ? [
          `Say which commit of this suite you take: plugin-release init ${kind} --suite OWNER/plugin-release-actions@COMMIT --write.`,
        ]
      : []),
    ...(names.length > 0 ? [`Replace what is marked ${unknownName}:${names.join("")}`] : []),
  ];
}

/** Whether a line takes the suite from a commit or an owner that nobody has named yet. */
function isPin(line: string): boolean {
  return /@0{40}\b/.test(line) || line.includes(`${unknownName}/plugin-release-actions`);
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

/** What can only be done on GitHub's pages, which one page lists for all kinds. */
function settingsToMake({ remote }: Facts): string {
  const where = remote ? `https://${remote.host}/${remote.owner}/${remote.name}/settings` : "the repository's Settings";
  return `Make the settings that the suite's docs/release.md#on-github-once lists, before the first push: ${where}`;
}

/** A terminal does nothing with it but show it: of other people's files only what prints, tabs and line breaks. */
function printable(text: string): string {
  return text.replace(/[^\P{Cc}\t\n]|[\p{Cs}\p{Bidi_Control}\u200b-\u200f\u2028\u2029\ufeff]/gu, "\ufffd");
}
