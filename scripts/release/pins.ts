/** What stands for this suite's repository in examples and docs. */
export const suite = "acme/plugin-release-actions";

/** What examples and docs take this suite at. */
export interface Pin {
  /** 40 hexadecimal digits. */
  commit: string;
  /** What stands behind it as a comment: the release, `v1.2.3`, or `main` where no release has it yet. */
  version: string;
}

/** A part of this suite that a text names, with whatever stands behind the `@`. */
export interface Use {
  /** Below the repository: `actions/build-image`, `.github/workflows/server-check.yml`. */
  path: string;
  ref: string;
  /** The comment behind it, if there is one. */
  comment: string;
  line: number;
}

const part = String.raw`${suite}/([\w./-]+)@([\w./-]+)`;
const behindIt = String.raw`(?:[ \t]+#[ \t]*([^\n]*?))?[ \t]*(?=\n|$)`;
/** A line whose `uses:` names this suite; a commented one, as in action.yml, is one too. */
const uses = () => new RegExp(`(\\buses: )${part}${behindIt}`, "g");

/** The uses of this suite in a text. */
export function usesIn(text: string): Use[] {
  return [...text.matchAll(uses())].map((found) => {
    const [, , path = "", ref = "", comment = ""] = found;
    return { path, ref, comment, line: text.slice(0, found.index).split("\n").length };
  });
}

/** The text with every use of this suite at the pin; what its comment says beside the version stays. */
export function writePin(text: string, { commit, version }: Pin): string {
  return text.replace(uses(), (_all, start: string, path: string, _ref, behind: string | undefined) => {
    const rest = remark(behind ?? "");
    return `${start}${suite}/${path}@${commit} # ${version}${rest === "" ? "" : `, ${rest}`}`;
  });
}

/** A comment without the version at its beginning. */
const remark = (text: string) => text.replace(/^(?:main|v\d[\w.+-]*)(?:, |$)/, "").trim();

/** The version at the beginning of a use's comment. */
export const versionIn = ({ comment }: Use): string => /^(?:main|v\d[\w.+-]*)(?=, |$)/.exec(comment)?.[0] ?? "";
