import { accessSync, constants, existsSync } from "node:fs";
import { join } from "node:path";

/** Where system tools are, also for users whose PATH does not say so. */
const systemFolders = ["/usr/local/sbin", "/usr/local/bin", "/usr/sbin", "/usr/bin", "/sbin", "/bin"];

/** The absolute path of a program of this machine, or nothing. */
export function findTool(name: string): string | undefined {
  const listed = (process.env.PATH ?? "").split(":").filter((each) => each.startsWith("/"));
  return [...listed, ...systemFolders].map((each) => join(each, name)).find(isExecutable);
}

function isExecutable(path: string): boolean {
  // A path where nothing is costs more to be told by an error.
  if (!existsSync(path)) return false;
  try {
    accessSync(path, constants.X_OK);
    return true;
  } catch {
    return false;
  }
}
