import { readFileSync } from "node:fs";
import { createServer as createHttpServer } from "node:http";
import { createServer, type Server } from "node:https";
import type { AddressInfo } from "node:net";
import { getCACertificates, setDefaultCACertificates } from "node:tls";
import { afterAll, afterEach, beforeAll, expect, test } from "@jest/globals";
import { httpClient, type WireRequest } from "#conformance/http-client.js";
import { createAuthority } from "#test/certificates.js";
import { startConnectProxy } from "#test/connect-proxy.js";
import { removeTemporaryFolders, temporaryFolder } from "#test/folders.js";
import { listen } from "#test/listen.js";

const get: WireRequest = { method: "GET", path: "/x?a=b", headers: {} };
const trusted = getCACertificates("default");
let server: Server;
let authority: string;

beforeAll(async () => {
  const made = await createAuthority(await temporaryFolder(), "authority");
  authority = readFileSync(made.file, "utf8");
  server = createServer(await made.issue("catalog.example"), (request, response) => {
    response.end(
      JSON.stringify({ url: request.url, host: request.headers.host, encoding: request.headers["accept-encoding"] }),
    );
  });
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
});
afterEach(() => setDefaultCACertificates(trusted));
afterAll(async () => {
  server.closeAllConnections();
  server.close();
  await removeTemporaryFolders();
});

async function ask(url: string): Promise<unknown> {
  const client = await httpClient(url, 2);
  try {
    const answer = await client.ask(get, new AbortController().signal);
    return "problem" in answer ? answer.problem : JSON.parse(answer.body.toString());
  } finally {
    client.close();
  }
}

test("a server that is not on this machine is asked through the proxy, and trusted by its authority", async () => {
  const { port } = server.address() as AddressInfo;
  const proxy = await startConnectProxy({ port });
  const before = process.env.HTTPS_PROXY;
  process.env.HTTPS_PROXY = `http://${proxy.host}`;
  try {
    expect(await ask("https://catalog.example:8443")).toMatch(/^the request failed: .*certificate/);
    setDefaultCACertificates([...trusted, authority]);
    expect(await ask("https://catalog.example:8443/base/")).toEqual({
      url: "/base/x?a=b",
      host: "catalog.example:8443",
      encoding: "identity",
    });
    expect(proxy.tunnels.map(({ host }) => host)).toEqual(["catalog.example:8443", "catalog.example:8443"]);
  } finally {
    if (before === undefined) delete process.env.HTTPS_PROXY;
    else process.env.HTTPS_PROXY = before;
    await proxy.stop();
  }
});

test("a server of this machine is asked without the proxy, by name, IPv4 and IPv6", async () => {
  const plain = createHttpServer((request, response) => response.end(JSON.stringify(request.url)));
  const { origin, stop } = await listen(plain);
  const before = process.env.HTTPS_PROXY;
  process.env.HTTPS_PROXY = "http://127.0.0.1:1";
  try {
    expect(await ask(`${origin}/base`)).toBe("/base/x?a=b");
    expect(await ask(origin.replace("127.0.0.1", "localhost"))).toBe("/x?a=b");
    const { port } = server.address() as AddressInfo;
    expect(await ask(`https://127.0.0.1:${port}`)).toMatch(/^the request failed: .*certificate/);
    expect(await ask("http://[::1]:9")).toBe("the connection was refused");
  } finally {
    if (before === undefined) delete process.env.HTTPS_PROXY;
    else process.env.HTTPS_PROXY = before;
    await stop();
  }
});

test("what cannot be found is said", async () => {
  expect(await ask("http://nowhere.invalid")).toMatch(/^the request failed: getaddrinfo E/);
});

test("who cuts a kept connection and listens no more has cut it, whatever is found when asking again", async () => {
  let asked = 0;
  const ending = createHttpServer((request, response) => {
    if (++asked === 1) return void response.end("{}");
    ending.close();
    request.socket.destroy();
  });
  const { origin } = await listen(ending);
  const client = await httpClient(origin, 1);
  const { signal } = new AbortController();
  expect(await client.ask(get, signal)).toMatchObject({ status: 200 });
  expect(await client.ask(get, signal)).toMatchObject({ problem: "the connection was cut before there was an answer" });
  expect(await client.ask(get, signal)).toMatchObject({ problem: "the connection was refused" });
  expect(asked).toBe(2);
  client.close();
});

test("who closes a kept connection and cuts the next one in its answer has cut that", async () => {
  let asked = 0;
  const cutting = createHttpServer((request, response) => {
    if (++asked === 1) return void response.end("{}");
    if (asked === 2) return void request.socket.destroy();
    response.writeHead(200, { "content-length": 100 }).write("{");
    setTimeout(() => request.socket.destroy(), 20);
  });
  const { origin, stop } = await listen(cutting);
  const client = await httpClient(origin, 1);
  const { signal } = new AbortController();
  await client.ask(get, signal);
  expect(await client.ask(get, signal)).toMatchObject({
    problem: "the connection was cut before the answer was complete",
  });
  expect(asked).toBe(3);
  client.close();
  await stop();
});
