import { createServer, type RequestListener, type Server } from "node:http";
import { text } from "node:stream/consumers";
import { afterEach, expect, test } from "@jest/globals";
import { listen } from "#test/listen.js";
import { freePort } from "#test/ports.js";
import { TransportError, type TransportErrorKind } from "#transport/errors.js";
import { createTransport, type TransportOptions } from "#transport/transport.js";

const closing: (() => Promise<void>)[] = [];
afterEach(async () => {
  for (const close of closing.splice(0)) await close();
});

async function serve(listener: RequestListener): Promise<string> {
  const server: Server = createServer(listener);
  const { origin, stop } = await listen(server);
  closing.push(stop);
  return origin;
}

function transport(options: Partial<TransportOptions> = {}) {
  const created = createTransport({ environment: {}, retry: { firstDelay: 1 }, ...options });
  closing.push(created.close);
  return created;
}

async function kindOf(work: Promise<unknown>): Promise<TransportErrorKind | "no error"> {
  try {
    await work;
    return "no error";
  } catch (error) {
    if (error instanceof TransportError) return error.kind;
    throw error;
  }
}

test("any status is an answer, with its headers and body", async () => {
  const origin = await serve((request, response) => {
    response.writeHead(404, { "content-type": "application/json", link: ["a", "b"] });
    response.end(JSON.stringify({ path: request.url, agent: request.headers["user-agent"] }));
  });
  const response = await transport().request(`${origin}/x?y=1`);
  expect(response.status).toBe(404);
  expect(response.headers.link).toBe("a, b");
  expect(await response.json(1000)).toEqual({ path: "/x?y=1", agent: "plugin-release-actions" });
});

test("a server that is busy is asked again, as it says", async () => {
  const times: number[] = [];
  const origin = await serve((_request, response) => {
    times.push(Date.now());
    if (times.length === 1) response.writeHead(429, { "retry-after": "1" }).end("wait");
    else response.end("ok");
  });
  expect(await (await transport().request(origin)).text(10)).toBe("ok");
  expect((times[1] ?? 0) - (times[0] ?? 0)).toBeGreaterThanOrEqual(990);
});

test("the last answer of a server that stays broken is handed on", async () => {
  let count = 0;
  const origin = await serve((_request, response) => {
    count++;
    response.writeHead(500).end("broken");
  });
  const response = await transport().request(origin);
  expect([response.status, await response.text(100), count]).toEqual([500, "broken", 4]);
});

test("a body is opened anew for each attempt", async () => {
  const received: string[] = [];
  const origin = await serve(async (request, response) => {
    received.push(await text(request));
    response.writeHead(received.length < 3 ? 503 : 201).end();
  });
  let opened = 0;
  const open = async function* () {
    opened++;
    yield Buffer.from("he");
    yield Buffer.from("llo");
  };
  const response = await transport().request(origin, { method: "POST", body: { size: 5, open } });
  expect([response.status, opened, received]).toEqual([201, 3, ["hello", "hello", "hello"]]);
});

test("an exception of the body's own stream comes through", async () => {
  const origin = await serve((request, response) => request.resume().on("end", () => response.end()));
  const open = async function* () {
    yield Buffer.from("he");
    throw new RangeError("the disk is gone");
  };
  const sending = transport().request(origin, { method: "PUT", body: { size: 5, open } });
  await expect(sending).rejects.toThrow(RangeError);
});

test("what a POST may have done is not done twice", async () => {
  let count = 0;
  const origin = await serve((request) => {
    count++;
    request.socket.destroy();
  });
  expect(await kindOf(transport().request(origin, { method: "POST" }))).toBe("cut");
  expect(count).toBe(1);
  expect(await kindOf(transport().request(origin, { method: "PUT" }))).toBe("cut");
  expect(count).toBe(5);
  expect(await kindOf(transport().request(origin, { once: true }))).toBe("cut");
  expect(count).toBe(6);
});

test("a body that breaks off is asked for again when it is read as a whole", async () => {
  let count = 0;
  const origin = await serve((_request, response) => {
    response.writeHead(200, { "content-length": "10" }).write("01234");
    if (++count < 3) setTimeout(() => response.destroy(), 20);
    else response.end("56789");
  });
  expect(await (await transport().request(origin)).text(100)).toBe("0123456789");
  expect(count).toBe(3);
});

test("a body that breaks off while it streams is an error", async () => {
  const origin = await serve((_request, response) => {
    response.writeHead(200, { "content-length": "10" }).write("01234");
    setTimeout(() => response.destroy(), 20);
  });
  const { body } = await transport().request(origin);
  const pieces: string[] = [];
  const reading = (async () => {
    for await (const piece of body) pieces.push(Buffer.from(piece).toString());
  })();
  expect(await kindOf(reading)).toBe("cut");
  expect(pieces.join("")).toBe("01234");
});

test("a body has a limit, announced or not", async () => {
  const origin = await serve((request, response) => {
    if (request.url === "/announced") response.setHeader("content-length", "2000");
    response.write(Buffer.alloc(1000));
    response.end(Buffer.alloc(1000));
  });
  const client = transport();
  expect((await (await client.request(origin)).bytes(2000)).length).toBe(2000);
  expect(await kindOf((await client.request(origin)).bytes(1999))).toBe("too-large");
  expect(await kindOf((await client.request(`${origin}/announced`)).bytes(1999))).toBe("too-large");
});

test("what is not JSON is named", async () => {
  const origin = await serve((_request, response) => response.end("<html>"));
  expect(await kindOf((await transport().request(origin)).json(100))).toBe("malformed");
});

test.each([
  ["before its head", "/silent", { headers: 100 }],
  ["within its body", "/stalls", { idle: 100 }],
  ["all in all", "/drips", { total: 300 }],
])("an answer that takes too long %s is given up", async (_name, path, limits) => {
  const origin = await serve((request, response) => {
    if (request.url === "/silent") return;
    response.write("a");
    if (request.url === "/drips") setInterval(() => response.write("a"), 20).unref();
  });
  const client = transport({ limits, retry: { attempts: 1 } });
  const reading = client.request(`${origin}${path}`).then((response) => response.bytes(1000));
  expect(await kindOf(reading)).toBe("timeout");
});

test("a streamed body may take longer than the whole time, as long as it goes on", async () => {
  const origin = await serve(async (request, response) => response.end(await text(request).catch(() => "")));
  const send = (pauses: number[]) => {
    const open = async function* () {
      for (const pause of pauses) {
        await new Promise((resolve) => setTimeout(resolve, pause));
        yield Buffer.from("x");
      }
    };
    const client = transport({ limits: { total: 300 }, retry: { attempts: 1 } });
    const request = { method: "PUT", body: { size: pauses.length, open } } as const;
    return client.request(origin, request).then((response) => response.text(10));
  };
  expect(await send([100, 100, 100, 100, 100, 100])).toBe("xxxxxx");
  expect(await kindOf(send([100, 1000, 100]))).toBe("timeout");
});

test("waiting for another attempt ends with the whole request's time", async () => {
  const origin = await serve((_request, response) => response.writeHead(503, { "retry-after": "30" }).end());
  expect(await kindOf(transport({ limits: { total: 200 } }).request(origin))).toBe("timeout");
});

test("the caller's signal ends a request", async () => {
  const origin = await serve(() => {});
  const work = transport().request(origin, { signal: AbortSignal.timeout(100) });
  expect(await kindOf(work)).toBe("timeout");
  const controller = new AbortController();
  setTimeout(() => controller.abort(), 50);
  expect(await kindOf(transport().request(origin, { signal: controller.signal }))).toBe("aborted");
});

test("a redirect is followed, without credentials to another host", async () => {
  const seen: (string | undefined)[] = [];
  const there = await serve((request, response) => {
    seen.push(request.headers.authorization, request.headers.accept);
    response.end("there");
  });
  const here = await serve((_request, response) => response.writeHead(307, { location: `${there}/x` }).end());
  const response = await transport().request(here, { headers: { Authorization: "secret", accept: "a/b" } });
  expect([await response.text(10), response.url, seen]).toEqual(["there", `${there}/x`, [undefined, "a/b"]]);
});

test("no connection is unreachable, and messages hold no secrets", async () => {
  const port = await freePort();
  const work = transport().request(`http://user:password@127.0.0.1:${port}/path?token=secret#fragment`);
  const error: TransportError = await work.then(
    () => {
      throw new Error("it answered");
    },
    (thrown) => thrown,
  );
  expect(error.kind).toBe("unreachable");
  expect(error.message).toBe(`http://127.0.0.1:${port}/path: cannot connect (ECONNREFUSED)`);
  expect(await kindOf(transport().request("not a URL"))).toBe("malformed");
});

test("what is not HTTP is named", async () => {
  const { createServer: createTcp } = await import("node:net");
  const server = createTcp((socket) => socket.once("data", () => socket.write("SSH-2.0-OpenSSH\r\n")));
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  closing.push(async () => {
    server.close();
  });
  const address = server.address();
  const port = typeof address === "object" ? address?.port : 0;
  expect(await kindOf(transport({ retry: { attempts: 1 } }).request(`http://127.0.0.1:${port}/`))).toBe("malformed");
});
