import { chmodSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { imageTree } from "#oci/image-tree.js";

/** Where a server in its image's own files finds its scratch folder. */
export const scratchInside = "/plugin-release";

/** The devices that a server gets. */
export const devices = ["null", "zero", "full", "random", "urandom"];

const links: Record<string, string> = { fd: "/proc/self/fd", stdin: "fd/0", stdout: "fd/1", stderr: "fd/2" };

/**
 * Makes the places in an image's unpacked files that a sandbox mounts onto, whatever the image has there, and gives it the machine's
 * names for hosts: it shares the machine's network.
 */
export function prepareRoot(root: string): void {
  const tree = imageTree(root);
  for (const name of ["proc", "tmp", "dev", scratchInside.slice(1)]) tree.directory(name, { mode: 0o755 });
  chmodSync(join(root, "tmp"), 0o1777);
  for (const name of ["hosts", "resolv.conf"]) {
    try {
      tree.smallFile(`etc/${name}`, { mode: 0o644 }, readFileSync(`/etc/${name}`));
    } catch {
      // Where the machine has none, or the image's etc is no folder, its server has to do without.
    }
  }
}

/** Makes the places of the devices, for a sandbox that has no folder of its own for them. */
export function prepareDevices(root: string): void {
  const tree = imageTree(root);
  for (const name of devices) tree.smallFile(`dev/${name}`, { mode: 0o644 }, Buffer.alloc(0));
  for (const [name, target] of Object.entries(links)) tree.symlink(`dev/${name}`, target);
}
