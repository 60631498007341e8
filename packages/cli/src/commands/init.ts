import { type Command, exitCodes, type Parsed } from "#cli/command.js";
import { type Choices, type Kind, kinds } from "#cli/init/model.js";
import { choiceFix } from "#diagnostics/choice.js";
import { fail } from "#diagnostics/diagnostic.js";
import { quoted } from "#diagnostics/sanitize.js";

export const initCommand: Command = {
  name: "init",
  summary: "Show and write the files that a plugin's, server's or registry's repository needs",
  operands: { usage: "plugin|server|registry|ocm-plugin [DIR]", most: 2 },
  options: [
    { name: "write", about: "Write what is new; without it nothing is changed" },
    { name: "force", value: "FILE", many: true, about: "Replace this file, which is there and differs" },
    {
      name: "suite",
      value: "OWNER/plugin-release-actions@COMMIT",
      about: "Where this suite is taken from, also in workflows that are there (default: as they say)",
    },
    { name: "server", value: "OWNER/NAME[@REF]", about: "For a plugin: the server's repository that it is checked in" },
    {
      name: "registry",
      value: "OWNER/NAME",
      about: "For an OCM plugin: the registry's repository that is told of releases",
    },
  ],
  examples: [
    "plugin-release init plugin --server acme/server",
    "plugin-release init server ../server --write",
    "plugin-release init registry --write --force CODEOWNERS",
  ],
  async run(parsed) {
    const kind = kindOf(parsed.operands[0]);
    const choices = choicesOf(kind, parsed);
    const [{ init }, { renderInit }, { examplesOf }] = await Promise.all([
      import("#cli/init/init.js"),
      import("#cli/init/render.js"),
      import("#cli/init/examples.js"),
    ]);
    const result = await init({
      kind,
      folder: parsed.operands[1] ?? ".",
      examples: examplesOf(process.argv[1] ?? ""),
      choices,
      write: parsed.flag("write"),
      force: parsed.texts("force"),
    });
    process.stdout.write(renderInit(kind, result));
    return exitCodes.done;
  },
};

function kindOf(text: string | undefined): Kind {
  const kind = kinds.find((each) => each === text);
  if (kind) return kind;
  const said =
    text === undefined ? "nothing says what the repository is for" : `${quoted(text)} is no kind of repository`;
  return fail("input-invalid", `plugin-release init: ${said}`, { fix: choiceFix(text ?? "", kinds) });
}

const owner = "[A-Za-z0-9][A-Za-z0-9-]{0,99}";
const repository = `${owner}/[A-Za-z0-9_-][A-Za-z0-9_.-]{0,99}`;

function choicesOf(kind: Kind, parsed: Parsed): Choices {
  // By its name the suite is found in workflows later.
  const suite = read(
    parsed,
    "suite",
    new RegExp(`^(?<repository>${owner}/plugin-release-actions)@(?<commit>[0-9a-f]{40})$`),
  );
  const server = read(parsed, "server", new RegExp(`^(?<repository>${repository})(?:@(?<ref>\\w[\\w./-]{0,200}))?$`));
  const registry = read(parsed, "registry", new RegExp(`^(?<repository>${repository})$`));
  if (server && kind !== "plugin") useless("server", "plugin");
  if (registry && kind !== "ocm-plugin") useless("registry", "ocm-plugin");
  return {
    ...(suite ? { suite: { repository: suite.repository ?? "", commit: suite.commit ?? "" } } : {}),
    ...(server ? { server: `${server.repository}@${server.ref ?? "main"}` } : {}),
    ...(registry?.repository ? { registry: registry.repository } : {}),
  };
}

function read(parsed: Parsed, name: string, form: RegExp): Record<string, string | undefined> | undefined {
  const text = parsed.text(name);
  if (text === undefined) return undefined;
  const option = initCommand.options.find((each) => each.name === name);
  return (
    form.exec(text)?.groups ??
    fail("input-invalid", `--${name}: ${quoted(text)} is not of the form ${option?.value}`, {
      fix: `Write --${name} ${option?.value}; a commit has 40 hexadecimal digits.`,
    })
  );
}

function useless(option: string, kind: Kind): never {
  return fail("input-invalid", `--${option} is for plugin-release init ${kind}`, { fix: `Leave --${option} out.` });
}
