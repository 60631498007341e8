import type { Validate } from "#documents/suite-schemas.js";
import type { YamlSource } from "#documents/yaml-source.js";

/** Plain data, as JSON has it. */
export type Json = null | boolean | number | string | readonly Json[] | { readonly [key: string]: Json };

/**
 * Text with placeholders: `{NAME}` or `{NAME/pointer}`, a variable and a JSON pointer (RFC 6901) into it. A text that is nothing but one
 * placeholder stands for the value itself; otherwise the value, a text, number or boolean, becomes part of the text. `{{` is a brace.
 * `{port}` and `{directory}` exist in what starts the server only.
 */
export type Template = string;

/** A required check decides; a recommended one is shown. */
export type Level = "required" | "recommended";

/** What starts the server, before the inputs of a run add to it. */
export interface SuiteServer {
  /** Instead of the image's Cmd. Left out, the image's own. */
  arguments?: Template[];
  environment: Record<string, Template>;
  /** Written into the working directory, which `{directory}` names. */
  files: { path: string; content: Template }[];
  /** Any answer below 400 to a GET of the path means ready. */
  ready: { path: string; seconds: number };
  /** How long the server may take to end after SIGTERM. */
  stopSeconds: number;
}

/**
 * One thing that must be true of a value. Texts in it are templates, those of a schema aside. What is not there has no property but
 * `present: false`.
 */
export type Matcher =
  | { equals: Json }
  | { differs: Json }
  /** A regular expression that matches somewhere in a text; a value in it stands for its own text. */
  | { matches: string }
  /** A value is there, or is not. `null` is there. */
  | { present: boolean }
  /** A number, or the length of a list. */
  | { atLeast: number | Template }
  | { atMost: number | Template }
  /** A list has an item that has at least these fields, or equals this value. */
  | { includes: Json }
  /** Every item of a list keeps this rule. */
  | { every: ValueRule }
  /** A list's items are in the order of the values at `by`, by code points, without regard to case, or as a dictionary has them. Items without such a value may stand anywhere. */
  | { ordered: { by: string; descending: boolean } }
  /** JSON Schema, draft 2020-12 as ajv reads it; no `format`, no references out of it. */
  | { schema: { readonly [keyword: string]: Json } };

/** A matcher on the value at a JSON pointer. */
export interface ValueRule {
  /** Empty for the value as a whole. A placeholder in it is one step. */
  path: string;
  matcher: Matcher;
}

/** A condition that must hold, or else the check does not apply. */
export interface Condition {
  /** A placeholder; where it names nothing, the value is not there. */
  value: Template;
  matcher: Matcher;
  /** Why the check is skipped: what the server does not offer. */
  otherwise: string;
}

export interface SuiteRequest {
  method: string;
  /** Placeholders are encoded as one segment, but for one at the very start: that is a path which the server gave. */
  path: Template;
  /** Fills `{name}`s that the path still holds when the server gave it, such as those of an endpoint. */
  fill?: { from?: Template; with: Record<string, Template> };
  query: Record<string, Template>;
  headers: Record<string, Template>;
  /** Sent as JSON. */
  body?: Json;
}

export interface Expectation {
  /** One of these. */
  status: number[];
  /** Each header, by its lower-case name, matches a regular expression. */
  headers: Record<string, string>;
  /** On the body as text. */
  text?: Matcher;
  /** On the body as JSON, which it then has to be. */
  json: ValueRule[];
}

/** Answers that mean that something is not offered, which is legal. */
export interface Skip {
  status: number[];
  reason: string;
}

/** What of the server's life is checked where there is no request. */
export type Observation = "starts" | "stays-up" | "stops";

export interface Check {
  id: string;
  category: string;
  level: Level;
  title: string;
  /** The plugin that the check is about; the server as a whole, otherwise. Inherited from the group. */
  plugin?: Template;
  when: Condition[];
  /** Either a request with what is expected, or an observation. */
  request?: SuiteRequest;
  expect: Expectation;
  skip: Skip[];
  observe?: Observation;
  /** Values of the answer for the checks that follow in this group and the groups in it: a variable's name, a JSON pointer. */
  save: Record<string, string>;
}

/** Steps for each item of a list. */
export interface Group {
  forEach: Template;
  /** The variable that holds the item. */
  as: string;
  /** Only items that keep these rules. */
  where: ValueRule[];
  /** Why the steps are skipped where the list is empty or not there. */
  otherwise: string;
  plugin?: Template;
  steps: Step[];
}

export type Step = Check | Group;

/** A `ConformanceSuite`, defaults filled in. */
export interface Suite {
  name: string;
  version: string;
  description?: string;
  server: SuiteServer;
  /** What a run may set, with defaults; `{parameters/NAME}`. */
  parameters: Record<string, { description: string; default: string }>;
  categories: { id: string; title: string }[];
  steps: Step[];
}

/** A suite that a run can take. */
export interface NamedSuite {
  suite: Suite;
  /** `sha256:` of the text. */
  digest: string;
  /** What was made of its schemas when this was built, in the order of `schemasOf`; left out, they are compiled when they are needed. */
  validators?: () => Promise<readonly Validate[]>;
}

/** A suite together with the text it came from. */
export interface LocatedSuite extends NamedSuite {
  source: YamlSource;
}

export function isGroup(step: Step): step is Group {
  return "steps" in step;
}
