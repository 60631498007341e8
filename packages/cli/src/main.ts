import { type Command, exitCodes, type Parsed } from "#cli/command.js";
import { buildCommand } from "#cli/commands/build.js";
import { generateCommand } from "#cli/commands/generate.js";
import { validateCommand } from "#cli/commands/validate.js";
import { commandHelp, mainHelp } from "#cli/help.js";
import { parseCommandLine } from "#cli/parse.js";
import { showDiagnostics } from "#cli/show.js";
import { DiagnosticError } from "#diagnostics/diagnostic.js";

const commands: readonly Command[] = [validateCommand, generateCommand, buildCommand];

async function main([name, ...args]: string[]): Promise<number> {
  const command = commands.find((each) => each.name === name);
  if (!command) {
    const asked = name === undefined || name === "help" || name === "--help" || name === "-h";
    if (!asked) process.stderr.write(`plugin-release: there is no command "${name}"\n\n`);
    (asked ? process.stdout : process.stderr).write(mainHelp(commands));
    return name === undefined || !asked ? exitCodes.usage : exitCodes.done;
  }
  const parsed = await read(command, args);
  if (!parsed) return exitCodes.usage;
  if (!parsed.flag("help")) return command.run(parsed);
  process.stdout.write(commandHelp(command));
  return exitCodes.done;
}

async function read(command: Command, args: string[]): Promise<Parsed | undefined> {
  try {
    return parseCommandLine(command, args);
  } catch (error) {
    if (!(error instanceof DiagnosticError)) throw error;
    await showDiagnostics(error.diagnostics, "text", process.stderr);
    return undefined;
  }
}

try {
  process.exitCode = await main(process.argv.slice(2));
} catch (error) {
  if (error instanceof DiagnosticError) {
    await showDiagnostics(error.diagnostics, "text", process.stderr);
    process.exitCode = exitCodes.problems;
  } else {
    process.stderr.write(
      `${error instanceof Error ? error.stack : error}\nThis is a defect of plugin-release; please report it.\n`,
    );
    process.exitCode = exitCodes.defect;
  }
}
