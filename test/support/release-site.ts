import { cp, readFile, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { runWorkflow, type WorkflowResult, type WorkflowRun } from "#test/act.js";
import { cosignKeys } from "#test/cosign-keys.js";
import { nameOfSecret, serverCaller } from "#test/example-callers.js";
import { type ExampleModules, publishExamples } from "#test/example-modules.js";
import { temporaryFolder } from "#test/folders.js";
import { publishedImages } from "#test/published-images.js";
import { account, startDistribution } from "#test/registries.js";
import { tool } from "#test/tools.js";

const caller = ".github/workflows/release.yml";

/** What a release of the example's server differs in. */
export interface Release {
  /** Inputs of the reusable workflow, beside the registry and its login. */
  inputs: Record<string, string>;
  /** Secrets that the caller hands on, by their names in the reusable workflow, beside the login's. */
  secrets?: Record<string, string>;
  environment?: Record<string, string>;
  /** What becomes of this suite's workflows before they run. */
  variant?: WorkflowRun["variant"];
  /** Further files of the repository: texts by path. */
  files?: Record<string, string>;
  /** GitHub, who proposes the matrix there, and what that job is told besides; left out, the caller's job is left out too. */
  proposal?: { url: string; token: string; inputs?: Record<string, string> };
}

/** An entry of a list of referrers. */
interface Attached {
  annotations: { "dev.sigstore.bundle.predicateType": string };
}

/** A registry that asks for a password, the example's modules, and a key: what a release of the example's server needs. */
export interface ReleaseSite {
  /** Host and port of the registry. */
  host: string;
  modules: ExampleModules;
  /** Inputs and secrets of a release that signs with a key made for this site, or with a wrong password. */
  withKey(given?: string): Required<Pick<Release, "inputs" | "secrets">>;
  /** Runs the example's own release.yml for a push to main; only names, inputs and secrets are other ones. */
  release(image: string, release: Release): Promise<WorkflowResult>;
  /** The tags of an image, without those that list referrers; nothing where there is no such repository. */
  tags(image: string): Promise<string[] | undefined>;
  /** All tags of an image with their digests: `latest sha256:…`. */
  content(image: string): Promise<string[]>;
  /** What the bundles beside an image and its platforms state, a predicate type each, sorted. */
  attached(image: string): Promise<string[]>;
  /** Stock cosign, logged in: `verify`, options, image. */
  cosign(args: readonly string[]): Promise<{ code: number; stdout: string; stderr: string }>;
  /** The public key's file. */
  key: string;
  stop(): Promise<void>;
}

export async function startReleaseSite(): Promise<ReleaseSite> {
  await tool("act");
  const cosign = await tool("cosign");
  const [modules, registry, keys] = await Promise.all([
    publishExamples(),
    startDistribution("basic"),
    cosignKeys(cosign),
  ]);
  const { host } = registry;
  const results: WorkflowResult[] = [];
  const images = await publishedImages(host);
  const repositoryOf = (image: string) => image.slice(host.length + 1);
  return {
    host,
    modules,
    key: keys.publicFile,
    withKey: (given = keys.password) => ({
      inputs: { signing: "key" },
      secrets: { "signing-key": keys.private, "signing-password": given },
    }),
    release: async (image, release) => {
      const secrets = { ...release.secrets, "registry-user": account.username, "registry-password": account.password };
      const result = await runWorkflow({
        repository: await callerWith(image, { ...release, inputs: { ...release.inputs, login: host }, secrets }),
        name: "acme/catalog-server",
        workflow: caller,
        ...(release.variant && { variant: release.variant }),
        event: "push",
        payload: (commit) => ({ ref: "refs/heads/main", after: commit, repository: { visibility: "private" } }),
        environment: {
          ...modules.environment,
          COSIGN: cosign,
          ...(release.proposal && { GITHUB_API_URL: release.proposal.url }),
          ...release.environment,
        },
        secrets: {
          ...Object.fromEntries(Object.entries(secrets).map(([name, value]) => [nameOfSecret(name), value])),
          ...(release.proposal && { GITHUB_TOKEN: release.proposal.token }),
        },
      });
      results.push(result);
      return result;
    },
    tags: (image) => images.tags(repositoryOf(image)),
    content: (image) => images.content(repositoryOf(image)),
    attached: async (image) => {
      const repository = repositoryOf(image);
      const lists = (await images.content(repository)).filter((each) => each.startsWith("sha256-"));
      const read = lists.map((each) => images.document(repository, "manifests", each.split(" ")[1] ?? ""));
      const entries = (await Promise.all(read)).flatMap(({ manifests }) => manifests as Attached[]);
      return entries.map(({ annotations }) => annotations["dev.sigstore.bundle.predicateType"]).sort();
    },
    cosign: (args) => images.loggedIn(cosign, args),
    stop: async () => {
      for (const each of results) await each.remove();
      await modules.remove();
      await registry.stop();
    },
  };
}

/** The example's repository, whose caller has more to say to the job that releases. */
async function callerWith(image: string, { inputs, secrets = {}, files = {}, proposal }: Release): Promise<string> {
  const repository = await temporaryFolder();
  await cp("examples/server", repository, { recursive: true });
  for (const [path, text] of Object.entries(files)) await writeFile(join(repository, path), text);
  const text = await readFile(join(repository, caller), "utf8");
  const given = { inputs, secrets: Object.keys(secrets) };
  await writeFile(join(repository, caller), serverCaller(text, image, given, proposal && { ...proposal.inputs }));
  return repository;
}
