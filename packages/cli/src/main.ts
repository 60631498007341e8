import { existsSync } from "node:fs";
import { type Command, exitCodes, type Parsed } from "#cli/command.js";
import { addCommand } from "#cli/commands/add.js";
import { buildCommand } from "#cli/commands/build.js";
import { bumpCommand } from "#cli/commands/bump.js";
import { conformanceCommand } from "#cli/commands/conformance.js";
import { copyCommand } from "#cli/commands/copy.js";
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
import { knownWords } from "#cli/known-words.js";
import { withOptionNames } from "#cli/option-names.js";
import { parseCommandLine } from "#cli/parse.js";
import { showDiagnostics } from "#cli/show.js";
import { type Code, codes, isCode } from "#diagnostics/codes.js";
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
  copyCommand,
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
  const [first = "", ...rest] = args;
  if (first === "--version" || (first === "version" && rest.length === 0)) {
    process.stdout.write(`${suiteVersion}\n`);
    return exitCodes.done;
  }
  const command = findCommand(args);
  if (!command) return explainCommands(args);
  const parsed = await read(command, args.slice(command.name.split(" ").length));
  if (!parsed) return exitCodes.usage;
  if (parsed.flag("help")) return showHelp(command);
  return runCommand(command, parsed);
}

/** `matrix paln` is no manifest, where no file is called so. */
function findCommand(words: string[]): Command | undefined {
  const named = (count: number) => commands.find(({ name }) => name === words.slice(0, count).join(" "));
  const command = named(2) ?? named(1);
  const [group = "", second = ""] = words;
  if (command?.name !== group || !/^[a-z]+$/.test(second) || existsSync(second)) return command;
  return suggest(second, subcommands(group)) === undefined ? command : undefined;
}

function subcommands(group: string): string[] {
  return commands.flatMap(({ name }) => (name.startsWith(`${group} `) ? [name.slice(group.length + 1)] : []));
}

function showHelp(command: Command): number {
  const others = subcommands(command.name).map((each) => `${command.name} ${each}`);
  process.stdout.write(commandHelp(command, others));
  return exitCodes.done;
}

/** All commands, those of a group such as `registry`, or the one or the rule that `help` names. */
async function explainCommands(args: string[]): Promise<number> {
  const words = args.filter((each) => !isHelp(each));
  const helped = words.length < args.length;
  const [first = "", second] = words;
  if (helped && second === undefined && isCode(first)) return explainRule(first);
  const command = helped ? findCommand(words) : undefined;
  if (command?.name === words.join(" ")) return showHelp(command);
  const group = commands.filter(({ name }) => name.startsWith(`${first} `));
  if (group.length > 0 ? second !== undefined : first !== "") {
    const known = [...commands.map(({ name }) => name), ...(helped ? Object.keys(codes) : [])];
    process.stderr.write(
      `plugin-release: ${unknownCommand(group.length > 0 ? [first, second ?? ""] : [first], known)}\n`,
    );
    return exitCodes.usage;
  }
  process.stdout.write(mainHelp(group.length > 0 ? group : commands));
  return helped ? exitCodes.done : exitCodes.usage;
}

async function explainRule(code: Code): Promise<number> {
  const { ruleHelp } = await import("#cli/rule-help.js");
  process.stdout.write(ruleHelp(code, process.argv[1] ?? ""));
  return exitCodes.done;
}

function isHelp(word: string): boolean {
  return ["help", "--help", "-h"].includes(word);
}

function unknownCommand(words: string[], known: readonly string[]): string {
  const name = words.join(" ");
  const likely = knownWords[name] ?? suggest(name, known);
  const hint = likely === undefined ? "." : `; did you mean ${likely}?`;
  return `there is no command ${quoted(name)}${hint} See ${["plugin-release", ...words.slice(0, -1), "--help"].join(" ")}.`;
}

async function runCommand(command: Command, parsed: Parsed): Promise<number> {
  try {
    return await command.run(parsed);
  } catch (error) {
    if (!(error instanceof DiagnosticError)) throw error;
    throw new DiagnosticError(error.diagnostics.map((each) => withOptionNames(command, each)));
  }
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
