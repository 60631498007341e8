import type { Command, Option } from "#cli/command.js";
import { help } from "#cli/parse.js";

/** The page that `plugin-release --help` shows. */
export function mainHelp(commands: readonly Command[]): string {
  return `Build a Go server with its plugins from one manifest, and keep a registry of plugins.

Usage: plugin-release COMMAND [options]

${table(commands.map((each) => [each.name, each.summary]))}

plugin-release help COMMAND shows a command's options and examples, help CODE explains a problem's code; --version the version.

Exit codes: 0 done, 1 problems were found, 2 wrong usage, 3 a defect of this program.
`;
}

/** @param subcommands names of commands that begin with this one's */
export function commandHelp(command: Command, subcommands: readonly string[]): string {
  const options = [...command.options, help];
  const more = subcommands.length === 0 ? "" : `\nSee also plugin-release ${subcommands.join(", ")}.\n`;
  return `${command.summary}.

Usage: plugin-release ${[command.name, command.operands.usage, "[options]"].filter(Boolean).join(" ")}

${table(options.map((each) => [label(each), each.about]))}

Examples:
${command.examples.map((each) => `  ${each}`).join("\n")}
${more}`;
}

function label(option: Option): string {
  const short = option.short === undefined ? "" : `-${option.short}, `;
  return `${short}--${option.name}${option.value === undefined ? "" : ` ${option.value}`}`;
}

function table(rows: readonly (readonly [string, string])[]): string {
  const width = Math.max(...rows.map(([name]) => name.length));
  return rows.map(([name, about]) => `  ${name.padEnd(width)}  ${about}`).join("\n");
}
