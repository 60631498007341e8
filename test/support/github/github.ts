import { mkdir } from "node:fs/promises";
import { join } from "node:path";
import type { Interceptor, LoggedRequest } from "#test/github/faults.js";
import { openGit } from "#test/github/git.js";
import { listen } from "#test/github/server.js";
import { noreply, type Repository, type Settings, type Token, type User, type World } from "#test/github/state.js";

export interface RepositoryOptions {
  /** Texts by path: the first commit of the default branch. */
  files: Readonly<Record<string, string>>;
  private?: boolean;
  defaultBranch?: string;
  settings?: Partial<Settings>;
}

/** GitHub for tests and the demo: its REST API over real bare git repositories, on loopback. */
export interface TestGitHub {
  /** What GITHUB_API_URL names. */
  url: string;
  /** Every request, in the order of arrival. */
  log: LoggedRequest[];
  /** Called before every request, in order; the first fault counts. Emptied by `heal`. */
  intercept(interceptor: Interceptor): void;
  heal(): void;
  /** It becomes a GitHub Enterprise Server of this version, or none again. */
  enterprise(version: string | undefined): void;
  user(login: string): User;
  /** A token of this user; a login that ends in `[bot]` is an installation's. Everything is granted unless said otherwise. */
  token(login: string, restrictions?: Partial<Token>): string;
  addRepository(fullName: string, options: RepositoryOptions): Promise<Repository>;
  stop(): Promise<void>;
}

const everything = {
  metadata: "read",
  contents: "write",
  pull_requests: "write",
  issues: "write",
  actions: "write",
  administration: "read",
} as const;

/** As a new repository has them, and its owner tidied it up. */
const settings: Settings = {
  actionsEnabled: true,
  allowedActions: "all",
  actionsMayApprove: false,
  deleteBranchOnMerge: true,
  archived: false,
  protectedBranches: [],
  rules: {},
  ownerErrors: [],
};

/** `directory` receives the bare repositories. */
export async function startGitHub(directory: string): Promise<TestGitHub> {
  const world: World = { url: "", users: new Map(), tokens: new Map(), repositories: new Map(), nextId: 1 };
  const log: LoggedRequest[] = [];
  const interceptors: Interceptor[] = [];
  const server = await listen(world, { log, interceptors });
  world.url = server.url;
  return {
    url: server.url,
    log,
    intercept: (interceptor) => void interceptors.push(interceptor),
    heal: () => void interceptors.splice(0),
    enterprise: (version) => {
      if (version === undefined) delete world.enterprise;
      else world.enterprise = version;
    },
    user: (login) => user(world, login),
    token: (login, restrictions = {}) => {
      const text = `token-${world.tokens.size + 1}-of-${login}`;
      const kind = login.endsWith("[bot]") ? "installation" : "user";
      const token = {
        user: user(world, login),
        kind,
        permissions: everything,
        mayCreatePulls: true,
        remaining: 5000,
      } as const;
      world.tokens.set(text, { ...token, ...restrictions });
      return text;
    },
    addRepository: async (name, options) => {
      const repository = await addRepository(world, directory, name, options);
      world.repositories.set(name.toLowerCase(), repository);
      return repository;
    },
    stop: async () => {
      await server.stop();
      for (const repository of world.repositories.values()) repository.git.close();
    },
  };
}

function user(world: World, login: string): User {
  const known = world.users.get(login);
  if (known) return known;
  const added: User = { login, id: 1000 + world.users.size, type: login.endsWith("[bot]") ? "Bot" : "User" };
  world.users.set(login, added);
  return added;
}

async function addRepository(
  world: World,
  directory: string,
  fullName: string,
  options: RepositoryOptions,
): Promise<Repository> {
  const [owner = "", name = ""] = fullName.split("/");
  const folder = join(directory, owner, `${name}.git`);
  await mkdir(folder, { recursive: true });
  const git = openGit(folder);
  const defaultBranch = options.defaultBranch ?? "main";
  await git.run(["init", "--bare", "--quiet", "--template=", `--initial-branch=${defaultBranch}`]);
  const repository: Repository = {
    owner: user(world, owner),
    name,
    id: world.nextId++,
    private: options.private ?? false,
    defaultBranch,
    git,
    pulls: new Map(),
    issues: new Map(),
    dispatches: [],
    verified: new Set(),
    settings: { ...settings, ...options.settings },
  };
  await commitTo(repository, defaultBranch, options.files, repository.owner, "Start");
  return repository;
}

/** A person's push of one commit to a branch, which is made from the default branch when it is not there. Null deletes a file. */
export async function commitTo(
  repository: Repository,
  branch: string,
  files: Readonly<Record<string, string | null>>,
  by: User,
  message: string,
): Promise<string> {
  const { git } = repository;
  const parent =
    (await git.resolve(`refs/heads/${branch}`)) ?? (await git.resolve(`refs/heads/${repository.defaultBranch}`));
  const seconds = Math.floor(Date.now() / 1000);
  const person = `${by.login} <${noreply(by)}> ${seconds} +0000`;
  const changes = Object.entries(files).map(([path, content]) =>
    content === null ? `D ${path}\n` : `M 100644 inline ${path}\n${data(content)}`,
  );
  const head = `commit refs/heads/${branch}\nauthor ${person}\ncommitter ${person}\n${data(message)}`;
  const from = parent ? `from ${parent.sha}\n` : "";
  await git.run(["fast-import", "--quiet"], { input: `${head}${from}${changes.join("")}done\n` });
  return (await git.resolve(`refs/heads/${branch}`))?.sha ?? "";
}

/** Text in git's fast-import format. */
function data(text: string): string {
  return `data ${Buffer.byteLength(text)}\n${text}\n`;
}

/** The text of a file at a branch; undefined where there is none. */
export async function fileAt(repository: Repository, branch: string, path: string): Promise<string | undefined> {
  return (await repository.git.read(`refs/heads/${branch}:${path}`))?.content.toString("utf8");
}
