import { yamlText } from "#cli/init/names.js";

/** A plugin as the drafted policy lists it: by module or by component. */
export interface Listed {
  name: string;
  module?: string;
  component?: string;
  /** The GitHub repository, `owner/name`. */
  source?: string;
}

/** An example's policy with other plugins. */
export function policyText(example: string, plugins: readonly Listed[]): string {
  const head = example.slice(0, example.indexOf("  plugins:\n"));
  if (!head.includes("kind: PluginPolicy")) throw new Error("the example's policy has no plugins");
  return `${head}  plugins:${plugins.length === 0 ? " []\n" : `\n${plugins.map(entry).join("")}`}`;
}

function entry({ name, module, component, source }: Listed): string {
  const lines = [
    `    - name: ${yamlText(name)}`,
    ...(module === undefined ? [] : [`      module: ${yamlText(module)}`]),
    ...(component === undefined ? [] : [`      component: ${yamlText(component)}`]),
    ...(source === undefined ? [] : [`      source: { repository: ${yamlText(source)} }`]),
    "      channel: stable",
  ];
  return `${lines.join("\n")}\n`;
}
