import { existsSync } from "node:fs";
import { chmod, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { setTimeout as sleep } from "node:timers/promises";
import { afterAll, describe, expect, test } from "@jest/globals";
import fc from "fast-check";
import { findCosign } from "#signing/cosign.js";
import { cosignEnvironment } from "#signing/cosign-environment.js";
import { isPassing, signingFailed } from "#signing/cosign-failure.js";
import { runCosign, showable } from "#signing/cosign-run.js";
import type { SigningIdentity } from "#signing/signing-mode.js";
import { removeTemporaryFolders, temporaryFolder } from "#test/folders.js";
import { problemsOf } from "#test/problems.js";

afterAll(removeTemporaryFolders);

/** A program that does what the shell script says. */
async function program(script: string): Promise<string> {
  const file = join(await temporaryFolder(), "cosign");
  await writeFile(file, `#!/bin/sh\n${script}\n`);
  await chmod(file, 0o755);
  return file;
}

const run = { environment: {}, secrets: [], seconds: 5 };

describe("the version of a cosign", () => {
  test.each([
    ["v3.1.0", []],
    ["v3.1.3", []],
    ["v3.10.0-rc.1", []],
    ["v4.0.0", []],
    ["v3.0.9", ["cosign-too-old"]],
    ["v2.6.0", ["cosign-too-old"]],
    ["devel", ["cosign-missing"]],
  ])("%s", async (version, codes) => {
    const command = await program(`echo '{"gitVersion":"${version}"}'`);
    const found = findCosign(command, {});
    expect(codes.length === 0 ? await found : (await problemsOf(found)).map(({ code }) => code)).toEqual(
      codes.length === 0 ? { command, version: /\d+\.\d+\.\d+/.exec(version)?.[0] } : codes,
    );
  });

  test.each([
    ["a folder", "/tmp"],
    ["a file that is not there", "/nonexistent/cosign"],
    ["no folder of PATH", undefined],
  ])("%s", async (_what, path) => {
    expect(await problemsOf(findCosign(path, { PATH: "relative:/nonexistent" }))).toMatchObject([
      { code: "cosign-missing", fix: expect.any(String) },
    ]);
  });
});

describe("a run", () => {
  test("is ended with all that it started when its time is over", async () => {
    const started = performance.now();
    const output = await runCosign(await program("sleep 60 & sleep 60"), [], { ...run, seconds: 0.3 });
    expect([output.late, performance.now() - started < 5000]).toEqual([true, true]);
  });

  test("leaves nothing behind in the background when it ends", async () => {
    const mark = join(await temporaryFolder(), "mark");
    await runCosign(await program(`(sleep 0.4; echo > ${mark}) >/dev/null 2>&1 &`), [], run);
    await sleep(800);
    expect(existsSync(mark)).toBe(false);
  });

  test("is ended when it is interrupted, and not begun after that", async () => {
    const controller = new AbortController();
    const command = await program("sleep 60");
    const running = problemsOf(runCosign(command, [], { ...run, signal: controller.signal }));
    setTimeout(() => controller.abort(), 100);
    expect(await running).toMatchObject([{ code: "signing-failed" }]);
    const signal = AbortSignal.abort();
    expect(await problemsOf(runCosign(command, [], { ...run, signal }))).toMatchObject([{ code: "signing-failed" }]);
  });

  test("keeps the end of what is printed, however much it is", async () => {
    const output = await runCosign(await program("yes | head -c 3000000; echo; echo end"), [], run);
    expect([output.stdout.length <= 64 * 1024, output.stdout.endsWith("end\n")]).toEqual([true, true]);
  });

  test("shows no half of what the limit cuts", async () => {
    const command = await program("printf 'Error: secret-%065536d\\n' 1 >&2; echo end >&2");
    expect((await runCosign(command, [], run)).stderr).toBe("end");
  });

  test("sees nothing but its own environment, and reads nothing", async () => {
    const command = await program("/usr/bin/env | grep -v '^\\(PWD\\|SHLVL\\|_\\|OLDPWD\\)='; cat");
    const { stdout } = await runCosign(command, [], { ...run, environment: { PATH: "/usr/bin:/bin", ONLY: "this" } });
    expect(stdout.split("\n").filter(Boolean).sort()).toEqual(["ONLY=this", "PATH=/usr/bin:/bin"]);
  });
});

describe("what is shown of its words", () => {
  const token = "eyJhbGciOiJub25lIn0.eyJzdWIiOiJyZXBvIn0.c2lnbmF0dXJl";
  test.each([
    ["the reason, not the repetition", "Signing artifact...\nError: why\nerror during command execution: why", "why"],
    ["no token", `Error: cannot parse ${token}`, "Error: cannot parse ***"],
    ["no secret", "Error: open sesame is wrong", "Error: *** is wrong"],
    ["no secret with a colour in it", "Error: open\u001b[31m ses\u200bame is wrong", "Error: *** is wrong"],
    ["no token with a colour in it", `Error: ${token.replace(".", "\u001b[0m.")}`, "Error: ***.***"],
    ["no control character, no command", "Error: \u001b[31mred\u0007 ##[warning]", "Error: red ##(warning]"],
    ["no key", "Error: -----BEGIN PRIVATE KEY-----\nabc\n-----END PRIVATE KEY----- x", "Error: *** x"],
  ])("%s", (_what, text, shown) => expect(showable(text, ["open sesame"])).toBe(shown));

  test("no line of a key that is a secret", () => {
    expect(showable("Error: bad line c2VjcmV0bGluZQ here", ["-----BEGIN\nc2VjcmV0bGluZQ\n-----END"])).toBe(
      "Error: bad line *** here",
    );
  });

  test("no secret of four characters or more, whatever is around it", () => {
    const secret = fc.stringMatching(/^[A-Za-z0-9]{8,40}$/);
    fc.assert(
      fc.property(fc.string(), secret, fc.string(), (before, hidden, after) => {
        expect(showable(`Error: ${before}${hidden}${after}`, [hidden])).not.toContain(hidden);
      }),
    );
  });
});

describe("what it sees of the caller's environment", () => {
  const caller = {
    HOME: "/home/runner",
    HTTPS_PROXY: "http://proxy.example",
    NODE_EXTRA_CA_CERTS: "/ca.pem",
    GITHUB_TOKEN: "t-github",
    DOCKER_CONFIG: "/docker",
    COSIGN_PASSWORD: "p-word",
    ACTIONS_ID_TOKEN_REQUEST_URL: "https://runner.example",
    ACTIONS_ID_TOKEN_REQUEST_TOKEN: "t-request",
    AWS_SECRET_ACCESS_KEY: "s-aws",
    AWS_REGION: "eu-west-1",
    VAULT_TOKEN: "s-vault",
    VAULT_ADDR: "https://vault.example",
    GOOGLE_APPLICATION_CREDENTIALS: "/google.json",
    AZURE_CLIENT_ID: "s-azure",
    SIGNING_KEY: "k-ey",
  };
  const always = ["HOME", "HTTPS_PROXY", "SSL_CERT_FILE"];
  test.each<[SigningIdentity, string[]]>([
    [{ mode: "keyless" }, ["ACTIONS_ID_TOKEN_REQUEST_TOKEN", "ACTIONS_ID_TOKEN_REQUEST_URL"]],
    [{ mode: "key", key: "cosign.key" }, ["COSIGN_PASSWORD"]],
    [{ mode: "key", key: "env://SIGNING_KEY" }, ["COSIGN_PASSWORD", "SIGNING_KEY"]],
    [{ mode: "kms", key: "awskms:///alias/release" }, ["AWS_REGION", "AWS_SECRET_ACCESS_KEY"]],
    [{ mode: "kms", key: "gcpkms://projects/x" }, ["GOOGLE_APPLICATION_CREDENTIALS"]],
    [{ mode: "kms", key: "azurekms://vault/key" }, ["AZURE_CLIENT_ID"]],
    [{ mode: "kms", key: "hashivault://key" }, ["VAULT_ADDR", "VAULT_TOKEN"]],
  ])("%j", (identity, own) => {
    const { environment, secrets } = cosignEnvironment(identity, caller);
    expect(Object.keys(environment).sort()).toEqual([...always, ...own].sort());
    expect(environment.SSL_CERT_FILE).toBe("/ca.pem");
    expect(secrets).toEqual(
      own.map((name) => caller[name as keyof typeof caller]).sort((a, b) => secrets.indexOf(a) - secrets.indexOf(b)),
    );
  });
});

describe("what may pass", () => {
  test.each([
    "signing bundle: POST https://rekor.example/api/v1/log/entries: 503 Service Unavailable",
    'Post "https://fulcio.example": giving up after 2 attempt(s): dial tcp: connect: connection refused',
    'Get "https://oidc.example": context deadline exceeded',
    "dial tcp: lookup fulcio.example on 10.0.0.1:53: no such host",
    "unexpected EOF",
    "read tcp 10.0.0.2:443: i/o timeout",
    "rekor client: status code: 502",
    "error: HTTP 429 Too Many Requests",
  ])("%s", (said) => expect(isPassing(said)).toBe(true));

  test.each([
    ["reading key: decrypt: encrypted: decryption failed", /COSIGN_PASSWORD/],
    ["reading key: open cosign.kye: no such file or directory", /path/],
    ["signing bundle: not verified by identity provider", /id-token/],
    ["reading key: unsupported pem type: PRIVATE KEY", /import-key-pair/],
    ["reading key: unsupported pem type: PUBLIC KEY", /public one/],
    ["loading URL: env var $SIGNING_KEY not found", /variable/],
    ["read /tmp: is a directory", /path/],
    ["it did not end in time", /by hand/],
    ["kms get: VAULT_ADDR or BAO_ADDR is not set", /URI/],
    ["invalid statement of 5000 bytes", /Correct/],
  ])("not: %s", (said, fix) => {
    expect([isPassing(said), signingFailed(said).fix]).toEqual([false, expect.stringMatching(fix)]);
  });
});
