import { createServer } from "node:http";
import { listen } from "#test/listen.js";

type Item = Record<string, unknown>;

/**
 * A server that answers as the real catalog server did when it was recorded, with other data: a plugin with sources, one whose items
 * are found by two names, and one that offers nothing. Lists that nothing is on are `null`, what a query has that is not understood
 * is ignored, and what is not there is answered in plain text.
 */
export const recordedServer = () =>
  listen(
    createServer(({ method, url = "/" }, response) => {
      const { pathname, searchParams } = new URL(url, "http://localhost");
      const answer = method === "GET" ? answerTo(decodeURIComponent(pathname), searchParams) : undefined;
      if (!answer) {
        response.writeHead(404, { "content-type": "text/plain; charset=utf-8" }).end("404 page not found\n");
        return;
      }
      const { status = 200, type = "application/json", body } = answer;
      response.writeHead(status, { "content-type": type }).end(typeof body === "string" ? body : JSON.stringify(body));
    }),
  );

interface Answer {
  status?: number;
  type?: string;
  body: unknown;
}

const boats: Item[] = ["tug", "ferry", "cutter", "barge", "yawl"].map((name, index) => ({
  name,
  yard: index % 2 ? "north" : "south",
}));
const engines: Item[] = ["lab/diesel-2", "lab/diesel-1", "works/steam"].map((name) => ({
  name,
  source_id: name.split("/")[0],
  fuels: ["any"],
}));

const column = (name: string, path = name) => ({
  name,
  displayName: name,
  path,
  type: "string",
  sortable: true,
  width: "md",
});
const text = (name: string) => ({ name, displayName: name, type: "text", operators: ["=", "!=", "LIKE"] });

const capabilities: Record<string, Item> = {
  boats: {
    schemaVersion: "v1",
    plugin: { name: "boats", version: "v1alpha1", description: "Boats", displayName: "Boats", icon: "ship" },
    entities: [
      {
        kind: "Boat",
        plural: "boats",
        displayName: "Boat",
        endpoints: { list: "/api/boats_catalog/v1alpha1/boats", get: "/api/boats_catalog/v1alpha1/boats/{name}" },
        fields: {
          columns: [column("name"), column("yard")],
          filterFields: [text("name"), { ...text("yard"), type: "select", options: ["north", "south"] }],
          detailFields: [{ ...column("name"), section: "Overview" }],
        },
        actions: ["tag"],
        governance: { supported: true },
      },
    ],
    sources: { manageable: true, refreshable: true, types: ["yaml"] },
    actions: [{ id: "tag", displayName: "Tag", scope: "asset", supportsDryRun: true }],
  },
  engines: {
    schemaVersion: "v1",
    plugin: { name: "engines", version: "v1alpha1", description: "Engines" },
    entities: [
      {
        kind: "CatalogEngine",
        plural: "engines",
        displayName: "Engine",
        endpoints: {
          list: "/api/engines_catalog/v1alpha1/engines",
          get: "/api/engines_catalog/v1alpha1/sources/{source_id}/engines/{name}",
        },
        fields: {
          columns: [column("name"), column("fuel", "fuels")],
          filterFields: [text("name"), text("fuel")],
          detailFields: [],
        },
      },
    ],
  },
  knots: {
    schemaVersion: "v1",
    plugin: { name: "knots", version: "v1alpha1", description: "Knots" },
    entities: [],
  },
};

const plugins = Object.entries(capabilities).map(([name, capabilitiesV2]) => ({
  name,
  version: "v1alpha1",
  description: name,
  basePath: `/api/${name}_catalog/v1alpha1`,
  healthy: true,
  ...(name === "boats" ? { management: { sourceManager: true, refresh: true, diagnostics: true, actions: true } } : {}),
  capabilitiesV2,
}));

const fixed: Record<string, unknown> = {
  "/healthz": { status: "alive", uptime: "9s" },
  "/livez": { status: "alive", uptime: "9s" },
  "/readyz": {
    status: "ready",
    components: { database: { status: "up" }, plugins: { status: "healthy", details: "all 3 plugins healthy" } },
  },
  "/api/plugins": { plugins, count: plugins.length },
  "/api/boats_catalog/v1alpha1/management/sources": {
    count: 2,
    sources: [
      {
        id: "harbour",
        name: "Harbour",
        type: "yaml",
        enabled: true,
        labels: ["Boats"],
        properties: {},
        status: { state: "available", entityCount: 5 },
      },
      { id: "museum", name: "Museum", type: "git", enabled: true, status: { state: "available", entityCount: 0 } },
    ],
  },
};

function answerTo(path: string, query: URLSearchParams): Answer | undefined {
  if (path in fixed) return { body: fixed[path] };
  if (path === "/api/knots_catalog/v1alpha1/hello") return { type: "text/plain", body: "hello\n" };
  const [, plugin] = /^\/api\/plugins\/([^/]+)\/capabilities$/.exec(path) ?? [];
  if (plugin) return plugin in capabilities ? { body: capabilities[plugin] } : missing(`plugin "${plugin}"`);
  if (path === "/api/boats_catalog/v1alpha1/boats") return { body: page(boats, query) };
  if (path === "/api/engines_catalog/v1alpha1/engines") {
    return { type: "application/json; charset=UTF-8", body: { nextPageToken: "", ...page(engines, query) } };
  }
  const boat = /^\/api\/boats_catalog\/v1alpha1\/boats\/(.+)$/.exec(path);
  if (boat) return one(boats, (each) => each.name === boat[1]);
  const engine = /^\/api\/engines_catalog\/v1alpha1\/sources\/([^/]+)\/engines\/(.+)$/.exec(path);
  if (engine) return one(engines, (each) => each.source_id === engine[1] && each.name === engine[2]);
  return undefined;
}

const missing = (what: string): Answer => ({ status: 404, body: { error: `${what} not found` } });

const one = (items: Item[], wanted: (item: Item) => boolean): Answer => {
  const body = items.find(wanted);
  return body ? { body } : missing("it was");
};

function page(all: Item[], query: URLSearchParams) {
  const pageSize = Number(query.get("pageSize")) || 100;
  const offset = Number(Buffer.from(query.get("pageToken") ?? "", "base64"));
  const items = ordered(filtered(all, query.get("filterQuery")), query.get("orderBy"), query.get("sortOrder"));
  if (items.length === 0) return { items: null, pageSize, size: 0 };
  const end = offset + pageSize;
  const more = end < items.length ? { nextPageToken: Buffer.from(String(end)).toString("base64") } : {};
  return { items: items.slice(offset, end), ...more, pageSize, size: items.length };
}

function filtered(items: Item[], filter: string | null): Item[] {
  if (!filter) return items;
  const [, field = "", not, value] = /^(\w+)(!)?='([^']*)'$/.exec(filter) ?? [];
  return field ? items.filter((each) => [each[field]].flat().includes(value) !== (not === "!")) : [];
}

function ordered(items: Item[], by: string | null, order: string | null): Item[] {
  const known = by && items.some((each) => typeof each[by] === "string");
  if (!known) return items;
  const sign = order === "DESC" ? -1 : 1;
  return items.toSorted((one, other) => (String(one[by]) < String(other[by]) ? -sign : sign));
}
