import { parseArgs } from "node:util";
import leven from "leven";
import type { Command, Option, Parsed } from "#cli/command.js";
import { fail } from "#diagnostics/diagnostic.js";

/** Reads a command line by the command's own table. Throws `input-invalid` with the nearest option's name. */
export function parseCommandLine(command: Command, args: string[]): Parsed {
  const options = Object.fromEntries([...command.options, help].map((each) => [each.name, parserOption(each)]));
  const unknown = args.find((each) => each.startsWith("--") && !((each.slice(2).split("=")[0] ?? "") in options));
  if (unknown && unknown !== "--") unknownOption(command, unknown);
  const { values, positionals } = read(command, args, options);
  if (positionals.length > command.operands.most) {
    usage(command, `"${positionals[command.operands.most]}" is one operand too many`);
  }
  return {
    operands: positionals,
    text: (name) => [values[name]].flat().at(-1) as string | undefined,
    texts: (name) => [values[name] ?? []].flat() as string[],
    flag: (name) => values[name] === true,
  };
}

export const help: Option = { name: "help", short: "h", about: "Show this help" };

function parserOption(option: Option) {
  const type = option.value === undefined ? ("boolean" as const) : ("string" as const);
  return { type, multiple: option.many ?? false, ...(option.short ? { short: option.short } : {}) };
}

function read(command: Command, args: string[], options: Record<string, ReturnType<typeof parserOption>>) {
  try {
    return parseArgs({ args, options, allowPositionals: true, strict: true });
  } catch (error) {
    return usage(command, explain(command, error as Error));
  }
}

/** What Node's parser refused, in this program's words; it names the option in quotes. */
function explain(command: Command, { message }: Error): string {
  const name = /'(?:-\w, )?(--?[\w-]+)/.exec(message)?.[1] ?? "";
  const option = command.options.find((each) => `--${each.name}` === name || `-${each.short}` === name);
  if (option?.value !== undefined) return `${name} needs a value: ${name} ${option.value}`;
  return option || name === "--help" ? `${name} takes no value` : `there is no option ${name}`;
}

function unknownOption(command: Command, given: string): never {
  // A private key begins with dashes, too: of what can be no option's name, nothing is repeated.
  const name = /^[\w-]{0,60}/.exec(given.slice(2))?.[0] ?? "";
  const nearest = command.options.map((each) => each.name).sort((a, b) => leven(a, name) - leven(b, name))[0];
  const close = nearest !== undefined && leven(nearest, name) <= Math.max(2, name.length / 3);
  usage(command, `there is no option --${name}${close ? `; did you mean --${nearest}?` : ""}`);
}

function usage(command: Command, problem: string): never {
  fail("input-invalid", `plugin-release ${command.name}: ${problem}`, {
    fix: `See plugin-release ${command.name} --help.`,
  });
}
