import { fail } from "#diagnostics/diagnostic.js";
import { quoted } from "#diagnostics/sanitize.js";

/**
 * The value of `-ldflags` for the flags of a manifest: `-w`, `-s` and `-X path=value`, one or several in an item, quoted
 * as the go command reads them. `-w` is always among them. Throws `ldflags-refused` for any other flag.
 */
export function linkerFlags(items: readonly string[]): string {
  const words = items.flatMap(splitQuoted);
  const flags = new Set(["-w"]);
  for (let index = 0; index < words.length; index++) {
    const word = words[index] as string;
    const setting = /^--?X(?:=(.+))?$/s.exec(word);
    if (/^--?[ws]$/.test(word)) flags.add(word.replace("--", "-"));
    else if (setting) flags.add(quoteWord(`-X=${checkSetting(setting[1] ?? words[++index])}`));
    else refuse(word);
  }
  return [...flags].join(" ");
}

function checkSetting(setting: string | undefined): string {
  return setting !== undefined && /^[^=\s]+\.[^=\s]+=/.test(setting) ? setting : refuse(`-X ${setting ?? ""}`);
}

function refuse(word: string): never {
  return fail("ldflags-refused", `the linker flag ${quoted(word)} is refused`, {
    fix: "Use -w, -s, or -X importpath.name=value.",
  });
}

/** Splits at blanks; a word that starts with a quote goes on to the next one of its kind (cmd/internal/quoted). */
function splitQuoted(item: string): string[] {
  const words: string[] = [];
  let rest = item.trimStart();
  while (rest !== "") {
    const word = /^(?:'([^']*)'|"([^"]*)"|([^\s'"]\S*))(?=\s|$)/.exec(rest);
    if (!word) return refuse(rest);
    words.push(word[1] ?? word[2] ?? word[3] ?? "");
    rest = rest.slice(word[0].length).trimStart();
  }
  return words;
}

/** A quoted word has no escapes, so one with both quotes cannot be written. */
function quoteWord(word: string): string {
  if (!/[\s'"]/.test(word)) return word;
  if (!word.includes("'")) return `'${word}'`;
  return word.includes('"') ? refuse(word) : `"${word}"`;
}
