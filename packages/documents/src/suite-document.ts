import type {
  Check,
  Condition,
  Expectation,
  Group,
  Json,
  Level,
  Matcher,
  Observation,
  Skip,
  Step,
  Suite,
  SuiteRequest,
  SuiteServer,
  ValueRule,
} from "#documents/suite.js";

/** A suite as it is written, once the schema has let it through. */
export interface SuiteDocument {
  metadata: { name: string; version: string; description?: string };
  spec: {
    server: {
      arguments?: string[];
      environment?: Record<string, string>;
      files?: SuiteServer["files"];
      ready: { path: string; seconds?: number };
      stopSeconds?: number;
    };
    parameters?: Suite["parameters"];
    categories: Suite["categories"];
    steps: StepDocument[];
  };
}

type StepDocument = CheckDocument | GroupDocument;
type Statuses = number | number[];
type Matchers = Record<string, unknown>;
type RuleDocument = Matchers & { path?: string };

interface CheckDocument {
  id: string;
  category: string;
  level: Level;
  title: string;
  plugin?: string;
  when?: (Matchers & { value: string; otherwise: string })[];
  request?: string | (Partial<SuiteRequest> & { path: string; fill?: Partial<SuiteRequest["fill"]> });
  observe?: Observation;
  expect?: { status?: Statuses; headers?: Record<string, string>; text?: Matchers; json?: RuleDocument[] };
  skip?: { status: Statuses; reason: string }[];
  save?: Record<string, string>;
}

interface GroupDocument {
  forEach: string;
  as: string;
  where?: RuleDocument[];
  otherwise: string;
  plugin?: string;
  steps: StepDocument[];
}

export function suiteOf({ metadata, spec }: SuiteDocument): Suite {
  const { name, version, description } = metadata;
  return {
    name,
    version,
    ...(description === undefined ? {} : { description }),
    server: serverOf(spec.server),
    parameters: copy(spec.parameters),
    categories: spec.categories,
    steps: spec.steps.map(stepOf),
  };
}

function serverOf({
  arguments: list,
  environment,
  files = [],
  ready,
  stopSeconds = 10,
}: SuiteDocument["spec"]["server"]) {
  return {
    ...(list ? { arguments: list } : {}),
    environment: copy(environment),
    files,
    ready: { path: ready.path, seconds: ready.seconds ?? 30 },
    stopSeconds,
  };
}

function stepOf(step: StepDocument): Step {
  return "forEach" in step ? groupOf(step) : checkOf(step);
}

function groupOf({ forEach, as, where = [], otherwise, plugin, steps }: GroupDocument): Group {
  const rest = { otherwise, ...(plugin === undefined ? {} : { plugin }), steps: steps.map(stepOf) };
  return { forEach, as, where: where.map(ruleOf), ...rest };
}

function checkOf({
  id,
  category,
  level,
  title,
  plugin,
  when = [],
  request,
  observe,
  expect,
  skip = [],
  save,
}: CheckDocument): Check {
  return {
    ...{ id, category, level, title },
    ...(plugin === undefined ? {} : { plugin }),
    when: when.map(conditionOf),
    ...(request === undefined ? {} : { request: requestOf(request) }),
    expect: expectationOf(expect ?? {}),
    skip: skip.map(({ status, reason }): Skip => ({ status: [status].flat(), reason })),
    ...(observe === undefined ? {} : { observe }),
    save: copy(save),
  };
}

function requestOf(request: NonNullable<CheckDocument["request"]>): SuiteRequest {
  const {
    method = "GET",
    path,
    fill,
    query,
    headers,
    body,
  } = typeof request === "string" ? { path: request } : request;
  return {
    method,
    path,
    ...(fill ? { fill: { ...(fill.from === undefined ? {} : { from: fill.from }), with: copy(fill.with) } } : {}),
    query: copy(query),
    headers: copy(headers),
    ...(body === undefined ? {} : { body }),
  };
}

function expectationOf({ status = 200, headers, text, json = [] }: NonNullable<CheckDocument["expect"]>): Expectation {
  return {
    status: [status].flat(),
    headers: copy(headers),
    ...(text ? { text: matcherOf(text) } : {}),
    json: json.map(ruleOf),
  };
}

function conditionOf({ value, otherwise, ...matcher }: Matchers & { value: string; otherwise: string }): Condition {
  return { value, matcher: matcherOf(matcher), otherwise };
}

function ruleOf({ path = "", ...matcher }: RuleDocument): ValueRule {
  return { path, matcher: matcherOf(matcher) };
}

function matcherOf(matcher: Matchers): Matcher {
  if (matcher.every !== undefined) return { every: ruleOf(matcher.every as RuleDocument) };
  if (matcher.ordered !== undefined) {
    const { by = "", descending = false } = matcher.ordered as { by?: string; descending?: boolean };
    return { ordered: { by, descending } };
  }
  return { ...matcher } as Record<string, Json> as Matcher;
}

/** The schema gives such mappings no fixed fields; one that is left out is empty. */
function copy<T>(map: Readonly<Record<string, T>> = {}): Record<string, T> {
  return Object.fromEntries(Object.entries(map));
}
