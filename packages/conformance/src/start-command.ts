import type { Program } from "#conformance/program.js";
import type { WorkFile } from "#conformance/scratch.js";
import type { StartOptions } from "#conformance/start-server.js";
import { fillText } from "#conformance/template.js";
import { fail } from "#diagnostics/diagnostic.js";
import { quoted } from "#diagnostics/sanitize.js";

export interface StartPlan {
  /** Instead of the image's Cmd; left out, that. */
  args?: string[];
  environment: Record<string, string>;
  files: WorkFile[];
}

export interface Assigned {
  port: number;
  /** The scratch folder as the server sees it. */
  directory: string;
}

type Given = Pick<StartOptions, "program" | "server" | "inputs" | "parameters">;

/**
 * What suite and inputs say about the start, with the port and the working directory filled in: the image's environment, a home of
 * the server's own, then the suite's, then the inputs'. Throws DiagnosticError `input-invalid`.
 */
export function planStart({ program, server, inputs, parameters }: Given, { port, directory }: Assigned): StartPlan {
  const work = `${directory}/work`;
  const suiteText = (text: string) => fillText(text, { port, directory: work, parameters });
  // Inputs are no templates: other braces in them are what they are.
  const inputText = (text: string) => text.replaceAll("{port}", String(port)).replaceAll("{directory}", work);
  const args = inputs.arguments?.map(inputText) ?? server.arguments?.map(suiteText);
  const environment = {
    ...imageEnvironment(program),
    HOME: `${directory}/home`,
    TMPDIR: `${directory}/tmp`,
    ...mapValues(server.environment, suiteText),
    ...mapValues(inputs.environment, inputText),
  };
  for (const [name, value] of Object.entries(environment)) checkVariable(name, value);
  for (const each of args ?? []) checkText(each, "an argument");
  return {
    ...(args ? { args } : {}),
    environment,
    files: [
      ...server.files.map(({ path, content }) => ({ name: path, content: suiteText(content) })),
      ...Object.entries(inputs.files).map(([name, copyOf]) => ({ name, copyOf })),
    ],
  };
}

function imageEnvironment(program: Program): Record<string, string> {
  const list = program.kind === "image" ? program.config.env : [];
  return Object.fromEntries(
    list
      .filter((each) => each.indexOf("=") > 0)
      .map((each) => [each.slice(0, each.indexOf("=")), each.slice(each.indexOf("=") + 1)]),
  );
}

function mapValues(record: Record<string, string>, change: (value: string) => string): Record<string, string> {
  return Object.fromEntries(Object.entries(record).map(([key, value]) => [key, change(value)]));
}

function checkVariable(name: string, value: string): void {
  if (name === "" || /[=\0]/.test(name)) {
    fail("input-invalid", `${quoted(name)} is no name of an environment variable`, {
      fix: "Leave out = and null characters.",
    });
  }
  checkText(value, `the value of ${quoted(name)}`);
}

function checkText(text: string, what: string): void {
  if (text.includes("\0")) fail("input-invalid", `${what} has a null character`, { fix: "Leave it out." });
}
