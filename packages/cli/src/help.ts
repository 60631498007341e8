import type { Command, Option } from "#cli/command.js";
import type { CommandGroup } from "#cli/commands.js";
import { help } from "#cli/parse.js";

/** The page that `plugin-release --help` shows. */
export function mainHelp(groups: readonly CommandGroup[]): string {
  const width = widest(groups.flatMap(({ commands }) => commands.map(({ name }) => name)));
  const shown = groups.map(({ title, commands }) => {
    const rows = commands.map((each): Row => [each.name, each.summary]);
    return `${title === undefined ? "" : `${title}:\n`}${table(rows, width)}`;
  });
  return `Build a Go server with its plugins from one manifest, and keep a registry of plugins.

Usage: plugin-release COMMAND [options]

${shown.join("\n\n")}

plugin-release help COMMAND shows a command's options and examples, help CODE explains a problem's code; --version the version.

Exit codes: 0 done, 1 problems were found, 2 wrong usage, 3 a defect of this program.
`;
}

/** @param subcommands names of commands that begin with this one's */
export function commandHelp(command: Command, subcommands: readonly string[]): string {
  const options = [...command.options, help];
  const needed = command.options.filter((each) => each.required).map(label);
  const more = subcommands.length === 0 ? "" : `\nSee also plugin-release ${subcommands.join(", ")}.\n`;
  return `${command.summary}.

Usage: plugin-release ${[command.name, command.operands.usage, ...needed, "[options]"].filter(Boolean).join(" ")}

${table(options.map((each) => [label(each), about(each)]))}

Examples:
${command.examples.map((each) => `  ${each}`).join("\n")}
${more}`;
}

function label(option: Option): string {
  const short = option.short === undefined ? "" : `-${option.short}, `;
  return `${short}--${option.name}${option.value === undefined ? "" : ` ${option.value}`}`;
}

function about({ about, required, many }: Option): string {
  const notes = [...(required ? ["required"] : []), ...(many ? ["may be repeated"] : [])];
  return notes.length === 0 ? about : `${about} [${notes.join(", ")}]`;
}

type Row = readonly [name: string, about: string];

function table(rows: readonly Row[], width = widest(rows.map(([name]) => name))): string {
  return rows.map(([name, about]) => `  ${name.padEnd(width)}  ${about}`).join("\n");
}

function widest(names: readonly string[]): number {
  return Math.max(...names.map(({ length }) => length));
}
