import { fail } from "#diagnostics/diagnostic.js";
import type { Progress } from "#diagnostics/progress.js";
import { quoted } from "#diagnostics/sanitize.js";
import { isDigest } from "#oci/digest.js";
import { registryAccess } from "#oci/registry.js";
import { branchOf, githubOf, repositoryOf, serverUrlOf } from "#proposals/surroundings.js";
import { repositoryPath } from "#server/matrix-proposal-branch.js";
import type { MatrixPaths, ProposeMatrixOptions } from "#server/matrix-propose.js";

/** The action's inputs, by the names that they have there. */
export interface ProposeMatrixTexts {
  /** `PATH` or `PATH@sha256:…` */
  matrix: string | undefined;
  json: string;
  markdown: string | undefined;
  html: string | undefined;
  branch: string | undefined;
  token: string | undefined;
}

/** Reads what `propose` is asked for. Throws `input-invalid`. */
export function readProposeOptions(
  texts: ProposeMatrixTexts,
  { environment, progress }: { environment: NodeJS.ProcessEnv; progress: Progress },
): ProposeMatrixOptions {
  const { matrix = texts.json, token, branch } = texts;
  if (token === undefined) {
    return fail("input-invalid", "token is empty", { fix: "Give a token that may write contents and pull requests." });
  }
  const named = readNamed(matrix);
  const paths = readPaths(texts);
  const { transport } = registryAccess(environment);
  const repository = repositoryOf(environment);
  const { GITHUB_RUN_ID: run = "" } = environment;
  return {
    github: githubOf(environment, { transport, token, identity: undefined, onWait: progress.info }),
    repository,
    base: branch ?? branchOf(environment),
    ...named,
    paths,
    ...(/^\d+$/.test(run) ? { run: `${serverUrlOf(environment)}/${repository}/actions/runs/${run}` } : {}),
    progress,
  };
}

function readPaths({ json, markdown, html }: ProposeMatrixTexts): MatrixPaths {
  const given = Object.entries({ json, markdown, html }).filter((each): each is [string, string] => !!each[1]);
  const paths = given.map(([input, path]) => [input, repositoryPath(input, path)] as const);
  const again = paths.find(([, path], index) => paths.findIndex((each) => each[1] === path) < index);
  if (again) fail("input-invalid", `${again[0]} is the same file as another output`, { fix: "Name a file for each." });
  return Object.fromEntries(paths) as unknown as MatrixPaths;
}

function readNamed(named: string): Pick<ProposeMatrixOptions, "matrix" | "digest"> {
  const [, matrix = named, digest] = /^(.*)@(sha256:.*)$/s.exec(named) ?? [];
  if (digest === undefined) return { matrix };
  if (isDigest(digest)) return { matrix, digest };
  return fail("input-invalid", `matrix is ${quoted(named, 300)}, by a digest that is none`, {
    fix: "Write PATH@sha256: and 64 hexadecimal digits, as fold put it out.",
  });
}
