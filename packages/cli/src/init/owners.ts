import { type Examples, exampleText } from "#cli/init/examples.js";
import { type Facts, ownersFiles, type Planned, unknownName } from "#cli/init/model.js";
import { withLines } from "#cli/init/substitute.js";

/** CODEOWNERS as the example has it, or the repository's own with the lines that it lacks. */
export function planOwners(examples: Examples, example: string, { files, remote }: Facts): Planned {
  const path = ownersFiles.find((each) => files.has(each)) ?? "CODEOWNERS";
  const present = files.get(path);
  const organisation = remote?.owner ?? unknownName;
  const wanted = exampleText(examples, `${example}/CODEOWNERS`)
    .replaceAll("@acme/security", `@${organisation}/${unknownName}-security`)
    .replace(/@acme\/[\w-]+/g, `@${organisation}/${unknownName}`);
  return { path, text: withLines(present, wanted, (a, b) => covers(a) === covers(b)) };
}

/** What a line is about. */
function covers(line: string): string | undefined {
  return line.split(/\s+/)[0]?.replace(/^\//, "");
}

/** .gitignore as the example has it, added to the repository's own. */
export function planIgnored(examples: Examples, example: string, { files }: Facts): Planned {
  const wanted = exampleText(examples, `${example}/.gitignore`);
  return { path: ".gitignore", text: withLines(files.get(".gitignore"), wanted) };
}
