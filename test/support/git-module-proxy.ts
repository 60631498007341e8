import { execFile } from "node:child_process";
import { readFile } from "node:fs/promises";
import { createServer } from "node:http";
import { join } from "node:path";
import { promisify } from "node:util";
import { temporaryFolder } from "#test/folders.js";
import { listen } from "#test/listen.js";

const execute = promisify(execFile);

/** A module proxy that has what is tagged. */
export interface GitModuleProxy {
  /** For GOPROXY. */
  url: string;
  stop(): Promise<void>;
}

/**
 * A module proxy as the public one works: asked for a version, it lets Go make the module from the tag of the module's repository, keeps
 * it, and says where it is from (`Origin`). Lists are made anew for each question. `folder` has bare repositories, `OWNER/NAME.git`, that
 * stand for those of github.com.
 */
export async function startGitModuleProxy(folder: string, owner: string): Promise<GitModuleProxy> {
  const cache = await temporaryFolder();
  const environment = {
    ...process.env,
    GOFLAGS: "-modcacherw",
    GOMODCACHE: cache,
    GOPROXY: "direct",
    GOSUMDB: "off",
    GOWORK: "off",
    GIT_CONFIG_COUNT: "1",
    GIT_CONFIG_KEY_0: `url.file://${folder}/${owner}/.insteadOf`,
    GIT_CONFIG_VALUE_0: `https://github.com/${owner}/`,
  };
  const go = async (...args: string[]) => {
    const { stdout } = await execute("go", args, { cwd: cache, env: environment }).catch((error) => error);
    const { Error: problem, ...found } = JSON.parse(stdout || '{"Error": "nothing"}');
    if (problem) throw new Error(problem);
    return found as { Version?: string; Versions?: string[] };
  };
  const answer = async (path: string): Promise<string | Buffer> => {
    const [, module = "", file = ""] = /^\/(github\.com\/.+)\/(@latest|@v\/[^/]+)$/.exec(path) ?? [];
    if (!module.startsWith(`github.com/${owner}/`)) throw new Error("not a module of here");
    if (file === "@v/list") {
      const { Versions = [] } = await go("list", "-m", "-json", "-versions", module);
      return Versions.map((each) => `${each}\n`).join("");
    }
    const kept = (name: string) => readFile(join(cache, "cache/download", module, "@v", name));
    if (file === "@latest") return kept(`${(await go("list", "-m", "-json", `${module}@latest`)).Version}.info`);
    const name = file.slice("@v/".length);
    return kept(name).catch(async () => {
      await go("mod", "download", "-json", `${module}@${name.replace(/\.(info|mod|zip)$/, "")}`);
      return kept(name);
    });
  };
  const server = createServer((request, response) => {
    answer(decodeURIComponent(request.url ?? "")).then(
      (text) => response.end(text),
      ({ message }: Error) => response.writeHead(404).end(`not found: ${message}`),
    );
  });
  const { origin, stop } = await listen(server);
  return { url: origin, stop };
}
