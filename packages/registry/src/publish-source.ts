import { dirname } from "node:path";
import { DiagnosticError, fail } from "#diagnostics/diagnostic.js";
import { parsePolicy } from "#documents/policy-parse.js";
import { readText } from "#documents/read-text.js";
import { CONSTRUCTOR_LIMIT, parseConstructor } from "#ocm/constructor.js";
import type { GitHub } from "#proposals/github.js";
import { openRepository } from "#proposals/repository.js";
import { openSigners, type ReadKey, readKeyFile } from "#registry/policy-signers.js";
import { claimTag } from "#registry/publish-claim.js";
import type { ConstructorSource, FoundConstructor } from "#registry/publish-options.js";

/** Paths of the documents, from the working directory or from the repository's root. */
export interface Paths {
  constructorFile: string;
  /** Says in which OCM repository a plugin's component lies; left out: all lie where the constructor is published to. */
  policy?: string;
}

/** A constructor in a folder, with the files that it publishes beside it. */
export function fileSource({ constructorFile, policy }: Paths): ConstructorSource {
  return {
    read: async () => {
      const texts = {
        constructorText: textOf(constructorFile),
        ...(policy && { policyText: textOf(policy) }),
      };
      const paths = { constructorFile, ...(policy && { policy }) };
      return { ...parse(paths, texts, readKeyFile), folder: dirname(constructorFile) };
    },
  };
}

function textOf(file: string): string {
  const read = readText(file, CONSTRUCTOR_LIMIT);
  if ("problem" in read) throw new DiagnosticError([read.problem]);
  return read.text;
}

export interface BranchSourceOptions extends Paths {
  github: GitHub;
  /** `owner/name` */
  repository: string;
  branch: string;
}

/**
 * A constructor as the head of a branch has it, asked of GitHub each time: a checkout would be that of the commit which started the run.
 * Versions are claimed by git tags on the commit that they are published from.
 */
export function branchSource(options: BranchSourceOptions): ConstructorSource {
  const repository = openRepository(options.github, options.repository);
  const { branch, constructorFile, policy } = options;
  const read = async (file: string, commit: string) =>
    (await repository.readFile(file, commit)) ??
    fail("file-unreadable", `there is no ${file} on ${branch} of ${repository.name}`, {
      fix: "Correct the path, which is relative to the repository's root.",
      place: { file },
    });
  return {
    read: async () => {
      const head = await repository.branch(branch);
      if (!head) {
        return fail("github-not-found", `GitHub shows no branch ${branch} in ${repository.name}.`, {
          fix: "Check the names, and that the token may read the repository's contents.",
        });
      }
      const texts = {
        constructorText: await read(constructorFile, head.sha),
        ...(policy && { policyText: await read(policy, head.sha) }),
      };
      return { ...parse(options, texts, (file) => repository.readFile(file, head.sha)), commit: head.sha };
    },
    claim: (version, commit) => claimTag(repository, version, commit),
  };
}

/** All problems of both documents together. */
function parse(
  { constructorFile, policy = "" }: Paths,
  { constructorText, policyText }: { constructorText: string; policyText?: string },
  readKey: ReadKey,
): FoundConstructor {
  const { located, diagnostics } = parseConstructor(constructorFile, constructorText);
  const listed = policyText === undefined ? { diagnostics: [] } : parsePolicy(policy, policyText);
  const all = [...diagnostics, ...listed.diagnostics];
  if (located === undefined || (policyText !== undefined && listed.located === undefined))
    throw new DiagnosticError(all);
  const plugins = listed.located?.policy.plugins ?? [];
  const repositories = new Map(plugins.map(({ component, repository }) => [component, repository]));
  return {
    located,
    diagnostics: all,
    repositoryOf: (component) => repositories.get(component),
    ...(listed.located && { policy: { located: listed.located, signers: openSigners(listed.located, readKey) } }),
  };
}
