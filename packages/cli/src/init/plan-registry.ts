import { withBranch } from "#cli/init/branch.js";
import { type Examples, exampleText } from "#cli/init/examples.js";
import { type Choices, type Facts, type Plan, unknownName } from "#cli/init/model.js";
import { componentName, imageRepository, yamlText } from "#cli/init/names.js";
import { planOwners } from "#cli/init/owners.js";
import { policyText } from "#cli/init/policy-text.js";
import { adapt, change } from "#cli/init/substitute.js";
import { planWorkflows } from "#cli/init/workflows.js";
import { DiagnosticError } from "#diagnostics/diagnostic.js";
import { type ConstructorComponent, parseConstructor } from "#ocm/constructor.js";

export const constructorPath = "component-constructor.yaml";

/** The files of a plugin registry's repository. Throws what is wrong with a constructor that is there. */
export function planRegistry(examples: Examples, facts: Facts, choices: Choices): Plan {
  const owner = facts.remote?.owner ?? unknownName;
  const drafted = change(adapt(exampleText(examples, `registry/${constructorPath}`), facts, choices), [
    ["name: acme.software/plugin-registry", `name: ${componentName(facts)}`],
    ["name: acme.software\n", `name: ${yamlText(owner)}\n`],
    ["Plugins for the acme platform", yamlText(`Plugins of ${owner}`)],
  ]);
  const component = firstComponent(facts.files.get(constructorPath) ?? drafted);
  const repository = imageRepository(facts);
  const policy = adapt(exampleText(examples, "registry/plugin-policy.yaml"), facts, choices);
  const workflows = planWorkflows("registry", { examples, facts, choices }, (_, text) =>
    withBranch(text, facts.branch)
      .replaceAll("ghcr.io/acme/registry//acme.software/plugin-registry", `${repository}//${component.name}`)
      .replaceAll("ghcr.io/acme/registry", repository)
      .replaceAll("Plugins of acme", `Plugins of ${owner}`),
  );
  return {
    files: [
      { path: constructorPath, text: drafted, document: true },
      { path: "plugin-policy.yaml", text: policyText(policy, listed(component)), document: true },
      planOwners(examples, "registry", facts),
      ...workflows.files,
    ],
    present: workflows.present,
    steps: [
      ...workflows.steps,
      "List in plugin-policy.yaml which plugin may come from which component; nothing else is ever proposed.",
    ],
  };
}

/** The component that the repository's constructor describes; of several, the first. */
export function firstComponent(text: string): ConstructorComponent {
  const { located, diagnostics } = parseConstructor(constructorPath, text);
  const component = located?.components[0];
  if (!component) throw new DiagnosticError(diagnostics);
  return component;
}

function listed({ references }: ConstructorComponent) {
  const byName = new Map(references.map(({ name, componentName }) => [name, componentName]));
  return [...byName].map(([name, component]) => ({ name, component }));
}
