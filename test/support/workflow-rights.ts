import type { Job, Step, Workflow } from "#test/workflows.js";

type Grants = Record<string, string>;

/** What an action does with what its job has. */
interface Conduct {
  /** The grants of the job's token that it can make use of. */
  grants: Grants;
  /** It compiles or starts plugin code, or hands it to a program that reads it as code. */
  plugins?: true;
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
  "actions/create-github-app-token": { grants: {}, secrets: ["private-key"] },
  "docker/login-action": { grants: {}, secrets: ["username", "password"] },
  "sigstore/cosign-installer": { grants: {} },
  "$/add-plugin": { grants: {}, plugins: true },
  "$/build-image": { grants: {}, plugins: true },
  "$/compatibility-matrix": { grants: {} },
  "$/conformance": { grants: {}, plugins: true },
  "$/fetch-modules": { grants: {}, secrets: ["netrc"] },
  "$/generate-main": { grants: {}, plugins: true },
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
  "$/scan-image": { grants: {}, plugins: true },
  "$/scan-image:images": { grants: { packages: "read", issues: "write" }, secrets: ["token"] },
  "$/site": { grants: {} },
  "$/update-registry-component": { grants: { ...proposing, packages: "read" }, secrets: ["token"] },
  "$/update-server-manifest": { grants: { ...proposing, packages: "read" }, secrets: ["token", "netrc"] },
  "$/validate-manifest": { grants: {} },
  "$/verify-matrix:plan": { grants: {} },
  "$/verify-matrix:run": { grants: {}, plugins: true },
  "$/verify-matrix:fold": { grants: {} },
  "$/verify-matrix:propose": { grants: proposing, secrets: ["token"] },
};

/** Scripts that may run beside rights and secrets: each installs one tool, whose sum the checksum database vouches for. */
const scripts = ["go install golang.org/x/vuln/cmd/govulncheck@v1.8.0"];

/** What the table knows, for the test that every action of this suite is in it. */
export const knownActions = Object.keys(actions);

/** The table's name of a step's action: without commit, and of this suite's as `$/NAME` or `$/NAME:MODE`. */
function nameOf({ uses = "", with: inputs = {} }: Step): string {
  const name = uses.replace(/@.*$/, "").replace(/^(\$|acme\/plugin-release-actions)\/actions\//, "$$/");
  const mode = `${name}:${"images" in inputs ? "images" : inputs.mode}`;
  return mode in actions ? mode : name;
}

/**
 * What is wrong with the rights of a workflow's jobs, one line each: a job that compiles or runs plugin code, or any script, holds a
 * secret, an id-token or a right to write; a job has more than its steps can use; a secret stands where it is not used; what publishes
 * takes artifacts by names, which every job of the run can give, and not by the numbers that the jobs put out which made them.
 */
export function faultsOf({ jobs, env }: Workflow): string[] {
  const top = holdsSecret(env) ? ["workflow: a secret in env reaches every job"] : [];
  const own = Object.entries(jobs).filter(([, { uses }]) => uses === undefined);
  return [...top, ...own.flatMap(([name, job]) => faultsOfJob(job).map((fault) => `${name}: ${fault}`))];
}

function faultsOfJob(job: Job): string[] {
  const steps = job.steps ?? [];
  const used = steps.filter(({ uses }) => uses !== undefined);
  const unknown = used.map(nameOf).filter((name) => !(name in actions));
  return [
    ...unknown.map((name) => `${name} is not in the table`),
    ...excess(job, used),
    ...(holdsSecret(job.env) ? ["a secret in env reaches every step"] : []),
    ...steps.flatMap(misplacedSecrets),
    ...(isPrivileged(job) ? privilegedFaults(steps) : []),
    ...(canPublish(job) ? looseArtifacts(steps) : []),
  ];
}

/** Whether somebody who runs code in it would gain something. */
export function isPrivileged(job: Job): boolean {
  const writes = Object.values(job.permissions ?? {}).includes("write");
  return writes || job.environment !== undefined || holdsSecret(job);
}

const canPublish = ({ permissions = {} }: Job) => permissions.packages === "write" || "id-token" in permissions;

/** Expressions that give a secret or the job's token. */
const holdsSecret = (value: unknown) =>
  /\bsecrets\b|\bgithub\s*\.\s*token\b|\btoJSON\(\s*github\s*\)|\[\s*'token'/i.test(JSON.stringify(value ?? null));

function privilegedFaults(steps: readonly Step[]): string[] {
  return steps.flatMap((step) => {
    if (step.run !== undefined) return scripts.includes(step.run) ? [] : ["a script in a job with rights or secrets"];
    const name = nameOf(step);
    if (actions[name]?.plugins) return [`${name} handles plugin code in a job with rights or secrets`];
    return isCache(name, step) ? ["a cache in a job with rights or secrets"] : [];
  });
}

const isCache = (name: string, step: Step) =>
  name === "actions/cache" || (name === "actions/setup-go" && step.with?.cache !== false);

function excess({ permissions = {} }: Job, used: readonly Step[]): string[] {
  const usable = union(used.map((step) => actions[nameOf(step)]?.grants ?? {}));
  return Object.entries(permissions)
    .filter(([right, level]) => level !== usable[right] && usable[right] !== "write")
    .map(([right, level]) => `${right}: ${level} is granted, and no step uses it`);
}

function misplacedSecrets(step: Step): string[] {
  const allowed = actions[nameOf(step)]?.secrets ?? [];
  const places = [...Object.entries(step.with ?? {}), ...Object.entries(Object(step.env))];
  return places
    .filter(([place, value]) => holdsSecret(value) && !allowed.includes(place))
    .map(([place]) => `a secret in ${place} of ${step.uses ?? "a script"}, which needs none there`);
}

/** Downloads that another job of the run could have given. */
function looseArtifacts(steps: readonly Step[]): string[] {
  const downloads = steps.filter((step) => nameOf(step) === "actions/download-artifact");
  return downloads
    .filter((step) => !/^\$\{\{ needs\.[\w-]+\.outputs\.[\w-]+ \}\}$/.test(String(step.with?.["artifact-ids"])))
    .map(() => "an artifact that is not taken by the number that its job put out");
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
export const asksFor = ({ jobs }: Workflow): Grants => union(Object.values(jobs).map((job) => job.permissions ?? {}));
