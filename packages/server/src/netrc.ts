import { mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";

/** Runs work with an environment whose NETRC names a file with these lines, which only this user can read and which is gone afterwards. */
export async function withNetrc<T>(
  lines: string,
  environment: NodeJS.ProcessEnv,
  work: (environment: NodeJS.ProcessEnv) => Promise<T>,
): Promise<T> {
  if (lines === "") return work(environment);
  const folder = await mkdtemp(join(tmpdir(), "plugin-release-netrc-"));
  const NETRC = join(folder, "netrc");
  try {
    await writeFile(NETRC, `${lines}\n`, { mode: 0o600 });
    return await work({ ...environment, NETRC });
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}
