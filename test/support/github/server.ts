import { createHash } from "node:crypto";
import { createServer, type IncomingMessage, type ServerResponse } from "node:http";
import type { AddressInfo } from "node:net";
import { buffer } from "node:stream/consumers";
import { errorBody, GitHubError, notFound } from "#test/github/errors.js";
import { type Fault, faultAnswer, type Interceptor, type LoggedRequest } from "#test/github/faults.js";
import type { Call, Reply, Route } from "#test/github/route.js";
import { actionRoutes } from "#test/github/routes-actions.js";
import { issueRoutes } from "#test/github/routes-issues.js";
import { objectRoutes } from "#test/github/routes-objects.js";
import { pullRoutes } from "#test/github/routes-pulls.js";
import { refRoutes } from "#test/github/routes-refs.js";
import { releaseRoutes } from "#test/github/routes-releases.js";
import { repositoryRoutes } from "#test/github/routes-repository.js";
import { settingRoutes } from "#test/github/routes-settings.js";
import type { Repository, Token, World } from "#test/github/state.js";

const routes = [
  ...settingRoutes,
  ...repositoryRoutes,
  ...refRoutes,
  ...releaseRoutes,
  ...objectRoutes,
  ...pullRoutes,
  ...issueRoutes,
  ...actionRoutes,
];

/** What a server keeps besides the world it serves. */
export interface Traffic {
  log: LoggedRequest[];
  interceptors: Interceptor[];
}

/** GitHub's REST API on loopback: authentication, permissions, limits, conditional requests and faults around the routes. */
export async function listen(world: World, traffic: Traffic): Promise<{ url: string; stop(): Promise<void> }> {
  const server = createServer((request, response) => {
    answer(world, traffic, request, response).catch((error: unknown) => {
      response.writeHead(500).end(`defect of the test server: ${error instanceof Error ? error.stack : error}`);
    });
  });
  await new Promise<void>((done) => server.listen(0, "127.0.0.1", done));
  return {
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    stop: async () => {
      server.closeAllConnections();
      await new Promise((done) => server.close(done));
    },
  };
}

async function answer(
  world: World,
  traffic: Traffic,
  request: IncomingMessage,
  response: ServerResponse,
): Promise<void> {
  const token = world.tokens.get((request.headers.authorization ?? "").replace(/^(bearer|token) /i, ""));
  const logged = {
    index: traffic.log.length,
    method: request.method ?? "",
    path: request.url ?? "",
    login: token?.user.login,
    status: 0,
  };
  traffic.log.push(logged);
  const body = await buffer(request);
  const fault = await intercept(traffic.interceptors, logged);
  if (fault?.kind === "silence") return;
  if (fault?.kind === "cut" && !fault.after) return void request.socket.destroy();
  const reply = faultReply(fault) ?? (await serve(world, token, request, body));
  if (fault?.kind === "cut") return void request.socket.destroy();
  const enterprise = world.enterprise === undefined ? {} : { "x-github-enterprise-version": world.enterprise };
  send(request, response, token, { ...reply, headers: { ...enterprise, ...reply.headers } });
  logged.status = response.statusCode;
}

async function intercept(interceptors: Interceptor[], logged: LoggedRequest): Promise<Fault | undefined> {
  let asked: Fault | undefined;
  for (const interceptor of interceptors) asked ??= await interceptor(logged);
  return asked;
}

function faultReply(fault: Fault | undefined): Reply | undefined {
  const asked = fault && faultAnswer(fault);
  if (!asked) return undefined;
  return {
    status: asked.status,
    headers: asked.headers,
    body: errorBody(new GitHubError(asked.status, asked.message), "overview"),
  };
}

async function serve(world: World, token: Token | undefined, request: IncomingMessage, body: Buffer): Promise<Reply> {
  const url = new URL(request.url ?? "/", world.url);
  const found = routes
    .map((route) => ({ route, match: route.pattern.exec(url.pathname) }))
    .find(({ route, match }) => match && route.method === request.method);
  const documentation = found?.route.documentation ?? "rest";
  try {
    if (request.headers.authorization && !token) throw new GitHubError(401, "Bad credentials");
    if (token && token.remaining <= 0)
      throw new GitHubError(403, `API rate limit exceeded for user ID ${token.user.id}.`);
    if (!found) throw notFound();
    const params = Object.entries(found.match?.groups ?? {}).map(
      ([name, value]) => [name, decodeURIComponent(value)] as const,
    );
    const call = newCall(world, token, Object.fromEntries(params), url, request, body);
    authorize(found.route, call);
    return await found.route.handle(call);
  } catch (error) {
    if (!(error instanceof GitHubError)) throw error;
    const needs = found
      ? { "x-accepted-github-permissions": found.route.needs.map((need) => need.replace(":", "=")).join("; ") }
      : {};
    return { status: error.status, body: errorBody(error, documentation), headers: needs };
  }
}

function newCall(
  world: World,
  token: Token | undefined,
  params: Record<string, string>,
  url: URL,
  request: IncomingMessage,
  body: Buffer,
): Call {
  return {
    world,
    token,
    get repository(): Repository {
      return visibleRepository(world, token, `${params.owner}/${params.repo}`);
    },
    params,
    query: url.searchParams,
    body: isJson(request) ? parseBody(body) : {},
    bytes: body,
    accept: request.headers.accept ?? "",
  };
}

function visibleRepository(world: World, token: Token | undefined, name: string): Repository {
  const repository = world.repositories.get(name.toLowerCase());
  const listed = token && (token.repositories?.some((each) => each.toLowerCase() === name.toLowerCase()) ?? true);
  if (!repository || (repository.private && !listed)) throw notFound();
  return repository;
}

/** What is uploaded to a release is not. */
const isJson = ({ headers }: IncomingMessage) => headers["content-type"] !== "application/octet-stream";

function parseBody(body: Buffer): Record<string, unknown> {
  if (body.length === 0) return {};
  try {
    const value: unknown = JSON.parse(body.toString("utf8"));
    if (typeof value === "object" && value !== null && !Array.isArray(value)) return value as Record<string, unknown>;
  } catch {}
  throw new GitHubError(400, "Problems parsing JSON");
}

/** A public repository is readable by everybody; writing without the right is 403, and without a token 404 or 401. */
function authorize(route: Route, call: Call): void {
  if (route.needs.length === 0) return;
  const { repository, token } = call;
  const granted = route.needs.some((need) => {
    const [permission = "", access] = need.split(":");
    const has = token?.permissions[permission as keyof Token["permissions"]];
    const covered =
      token?.repositories?.includes(`${repository.owner.login}/${repository.name}`) ?? token !== undefined;
    const isPublic = !repository.private && permission !== "administration";
    if (access === "read" && (isPublic || permission === "metadata")) return true;
    return covered && (has === "write" || has === access);
  });
  if (granted) return;
  if (!token) throw new GitHubError(401, "Requires authentication");
  const kind = token.kind === "installation" ? "integration" : "personal access token";
  throw new GitHubError(403, `Resource not accessible by ${kind}`);
}

function send(request: IncomingMessage, response: ServerResponse, token: Token | undefined, reply: Reply): void {
  const raw = reply.body instanceof Uint8Array;
  const bytes =
    reply.body === undefined
      ? Buffer.alloc(0)
      : raw
        ? (reply.body as Uint8Array)
        : Buffer.from(JSON.stringify(reply.body));
  const etag = `W/"${createHash("sha256").update(bytes).digest("hex")}"`;
  const same = request.method === "GET" && reply.status === 200 && request.headers["if-none-match"] === etag;
  if (token && !same) token.remaining = Math.max(0, token.remaining - 1);
  const headers = {
    "content-type": "application/json; charset=utf-8",
    "x-ratelimit-limit": "5000",
    "x-ratelimit-remaining": String(token?.remaining ?? 60),
    "x-ratelimit-reset": String(Math.ceil(Date.now() / 1000) + 3600),
    "x-ratelimit-resource": "core",
    ...(request.method === "GET" && reply.status === 200 ? { etag } : {}),
    ...reply.headers,
  };
  response.writeHead(same ? 304 : reply.status, headers).end(same ? undefined : bytes);
}
