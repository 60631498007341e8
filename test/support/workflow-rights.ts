import type { Job, Step, Workflow } from "#test/workflows.js";

type Grants = Record<string, string>;

/** What an action does with what its job has. */
interface Conduct {
  /** The grants of the job's token that it can make use of. */
  grants: Grants;
  /** What becomes of plugin code, where it is handed to a program that reads it as code, compiles it or starts it. */
  plugins?: string;
  /** Inputs and variables that may hold a secret or the job's token. */
  secrets?: readonly string[];
}

const proposing = { contents: "write", "pull-requests": "write" };

/** Every action that a workflow here may use; those of this suite with `:mode` where modes differ. */
const actions: Record<string, Conduct> = {
  "actions/checkout": { grants: { contents: "read" } },
  "actions/setup-go": { grants: {} },
  "actions/upload-artifact": { grants: {} },
  "actions/download-artifact": { grants: {} },
  "actions/upload-pages-artifact": { grants: {} },
  "actions/deploy-pages": { grants: { pages: "write", "id-token": "write" } },
  "actions/attest": { grants: { "id-token": "write", attestations: "write" } },
  "actions/create-github-app-token": { grants: {}, secrets: ["private-key"] },
  "docker/login-action": { grants: {}, secrets: ["username", "password"] },
  "sigstore/cosign-installer": { grants: {} },
  "./.github/actions/release": { grants: { contents: "read" }, secrets: ["token"] },
  "$/add-plugin": { grants: {}, plugins: "resolved" },
  "$/build-image": { grants: {}, plugins: "compiled" },
  "$/compatibility-matrix": { grants: {} },
  "$/conformance": { grants: {}, plugins: "run" },
  "$/fetch-modules": { grants: {}, secrets: ["netrc"] },
  "$/generate-main": { grants: {}, plugins: "resolved" },
  "$/notify-release": { grants: {}, secrets: ["token"] },
  "$/publish-component": {
    grants: { contents: "write", packages: "write" },
    secrets: ["token", "signing-passphrase", "SIGNING_KEY", "SIGNING_PASSPHRASE"],
  },
  "$/publish-image": {
    grants: { packages: "write", "id-token": "write" },
    secrets: ["key", "SIGNING_KEY", "COSIGN_PASSWORD"],
  },
  "$/publish-image:verify": { grants: { packages: "read" } },
  "$/scan-image": { grants: {}, plugins: "read" },
  "$/scan-image:images": { grants: { packages: "read", issues: "write" }, secrets: ["token"] },
  "$/site": { grants: {} },
  "$/update-registry-component": { grants: { ...proposing, packages: "read" }, secrets: ["token"] },
  "$/update-server-manifest": { grants: { ...proposing, packages: "read" }, secrets: ["token", "netrc"] },
  "$/validate-manifest": { grants: {} },
  "$/wait-for-module": { grants: {} },
  "$/verify-matrix:plan": { grants: {} },
  "$/verify-matrix:run": { grants: {}, plugins: "compiled, run" },
  "$/verify-matrix:fold": { grants: {} },
  "$/verify-matrix:propose": { grants: proposing, secrets: ["token"] },
};

/** Scripts that may run beside rights and secrets, with nothing else in their steps: each installs one tool, whose sum the checksum database vouches for. */
const scripts = ["go install golang.org/x/vuln/cmd/govulncheck@v1.8.0"];

/** What the table knows, for the test that every action of this suite is in it. */
export const knownActions = Object.keys(actions);

/** The table's name of a step's action: without commit, and of this suite's as `$/NAME` or `$/NAME:MODE`. */
function nameOf({ uses = "", with: inputs = {} }: Step): string {
  const name = uses.replace(/@.*$/, "").replace(/^(\$|acme\/plugin-release-actions)\/actions\//, "$$/");
  const mode = `${name}:${"images" in inputs ? "images" : inputs.mode}`;
  return mode in actions ? mode : name;
}

/** What a workflow says for all of its jobs that changes nothing about what these run. */
const topKeys = ["name", "run-name", "on", "permissions", "concurrency", "jobs"];
/** What a job with rights or secrets may say: no container, no variables and no shell, by which a known step would run something else. */
const jobKeys =
  "name needs if strategy runs-on timeout-minutes permissions environment concurrency outputs steps".split(" ");

/**
 * What is wrong with the rights of a workflow's jobs, one line each: a job that compiles or runs plugin code, or any script, holds a
 * secret, an id-token or a right to write; a job has more than its steps can use; a secret stands where it is not used; what publishes
 * takes artifacts by names, which every job of the run can give, and not by the numbers that the jobs put out which made them.
 */
export function faultsOf(workflow: Workflow): string[] {
  const top = strangeKeys(workflow, topKeys).map((key) => `workflow: ${key} reaches every job`);
  const own = Object.entries(workflow.jobs).filter(([, { uses }]) => uses === undefined);
  return [...top, ...own.flatMap(([name, job]) => faultsOfJob(job).map((fault) => `${name}: ${fault}`))];
}

const strangeKeys = (of: object, known: readonly string[]) => Object.keys(of).filter((key) => !known.includes(key));

function faultsOfJob(job: Job): string[] {
  const steps = job.steps ?? [];
  const used = steps.filter(({ uses }) => uses !== undefined);
  const unknown = used.map(nameOf).filter((name) => !(name in actions));
  return [
    ...unknown.map((name) => `${name} is not in the table`),
    ...excess(job, used),
    ...misplaced(job, ["steps"]).map((place) => `a secret in ${place} of the job, which is for a step alone`),
    ...steps.flatMap(misplacedSecrets),
    ...(isPrivileged(job) ? privilegedFaults(job) : []),
    ...(canPublish(job) ? looseArtifacts(steps) : []),
  ];
}

/** Whether somebody who runs code in it would gain something. */
export function isPrivileged(job: Job): boolean {
  const writes = Object.values(grantsOf(job)).includes("write");
  return writes || job.environment !== undefined || holdsSecret(job);
}

/** An environment may have a key to more than the job's token can do. */
const canPublish = (job: Job) =>
  grantsOf(job).packages === "write" || "id-token" in grantsOf(job) || job.environment !== undefined;

/** `write-all` and `read-all` are a right that no step uses. */
function grantsOf({ permissions = {} }: Job): Grants {
  return typeof permissions === "string" ? { all: String(permissions).replace("-all", "") } : permissions;
}

/** `github` as a whole gives the job's token, too, which is a part of it. */
const holdsToken = (text: string) => /(?<![\w.'/-])github\b(?!\s*\.\s*(?!token\b)[a-z_])/i.test(text);

/** Expressions that give a secret or the job's token. */
const holdsSecret = (value: unknown) =>
  (JSON.stringify(value ?? null).match(/\$\{\{.*?\}\}/gs) ?? []).some(
    (expression) => /\bsecrets\b/i.test(expression) || holdsToken(expression),
  );

function privilegedFaults(job: Job): string[] {
  const strange = strangeKeys(job, jobKeys).map((key) => `${key} in a job with rights or secrets`);
  return [...strange, ...(job.steps ?? []).flatMap(privilegedStepFaults)];
}

function privilegedStepFaults(step: Step): string[] {
  if (step.run !== undefined) {
    const isKnown = scripts.includes(step.run) && strangeKeys(step, ["run"]).length === 0;
    return isKnown ? [] : ["a script in a job with rights or secrets"];
  }
  const name = nameOf(step);
  if (actions[name]?.plugins) return [`${name} handles plugin code in a job with rights or secrets`];
  return isCache(name, step) ? ["a cache in a job with rights or secrets"] : [];
}

const isCache = (name: string, step: Step) =>
  name === "actions/cache" || (name === "actions/setup-go" && step.with?.cache !== false);

function excess(job: Job, used: readonly Step[]): string[] {
  const usable = union(used.map((step) => actions[nameOf(step)]?.grants ?? {}));
  return Object.entries(grantsOf(job))
    .filter(([right, level]) => level !== usable[right] && usable[right] !== "write")
    .map(([right, level]) => `${right}: ${level} is granted, and no step uses it`);
}

function misplacedSecrets(step: Step): string[] {
  const allowed = actions[nameOf(step)]?.secrets ?? [];
  const { with: inputs = {}, env, ...rest } = step;
  return [...misplaced({ ...rest }), ...misplaced(inputs, allowed), ...misplaced(Object(env), allowed)].map(
    (place) => `a secret in ${place} of ${step.uses ?? "a script"}, which needs none there`,
  );
}

/** The keys under which a secret stands, except where it may. */
function misplaced(of: object, allowed: readonly string[] = []): string[] {
  return Object.entries(of).flatMap(([key, value]) => (holdsSecret(value) && !allowed.includes(key) ? [key] : []));
}

/** Downloads that another job of the run could have given. */
function looseArtifacts(steps: readonly Step[]): string[] {
  const downloads = steps.filter((step) => nameOf(step) === "actions/download-artifact");
  return downloads
    .filter((step) => !/^\$\{\{ needs\.[\w-]+\.outputs\.[\w-]+ \}\}$/.test(String(step.with?.["artifact-ids"])))
    .map(() => "an artifact that is not taken by the number that its job put out");
}

/** What a job's steps do with plugin code, in their order: resolved, read, compiled, run. */
export const pluginCodeIn = ({ steps = [] }: Job): string[] => [
  ...new Set(steps.flatMap((step) => actions[nameOf(step)]?.plugins ?? [])),
];

/** The secrets that a job is given, by their names; `GITHUB_TOKEN` where it is given its token, and `all` where it is given any. */
export function secretsOf(job: Job): string[] {
  if (job.secrets === "inherit") return ["all"];
  const text = (JSON.stringify(job).match(/\$\{\{.*?\}\}/gs) ?? []).join("\n");
  const secrets = /\bsecrets\b(?:\s*\.\s*([\w-]+)|\s*\[\s*'([\w-]+)'\s*\])?/gi;
  const named = [...text.matchAll(secrets)].map(([, name, quoted]) => name ?? quoted ?? "all");
  const token = holdsToken(text) ? ["GITHUB_TOKEN"] : [];
  return [...new Set([...token, ...named])];
}

/** The most that any of them grants. */
export function union(all: readonly Grants[]): Grants {
  const most: Grants = {};
  for (const [right, level] of all.flatMap((each) => Object.entries(each))) {
    if (most[right] !== "write") most[right] = level;
  }
  return most;
}

/** What a caller has to grant to a reusable workflow: what any of its jobs asks for. */
export const asksFor = ({ jobs }: Workflow): Grants => union(Object.values(jobs).map(grantsOf));
