import { afterAll, beforeAll, describe, expect, test } from "@jest/globals";
import { findSuite } from "#conformance/find-suite.js";
import type { StartedServer } from "#conformance/start-server.js";
import type { UnpackedImage } from "#oci/unpack.js";
import { conformImage } from "#test/conform.js";
import { type BuiltServer, buildExampleServer } from "#test/example-server.js";
import { launch } from "#test/launch.js";

interface Entity {
  plural: string;
  endpoints: { list: string; get: string };
  fields: {
    columns: { name: string; path: string; sortable: boolean }[];
    filterFields: { name: string; options?: string[] }[];
  };
}

interface Plugin {
  name: string;
  basePath: string;
  healthy: boolean;
  capabilitiesV2: { entities: Entity[]; sources?: { manageable: boolean } };
  management?: { sourceManager: boolean };
}

interface Page {
  items: Record<string, string>[] | null;
  size: number;
  pageSize: number;
  nextPageToken?: string;
}

let built: BuiltServer | undefined;
let server: StartedServer;
let plugins: Plugin[];
let entities: Entity[];

beforeAll(async () => {
  built = await buildExampleServer();
  server = await launch({
    image: built.image,
    environment: { CATALOG_MANAGEMENT_TOKEN: "token of this test" },
    ready: { path: "/readyz", seconds: 20 },
  });
  plugins = (await get<{ plugins: Plugin[] }>("/api/plugins")).plugins;
  entities = plugins.flatMap((each) => each.capabilitiesV2.entities);
});

afterAll(async () => {
  await server?.stop();
  await built?.remove();
});

async function ask(path: string, init: RequestInit = {}) {
  const response = await fetch(server.url + path, { redirect: "manual", ...init });
  const type = response.headers.get("content-type") ?? "";
  return { status: response.status, body: type.startsWith("application/json") ? await response.json() : type };
}

async function get<T>(path: string): Promise<T> {
  const { status, body } = await ask(path);
  expect([path, status]).toEqual([path, 200]);
  return body as T;
}

const list = (entity: Entity, query: Record<string, string> = {}) =>
  get<Page>(`${entity.endpoints.list}?${new URLSearchParams(query)}`);

const names = (page: Page) => page.items?.map((each) => each.name ?? "") ?? [];

/** Runs a check for every entity that the server declares, of which there must be some. */
async function forEachEntity(check: (entity: Entity) => Promise<void>): Promise<void> {
  expect(entities.length).toBeGreaterThan(1);
  for (const entity of entities) await check(entity);
}

describe("health", () => {
  test.each(["/healthz", "/livez"])("%s says that the server is alive", async (path) => {
    expect(await get(path)).toEqual({ status: "alive", uptime: expect.stringMatching(/^\d+s$/) });
  });

  test("/readyz names its components", async () => {
    const { status, components } = await get<{ status: string; components: Record<string, unknown> }>("/readyz");
    expect(status).toBe("ready");
    expect(components.plugins).toEqual({ status: "healthy", details: "all 3 plugins healthy" });
    expect(Object.keys(components).sort()).toEqual(["database", "initial_load", "plugins"]);
  });
});

describe("plugins", () => {
  test("are listed with what they offer", async () => {
    expect(plugins.map((each) => [each.name, each.basePath, each.healthy])).toEqual([
      ["agents", "/api/agents_catalog/v1alpha1", true],
      ["guardrails", "/api/guardrails_catalog/v1alpha1", true],
      ["toys", "/api/toys_catalog/v1alpha1", true],
    ]);
    expect(await get("/api/plugins")).toMatchObject({ count: 3 });
  });

  test("say their capabilities one by one too", async () => {
    for (const { name, capabilitiesV2 } of plugins) {
      expect(await get(`/api/plugins/${name}/capabilities`)).toEqual(capabilitiesV2);
    }
    const unknown = await ask("/api/plugins/nope/capabilities");
    expect(unknown).toEqual({ status: 404, body: { error: 'plugin "nope" not found' } });
  });

  test("may offer next to nothing", async () => {
    expect(plugins[2]?.capabilitiesV2).toEqual({
      schemaVersion: "v1",
      plugin: { name: "toys", version: "v1alpha1", description: "A catalog of toys" },
      entities: [],
    });
    expect(await ask("/api/toys_catalog/v1alpha1/hello")).toEqual({ status: 200, body: "text/plain; charset=utf-8" });
  });
});

describe("every entity", () => {
  test("is listed, is found by its name, and no other is", () =>
    forEachEntity(async (entity) => {
      const page = await list(entity);
      expect(page).toMatchObject({ pageSize: 100, size: page.items?.length });
      expect(page).not.toHaveProperty("nextPageToken");
      for (const item of page.items ?? []) {
        expect(await get(entity.endpoints.get.replace("{name}", item.name ?? ""))).toEqual(item);
      }
      const missing = await ask(entity.endpoints.get.replace("{name}", "nonexistent-entity-12345"));
      expect(missing).toEqual({ status: 404, body: { error: expect.stringContaining("not found") } });
    }));

  test("comes once when pages are turned, while size counts all", () =>
    forEachEntity(async (entity) => {
      const everything = await list(entity);
      const seen: string[] = [];
      let token: string | undefined;
      do {
        const page: Page = await list(entity, { pageSize: "2", ...(token ? { pageToken: token } : {}) });
        expect(page).toMatchObject({ pageSize: 2, size: everything.size });
        seen.push(...names(page));
        token = page.nextPageToken;
      } while (token);
      expect(seen).toEqual(names(everything));
      expect((await ask(`${entity.endpoints.list}?pageToken=invented`)).status).toBe(400);
    }));

  test("can be filtered by the fields that say so", () =>
    forEachEntity(async (entity) => {
      const all = (await list(entity)).items ?? [];
      for (const { name: field } of entity.fields.filterFields) {
        const value = all[0]?.[field] ?? "";
        const expected = all.filter((each) => each[field] === value).length;
        const page = await list(entity, { filterQuery: `${field}='${value}'`, pageSize: "1" });
        expect([field, page.size, page.items?.length]).toEqual([field, expected, 1]);
        expect((await list(entity, { filterQuery: `${field}!='${value}'` })).size).toBe(all.length - expected);
      }
    }));

  test("is left out, all of them, where a filter makes no sense", () =>
    forEachEntity(async (entity) => {
      for (const filterQuery of ["name==", "nope='x'", "name='x' OR name='y'"]) {
        expect(await list(entity, { filterQuery })).toEqual({ items: null, pageSize: 100, size: 0 });
      }
      expect(await list(entity, { filterQuery: "name='nobody'" })).toEqual({ items: [], pageSize: 100, size: 0 });
    }));

  test("comes in the order of any column, both ways", () =>
    forEachEntity(async (entity) => {
      for (const { path: column } of entity.fields.columns.filter((each) => each.sortable)) {
        const values = async (sortOrder: string) =>
          (await list(entity, { orderBy: column, sortOrder })).items?.map((each) => each[column] ?? "") ?? [];
        const ascending = await values("ASC");
        expect(ascending).toEqual([...ascending].sort());
        expect(await values("DESC")).toEqual([...ascending].reverse());
      }
    }));

  test("comes as if nothing was asked where order or page size are unknown", () =>
    forEachEntity(async (entity) => {
      const everything = await list(entity);
      expect(await list(entity, { orderBy: "nope" })).toEqual(everything);
      expect(await list(entity, { pageSize: "abc" })).toEqual(everything);
    }));
});

describe("sources", () => {
  const management = (path: string) => `${plugins[0]?.basePath}/management/${path}`;
  const source = { id: "own", name: "Own", type: "inline", properties: { items: [{ name: "newcomer" }] } };
  const post = (path: string, body: unknown, token?: string) =>
    ask(management(path), {
      method: "POST",
      body: JSON.stringify(body),
      headers: token ? { authorization: `Bearer ${token}` } : {},
    });

  test("are listed where they can be managed, and only there", async () => {
    expect(plugins.map((each) => each.capabilitiesV2.sources?.manageable ?? false)).toEqual([true, false, false]);
    expect(plugins.map((each) => each.management?.sourceManager ?? false)).toEqual([true, false, false]);
    expect(await get(management("sources"))).toEqual({
      count: 1,
      sources: [
        {
          id: "agents-embedded",
          name: "Sample agents",
          type: "embedded",
          enabled: true,
          labels: ["Agents"],
          status: { state: "available", entityCount: 6 },
        },
      ],
    });
    expect((await ask(`${plugins[1]?.basePath}/management/sources`)).status).toBe(404);
  });

  test("are validated by anybody and changed only with the token", async () => {
    expect(await post("validate-source", source)).toEqual({ status: 200, body: { valid: true } });
    expect(await post("validate-source", { id: "own" })).toMatchObject({ body: { valid: false } });
    expect((await post("apply-source", source)).status).toBe(403);
    expect((await post("refresh", {})).status).toBe(403);
    expect((await post("apply-source", { id: "own" }, "token of this test")).status).toBe(422);
    expect((await post("apply-source", source, "token of this test")).status).toBe(200);
    expect(await get(`${plugins[0]?.basePath}/agents/newcomer`)).toEqual({ name: "newcomer" });
    expect((await post("refresh", {}, "token of this test")).status).toBe(200);
    expect(await get(management("sources"))).toMatchObject({ count: 2 });
  });
});

test("the server says what it serves, and ends when it is told to", async () => {
  expect(await server.stop()).toBeUndefined();
  expect(server.ended()).toBe("exited with code 0");
  const log = server.log.text();
  for (const { name, basePath } of plugins) expect(log).toContain(`msg=serving plugin=${name} path=${basePath}`);
  expect(log).toContain("msg=stopping");
});

test("the server passes the built-in suite, in the best sandbox of this machine", async () => {
  const { verdict, checks } = await conformImage(
    built?.image as UnpackedImage,
    await findSuite("catalog-server/v1alpha1"),
    {
      environment: { CATALOG_MANAGEMENT_TOKEN: "token of this test" },
      parameters: { authorization: "enforced" },
      plugins: ["agents", "guardrails"].map((name) => {
        const module = `github.com/acme/catalog-plugins/${name}`;
        return { name, module, import: module };
      }),
    },
  );
  const others = checks.filter(({ status }) => status !== "passed" && status !== "skipped");
  expect({ verdict, others }).toEqual({ verdict: "passed", others: [] });
});
