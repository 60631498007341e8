import { mkdir, readdir, readFile, rm, unlink, writeFile } from "node:fs/promises";
import { createServer, type Server } from "node:http";
import type { AddressInfo } from "node:net";
import { join } from "node:path";
import { gzipSync } from "node:zlib";
import { afterAll, beforeAll, describe, expect, test } from "@jest/globals";
import { DiagnosticError } from "#diagnostics/diagnostic.js";
import { openDatabase } from "#scan/database.js";
import { checkAge } from "#scan/database-age.js";
import { type Snapshot, takeSnapshot } from "#scan/snapshot.js";
import { removeTemporaryFolders, temporaryFolder } from "#test/folders.js";
import { ancient, type DatabaseOptions, modified, writeDatabase } from "#test/vulnerability-database.js";
import { codecEntry, parserEntry, usualEntries } from "#test/vulnerable-modules.js";
import { createTransport, type Transport } from "#transport/transport.js";

let transport: Transport;
let server: Server;
let base: string;
/** What the mirror serves. */
let served: string;
let answer: ((path: string) => { status: number; body: Buffer } | undefined) | undefined;

beforeAll(async () => {
  transport = createTransport({ environment: {}, retry: { attempts: 2, firstDelay: 1 }, limits: { headers: 500 } });
  served = await writeDatabase(await temporaryFolder(), usualEntries, { gz: true });
  server = createServer(async (request, response) => {
    const path = request.url ?? "";
    const other = answer?.(path);
    if (other) return void response.writeHead(other.status).end(other.body);
    const body = await readFile(join(served, path)).catch(() => undefined);
    return void response.writeHead(body ? 200 : 404).end(body);
  });
  await new Promise<void>((ready) => server.listen(0, "127.0.0.1", ready));
  base = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
});

afterAll(async () => {
  await transport.close();
  await new Promise((done) => server.close(done));
  await removeTemporaryFolders();
});

const modules = [parserEntry.module, "github.com/acme/other"];

async function take(where: string, wanted: readonly string[] = modules): Promise<Snapshot & { folder: string }> {
  const folder = join(await temporaryFolder(), "snapshot");
  return {
    ...(await takeSnapshot(
      openDatabase(where, () => transport),
      wanted,
      folder,
    )),
    folder,
  };
}

async function problem(where: string): Promise<string> {
  const error = await take(where).catch((reason: unknown) => reason);
  if (!(error instanceof DiagnosticError)) throw error;
  const [{ code, message, fix } = { code: "", message: "", fix: "" }] = error.diagnostics;
  expect(fix).toBeTruthy();
  return `${code}: ${message}`;
}

async function folderDatabase(options: DatabaseOptions = {}): Promise<string> {
  return writeDatabase(await temporaryFolder(), usualEntries, options);
}

describe("a snapshot", () => {
  test("holds what the database says of the modules, as govulncheck reads it", async () => {
    const { folder, url, ...snapshot } = await take(await folderDatabase());
    expect(url).toBe(`file://${folder}`);
    expect(snapshot).toMatchObject({ modified, digest: expect.stringMatching(/^sha256:/) });
    expect((await readdir(join(folder, "ID"))).sort()).toEqual([`${ancient.id}.json`, `${parserEntry.id}.json`]);
    const index = JSON.parse(await readFile(join(folder, "index/modules.json"), "utf8"));
    expect(index.map(({ path }: { path: string }) => path).sort()).toEqual([parserEntry.module, "stdlib"]);
  });

  test("is the same from a folder, a copy of a mirror, and a mirror", async () => {
    const all = [await folderDatabase(), await folderDatabase({ gz: true }), base, `${base}/`];
    const digests = await Promise.all(all.map(async (each) => (await take(each)).digest));
    expect(new Set(digests).size).toBe(1);
    const file = `file://${await folderDatabase()}`;
    expect((await take(file)).digest).toBe(digests[0]);
    expect((await take(base, [codecEntry.module])).digest).not.toBe(digests[0]);
  });
});

describe("what is no database is never good news", () => {
  test.each<[string, (folder: string) => Promise<unknown>, RegExp]>([
    [
      "an empty folder",
      (folder) => rm(folder, { recursive: true }).then(() => mkdir(folder)),
      /its date, index\/db\.json, is not there/,
    ],
    ["no folder", (folder) => rm(folder, { recursive: true }), /its date/],
    ["no date", (folder) => writeFile(join(folder, "index/db.json"), "{}"), /states no date/],
    [
      "a date that is none",
      (folder) => writeFile(join(folder, "index/db.json"), '{"modified":"today"}'),
      /states no date/,
    ],
    ["no index", (folder) => unlink(join(folder, "index/modules.json")), /its index/],
    ["an empty index", (folder) => writeFile(join(folder, "index/modules.json"), "[]"), /nothing about stdlib/],
    [
      "an index that is none",
      (folder) => writeFile(join(folder, "index/modules.json"), '{"a":1}'),
      /no list of modules/,
    ],
    [
      "an index that leads out of the folder",
      (folder) =>
        writeFile(join(folder, "index/modules.json"), '[{"path":"stdlib","vulns":[{"id":"../../etc/passwd"}]}]'),
      /no list of modules/,
    ],
    [
      "an entry that is not there",
      (folder) => unlink(join(folder, `ID/${parserEntry.id}.json`)),
      /its entry, ID\/GO-2026-9001\.json/,
    ],
    [
      "an entry of another number",
      (folder) =>
        writeFile(join(folder, `ID/${parserEntry.id}.json`), '{"id":"GO-1-1","modified":"2026-01-01T00:00:00Z"}'),
      /no entry of that number/,
    ],
    [
      "an index that names a module twice",
      async (folder) => {
        const file = join(folder, "index/modules.json");
        const list = JSON.parse(await readFile(file, "utf8"));
        await writeFile(file, JSON.stringify([...list, { path: parserEntry.module, vulns: [] }]));
      },
      /no list of modules/,
    ],
    [
      "an entry without what its module's versions are",
      async (folder) => {
        const file = join(folder, `ID/${parserEntry.id}.json`);
        const entry = JSON.parse(await readFile(file, "utf8"));
        await writeFile(file, JSON.stringify({ ...entry, affected: [] }));
      },
      /GO-2026-9001\.json says nothing of "github\.com\/acme\/parser"/,
    ],
    ["what is not JSON", (folder) => writeFile(join(folder, "index/modules.json"), "<html>"), /not JSON/],
    [
      "a date as long as a book",
      (folder) => writeFile(join(folder, "index/db.json"), `{"modified":"${"x".repeat(100_000)}"}`),
      /larger than/,
    ],
    [
      "a pipe's name",
      (folder) => unlink(join(folder, "index/db.json")).then(() => mkdir(join(folder, "index/db.json"))),
      /EISDIR/,
    ],
  ])("%s", async (_what, break_, why) => {
    const folder = await folderDatabase();
    await break_(folder);
    const found = await problem(folder);
    expect(found).toMatch(/^vulnerability-database-unusable: /);
    expect(found).toMatch(why);
  });

  test.each<[string, number, Buffer, RegExp]>([
    ["that is not there", 404, Buffer.alloc(0), /its date/],
    ["that refuses", 403, Buffer.from("no"), /HTTP 403/],
    ["that is broken", 500, Buffer.from("no"), /HTTP 500/],
    ["with a page for everything", 200, Buffer.from("<html>hello"), /not JSON/],
    ["with an archive that is none", 200, Buffer.from([0x1f, 0x8b, 8, 0, 1]), /cannot be unpacked/],
    ["with an archive that unpacks without end", 200, gzipSync(Buffer.alloc(8_000_000)), /cannot be unpacked/],
  ])("a mirror %s", async (_what, status, body, why) => {
    answer = () => ({ status, body });
    const found = await problem(base).finally(() => {
      answer = undefined;
    });
    expect(found).toMatch(/^vulnerability-database-unusable: /);
    expect(found).toMatch(why);
  });

  test("a mirror that loses one entry", async () => {
    answer = (path) => (path.includes(parserEntry.id) ? { status: 404, body: Buffer.alloc(0) } : undefined);
    const found = await problem(base).finally(() => {
      answer = undefined;
    });
    expect(found).toMatch(/its entry, ID\/GO-2026-9001\.json, is not there/);
  });

  test("a server that nobody runs", async () => {
    expect(await problem("http://127.0.0.1:1/")).toMatch(/vulnerability-database-unusable/);
  });

  test.each(["http://vuln.example/", "ftp://vuln.go.dev", "https://vuln.go.dev/?a=1", "https://[", "file://host/a"])(
    "the address %s",
    async (where) => {
      expect(await problem(where)).toMatch(/^input-invalid: /);
    },
  );
});

describe("a database's age", () => {
  const now = Date.parse("2026-11-22T05:00:00Z");
  const day = 24 * 60 * 60 * 1000;
  const at = (days: number) => ({ address: "x", modified: new Date(now - days * day).toISOString() });
  test.each<[number, number | undefined, string]>([
    [0, undefined, "none"],
    [60, undefined, "none"],
    [61, undefined, "warning"],
    [3, 3, "none"],
    [4, 3, "error"],
    [400, 1000, "none"],
    [-1, undefined, "none"],
    [-3, undefined, "error"],
  ])("%s days with %s accepted: %s", (days, most, expected) => {
    expect(checkAge(at(days), now, most).map(({ severity }) => severity)[0] ?? "none").toBe(expected);
  });
});
