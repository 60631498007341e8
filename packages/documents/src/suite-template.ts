import { parsePointer } from "#documents/json-pointer.js";
import type { Template } from "#documents/suite.js";

export interface Placeholder {
  variable: string;
  /** A JSON pointer; empty for the value as a whole. */
  pointer: string;
}

export type TemplatePart = string | Placeholder;

export type ParsedTemplate = { parts: TemplatePart[] } | { problem: string };

/**
 * Takes a template apart. A `{` before a small letter begins a placeholder, `{{` stands for a `{`, and any other brace for itself, so
 * that most of JSON and of regular expressions can stay as it is.
 */
export function parseTemplate(template: Template): ParsedTemplate {
  const parts: TemplatePart[] = [];
  const text = (more: string) => {
    const last = parts.at(-1);
    if (typeof last === "string") parts[parts.length - 1] = last + more;
    else if (more) parts.push(more);
  };
  let at = 0;
  for (const { index, 0: start } of template.matchAll(/\{\{|\{(?=[a-z])/g)) {
    if (index < at) continue;
    text(template.slice(at, index));
    if (start === "{{") {
      text("{");
      at = index + 2;
      continue;
    }
    const placeholder = readPlaceholder(template.slice(index, index + longest));
    if (!placeholder) return { problem: template.slice(index, index + 60) };
    parts.push(placeholder);
    at = index + nameOf(placeholder).length + 2;
  }
  text(template.slice(at));
  return { parts };
}

/** A variable and a pointer are at most this long, so that a text full of `{` is read in linear time. */
const longest = 1100;

function readPlaceholder(text: string): Placeholder | undefined {
  const [, variable = "", pointer = ""] = /^\{([a-z][A-Za-z0-9]*)(\/[^{}]*)?\}/.exec(text) ?? [];
  return variable && parsePointer(pointer) ? { variable, pointer } : undefined;
}

/** `plugin/name` */
export function nameOf({ variable, pointer }: Placeholder): string {
  return variable + pointer;
}
