import { createServer } from "node:http";
import { afterAll, beforeAll, beforeEach, expect, test } from "@jest/globals";
import { startConnectProxy } from "#test/connect-proxy.js";
import { listen } from "#test/listen.js";
import { createTransport } from "#transport/transport.js";

let server: Awaited<ReturnType<typeof listen>>;
let proxy: Awaited<ReturnType<typeof startConnectProxy>>;

beforeAll(async () => {
  server = await listen(createServer((request, response) => response.end(`${request.headers.host}${request.url}`)));
  proxy = await startConnectProxy({ port: Number(server.host.split(":")[1]) });
});
beforeEach(() => {
  proxy.tunnels.length = 0;
});
afterAll(async () => {
  await proxy.stop();
  await server.stop();
});

async function get(url: string, environment: NodeJS.ProcessEnv): Promise<string> {
  const transport = createTransport({ environment, retry: { attempts: 1 } });
  try {
    return await (await transport.request(url)).text(1000);
  } finally {
    await transport.close();
  }
}

test("requests go through the proxy of the environment, with its credentials", async () => {
  const answer = await get("http://registry.example/v2/", { HTTP_PROXY: `http://ada:pw@${proxy.host}` });
  expect(answer).toBe("registry.example/v2/");
  const authorization = `Basic ${Buffer.from("ada:pw").toString("base64")}`;
  expect(proxy.tunnels).toEqual([{ host: "registry.example:80", authorization, from: expect.any(Number) }]);
});

test("a proxy may be named without a scheme, in lower case, and not as nonsense", async () => {
  expect(await get("http://registry.example/v2/", { http_proxy: proxy.host })).toBe("registry.example/v2/");
  for (const nonsense of ["http://[", "ftp://proxy.example", "a b"]) {
    await expect(get("http://registry.example/", { HTTP_PROXY: nonsense })).rejects.toThrow(/HTTP_PROXY does not name/);
    expect(await get(server.origin, { HTTP_PROXY: nonsense })).toBe(`${server.host}/`);
  }
});

test("HTTPS_PROXY is for HTTPS", async () => {
  const environment = { HTTPS_PROXY: `http://${proxy.host}` };
  // The tunnel leads to a server without TLS: that the handshake fails shows that it was reached.
  await expect(get("https://registry.example/v2/", environment)).rejects.toThrow(/^https:\/\/registry.example\/v2\/:/);
  expect(proxy.tunnels.map((each) => each.host)).toEqual(["registry.example:443"]);
});

test("loopback and the hosts of NO_PROXY are reached directly", async () => {
  const environment = { HTTP_PROXY: `http://${proxy.host}`, NO_PROXY: "internal.invalid" };
  expect(await get(`${server.origin}/direct`, environment)).toBe(`${server.host}/direct`);
  await expect(get("http://registry.internal.invalid/", environment)).rejects.toThrow(/cannot connect/);
  expect(proxy.tunnels).toEqual([]);
});

test("a proxy that closes the connection without a word is an error, soon", async () => {
  const silent = await startConnectProxy({ port: 1 });
  try {
    const environment = { HTTPS_PROXY: `http://${silent.host}` };
    await expect(get("https://registry.example/v2/", environment)).rejects.toThrow(/the proxy does not connect/);
    expect(silent.tunnels).toHaveLength(1);
  } finally {
    await silent.stop();
  }
});

test("a proxy that refuses is named", async () => {
  const refusing = createServer();
  refusing.on("connect", (_request, socket) => socket.end("HTTP/1.1 403 Forbidden\r\n\r\n"));
  const { host, stop } = await listen(refusing);
  try {
    const environment = { HTTPS_PROXY: `http://${host}` };
    await expect(get("https://registry.example/v2/", environment)).rejects.toThrow(/the proxy answers HTTP 403$/);
  } finally {
    await stop();
  }
});
