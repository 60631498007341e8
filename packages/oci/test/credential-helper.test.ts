import { chmod, mkdir, readFile, writeFile } from "node:fs/promises";
import { join, relative } from "node:path";
import { setTimeout as sleep } from "node:timers/promises";
import { afterAll, beforeAll, describe, expect, test } from "@jest/globals";
import { once } from "#oci/bytes.js";
import { dockerCredentials } from "#oci/credentials.js";
import { sha256 } from "#oci/digest.js";
import { openRepository } from "#oci/repository.js";
import { removeTemporaryFolders, temporaryFolder } from "#test/folders.js";
import { account, startDistribution, type TestRegistry } from "#test/registries.js";
import { createTransport } from "#transport/transport.js";

afterAll(removeTemporaryFolders);

const ada = { kind: "password", username: "ada", password: "p:w" };

/** A machine with Docker's configuration and helpers, which are shell scripts by name. */
async function machine(config: object, helpers: Record<string, string>) {
  const folder = await temporaryFolder();
  await mkdir(join(folder, "bin"));
  for (const [name, script] of Object.entries(helpers)) await writeHelper(join(folder, "bin"), name, script);
  await writeFile(join(folder, "config.json"), JSON.stringify(config));
  const environment = { DOCKER_CONFIG: folder, PATH: `${join(folder, "bin")}:/usr/bin:/bin`, LOG: join(folder, "log") };
  const asked = () => readFile(environment.LOG, "utf8").then((text) => text.trim().split("\n"));
  return { folder, environment, asked, lookup: dockerCredentials(environment, 2000) };
}

async function writeHelper(folder: string, name: string, script: string): Promise<void> {
  const file = join(folder, `docker-credential-${name}`);
  await writeFile(file, `#!/bin/sh\nread server\necho "$@ $server" >> "$LOG"\n${script}\n`);
  await chmod(file, 0o755);
}

const answers = (username: string, secret: string) =>
  `printf '%s' '${JSON.stringify({ ServerURL: "x", Username: username, Secret: secret })}'`;
const knowsNothing = "echo 'credentials not found in native keychain'; exit 1";
const file = { auths: { "ghcr.io": { auth: Buffer.from("file:entry").toString("base64") } } };
const entry = { kind: "password", username: "file", password: "entry" };

describe("a helper", () => {
  test.each<[string, object, Record<string, string>, string, object | undefined, string]>([
    ["for all registries", { credsStore: "a" }, { a: answers("ada", "p:w") }, "ghcr.io", ada, "get ghcr.io"],
    [
      "of one registry",
      { credHelpers: { "ghcr.io": "a" } },
      { a: answers("ada", "p:w") },
      "ghcr.io",
      ada,
      "get ghcr.io",
    ],
    [
      "of one registry comes before that for all",
      { credsStore: "b", credHelpers: { "localhost:5000": "a" } },
      { a: answers("ada", "p:w"), b: "exit 9" },
      "localhost:5000",
      ada,
      "get localhost:5000",
    ],
    [
      "knows Docker Hub by its old address",
      { credHelpers: { "index.docker.io": "a" } },
      { a: answers("ada", "p:w") },
      "docker.io",
      ada,
      "get https://index.docker.io/v1/",
    ],
    [
      "may keep an identity token",
      { credsStore: "a" },
      { a: answers("<token>", "refresh") },
      "acme.example",
      { kind: "identity-token", token: "refresh" },
      "get acme.example",
    ],
    [
      "that knows nothing leaves it to the file",
      { ...file, credsStore: "a" },
      { a: knowsNothing },
      "ghcr.io",
      entry,
      "get ghcr.io",
    ],
    [
      "that knows nothing, and nobody else does",
      { credsStore: "a" },
      { a: knowsNothing },
      "ghcr.io",
      undefined,
      "get ghcr.io",
    ],
  ])("%s", async (_name, config, helpers, registry, expected, asked) => {
    const { lookup, asked: log } = await machine(config, helpers);
    expect(await lookup(registry)).toEqual(expected);
    expect(await log()).toEqual([asked]);
  });

  test("that a registry does without is not asked", async () => {
    const { lookup } = await machine({ ...file, credsStore: "a", credHelpers: { "ghcr.io": "" } }, {});
    expect(await lookup("ghcr.io")).toEqual(entry);
  });

  test("is asked once for each registry", async () => {
    const { lookup, asked } = await machine({ credsStore: "a" }, { a: answers("ada", "p:w") });
    await Promise.all([lookup("a.example"), lookup("a.example"), lookup("b.example")]);
    await lookup("a.example");
    expect((await asked()).sort()).toEqual(["get a.example", "get b.example"]);
  });

  test("is taken from the absolute folders of PATH alone", async () => {
    const { folder, environment } = await machine({ credsStore: "a" }, { a: answers("ada", "p:w") });
    const bin = join(folder, "bin");
    for (const PATH of [relative(process.cwd(), bin), ".", "", `${folder}:/usr/bin`]) {
      const lookup = dockerCredentials({ ...environment, PATH });
      await expect(lookup("ghcr.io")).rejects.toThrow(
        /^credential-helper-failed: docker-credential-a is not in a folder/,
      );
    }
  });
});

describe("credential-helper-failed:", () => {
  test.each([["../a"], ["a/b"], ["-x"], [" a"], ["a\nb"], ["$(id)"], ["a".repeat(65)]])("the name %j", async (name) => {
    const { lookup } = await machine({ credsStore: name }, {});
    await expect(lookup("ghcr.io")).rejects.toThrow(
      /^credential-helper-failed: ".*" is not a credential helper's name/,
    );
  });

  test.each([
    ["nothing", "exit 0", /answers no credential$/],
    ["no JSON, which may be a secret", "echo hunter2", /answers no credential$/],
    ["no secret", answers("ada", ""), /answers no credential$/],
    ["null", "echo null", /answers no credential$/],
    [
      "an error with controls",
      "printf 'locked\\033[31m\\n::error::x'; exit 3",
      /ends with 3 for ghcr.io and says: locked ::error::x$/,
    ],
    ["an error on the other channel", "echo 'no keychain' >&2; exit 1", /says: no keychain$/],
    ["a signal", "kill -9 $$", /ends with a signal for ghcr.io and says: nothing$/],
    ["without end", "yes", /answers with more than 65536 bytes$/],
    ["never", "sleep 60", /gave no answer within 2 s$/],
  ])("an answer that is %s", async (_name, script, message) => {
    const { lookup } = await machine({ credsStore: "a" }, { a: script });
    const work = lookup("ghcr.io");
    await expect(work).rejects.toThrow(/^credential-helper-failed: docker-credential-a /);
    await expect(work).rejects.toThrow(message);
  });

  test("a helper that cannot be started", async () => {
    const { lookup, folder } = await machine({ credsStore: "a" }, { a: "" });
    await writeFile(join(folder, "bin", "docker-credential-a"), "#!/nowhere/sh\n");
    await expect(lookup("ghcr.io")).rejects.toThrow(/^credential-helper-failed: .*cannot be started$/);
  });

  test("what a helper started is ended with it", async () => {
    const { lookup, folder } = await machine({ credsStore: "a" }, { a: `(sleep 3; echo late > "$LOG.late") & wait` });
    await expect(lookup("ghcr.io")).rejects.toThrow(/gave no answer/);
    await sleep(1500);
    await expect(readFile(join(folder, "log.late"))).rejects.toThrow(/ENOENT/);
  });
});

describe("a real registry", () => {
  let registry: TestRegistry;
  beforeAll(async () => {
    registry = await startDistribution("basic");
  }, 600_000);
  afterAll(() => registry.stop());

  test("accepts what a helper keeps", async () => {
    const { lookup, asked } = await machine({ credsStore: "a" }, { a: answers(account.username, account.password) });
    const transport = createTransport({ environment: {} });
    const repository = openRepository(
      { registry: registry.host, repository: "acme/kept" },
      { transport, credentials: lookup },
    );
    const blob = { mediaType: "text/plain", digest: sha256("hello"), size: 5 };
    try {
      expect(await repository.pushBlob(blob, () => once(Buffer.from("hello")))).toBe("pushed");
    } finally {
      await transport.close();
    }
    expect(await asked()).toEqual([`get ${registry.host}`]);
  });
});
