import { writeFile } from "node:fs/promises";
import { join } from "node:path";
import { afterAll, expect, test } from "@jest/globals";
import { dockerCredentials, findCredential } from "#oci/credentials.js";
import { removeTemporaryFolders, temporaryFolder } from "#test/folders.js";

afterAll(removeTemporaryFolders);

const auth = (text: string) => ({ auth: Buffer.from(text).toString("base64") });
const ada = { kind: "password", username: "ada", password: "p:w" };

test.each<[string, object, string, object | undefined]>([
  ["a host", { "ghcr.io": auth("ada:p:w") }, "ghcr.io", ada],
  ["a host with a port", { "localhost:5000": auth("ada:p:w") }, "localhost:5000", ada],
  ["another port", { "localhost:5000": auth("ada:p:w") }, "localhost:5001", undefined],
  ["a URL, as older clients wrote it", { "https://ghcr.io/v2/": auth("ada:p:w") }, "ghcr.io", ada],
  ["Docker Hub", { "https://index.docker.io/v1/": auth("ada:p:w") }, "docker.io", ada],
  ["user name and password", { "ghcr.io": { username: "ada", password: "p:w" } }, "ghcr.io", ada],
  [
    "an identity token",
    { "acme.test": { ...auth("<token>:"), identitytoken: "refresh" } },
    "acme.test",
    { kind: "identity-token", token: "refresh" },
  ],
  ["a host whose name only begins alike", { "ghcr.io.evil.test": auth("ada:p:w") }, "ghcr.io", undefined],
  ["an entry that a credential store keeps", { "ghcr.io": {} }, "ghcr.io", undefined],
  ["text without a colon", { "ghcr.io": auth("ada") }, "ghcr.io", undefined],
  ["no text", { "ghcr.io": { auth: 1 } }, "ghcr.io", undefined],
])("%s", (_name, auths, registry, expected) => {
  expect(findCredential({ auths }, registry)).toEqual(expected);
});

test.each([[null], [[]], [{}], [{ auths: null }], [{ auths: "x" }], [{ auths: { "ghcr.io": null } }]])(
  "%j has none",
  (config) => {
    expect(findCredential(config, "ghcr.io")).toBeUndefined();
  },
);

test("the file is in DOCKER_CONFIG, else in the home folder", async () => {
  const folder = await temporaryFolder();
  await writeFile(join(folder, "config.json"), JSON.stringify({ auths: { "ghcr.io": auth("ada:p:w") } }));
  expect(await dockerCredentials({ DOCKER_CONFIG: folder })("ghcr.io")).toEqual(ada);
  expect(await dockerCredentials({ HOME: folder })("ghcr.io")).toBeUndefined();
});

test("a file that is no JSON is named, without its content", async () => {
  const folder = await temporaryFolder();
  await writeFile(join(folder, "config.json"), '{"auths": {"ghcr.io": {"auth": "c2VjcmV0"');
  const lookup = dockerCredentials({ DOCKER_CONFIG: folder });
  await expect(lookup("ghcr.io")).rejects.toThrow(/^file-unreadable: .*config\.json cannot be read as JSON$/);
});
