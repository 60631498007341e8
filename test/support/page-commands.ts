import { readFileSync } from "node:fs";

/** What a reader of a page types. */
export interface TypedCommand {
  kind: "command";
  /** The nearest heading above. */
  section: string;
  /** One command of a `console` block without its prompt, or the whole of a `sh` block. */
  text: string;
  /** What the page shows of its output, a line each; empty where it shows none. */
  shown: string[];
}

/** A file that the page shows whole: a block whose first line is a comment with the file's path, as `# plugin-policy.yaml`. */
export interface ShownFile {
  kind: "file";
  section: string;
  path: string;
  text: string;
}

export type PageStep = TypedCommand | ShownFile;

export interface Page {
  text: string;
  /** In the page's order. */
  steps: PageStep[];
  /** Blocks `text` whose lines have a prompt: what works on github.com alone. The sentence above such a block has to say so. */
  onGitHub: string[];
}

const shellLanguages = ["console", "sh", "bash", "shell"];
/** What nobody types. Any other language is refused: it could be a shell's. */
const otherLanguages = ["dockerfile", "go", "js", "json", "jsonc", "markdown", "md", "text", "toml", "yaml"];
/** What stands at the beginning of a line that somebody types. */
const program = /^(?:plugin-release|npm|npx|node|go|git|gh|docker|cosign|crane|curl|openssl|ocm|cd|mkdir|cp|export) /;

/**
 * Reads a Markdown page. Every shell block becomes commands, so that no block is skipped silently; throws where something looks like a
 * block or a command and cannot be read as one, where a block has no language or an unknown one, where one that is not run looks like a
 * shell, and where a block `text` has a prompt and the sentence above does not say "on github.com".
 */
export function readPage(file: string): Page {
  const text = readFileSync(file, "utf8");
  const page: Page = { text, steps: [], onGitHub: [] };
  for (const block of blocksOf(text)) {
    if (block.language === "") throw new Error(`${file}: the block "${block.lines[0]}" has no language`);
    if (block.language === "console") page.steps.push(...dialogue(file, block));
    else if (shellLanguages.includes(block.language)) page.steps.push(script(block));
    else if (block.lines.some((each) => each.startsWith("$ "))) page.onGitHub.push(onGitHub(file, block));
    else if (otherLanguages.includes(block.language)) page.steps.push(...shownFile(file, block));
    else throw new Error(`${file}: nobody knows whether "${block.language}" is to be run`);
  }
  return page;
}

/** The commands alone. */
export function commandsOf({ steps }: Pick<Page, "steps">): TypedCommand[] {
  return steps.filter((each) => each.kind === "command");
}

/** Steps below one heading. Throws where there is none, so that a renamed heading is noticed. */
export function stepsBelow(page: Page, section: string): PageStep[] {
  const found = page.steps.filter((each) => each.section === section);
  if (found.length === 0) throw new Error(`the page has nothing to do below "${section}"`);
  return found;
}

/** `plugin-release add` and the like, in a sentence: what is named in passing is to be a command that a block runs, or a verb's bare name. */
export function inlineCommands({ text }: Page): string[] {
  const prose = text.replace(/^( *)(`{3,}|~{3,})[\s\S]*?^\1\2$/gm, "");
  return [...prose.matchAll(/`(plugin-release [^`]+)`/g)].map(([, command = ""]) => command);
}

interface Block {
  language: string;
  lines: string[];
  section: string;
  /** The last line with text above the block. */
  above: string;
}

function blocksOf(text: string): Block[] {
  const blocks: Block[] = [];
  let section = "";
  let above = "";
  let open: { block: Block; indent: string; fence: string } | undefined;
  for (const line of text.split("\n")) {
    const [, indent = "", fence, language = ""] = /^( *)(`{3,}|~{3,})([^`]*)$/.exec(line) ?? [];
    if (open) {
      if (line === open.indent + open.fence) open = undefined;
      else open.block.lines.push(line.replace(open.indent, ""));
    } else if (fence !== undefined) {
      open = { block: { language, lines: [], section, above }, indent, fence };
      blocks.push(open.block);
    } else if (line.trim()) {
      checkProse(line);
      above = line;
      section = /^#+ (.*)$/.exec(line)?.[1] ?? section;
    }
  }
  if (open) throw new Error(`the block "${open.block.lines[0]}" has no end`);
  return blocks;
}

/** Throws at what is a block for a reader, and none for us. */
function checkProse(line: string): void {
  if (/^[\s>*+\d.-]*(?:`{3}|~{3})|<pre\b/i.test(line)) throw new Error(`the block "${line}" cannot be read`);
  if (/^[\s>*+-]*\$ /.test(line)) throw new Error(`the command "${line}" is in no block`);
}

/** `$ ` begins a command, which goes on in the next line after a backslash; what follows is output. */
function dialogue(file: string, { lines, section }: Block): TypedCommand[] {
  const commands: TypedCommand[] = [];
  for (const line of lines) {
    const last = commands.at(-1);
    if (line.startsWith("$ ")) commands.push({ kind: "command", section, text: line.slice(2), shown: [] });
    else if (!last) throw new Error(`${file}: a console block begins with "${line}", which is no command`);
    else if (last.text.endsWith("\\")) last.text += `\n${line}`;
    else last.shown.push(line);
  }
  if (commands.length === 0) throw new Error(`${file}: a console block is empty`);
  return commands;
}

function script({ lines, section }: Block): TypedCommand {
  return { kind: "command", section, text: lines.join("\n"), shown: [] };
}

function shownFile(file: string, { language, lines, section }: Block): ShownFile[] {
  const typed = language === "text" ? lines.find((line) => program.test(line)) : undefined;
  if (typed !== undefined) throw new Error(`${file}: "${typed}" looks like a command, in a block that is not run`);
  const path = /^(?:#|\/\/) ([\w./-]+\.\w+)$/.exec(lines[0] ?? "")?.[1];
  return path === undefined ? [] : [{ kind: "file", section, path, text: `${lines.join("\n")}\n` }];
}

function onGitHub(file: string, { language, lines, above }: Block): string {
  if (language === "text" && above.includes("on github.com")) return lines.join("\n");
  throw new Error(`${file}: "${lines[0]}" is not run, and the sentence above does not say that it works on github.com`);
}
