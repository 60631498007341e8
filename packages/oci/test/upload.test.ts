import { randomBytes } from "node:crypto";
import { afterAll, afterEach, beforeEach, describe, expect, test } from "@jest/globals";
import { collect, once } from "#oci/bytes.js";
import { copyImage } from "#oci/copy.js";
import type { Credential } from "#oci/credentials.js";
import { sha256 } from "#oci/digest.js";
import { openLayout } from "#oci/layout.js";
import { openRepository, type Repository } from "#oci/repository.js";
import { removeTemporaryFolders, temporaryFolder } from "#test/folders.js";
import { type Attempt, type HostileRegistry, startHostileRegistry } from "#test/hostile-registry.js";
import { recordRequests } from "#test/recording-registry.js";
import { startCraneRegistry, startDistribution } from "#test/registries.js";
import { writeSampleImage } from "#test/sample-image.js";
import { createTransport, type Transport } from "#transport/transport.js";

let registry: HostileRegistry;
let other: HostileRegistry;
let transport: Transport;
let credential: Credential | undefined;
let repository: Repository;

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

afterAll(removeTemporaryFolders);

const content = Buffer.from("0123456789".repeat(50_000));
const blob = { mediaType: "text/plain", digest: sha256(content), size: content.length };
const open = () => once(content);

/** Answers requests of a method and path in the registry's place. */
function answer(method: string, path: RegExp, respond: (attempt: Attempt) => void): void {
  registry.fault = (attempt) => {
    if (attempt.request.method !== method || !path.test(attempt.path)) return false;
    respond(attempt);
    return true;
  };
}

function cutHalfway({ request }: Attempt): void {
  request.once("data", () => request.socket.destroy());
}

test("a blob whose upload is cut starts again from its first byte", async () => {
  registry.fault = (attempt) => {
    const cut = attempt.request.method === "PUT" && attempt.count <= 2;
    if (cut) cutHalfway(attempt);
    return cut;
  };
  expect(await repository.pushBlob(blob, open)).toBe("pushed");
  expect(registry.blobs.get(blob.digest)?.equals(content)).toBe(true);
  expect(registry.log.filter((line) => line.startsWith("POST"))).toHaveLength(3);
});

test("a registry that cuts every upload fails, after some attempts", async () => {
  answer("PUT", /uploads/, cutHalfway);
  await expect(repository.pushBlob(blob, open)).rejects.toThrow(/^registry-failed: cannot push sha256:.*ended early/);
  expect(registry.log.filter((line) => line.startsWith("POST"))).toHaveLength(4);
}, 30_000);

test.each([[404], [416], [429], [500], [503]])("an upload that ends in HTTP %i is started again", async (status) => {
  answer("PUT", /uploads/, ({ request, response, count }) => {
    if (count === 1) {
      request.resume().on("end", () => response.writeHead(status, { "retry-after": "0" }).end());
      return;
    }
    registry.fault = () => false;
    request.resume().on("end", () => response.writeHead(503, { "retry-after": "0" }).end());
  });
  expect(await repository.pushBlob(blob, open)).toBe("pushed");
  expect(registry.blobs.has(blob.digest)).toBe(true);
});

test("an upload that fails is cancelled, where the registry's last answer says", async () => {
  answer("PUT", /uploads/, ({ request, response }) => {
    request.resume().on("end", () => response.writeHead(400).end());
  });
  await expect(repository.pushBlob(blob, open)).rejects.toThrow("HTTP 400");
  expect(registry.log.slice(-2)).toEqual(["PUT /v2/a/b/blobs/uploads/session", "DELETE /v2/a/b/blobs/uploads/session"]);
});

test("a signal gives an upload up", async () => {
  const stop = new AbortController();
  answer("PUT", /uploads/, () => stop.abort());
  await expect(repository.pushBlob(blob, open, { signal: stop.signal })).rejects.toThrow(
    /^registry-failed: .*cancelled/,
  );
  expect(registry.log.map((line) => line.split(" ")[0])).toEqual(["HEAD", "POST", "PUT", "DELETE"]);
});

test("where one blob of an image fails, the other uploads are given up", async () => {
  const directory = await temporaryFolder();
  const top = await writeSampleImage(directory);
  let silent = 0;
  answer("PUT", /uploads/, ({ response, count }) => {
    if (count === 1) setTimeout(() => response.writeHead(400).end(), 200);
    else silent += 1;
  });
  await expect(copyImage(await openLayout(directory), top, repository)).rejects.toThrow("HTTP 400");
  expect(silent).toBeGreaterThan(1);
  expect(registry.log.filter((line) => line.startsWith("DELETE"))).toHaveLength(silent + 1);
});

test.each([[200], [202], [400], [413]])("an upload that ends in HTTP %i is not", async (status) => {
  answer("PUT", /uploads/, ({ request, response }) => {
    request.resume().on("end", () => response.writeHead(status).end('{"errors":[{"code":"SIZE_INVALID"}]}'));
  });
  await expect(repository.pushBlob(blob, open)).rejects.toThrow(`HTTP ${status}: SIZE_INVALID`);
  expect(registry.log.filter((line) => line.startsWith("POST"))).toHaveLength(1);
});

test("a registry that takes blobs only in one piece gets them so, with their length", async () => {
  registry.fault = ({ request, response }) => {
    const whole = request.method !== "PUT" || request.headers["content-length"] === String(content.length);
    if (request.method !== "PATCH" && whole) return false;
    request.resume().on("end", () => response.writeHead(405).end());
    return true;
  };
  expect(await repository.pushBlob(blob, open)).toBe("pushed");
});

describe("where requests are limited to 4 MiB", () => {
  const large = Buffer.alloc(10 * 1024 * 1024, "0123456789abcdef");
  const descriptor = { mediaType: "text/plain", digest: sha256(large), size: large.length };
  /** As a proxy in front of a registry refuses: from the announced length. */
  const limit = ({ request, response }: Attempt) => {
    if (Number(request.headers["content-length"] ?? 0) <= 4 * 1024 * 1024) return false;
    request.resume().on("end", () => response.writeHead(413).end("<html>too large</html>"));
    return true;
  };

  test("a blob is sent in chunks", async () => {
    registry.fault = limit;
    expect(await repository.pushBlob(descriptor, () => once(large))).toBe("pushed");
    expect(registry.blobs.get(descriptor.digest)?.equals(large)).toBe(true);
    const methods = registry.log.map((line) => line.split(" ")[0]);
    expect(methods).toEqual(["HEAD", "POST", "PUT", "DELETE", "POST", "PATCH", "PATCH", "PATCH", "PUT"]);
  });

  test("a chunk that is cut starts the blob again, in chunks", async () => {
    registry.fault = (attempt) => {
      const cut = attempt.request.method === "PATCH" && attempt.count === 2;
      if (cut) cutHalfway(attempt);
      return cut || limit(attempt);
    };
    expect(await repository.pushBlob(descriptor, () => once(large))).toBe("pushed");
    expect(registry.blobs.get(descriptor.digest)?.equals(large)).toBe(true);
    expect(registry.log.filter((line) => line.startsWith("POST"))).toHaveLength(3);
  });

  test("a chunk that is kept in part is noticed", async () => {
    registry.fault = (attempt) => {
      if (attempt.request.method !== "PATCH") return limit(attempt);
      const { request, response, path } = attempt;
      request.resume().on("end", () => response.writeHead(202, { location: path, range: "0-99" }).end());
      return true;
    };
    const pushing = repository.pushBlob(descriptor, () => once(large));
    await expect(pushing).rejects.toThrow(/^registry-failed: .*kept only a part/);
  });

  test("a registry that refuses chunks too has failed", async () => {
    registry.fault = (attempt) => {
      if (attempt.request.method !== "PATCH") return limit(attempt);
      attempt.request.resume().on("end", () => attempt.response.writeHead(413).end());
      return true;
    };
    const pushing = repository.pushBlob(descriptor, () => once(large));
    await expect(pushing).rejects.toThrow(/^registry-failed: .*HTTP 413$/);
  });
});

describe.each([
  ["Distribution", () => startDistribution()],
  ["crane's registry", startCraneRegistry],
])("behind a proxy that takes 4 MiB at once, %s", (_name, start) => {
  test("gets a larger blob in chunks", async () => {
    const real = await start();
    const limited = await recordRequests(real.host, 4 * 1024 * 1024);
    const large = randomBytes(9_000_000);
    const descriptor = { mediaType: "text/plain", digest: sha256(large), size: large.length };
    const target = openRepository(
      { registry: limited.host, repository: "acme/large" },
      { transport, credentials: async () => undefined },
    );
    try {
      expect(await target.pushBlob(descriptor, () => once(large))).toBe("pushed");
      expect((await collect(target.blob(descriptor))).equals(large)).toBe(true);
    } finally {
      await limited.stop();
      await real.stop();
    }
    expect(limited.requests.filter((each) => each.method === "PATCH").map((each) => each.bytes)).toEqual([
      4_194_304, 4_194_304, 611_392,
    ]);
  }, 600_000);
});

test("an upload address on another host gets the bytes but no credentials", async () => {
  credential = { kind: "password", username: "ada", password: "secret" };
  registry.fault = ({ request, response, path }) => {
    const { authorization } = request.headers;
    if (authorization === undefined) response.writeHead(401, { "www-authenticate": 'Basic realm="x"' }).end();
    else if (request.method === "POST")
      response.writeHead(202, { location: `http://${other.host}${path}?state=a%2Fb` }).end();
    else return false;
    return true;
  };
  expect(await repository.pushBlob(blob, open)).toBe("pushed");
  expect(other.blobs.has(blob.digest)).toBe(true);
  expect(other.authorizations).toEqual([undefined]);
});

test.each([[undefined], ["ftp://127.0.0.1/x"], ["http://["]])("an upload address %s is refused", async (location) => {
  answer("POST", /uploads/, ({ response }) => response.writeHead(202, location ? { location } : {}).end());
  await expect(repository.pushBlob(blob, open)).rejects.toThrow(/^registry-failed: .*no usable address/);
});

test("an exception of the source comes through, and the upload is not tried again", async () => {
  const broken = async function* () {
    yield content.subarray(0, 10);
    throw new RangeError("the disk is gone");
  };
  await expect(repository.pushBlob(blob, broken)).rejects.toThrow(RangeError);
  expect(registry.log.filter((line) => line.startsWith("POST"))).toHaveLength(1);
});
