import { type Command, exitCodes, type Parsed } from "#cli/command.js";
import { addCommand } from "#cli/commands/add.js";
import { buildCommand } from "#cli/commands/build.js";
import { bumpCommand } from "#cli/commands/bump.js";
import { conformanceCommand } from "#cli/commands/conformance.js";
import { doctorCommand } from "#cli/commands/doctor.js";
import { fetchCommand } from "#cli/commands/fetch.js";
import { generateCommand } from "#cli/commands/generate.js";
import { initCommand } from "#cli/commands/init.js";
import { matrixCommand } from "#cli/commands/matrix.js";
import { matrixFoldCommand } from "#cli/commands/matrix-fold.js";
import { matrixPlanCommand } from "#cli/commands/matrix-plan.js";
import { matrixRunCommand } from "#cli/commands/matrix-run.js";
import { notifyCommand } from "#cli/commands/notify.js";
import { publishCommand } from "#cli/commands/publish.js";
import { registryBumpCommand } from "#cli/commands/registry-bump.js";
import { registryDigestCommand } from "#cli/commands/registry-digest.js";
import { registryListCommand } from "#cli/commands/registry-list.js";
import { registryPublishCommand } from "#cli/commands/registry-publish.js";
import { registrySweepCommand } from "#cli/commands/registry-sweep.js";
import { scanCommand } from "#cli/commands/scan.js";
import { siteCommand } from "#cli/commands/site.js";
import { validateCommand } from "#cli/commands/validate.js";
import { verifyCommand } from "#cli/commands/verify.js";
import { waitCommand } from "#cli/commands/wait.js";
import { commandHelp, mainHelp } from "#cli/help.js";
import { parseCommandLine } from "#cli/parse.js";
import { showDiagnostics } from "#cli/show.js";
import { DiagnosticError } from "#diagnostics/diagnostic.js";
import { quoted } from "#diagnostics/sanitize.js";
import { suggest } from "#diagnostics/suggest.js";
import { suiteVersion } from "#server/version.js";

const commands: readonly Command[] = [
  validateCommand,
  addCommand,
  bumpCommand,
  fetchCommand,
  generateCommand,
  buildCommand,
  scanCommand,
  conformanceCommand,
  matrixCommand,
  matrixPlanCommand,
  matrixRunCommand,
  matrixFoldCommand,
  siteCommand,
  verifyCommand,
  publishCommand,
  registryBumpCommand,
  registrySweepCommand,
  registryListCommand,
  registryDigestCommand,
  registryPublishCommand,
  waitCommand,
  notifyCommand,
  initCommand,
  doctorCommand,
];

async function main(args: string[]): Promise<number> {
  if (args[0] === "--version") {
    process.stdout.write(`${suiteVersion}\n`);
    return exitCodes.done;
  }
  const named = (words: number) => commands.find(({ name }) => name === args.slice(0, words).join(" "));
  const command = named(2) ?? named(1);
  if (!command) return explainCommands(args);
  const parsed = await read(command, args.slice(command.name.split(" ").length));
  if (!parsed) return exitCodes.usage;
  if (!parsed.flag("help")) return command.run(parsed);
  process.stdout.write(commandHelp(command));
  return exitCodes.done;
}

/** All commands, or those of a group such as `registry`. */
function explainCommands([first, second]: string[]): number {
  const group = commands.filter(({ name }) => name.startsWith(`${first} `));
  const asked = group.length > 0 ? second : first;
  const helped = ["help", "--help", "-h"].includes(asked ?? "");
  if (asked !== undefined && !helped) {
    process.stderr.write(`plugin-release: ${unknownCommand(group.length > 0 ? [first, asked] : [asked])}\n`);
    return exitCodes.usage;
  }
  process.stdout.write(mainHelp(group.length > 0 ? group : commands));
  return helped ? exitCodes.done : exitCodes.usage;
}

function unknownCommand(words: (string | undefined)[]): string {
  const name = words.join(" ");
  const likely = suggest(
    name,
    commands.map((each) => each.name),
  );
  const hint = likely === undefined ? "." : `; did you mean ${likely}?`;
  return `there is no command ${quoted(name)}${hint} See ${["plugin-release", ...words.slice(0, -1), "--help"].join(" ")}.`;
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
    const isUsage = error.diagnostics.every((each) => each.code === "input-invalid");
    process.exitCode = isUsage ? exitCodes.usage : exitCodes.problems;
  } else {
    process.stderr.write(
      `${error instanceof Error ? error.stack : error}\nThis is a defect of plugin-release; please report it.\n`,
    );
    process.exitCode = exitCodes.defect;
  }
}
