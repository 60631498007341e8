import { execFileSync } from "node:child_process";
import { mkdirSync, symlinkSync } from "node:fs";
import { join } from "node:path";

/** Why this machine's C compiler cannot be put into an image; nothing if it can. */
export function whyNoCompiler(): string | undefined {
  try {
    return query(["Status"], "gcc").includes("installed") ? undefined : "gcc is not installed";
  } catch {
    return "gcc is not installed as a Debian package";
  }
}

/** Copies this machine's C compiler, with the libraries it needs, to a folder that can be an image's root. */
export function copyCompiler(folder: string): void {
  const packages = withDependencies(["gcc", "libc6-dev"]);
  const files = execFileSync("dpkg", ["-L", ...packages], { encoding: "utf8", maxBuffer: 64 * 1024 * 1024 });
  // The root's own folders are links on a Debian of today.
  for (const name of ["bin", "lib", "lib64"]) {
    mkdirSync(join(folder, "usr", name), { recursive: true });
    symlinkSync(`usr/${name}`, join(folder, name));
  }
  const wanted = files.split("\n").filter((each) => /^\/(usr\/)?(bin|lib|lib64|include)\//.test(each));
  const archive = ["--create", "--no-recursion", "--ignore-failed-read", "--directory=/", "--files-from=-"];
  const tar = execFileSync("tar", archive, {
    input: wanted.map((each) => `${each.slice(1)}\n`).join(""),
    maxBuffer: 1024 * 1024 * 1024,
    stdio: ["pipe", "pipe", "ignore"],
  });
  execFileSync("tar", ["--extract", "--keep-directory-symlink", `--directory=${folder}`], { input: tar });
}

/** Installed packages that these need. */
function withDependencies(names: readonly string[]): string[] {
  const found = new Set<string>();
  const queue = [...names];
  for (let name = queue.pop(); name !== undefined; name = queue.pop()) {
    if (found.has(name)) continue;
    const depends = installed(name);
    if (depends === undefined) continue;
    found.add(name);
    queue.push(...depends.split(/[,|]/).map((each) => each.trim().replace(/[\s:(].*$/, "")));
  }
  return [...found];
}

function installed(name: string): string | undefined {
  try {
    return query(["Depends", "Pre-Depends"], name);
  } catch {
    return undefined;
  }
}

function query(fields: readonly string[], name: string): string {
  const format = fields.map((each) => `\${${each}}`).join(", ");
  return execFileSync("dpkg-query", ["--show", `--showformat=${format}`, name], {
    encoding: "utf8",
    stdio: ["ignore", "pipe", "ignore"],
  });
}
