import { createServer, type Server } from "node:http";
import type { AddressInfo } from "node:net";
import { setTimeout as sleep } from "node:timers/promises";

/** A catalog server whose every answer takes `milliseconds`: each plugin has one kind of entity, and two entities. */
export async function startSlowCatalog(plugins: number, milliseconds: number): Promise<{ url: string; stop(): void }> {
  const names = Array.from({ length: plugins }, (_, index) => `plugin-${index + 1}`);
  const server = createServer(async (request, response) => {
    await sleep(milliseconds);
    const { status = 200, body } = answerTo(new URL(request.url ?? "/", "http://localhost"), names);
    response.writeHead(status, { "content-type": "application/json" }).end(JSON.stringify(body));
  });
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  return { url: `http://127.0.0.1:${(server.address() as AddressInfo).port}`, stop: () => stop(server) };
}

function stop(server: Server): void {
  server.closeAllConnections();
  server.close();
}

const items = [{ name: "one" }, { name: "two" }];

interface Answer {
  status?: number;
  body: unknown;
}

const health: Record<string, unknown> = {
  "/readyz": { status: "ready", components: { plugins: { status: "healthy" } } },
  "/healthz": { status: "alive" },
  "/livez": { status: "alive" },
};

function answerTo({ pathname, searchParams }: URL, names: readonly string[]): Answer {
  if (pathname in health) return { body: health[pathname] };
  if (pathname === "/api/plugins") return { body: { plugins: names.map(describe), count: names.length } };
  const asked = /^\/api\/plugins\/([^/]+)\/capabilities$/.exec(pathname)?.[1];
  if (asked !== undefined && names.includes(asked)) return { body: capabilities(asked) };
  if (/^\/api\/[^/]+_catalog\/v1\/things$/.test(pathname)) return { body: list(searchParams) };
  const item = items.find(({ name }) => pathname.endsWith(`_catalog/v1/things/${name}`));
  return item ? { body: item } : { status: 404, body: { error: "not found" } };
}

function list(asked: URLSearchParams) {
  const wanted = /^name='(.*)'$/.exec(asked.get("filterQuery") ?? "")?.[1];
  const found = items.filter((each) => wanted === undefined || each.name === wanted);
  if (asked.get("sortOrder")?.toUpperCase() === "DESC") found.reverse();
  const pageSize = Number(asked.get("pageSize")) || 100;
  const from = Number(asked.get("pageToken") ?? 0);
  const more = from + pageSize < found.length ? { nextPageToken: String(from + pageSize) } : {};
  return { items: found.slice(from, from + pageSize), size: found.length, pageSize, ...more };
}

function describe(name: string) {
  return {
    name,
    version: "v1",
    description: name,
    basePath: base(name),
    healthy: true,
    capabilitiesV2: capabilities(name),
  };
}

function capabilities(name: string) {
  const endpoints = { list: `${base(name)}/things`, get: `${base(name)}/things/{name}` };
  const column = { name: "name", displayName: "Name", path: "name", type: "string", sortable: true };
  const filter = { name: "name", displayName: "Name", type: "text", operators: ["="] };
  const fields = { columns: [column], filterFields: [filter], detailFields: [] };
  const entity = { kind: "Thing", plural: "things", displayName: "Thing", endpoints, fields };
  return { schemaVersion: "v1", plugin: { name, version: "v1", description: name }, entities: [entity] };
}

function base(name: string): string {
  return `/api/${name}_catalog/v1`;
}
