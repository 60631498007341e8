import { type Examples, exampleText } from "#cli/init/examples.js";
import { type Choices, type Facts, type ModuleFacts, type Plan, type Planned, unknownName } from "#cli/init/model.js";
import { lastElement, nameOf, titleOf, yamlText } from "#cli/init/names.js";
import { adapt, change } from "#cli/init/substitute.js";
import { newestRelease } from "#cli/init/versions.js";
import { inputInUse, planWorkflows } from "#cli/init/workflows.js";
import { fail } from "#diagnostics/diagnostic.js";

/** The files of a repository of plugins: a plugin.yaml for each module that has none, and the workflows. */
export function planPlugin(examples: Examples, facts: Facts, choices: Choices): Plan {
  const folders = pluginFolders(facts);
  if (folders.length === 0) noModule(facts);
  const server = choices.server ?? inputInUse(facts, "plugin-check.yml", "server") ?? `${unknownName}/server@main`;
  const workflows = planWorkflows("plugins", { examples, facts, choices }, (name, text) =>
    name === "check-with-database.yml" ? undefined : workflow(text, folders, server),
  );
  return {
    files: [
      ...folders.map((folder) => metadata(exampleText(examples, "plugins/agents/plugin.yaml"), folder, facts, choices)),
      ...workflows.files,
    ],
    present: workflows.present,
    steps: [
      ...workflows.steps,
      "Say in plugin.yaml which servers and which framework API the plugin runs with; the example's values are only an example.",
      "The server's repository is read with the job's token: it is public, or of the same owner and open to this repository's workflows.",
      "A server that needs a database takes check-with-database.yml of the suite's examples/plugins in place of check.yml.",
    ],
  };
}

/** Where plugin.yaml is or should be; a module that is only a program is none. */
function pluginFolders({ modules }: Facts): string[] {
  const described = modules.flatMap((each) => each.plugins);
  if (described.length > 0) return described;
  const libraries = modules.filter(({ library }) => library);
  const all = libraries.length > 0 ? libraries : modules.filter(({ programs }) => programs.length === 0);
  return all.map(({ folder }) => folder);
}

function noModule({ modules }: Facts): never {
  const why = modules.length === 0 ? "has no go.mod that names a module" : "has Go modules, but only programs in them";
  return fail("input-invalid", `init plugin: this repository ${why}`, {
    fix: "Run it where the plugin's module is; go mod init begins one.",
  });
}

/** Of several plugins, or one that is not at the root, each has its job. */
function workflow(text: string, folders: readonly string[], server: string): string {
  const named = text
    .replaceAll("acme/server@main", server)
    .replaceAll("acme/plugin-registry", `${unknownName}/plugin-registry`);
  if (folders.length === 1 && folders[0] === "") {
    return named
      .replace(/^ *strategy: \{matrix: .*\}\n/m, "")
      .replace(/, directory: "\$\{\{ matrix\.plugin \}\}"/g, "")
      .replace(/^ *directory: \$\{\{ matrix\.plugin \}\}\n/gm, "");
  }
  return named.replaceAll("[agents, guardrails]", `[${folders.map((each) => yamlText(each || ".")).join(", ")}]`);
}

function metadata(example: string, folder: string, facts: Facts, choices: Choices): Planned {
  const module = moduleOf(facts, folder);
  const name = nameOf(folder === module.folder ? lastElement(module.path) : lastElement(folder));
  const { remote } = facts;
  const repository = remote
    ? `https://${remote.host}/${remote.owner}/${remote.name}`
    : `https://github.com/${unknownName}/${unknownName}`;
  const version = newestRelease(facts.tags, module.folder, module.path) ?? "0.1.0";
  const text = change(adapt(example, facts, choices), [
    ["  name: agents", `  name: ${yamlText(name)}`],
    [/^ {2}displayName: .*$/, `  displayName: ${yamlText(titleOf(name))}`],
    [/^ {2}description: .*$/, `  description: ${unknownName}, one sentence on what the plugin does.`],
    ['version: "0.3.1"', `version: "${version}"`],
    ["team: acme-agents", `team: ${yamlText(remote?.owner ?? unknownName)}`],
    ["contact: agents@acme.example", `contact: ${unknownName}@example.com`],
    ["license: Apache-2.0", `license: ${facts.license ?? unknownName}`],
    ["https://github.com/acme/catalog-plugins", repository],
    [/^ {2}providers: .*\n/, ""],
    ['minVersion: "0.9.0"', `minVersion: "0.9.0" # ${unknownName}: the oldest server that it runs with`],
    ['maxVersion: "0.x"', `maxVersion: "0.x" # ${unknownName}: the newest server that it was tried with`],
    ["frameworkApi: v1alpha1", `frameworkApi: v1alpha1 # ${unknownName}: the server's framework API`],
  ]);
  return { path: folder === "" ? "plugin.yaml" : `${folder}/plugin.yaml`, text, document: true };
}

function moduleOf({ modules }: Facts, folder: string): ModuleFacts {
  const found = modules
    .filter((each) => each.folder === "" || folder === each.folder || folder.startsWith(`${each.folder}/`))
    .sort((a, b) => b.folder.length - a.folder.length)[0];
  if (!found) throw new Error(`${folder} is in no module`);
  return found;
}
