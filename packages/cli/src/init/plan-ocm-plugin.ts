import { type Examples, exampleText } from "#cli/init/examples.js";
import { type Choices, type Facts, type Plan, unknownName } from "#cli/init/model.js";
import { componentName, imageRepository, lastElement, nameOf, yamlText } from "#cli/init/names.js";
import { planIgnored } from "#cli/init/owners.js";
import { constructorPath, firstComponent } from "#cli/init/plan-registry.js";
import { adapt, change } from "#cli/init/substitute.js";
import { newestRelease } from "#cli/init/versions.js";
import { inputInUse, planWorkflows } from "#cli/init/workflows.js";

/** The files of an OCM plugin's repository. Throws what is wrong with a constructor that is there. */
export function planOcmPlugin(examples: Examples, facts: Facts, choices: Choices): Plan {
  const own = facts.files.get(constructorPath);
  const name =
    own === undefined ? nameOf(facts.remote?.name ?? unknownName) : nameOf(lastElement(firstComponent(own).name));
  const named: [string, string][] = [["helminput", name]];
  const drafted = change(adapt(exampleText(examples, `ocm-plugin/${constructorPath}`), facts, choices), [
    ["name: acme.software/plugins/helminput", `name: ${componentName(facts)}`],
    ["version: v0.1.0", `version: v${newestRelease(facts.tags, "", "") ?? "0.1.0"}`],
    ["name: acme.software\n", `name: ${yamlText(facts.remote?.owner ?? unknownName)}\n`],
    ["Reads Helm charts into components", `${unknownName}, one sentence on what the plugin does`],
    ["- name: helminput", `- name: ${yamlText(name)}`],
    ...named,
  ]);
  const registry =
    choices.registry ?? inputInUse(facts, "notify-release", "repository") ?? `${unknownName}/plugin-registry`;
  const workflows = planWorkflows("ocm-plugin", { examples, facts, choices }, (_, text) =>
    change(text, [
      ["ghcr.io/acme/plugins", imageRepository(facts)],
      ["acme/plugin-registry", registry],
      ["registry: ghcr.io", `registry: ${imageRepository(facts).split("/")[0]}`],
      ["plugin: helminput", `plugin: ${yamlText(name)}`],
      ...named,
    ]),
  );
  const build = change(exampleText(examples, "ocm-plugin/build.sh"), named);
  return {
    files: [
      { path: constructorPath, text: drafted, document: true },
      { path: "build.sh", text: build, executable: true, document: true },
      planIgnored(examples, "ocm-plugin", facts),
      ...workflows.files,
    ],
    present: workflows.present,
    steps: [
      ...workflows.steps,
      ...(registry.includes(unknownName)
        ? ["Name the registry that lists the plugin: plugin-release init ocm-plugin --registry OWNER/NAME --write."]
        : []),
      "Let build.sh build the plugin's binaries; the one that is written here only stands for it.",
      "Give the repository the secret PLUGIN_REGISTRY_TOKEN: a token that may write actions of the registry's repository, and nothing else.",
      "Raise the constructor's version before each tag: a version is published once.",
    ],
  };
}
