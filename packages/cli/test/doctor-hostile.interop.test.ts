import { createServer, type IncomingMessage, type ServerResponse } from "node:http";
import { resolve } from "node:path";
import { afterAll, afterEach, describe, expect, test } from "@jest/globals";
import { workflowFindings } from "#cli/doctor/check-actions.js";
import { inputsOf } from "#cli/doctor/context.js";
import { type DoctorOptions, doctor } from "#cli/doctor/doctor.js";
import type { Finding } from "#cli/doctor/finding.js";
import { dockerCredentials } from "#oci/credentials.js";
import { removeTemporaryFolders, temporaryFolder } from "#test/folders.js";
import { listen } from "#test/listen.js";
import { run } from "#test/run-action.js";
import { createTransport } from "#transport/transport.js";

const token = "ghp_canary5b1c0ffee";
const commit = "4f1d2c3b5a697887766554433221100ffeeddccb";
const part = (name: string, ref = commit) =>
  `    uses: kubeflow/plugin-release-actions/.github/workflows/${name}@${ref}\n`;
const stops: (() => Promise<unknown>)[] = [];
afterEach(async () => {
  for (const stop of stops.splice(0)) await stop();
});
afterAll(removeTemporaryFolders);

interface Request {
  path: string;
  authorization: string | undefined;
}
type Answer = { status?: number; body?: unknown; headers?: Record<string, string>; delay?: number } | "never";

/** A GitHub that answers as a test likes; what it does not care for is empty. */
async function github(answer: (path: string) => Answer | undefined) {
  const requests: Request[] = [];
  const served = createServer((request: IncomingMessage, response: ServerResponse) => {
    const path = request.url ?? "";
    requests.push({ path, authorization: request.headers.authorization });
    const found = answer(path) ?? { status: 404, body: { message: "Not Found" } };
    if (found === "never") return;
    const { status = 200, body = {}, headers = {}, delay = 0 } = found;
    const text = typeof body === "string" ? body : JSON.stringify(body);
    setTimeout(() => response.writeHead(status, { "content-type": "application/json", ...headers }).end(text), delay);
  });
  const { origin, stop } = await listen(served);
  stops.push(() => {
    served.closeAllConnections();
    return stop();
  });
  return { url: origin, requests };
}

const repository = { default_branch: "main", permissions: { push: true } };
const top = (path: string) => path === "/repos/acme/server";

async function examine(apiUrl: string, options: Partial<DoctorOptions> = {}): Promise<Finding[]> {
  const environment = { GOPROXY: "direct", DOCKER_CONFIG: await temporaryFolder() };
  const transport = createTransport({ environment, limits: { headers: 2000, idle: 2000, total: 5000 } });
  const access = { transport, credentials: dockerCredentials(environment), challenges: new Map() };
  try {
    return await doctor({
      ...{ repository: "acme/server", token, apiUrl, webUrl: "https://github.com", write: false, access, environment },
      now: Date.now,
      onWait: () => undefined,
      ...options,
    });
  } finally {
    await transport.close();
  }
}

const of = (findings: readonly Finding[], check: string) => findings.filter((each) => each.check === check);
const failing = (promise: Promise<unknown>) => promise.then(String, (error: Error) => error.message);

/** Answers with these files, and nothing else. */
const holding =
  (files: Record<string, string>) =>
  (path: string): Answer | undefined => {
    if (top(path)) return { body: repository };
    const file = decodeURIComponent(/\/contents\/([^?]*)/.exec(path)?.[1] ?? "");
    if (file === ".github/workflows") {
      const names = Object.keys(files).filter((each) => each.startsWith(`${file}/`));
      return { body: names.map((each) => ({ name: each.slice(file.length + 1) })) };
    }
    const text = files[file];
    return text === undefined ? undefined : { body: text, headers: { "content-type": "application/vnd.github.raw" } };
  };

describe("the token", () => {
  test("goes to the API, and not to where that redirects, nor to the module proxy", async () => {
    const elsewhere = await github(() => ({ body: repository }));
    const api = await github((path) => (top(path) ? { status: 302, headers: { location: `${elsewhere.url}/x` } } : {}));
    await examine(api.url, { environment: { GOPROXY: elsewhere.url } }).catch(() => undefined);
    expect(new Set(api.requests.map(({ authorization }) => authorization))).toEqual(new Set([`Bearer ${token}`]));
    expect(elsewhere.requests.filter(({ authorization }) => authorization !== undefined)).toEqual([]);
  });

  test("is not shown where the API says it back", async () => {
    const refusing = await github(() => ({ status: 401, body: { message: `Bad credentials: ${token}` } }));
    expect(await failing(examine(refusing.url))).toMatch(/github-denied: .*Bad credentials: \*\*\*/);
    const echoing = await github((path) => {
      if (top(path)) return { body: { ...repository, default_branch: token } };
      if (path.includes("/rules/")) return { status: 500, body: { message: token } };
      return path.includes("/contents/") ? { status: 422, body: { message: `no ${token}` } } : undefined;
    });
    const said = JSON.stringify(await examine(echoing.url));
    expect(said).toContain("***");
    expect(said).not.toContain(token);
  }, 60_000);

  test("with a line break in it is refused before it is sent", async () => {
    const api = await github(() => ({ body: repository }));
    expect(await failing(examine(api.url, { token: `${token}\nX: y` }))).toMatch(/holds blanks or control characters/);
    expect(api.requests).toEqual([]);
  });
});

describe("an API that", () => {
  test("gives names that are none shows them as text", async () => {
    const branch = "main\u001b[2J\u202e\u0007\r\n::error::x";
    const api = await github((path) => (top(path) ? { body: { ...repository, default_branch: branch } } : undefined));
    for (const each of await examine(api.url))
      expect(JSON.stringify(each)).not.toMatch(/\\u001b|\u202e|\\r|\\n|\\u0007/);
  });

  test("limits the token is not waited for, and keeps no other check back", async () => {
    const reset = String(Math.ceil(Date.now() / 1000) + 300);
    const headers = { "x-ratelimit-remaining": "0", "x-ratelimit-reset": reset };
    const api = await github((path) => (top(path) ? { body: repository } : { status: 403, headers }));
    const started = performance.now();
    const findings = await examine(api.url);
    expect(performance.now() - started).toBeLessThan(20_000);
    expect(of(findings, "workflows")).toMatchObject([
      { level: "warning", message: expect.stringContaining("rate limit") },
    ]);
    expect(of(findings, "module proxy")).toMatchObject([{ level: "ok" }]);
    const limited = await github(() => ({ status: 429, headers: { "retry-after": "3600" } }));
    expect(await failing(examine(limited.url))).toMatch(/github-rate-limited/);
  }, 60_000);

  test("limits for a moment is asked again, and says so", async () => {
    let count = 0;
    const waits: string[] = [];
    const api = await github((path) =>
      top(path) && count++ === 0 ? { status: 429, headers: { "retry-after": "1" } } : { body: repository },
    );
    expect(of(await examine(api.url, { onWait: (line) => void waits.push(line) }), "repository")).toMatchObject([
      { level: "ok" },
    ]);
    expect(waits).toEqual(["GitHub limits this token's requests: waiting 1 s"]);
  }, 30_000);

  test("never answers ends in words", async () => {
    const api = await github((path) => (top(path) ? { body: repository } : "never"));
    const started = performance.now();
    const findings = await examine(api.url);
    expect(performance.now() - started).toBeLessThan(45_000);
    expect(of(findings, "workflows")).toMatchObject([
      { level: "warning", message: expect.stringContaining("could not be asked") },
    ]);
  }, 60_000);

  test("answers slowly has no other clock", async () => {
    const date = new Date().toUTCString();
    const api = await github((path) => (top(path) ? { body: repository, headers: { date }, delay: 50 } : undefined));
    let asked = 0;
    const now = () => Date.now() + (asked++ === 0 ? 0 : 300_000);
    expect(of(await examine(api.url, { now }), "clock")).toMatchObject([{ level: "ok" }]);
    const ahead = () => Date.now() + 300_000;
    expect(of(await examine(api.url, { now: ahead }), "clock")[0]?.message).toMatch(/is (?:29|30)\d s ahead of/);
  });

  test.each([
    [55, "ok"],
    [90, "error"],
  ])("is %d s behind", async (behind, level) => {
    const answer = () => ({ body: repository, headers: { date: new Date(Date.now() - behind * 1000).toUTCString() } });
    const api = await github((path) => (top(path) ? answer() : undefined));
    expect(of(await examine(api.url), "clock")).toMatchObject([{ level }]);
  });

  test.each<[Answer, string]>([
    [{ body: { enabled: true } }, "ok"],
    [{ body: { enabled: true, allowed_actions: "all" } }, "ok"],
    [{ body: { enabled: true, allowed_actions: "selected" } }, "warning"],
    [{ body: { enabled: true, allowed_actions: "local_only" } }, "warning"],
    [{ body: { enabled: false } }, "error"],
    [{ status: 401 }, "warning"],
    [{ status: 403 }, "warning"],
    [{ status: 404 }, "warning"],
    [{ body: [] }, "warning"],
  ])("says %j of Actions", async (answer, level) => {
    const api = await github((path) =>
      top(path) ? { body: repository } : path.endsWith("/actions/permissions") ? answer : undefined,
    );
    expect(of(await examine(api.url), "Actions")).toMatchObject([{ level }]);
  });

  test("gives no date, or none that is one, is told", async () => {
    const api = await github((path) => (top(path) ? { body: repository, headers: { date: "soon" } } : undefined));
    expect(of(await examine(api.url), "clock")).toMatchObject([{ level: "warning" }]);
  });

  test("is below a path is asked there, and one that is a web page is told", async () => {
    const answer = holding({});
    const api = await github((path) => (path.startsWith("/api/v3/") ? answer(path.slice(7)) : { body: "<html>" }));
    expect(of(await examine(`${api.url}/api/v3/`), "repository")).toMatchObject([{ level: "ok" }]);
    expect(await failing(examine(api.url))).toMatch(/github-failed: .*is not JSON/);
    await expect(examine("http://ghes.acme.example/api/v3")).rejects.toThrow(/is not an HTTPS URL/);
  });

  test("knows the repository by another name tells that", async () => {
    const called = (name: string) =>
      github((path) => (top(path) ? { body: { ...repository, full_name: name } } : undefined));
    const found = async (name: string) => of(await examine((await called(name)).url), "repository")[1];
    expect(await found("acme/catalog")).toMatchObject({ level: "warning", message: "it is called acme/catalog now" });
    expect(await found("Acme/Server")).toBeUndefined();
  });
});

describe("without a token", () => {
  test("none is sent, and that is told", async () => {
    const api = await github(holding({}));
    const findings = await examine(api.url, { token: undefined } as never);
    expect(of(findings, "token")).toMatchObject([
      { level: "warning", message: expect.stringContaining("there is none") },
    ]);
    expect(api.requests.every(({ authorization }) => authorization === undefined)).toBe(true);
  });
});

test.each([
  [200, "ok"],
  [404, "ok"],
  [410, "ok"],
  [401, "warning"],
  [500, "error"],
])(
  "a module proxy that answers %d is shown without its password",
  async (status, level) => {
    const proxy = await github(() => ({ status }));
    const api = await github(holding({}));
    const GOPROXY = `${proxy.url.replace("//", "//user:hidden@")},direct`;
    const found = of(await examine(api.url, { environment: { GOPROXY } }), "module proxy");
    expect(found).toMatchObject([{ level }]);
    expect(JSON.stringify(found)).not.toContain("hidden");
  },
  30_000,
);

describe("workflows", () => {
  const findings = async (files: Record<string, string>, options?: Partial<DoctorOptions>) =>
    examine((await github(holding(files))).url, options);
  const workflow = (name: string) => `.github/workflows/${name}.yml`;

  test("of which one proposes without an App is told, whatever the other does", async () => {
    const app = `${part("server-update.yml")}    with: {app-client-id: Iv23}\n`;
    const found = await findings({ [workflow("a")]: app, [workflow("b")]: part("verify-matrix.yml") });
    expect(of(found, "proposals' checks")).toMatchObject([{ level: "warning" }]);
    // The App is another use's.
    const other = await findings({ [workflow("a")]: part("registry-sweep.yml") + app });
    expect(of(other, "proposals' checks")).toMatchObject([{ level: "warning" }]);
  });

  test.each([
    ["a name that is left open", `${part("server-check.yml")}    with: {server: change-me/server@main}\n`, "error"],
    ["an owner that is left open", part("server-check.yml").replace("kubeflow/", "change-me/"), "error"],
    ["zeros", part("server-check.yml", "0".repeat(40)), "error"],
    ["a branch", part("server-check.yml", "main"), "warning"],
    ["a short commit", part("server-check.yml", commit.slice(0, 39)), "warning"],
    ["a commit", part("server-check.yml"), "ok"],
    ["nothing but a comment", `# ${part("server-check.yml", "main")}`, "warning"],
  ])("with %s", (_, text, level) => {
    const workflows = new Map([["x.yml", text]]);
    expect(workflowFindings({ workflows } as never)).toMatchObject([{ check: "workflows", level }]);
  });

  test("name a policy elsewhere: that one is looked at", async () => {
    const at = "policies/plugins.yaml";
    const policy = "apiVersion: plugin-release/v1alpha1\nkind: PluginPolicy\nspec:\n  plugins: []\n";
    const update = `${part("registry-update.yml")}    with:\n      policy: ${at}\n`;
    const found = await findings({ [workflow("a")]: update, [at]: policy, CODEOWNERS: "/policies/ @acme/security\n" });
    expect(of(found, "policy")).toMatchObject([{ level: "ok", message: `${at} is sound` }]);
    expect(of(found, "owners")).toMatchObject([{ level: "ok", message: `${at} is owned by @acme/security` }]);
    const absent = await findings({ [workflow("a")]: update });
    expect(of(absent, "policy")).toMatchObject([
      { level: "error", message: expect.stringContaining(`there is no ${at}`) },
    ]);
    // A verification policy is another thing.
    const other = `${part("server-release.yml")}    with:\n      policy: verification-policy.yaml\n`;
    expect(of(await findings({ [workflow("a")]: other }), "policy")).toEqual([]);
  });

  test("are files of workflows, whatever the list says", async () => {
    const answer = holding({ [workflow("a")]: part("server-check.yml") });
    const api = await github((path) =>
      /\/contents\/\.github\/workflows\?/.test(path)
        ? { body: [{ name: "a.yml" }, { name: "../../x.yml" }, { name: "a.yml?ref=x" }, { name: "README.md" }] }
        : answer(path),
    );
    await examine(api.url);
    expect(api.requests.filter(({ path }) => path.includes("/workflows/")).map(({ path }) => path)).toEqual([
      "/repos/acme/server/contents/.github/workflows/a.yml?ref=main",
    ]);
  });

  test.each([
    [" # v1.2.3-ghes", "ok"],
    [" # v1.2.3", "warning"],
    ["", "warning"],
  ])("pinned with %j on GitHub Enterprise Server", async (comment, level) => {
    const answer = holding({ [workflow("a")]: part("server-check.yml").replace("\n", `${comment}\n`) });
    const headers = { "x-github-enterprise-version": "3.17.2" };
    const api = await github((path) => (top(path) ? { body: repository, headers } : answer(path)));
    expect(of(await examine(api.url), "GitHub")).toMatchObject([{ level, message: expect.stringContaining("3.17.2") }]);
  });

  test("of any number are read, and ten registries of theirs", async () => {
    const release = (name: string) =>
      `${part("server-release.yml")}    with:\n      repository: 127.0.0.1:1/acme/${name}\n`;
    const files = Array.from({ length: 12 }, (_, index) => [workflow(`w${index}`), release(`s${index}`)]);
    const open = { [workflow("z")]: `${part("server-check.yml")}    with:\n      repository: ghcr.io/change-me/x\n` };
    const found = await findings({ ...Object.fromEntries(files), ...open });
    expect(of(found, "workflows")[0]?.message).toBe("placeholders are left in .github/workflows/z.yml");
    expect(of(found, "registry")).toHaveLength(10);
    expect(JSON.stringify(of(found, "registry"))).not.toContain("change-me");
  }, 60_000);

  test("of megabytes take no long time", () => {
    for (const text of [
      "uses:".repeat(400_000),
      "/plugin-release-actions/".repeat(80_000),
      "repository: ".repeat(150_000),
    ]) {
      const workflows = new Map([["x.yml", text]]);
      const started = process.cpuUsage();
      workflowFindings({ workflows } as never);
      inputsOf({ workflows }, "repository");
      expect(process.cpuUsage(started).user / 1e6).toBeLessThan(5);
    }
  });

  test("name a component behind the OCM repository: the repository is read", async () => {
    const asked: string[] = [];
    const registry = await github((path) => {
      asked.push(path);
      return { body: { name: "acme/registry", tags: ["v1"] } };
    });
    const host = registry.url.replace("http://", "");
    const text = `${part("registry-update.yml")}    with:\n      repository: ${host}/acme/registry//acme.software/x\n`;
    const found = await findings({ [workflow("a")]: text });
    expect(of(found, "registry")).toMatchObject([
      { level: "ok", message: `${host}/acme/registry can be read: 1 tags` },
    ]);
    expect(asked.every((path) => !path.includes("//"))).toBe(true);
    expect(registry.requests.some(({ authorization }) => authorization?.includes(token))).toBe(false);
  });
});

describe("a registry that", () => {
  const release = (host: string) => `${part("server-release.yml")}    with:\n      repository: ${host}/acme/server\n`;
  const examined = async (host: string, write: boolean) => {
    const api = await github(holding({ ".github/workflows/a.yml": release(host) }));
    return of(await examine(api.url, { write }), "registry");
  };

  test("takes uploads, but none that is given up, can be written to", async () => {
    const methods: string[] = [];
    const served = createServer((request, response) => {
      methods.push(request.method ?? "");
      if (request.method === "POST") response.writeHead(202, { location: "/v2/acme/server/blobs/uploads/1" }).end();
      else if (request.method === "DELETE") response.writeHead(405).end();
      else response.writeHead(200, { "content-type": "application/json" }).end('{"tags":[]}');
    });
    const { origin, stop } = await listen(served);
    stops.push(stop);
    const host = origin.replace("http://", "");
    expect(await examined(host, true)).toMatchObject(
      [{ level: "ok" }, { level: "warning", message: /could not be cancelled/ }].map((each) => ({
        ...each,
        ...(each.message ? { message: expect.stringMatching(each.message) } : {}),
      })),
    );
    expect(methods).toContain("DELETE");
    methods.length = 0;
    await examined(host, false);
    expect(new Set(methods)).toEqual(new Set(["GET"]));
  });

  test("names an upload elsewhere gets nothing there", async () => {
    const elsewhere = await github(() => ({ status: 202 }));
    const registry = await github((path) =>
      path.includes("/uploads/")
        ? { status: 202, headers: { location: `${elsewhere.url}/v2/x` } }
        : { body: { tags: [] } },
    );
    await examined(registry.url.replace("http://", ""), true);
    expect(elsewhere.requests.filter(({ authorization }) => authorization !== undefined)).toEqual([]);
  });

  test("refuses the upload is an error", async () => {
    const registry = await github((path) => (path.includes("/uploads/") ? { status: 403 } : { body: { tags: [] } }));
    const found = await examined(registry.url.replace("http://", ""), true);
    expect(found).toMatchObject([{ level: "error", message: expect.stringContaining("start an upload") }]);
  });
});

describe("the command", () => {
  const command = (environment: NodeJS.ProcessEnv, ...args: string[]) => {
    const program = ["--no-warnings", resolve("packages/cli/src/main.ts"), "doctor", ...args];
    return run(process.execPath, program, { PATH: process.env.PATH, GOPROXY: "direct", ...environment });
  };

  test("takes GITHUB_TOKEN before GH_TOKEN, an option before the environment, and an empty variable for none", async () => {
    const api = await github(holding({}));
    const environment = {
      GITHUB_API_URL: api.url,
      GITHUB_TOKEN: token,
      GH_TOKEN: "other",
      GITHUB_REPOSITORY: "acme/other",
    };
    expect((await command(environment, "--repository", "acme/server")).stdout).toContain("repository: it can be read");
    expect(api.requests[0]).toEqual({ path: "/repos/acme/server", authorization: `Bearer ${token}` });
    await command({ ...environment, GITHUB_TOKEN: "" }, "--repository", "acme/server");
    expect(api.requests.at(-1)?.authorization).toBe("Bearer other");
    const asked = api.requests.length;
    await command({ ...environment, GITHUB_REPOSITORY: "" });
    expect(api.requests.slice(asked).some(({ path }) => path.startsWith("/repos//") || path === "/repos/")).toBe(false);
  }, 60_000);

  test("ends with 0 where there are only warnings, and names pages of the API's host", async () => {
    const api = await github(holding({}));
    const ended = await command({ GITHUB_API_URL: api.url, GH_TOKEN: token }, "--repository", "acme/server");
    expect(ended.code).toBe(0);
    expect(ended.stdout).toContain(`${api.url}/acme/server/settings/actions`);
    expect(ended.stdout + ended.stderr).not.toContain(token);
  }, 30_000);

  test("prints JSON that a terminal can show", async () => {
    const api = await github((path) =>
      top(path) ? { body: { ...repository, default_branch: "a\u009b\u202eb" } } : undefined,
    );
    const { stdout } = await command({ GITHUB_API_URL: api.url }, "--repository", "acme/server", "--json");
    expect(JSON.parse(stdout).findings.length).toBeGreaterThan(5);
    expect(stdout).not.toMatch(/[\u009b\u202e]/);
  }, 30_000);
});
