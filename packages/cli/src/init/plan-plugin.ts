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
    name === "check-with-database.yml" ? undefined : workflow(name, text, folders, facts, server),
  );
  const example = exampleText(examples, "plugins/agents/plugin.yaml");
  const names = namesOf(folders, facts);
  return {
    files: [
      ...folders.map((folder) => metadata(example, { folder, name: names.get(folder) ?? "" }, facts, choices)),
      ...workflows.files,
    ],
    present: workflows.present,
    steps: [
      ...workflows.steps,
      ...(server.includes(unknownName)
        ? ["Name the server that the plugin is checked in: plugin-release init plugin --server OWNER/NAME --write."]
        : []),
      "Say in plugin.yaml which servers and which framework API the plugin runs with; the example's values are only an example.",
      "The server's repository is read with the job's token: it is public, or of the same owner and open to this repository's workflows.",
      ...(sharedTags(folders, facts)
        ? [
            "release.yml takes the plugin's folder from the tag: give it one job for each plugin of a module, with its directory.",
          ]
        : []),
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
function workflow(name: string, text: string, folders: readonly string[], facts: Facts, server: string): string {
  const named = text
    .replaceAll("acme/server@main", server)
    .replaceAll("acme/plugin-registry", `${unknownName}/plugin-registry`);
  if (name === "release.yml") return release(named, folders, facts);
  if (folders.length === 1 && folders[0] === "") {
    return change(named, [
      [/^ *strategy: \{matrix: .*\}\n/, ""],
      [/, directory: "\$\{\{ matrix\.plugin \}\}"/, ""],
    ]);
  }
  const list = folders.map((each) => yamlText(each || ".")).join(", ");
  return change(named, [["[agents, guardrails]", `[${list}]`]]);
}

/** A tag begins with the folder of its module, which is the plugin's unless that is a package further down. */
function release(text: string, folders: readonly string[], facts: Facts): string {
  const tagged = folders.map((folder) => tagFolder(moduleOf(facts, folder)));
  // In a filter, + says how often what stands before it may come.
  const tags = [...new Set(tagged)].map((folder) =>
    JSON.stringify(`${folder && `${folder}/`}v*`.replaceAll("+", "\\+")),
  );
  const [only = ""] = folders;
  const directory = folders.length === 1 && tagged[0] !== only ? `, directory: ${yamlText(only)}` : "";
  const tagsChanged = change(text, [['["agents/v*", "guardrails/v*"]', `[${tags.join(", ")}]`]]);
  return tagsChanged.replace(/^ {4}with: \{server: [^,}\n]+/m, (line) => line + directory);
}

/** Packages of one module share its tags, which then name no single plugin. */
function sharedTags(folders: readonly string[], facts: Facts): boolean {
  return folders.length > 1 && folders.some((folder) => tagFolder(moduleOf(facts, folder)) !== folder);
}

function tagFolder({ folder, path }: ModuleFacts): string {
  const major = /\/v\d+$/.exec(path)?.[0];
  return major !== undefined && `/${folder}`.endsWith(major) ? `/${folder}`.slice(1, -major.length) : folder;
}

function metadata(
  example: string,
  { folder, name }: { folder: string; name: string },
  facts: Facts,
  choices: Choices,
): Planned {
  const module = moduleOf(facts, folder);
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

/** A name for each plugin's folder: its last element, or where several have that one, all of its path. */
function namesOf(folders: readonly string[], facts: Facts): ReadonlyMap<string, string> {
  const short = folders.map((folder) => {
    const module = moduleOf(facts, folder);
    return nameOf(folder === module.folder ? lastElement(module.path) : lastElement(folder));
  });
  const [once, twice] = [new Set<string>(), new Set<string>()];
  for (const each of short) (once.has(each) ? twice : once).add(each);
  return new Map(
    folders.map((folder, index) => {
      const name = short[index] ?? "";
      return [folder, twice.has(name) ? nameOf(folder || name) : name];
    }),
  );
}

function moduleOf({ modules }: Facts, folder: string): ModuleFacts {
  const found = modules
    .filter((each) => each.folder === "" || folder === each.folder || folder.startsWith(`${each.folder}/`))
    .sort((a, b) => b.folder.length - a.folder.length)[0];
  if (!found) throw new Error(`${folder} is in no module`);
  return found;
}
