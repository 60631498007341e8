import { chmodSync } from "node:fs";
import { readFile } from "node:fs/promises";
import { join } from "node:path";
import { type ImageTree, imageTree } from "#oci/image-tree.js";

/** Where a server in its image's own files finds its scratch folder. */
export const scratchInside = "/plugin-release";

/** The devices that a server gets. */
export const devices = ["null", "zero", "full", "random", "urandom"];

const links: Record<string, string> = { fd: "/proc/self/fd", stdin: "fd/0", stdout: "fd/1", stderr: "fd/2" };

/**
 * Makes the places in an image's unpacked files that a sandbox mounts onto, whatever the image has there, and gives it the machine's
 * names for hosts: it shares the machine's network.
 */
export async function prepareRoot(root: string): Promise<void> {
  const tree = imageTree(root);
  for (const name of ["proc", "tmp", "dev", scratchInside.slice(1)]) tree.directory(name, { mode: 0o755 });
  chmodSync(join(root, "tmp"), 0o1777);
  for (const name of devices) await put(tree, `dev/${name}`, "");
  for (const [name, target] of Object.entries(links)) tree.symlink(`dev/${name}`, target);
  for (const name of ["hosts", "resolv.conf"]) {
    const content = await readFile(`/etc/${name}`).catch(() => undefined);
    // Where the image's etc is no folder, its server has to do without.
    if (content) await put(tree, `etc/${name}`, content).catch(() => {});
  }
}

async function put(tree: ImageTree, name: string, content: string | Buffer): Promise<void> {
  const bytes = Buffer.from(content);
  await tree.file(
    name,
    { mode: 0o644 },
    (async function* () {
      yield bytes;
    })(),
  );
}
