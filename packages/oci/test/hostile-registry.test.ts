import { afterEach, beforeEach, describe, expect, test } from "@jest/globals";
import { collect } from "#oci/bytes.js";
import type { Credential } from "#oci/credentials.js";
import { type Digest, sha256 } from "#oci/digest.js";
import { mediaTypes } from "#oci/media-types.js";
import { openRepository, type Repository } from "#oci/repository.js";
import { type Attempt, type HostileRegistry, startHostileRegistry } from "#test/hostile-registry.js";
import { createTransport, type Transport } from "#transport/transport.js";

let registry: HostileRegistry;
let other: HostileRegistry;
let transport: Transport;
let credential: Credential | undefined;
let repository: Repository;

const password: Credential = { kind: "password", username: "ada", password: "secret" };
const basic = `Basic ${Buffer.from("ada:secret").toString("base64")}`;

beforeEach(async () => {
  registry = await startHostileRegistry();
  other = await startHostileRegistry();
  transport = createTransport({ environment: {}, retry: { firstDelay: 1, attempts: 2 } });
  credential = undefined;
  const access = { transport, credentials: async () => credential };
  repository = openRepository({ registry: registry.host, repository: "a/b" }, access);
});
afterEach(async () => {
  await transport.close();
  await registry.stop();
  await other.stop();
});

const content = Buffer.from("0123456789".repeat(50_000));
const blob = { mediaType: "text/plain", digest: sha256(content), size: content.length };
const manifest = Buffer.from(JSON.stringify({ schemaVersion: 2, mediaType: mediaTypes.index, manifests: [] }));

function offer(reference: string, bytes = manifest, mediaType: string = mediaTypes.index): Digest {
  registry.manifests.set(reference, { mediaType, bytes });
  return sha256(bytes);
}

/** Answers requests of a method and path in the registry's place. */
function answer(method: string, path: RegExp, respond: (attempt: Attempt) => void): void {
  registry.fault = (attempt) => {
    if (attempt.request.method !== method || !path.test(attempt.path)) return false;
    respond(attempt);
    return true;
  };
}

test("a manifest that the registry stores as something else is noticed", async () => {
  answer("PUT", /manifests/, ({ request, response }) => {
    request.resume();
    response.writeHead(201, { "docker-content-digest": sha256("something else") }).end();
  });
  const descriptor = { mediaType: mediaTypes.index, digest: sha256(manifest), size: manifest.length };
  await expect(repository.pushManifest({ descriptor, bytes: manifest })).rejects.toThrow(
    /^registry-failed: .*stored it as/,
  );
});

describe("content-mismatch:", () => {
  test("a manifest with another digest", async () => {
    offer(sha256("wanted"));
    await expect(repository.manifest(sha256("wanted"))).rejects.toThrow(/^content-mismatch: .*expected sha256:/);
  });

  test("a tag whose bytes are not those of the announced digest", async () => {
    answer("GET", /manifests/, ({ response }) =>
      response
        .writeHead(200, { "content-type": mediaTypes.index, "docker-content-digest": sha256("another") })
        .end(manifest),
    );
    await expect(repository.manifest("latest")).rejects.toThrow(/^content-mismatch: /);
  });

  test("a content type that is not the manifest's own media type", async () => {
    offer("latest", manifest, mediaTypes.manifest);
    await expect(repository.manifest("latest")).rejects.toThrow(
      /^content-mismatch: .*is announced as ".*manifest.*" and is ".*index/,
    );
  });

  test("a manifest that has another digest than it was looked up by", async () => {
    answer("HEAD", /manifests/, ({ response }) => {
      response.writeHead(200, { "content-type": mediaTypes.index, "docker-content-digest": sha256("another") }).end();
    });
    await expect(repository.head(sha256("wanted"))).rejects.toThrow(/^content-mismatch: .*expected sha256:/);
  });

  test.each([
    ["size", { size: manifest.length + 1 }],
    ["media type", { mediaType: mediaTypes.manifest }],
  ])("a manifest of another %s than its descriptor says", async (_name, wrong) => {
    const descriptor = { mediaType: mediaTypes.index, digest: offer(sha256(manifest)), size: manifest.length };
    expect((await repository.manifest(descriptor))?.descriptor).toEqual(descriptor);
    await expect(repository.manifest({ ...descriptor, ...wrong })).rejects.toThrow(/^content-mismatch: /);
  });

  test.each([
    ["not JSON"],
    ["[]"],
    ["null"],
    ['"text"'],
    ['{"manifests":[],"layers":[]}'],
    ['{"manifests":[],"config":{}}'],
  ])("a manifest that is %s", async (text) => {
    offer("latest", Buffer.from(text));
    await expect(repository.manifest("latest")).rejects.toThrow(/^content-mismatch: /);
  });

  test.each([
    ["other bytes", Buffer.from(content).fill("x", 100, 101)],
    ["fewer bytes", content.subarray(1)],
    ["more bytes", Buffer.concat([content, Buffer.from("x")])],
  ])("a blob of %s", async (_name, bytes) => {
    registry.blobs.set(blob.digest, bytes);
    await expect(collect(repository.blob(blob))).rejects.toThrow(/^content-mismatch: /);
  });

  test("a blob that never ends is given up at its size", async () => {
    answer("GET", /blobs/, ({ response }) => {
      const more = () => {
        while (!response.destroyed && response.write(Buffer.alloc(65_536)));
      };
      response.on("drain", more);
      more();
    });
    await expect(collect(repository.blob(blob))).rejects.toThrow(/^content-mismatch: .* got more/);
  });
});

describe("registry-failed:", () => {
  test.each([[true], [false]])("a manifest that is too large, announced: %s", async (announced) => {
    const large = Buffer.alloc(4 * 1024 * 1024 + 1, " ");
    answer("GET", /manifests/, ({ response }) => {
      response.writeHead(200, {
        "content-type": mediaTypes.index,
        ...(announced ? { "content-length": large.length } : {}),
      });
      response.end(large);
    });
    await expect(repository.manifest("latest")).rejects.toThrow(/^content-too-large: .*larger than 4194304 bytes/);
  });

  test.each([
    [418, "{}", /HTTP 418$/],
    [500, "<html>broken</html>", /HTTP 500$/],
    [429, '{"errors":[{"code":"TOOMANYREQUESTS","message":"slow down"}]}', /HTTP 429: TOOMANYREQUESTS: slow down$/],
    [400, '{"errors":[{"message":"a\\n::error::b\\u001b[31mred"}]}', /HTTP 400: a ::error::bred$/],
    [400, `{"errors":[{"message":"${"x".repeat(10_000)}"}]}`, /HTTP 400: x{199}…$/],
  ])("HTTP %i with %s", async (status, body, message) => {
    answer("GET", /manifests/, ({ response }) => response.writeHead(status).end(body));
    const reading = repository.manifest("latest");
    await expect(reading).rejects.toThrow(
      /^registry-(failed|busy): cannot read the manifest of 127\.0\.0\.1:\d+\/a\/b:latest: /,
    );
    await expect(reading).rejects.toThrow(message);
  });

  test("a digest header that is no digest", async () => {
    answer("HEAD", /manifests/, ({ response }) => response.writeHead(200, { "docker-content-digest": "latest" }).end());
    await expect(repository.head("latest")).rejects.toThrow(/^registry-failed: .*is not a digest/);
  });

  test("a next page of tags on another host, or endless pages", async () => {
    let link = (_page: number) => `<http://${other.host}/v2/a/b/tags/list>; rel="next"`;
    answer("GET", /tags/, ({ response, count }) => response.writeHead(200, { link: link(count) }).end(`{"tags":[]}`));
    await expect(repository.tags()).rejects.toThrow(/^registry-failed: .*another address/);
    expect(other.log).toEqual([]);
    link = (page) => `</v2/a/b/tags/list?last=${page}>; rel="next"`;
    await expect(repository.tags()).rejects.toThrow(/^registry-failed: .*more than 200 pages/);
  });

  test("a registry that is not there", async () => {
    await registry.stop();
    await expect(repository.head("latest")).rejects.toThrow(
      /^registry-unreachable: cannot look up .* \(ECONNREFUSED\)$/,
    );
  });
});

test("tags come page by page; what is no tag is left out", async () => {
  answer("GET", /tags/, ({ response, count }) => {
    const last = count === 3;
    response.writeHead(200, last ? {} : { link: `</v2/a/b/tags/list?last=${count}>; rel="next"` });
    response.end(JSON.stringify({ tags: count === 2 ? [] : [`v${count}`, "../x", 7] }));
  });
  expect(await repository.tags()).toEqual(["v1", "v3"]);
});

test("a last page of tags that names itself as the next is the last", async () => {
  answer("GET", /tags/, ({ response }) => {
    response.writeHead(200, { link: '</v2/a/b/tags/list?last=x>; rel="next"' }).end('{"tags":["v1"]}');
  });
  expect(await repository.tags()).toEqual(["v1"]);
  expect(registry.log).toHaveLength(2);
});

test("a repository without tags is one whose first page is absent", async () => {
  expect(await repository.tags()).toEqual([]);
  answer("GET", /tags/, ({ response, count }) => {
    if (count > 2) response.writeHead(404).end();
    else response.writeHead(200, { link: '</v2/a/b/tags/list?last=v1>; rel="next"' }).end('{"tags":["v1"]}');
  });
  await expect(repository.tags()).rejects.toThrow(/^registry-failed: cannot list the tags .*HTTP 404/);
});

test.each([[true], [false]])("a download that is cut goes on; the registry knows ranges: %s", async (ranges) => {
  registry.blobs.set(blob.digest, content);
  registry.fault = ({ request, response, count }) => {
    if (request.method !== "GET" || count > 3) {
      if (!ranges) delete request.headers.range;
      return false;
    }
    const start = ranges ? Number(/\d+/.exec(request.headers.range ?? "0")?.[0]) : 0;
    response.writeHead(start > 0 ? 206 : 200, {
      "content-length": content.length - start,
      ...(start > 0 ? { "content-range": `bytes ${start}-${content.length - 1}/${content.length}` } : {}),
    });
    response.write(content.subarray(start, count * 100_000));
    setTimeout(() => response.destroy(), 30);
    return true;
  };
  expect((await collect(repository.blob(blob))).equals(content)).toBe(true);
});

test("a download that is cut after its last byte is whole", async () => {
  answer("GET", /blobs/, ({ response }) => {
    response.writeHead(200).write(content);
    setTimeout(() => response.destroy(), 30);
  });
  expect((await collect(repository.blob(blob))).equals(content)).toBe(true);
  expect(registry.log).toHaveLength(1);
});

test("registry-failed: the rest of a download from another byte on", async () => {
  const times: number[] = [];
  answer("GET", /blobs/, ({ response, count }) => {
    times.push(Date.now());
    const range = count === 1 ? {} : { "content-range": `bytes 99-${content.length - 1}/${content.length}` };
    response.writeHead(count === 1 ? 200 : 206, range).write(content.subarray(0, 100));
    setTimeout(() => response.destroy(), 30);
  });
  await expect(collect(repository.blob(blob))).rejects.toThrow(/^registry-failed: .*another range/);
  expect((times[1] ?? 0) - (times[0] ?? 0)).toBeGreaterThan(200);
});

describe("credentials", () => {
  test("a blob that is kept on another host is fetched there without them", async () => {
    credential = password;
    other.blobs.set(blob.digest, content);
    registry.fault = ({ request, response, path }) => {
      if (request.headers.authorization === undefined) {
        response.writeHead(401, { "www-authenticate": 'Basic realm="x"' }).end();
      } else {
        response.writeHead(307, { location: `http://${other.host}${path}` }).end();
      }
      return true;
    };
    expect((await collect(repository.blob(blob))).equals(content)).toBe(true);
    expect(registry.authorizations).toEqual([undefined, basic]);
    expect(other.authorizations).toEqual([undefined]);
  });

  test("a storage that refuses what the registry sent there is no reason to log in", async () => {
    other.fault = ({ response }) => {
      response.writeHead(403).end("expired");
      return true;
    };
    answer("GET", /blobs/, ({ response, path }) => {
      response.writeHead(307, { location: `http://${other.host}${path}` }).end();
    });
    const reading = collect(repository.blob(blob));
    await expect(reading).rejects.toThrow(`${other.host} answers HTTP 403`);
    await expect(reading).rejects.toThrow(/^registry-failed: /);
  });

  test("they are not sent before they are asked for", async () => {
    credential = password;
    offer("latest");
    await repository.manifest("latest");
    expect(registry.authorizations).toEqual([undefined]);
  });

  const hideFromStrangers = ({ request, response, path }: Attempt) => {
    if (request.headers.authorization !== undefined) return false;
    if (path === "/v2/") response.writeHead(401, { "www-authenticate": 'Basic realm="x"' }).end();
    else response.writeHead(404).end();
    return true;
  };

  test("absent means absent for somebody who has logged in", async () => {
    credential = password;
    offer("hidden");
    registry.fault = hideFromStrangers;
    const found = await Promise.all(["hidden", "hidden", "absent", "hidden"].map(repository.manifest));
    expect(found.map((each) => each !== undefined)).toEqual([true, true, false, true]);
    expect(registry.log.filter((line) => line === "GET /v2/")).toHaveLength(1);
    expect(await repository.manifest("absent")).toBeUndefined();
  });

  test("a registry that does not say how to log in has not said that something is absent", async () => {
    credential = password;
    offer("hidden");
    registry.fault = (attempt) => {
      if (attempt.path !== "/v2/") return hideFromStrangers(attempt);
      attempt.response.writeHead(500).end();
      return true;
    };
    await expect(repository.manifest("hidden")).rejects.toThrow(
      /^registry-failed: cannot ask .* how to log in: HTTP 500/,
    );
    registry.fault = hideFromStrangers;
    expect(await repository.manifest("hidden")).toBeDefined();
  });

  test("a token service that sends a refresh token elsewhere is not followed", async () => {
    credential = { kind: "identity-token", token: "refresh" };
    registry.fault = ({ response, path }) => {
      const challenge = { "www-authenticate": `Bearer realm="http://${registry.host}/token"` };
      if (path === "/token") response.writeHead(307, { location: `http://${other.host}/token` }).end();
      else response.writeHead(401, challenge).end();
      return true;
    };
    await expect(repository.head("latest")).rejects.toThrow(/^registry-failed: cannot get a token .*redirects a POST/);
    expect(other.log).toEqual([]);
  });

  test("a token service that is not reached by HTTPS gets none", async () => {
    credential = password;
    registry.fault = ({ response }) => {
      response.writeHead(401, { "www-authenticate": 'Bearer realm="http://tokens.example/token",service="x"' }).end();
      return true;
    };
    await expect(repository.head("latest")).rejects.toThrow(/^registry-failed: .*not reached by HTTPS/);
  });

  test.each([["{}"], ['{"token":""}'], ['{"token":"a\\nb"}'], ["[]"], ["null"]])(
    "a token service that answers %s has failed",
    async (body) => {
      registry.fault = ({ response, path }) => {
        const challenge = { "www-authenticate": `Bearer realm="http://${registry.host}/token"` };
        if (path === "/token") response.writeHead(200).end(body);
        else response.writeHead(401, challenge).end();
        return true;
      };
      await expect(repository.head("latest")).rejects.toThrow(/^registry-failed: cannot get a token for/);
    },
  );

  test("registry-denied: a refusal without a challenge, and one that is no use", async () => {
    for (const headers of [{}, { "www-authenticate": "Negotiate" }, { "www-authenticate": 'Basic realm="x"' }]) {
      registry.fault = ({ response }) => {
        response.writeHead(401, headers).end('{"errors":[{"code":"UNAUTHORIZED"}]}');
        return true;
      };
      await expect(repository.manifest("latest")).rejects.toThrow(/^registry-denied: .*HTTP 401: UNAUTHORIZED$/);
    }
  });
});
