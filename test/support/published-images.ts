import { mkdir, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { temporaryFolder } from "#test/folders.js";
import { account } from "#test/registries.js";
import { run } from "#test/run-action.js";

/** What a registry that asks for the account's password has, as others read it. */
export interface PublishedImages {
  /** The tags of a repository without those that list referrers; undefined where there is no such repository. */
  tags(repository: string): Promise<string[] | undefined>;
  /** All tags with their digests, `latest sha256:…`; without a repository none. */
  content(repository: string): Promise<string[]>;
  /** A manifest or a blob, as it is. */
  document(repository: string, kind: "manifests" | "blobs", digest: string): Promise<Record<string, unknown>>;
  /** The home of somebody who is logged in there. */
  home: string;
  /** Runs a program as somebody who is logged in there. */
  loggedIn(command: string, args: readonly string[]): ReturnType<typeof run>;
}

const accept = ["index", "manifest"].map((kind) => `application/vnd.oci.image.${kind}.v1+json`).join(", ");

/** @param host host and port of the registry */
export async function publishedImages(host: string): Promise<PublishedImages> {
  const auth = Buffer.from(`${account.username}:${account.password}`).toString("base64");
  const home = await temporaryFolder();
  await mkdir(join(home, ".docker"));
  await writeFile(join(home, ".docker/config.json"), JSON.stringify({ auths: { [host]: { auth } } }));
  const ask = (repository: string, path: string, method = "GET") =>
    fetch(`http://${host}/v2/${repository}/${path}`, { method, headers: { authorization: `Basic ${auth}`, accept } });
  const allTags = async (repository: string) => {
    const response = await ask(repository, "tags/list");
    const { tags } = (await response.json()) as { tags?: string[] | null };
    return response.status === 404 ? undefined : (tags ?? []).sort();
  };
  return {
    tags: async (repository) => (await allTags(repository))?.filter((each) => !each.startsWith("sha256-")),
    content: async (repository) => {
      const lines = ((await allTags(repository)) ?? []).map(async (tag) => {
        const { headers } = await ask(repository, `manifests/${tag}`, "HEAD");
        return `${tag} ${headers.get("docker-content-digest")}`;
      });
      return Promise.all(lines);
    },
    document: async (repository, kind, digest) =>
      (await (await ask(repository, `${kind}/${digest}`)).json()) as Record<string, unknown>,
    home,
    loggedIn: (command, args) => run(command, [...args], { ...process.env, HOME: home }),
  };
}
