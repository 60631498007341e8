import { existsSync } from "node:fs";
import { type Command, exitCodes, type Parsed } from "#cli/command.js";
import { commandGroups } from "#cli/commands.js";
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

const commands = commandGroups.flatMap((each) => each.commands);

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
  if (first.startsWith("-")) return wrongUsage(noOption(first));
  if (helped && second === undefined && isCode(first)) return explainRule(first);
  const command = helped ? findCommand(words) : undefined;
  if (command?.name === words.join(" ")) return showHelp(command);
  const group = commands.filter(({ name }) => name.startsWith(`${first} `));
  if (group.length > 0 ? second !== undefined : first !== "") {
    return wrongUsage(unknownCommand(group.length > 0 ? [first, second ?? ""] : [first], helped));
  }
  process.stdout.write(mainHelp(group.length > 0 ? [{ commands: group }] : commandGroups));
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

function wrongUsage(problem: string): number {
  process.stderr.write(`plugin-release: ${problem}\n`);
  return exitCodes.usage;
}

/** What `help` is asked about may be a rule's code, too. */
function unknownCommand(words: string[], helped: boolean): string {
  const name = words.join(" ");
  const known = [...commands.map((each) => each.name), ...(helped ? Object.keys(codes) : [])];
  const likely = knownWords[name] ?? suggest(name, known);
  const hint = likely === undefined ? "." : `; did you mean ${likely}?`;
  const what = helped && words.length === 1 ? "no command and no code" : "no command";
  return `there is ${what} ${quoted(name)}${hint} See ${["plugin-release", ...words.slice(0, -1), "--help"].join(" ")}.`;
}

/** Of what can be no option's name, nothing is repeated: it may be a key. */
function noOption(word: string): string {
  const [name = "-"] = /^--?\w[\w-]{0,60}/.exec(word) ?? [];
  const likely = name.toLowerCase() === "-v" ? "--version" : suggest(name, ["--version", "--help"]);
  const hint = likely === undefined ? " before the command: write the command first." : `; did you mean ${likely}?`;
  return `there is no option ${name}${hint} See plugin-release --help.`;
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
