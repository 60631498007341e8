/** What stands where nothing is known: legal in the names of owners, repositories, modules and components. */
export const unknownName = "change-me";

/** Where GitHub looks for the owners of code, in its order. */
export const ownersFiles = [".github/CODEOWNERS", "CODEOWNERS", "docs/CODEOWNERS"];

export const kinds = ["plugin", "server", "registry", "ocm-plugin"] as const;
export type Kind = (typeof kinds)[number];

/** This suite, as workflows name it. */
export interface Suite {
  /** `owner/name` */
  repository: string;
  /** 40 hexadecimal digits. */
  commit: string;
  /** What stands behind the commit, such as `v0.1.0`, or `main` for what no release has yet. */
  version?: string;
}

/** A Go module of the repository that was looked at. */
export interface ModuleFacts {
  /** Relative to the repository, with slashes; empty for its root. */
  folder: string;
  path: string;
  /** Folders of the module's `package main`, relative to the module. */
  programs: readonly string[];
  /** Folders, relative to the repository, that hold a plugin.yaml. */
  plugins: readonly string[];
  /** Whether there is Go code besides programs. */
  library: boolean;
}

/** What a repository says about itself. */
export interface Facts {
  /** Of the remote `origin`. */
  remote?: { host: string; owner: string; name: string };
  /** The default branch. */
  branch: string;
  /** All tags. */
  tags: readonly string[];
  modules: readonly ModuleFacts[];
  /** Texts of what is there and may matter, by path. */
  files: ReadonlyMap<string, string>;
  /** SPDX identifier of the licence's text. */
  license?: string;
  /** It is a git repository of which git says nothing: there is no git, or it is another user's. */
  silent?: true;
  /** There are more files than were looked at. */
  cut?: true;
}

/** What was said on the command line. */
export interface Choices {
  suite?: Suite;
  /** `owner/name@ref` */
  server?: string;
  /** `owner/name` */
  registry?: string;
}

/** A file that should be there. */
export interface Planned {
  path: string;
  text: string;
  executable?: boolean;
  /** People write it: where it is there, nothing is said about its content. */
  document?: boolean;
}

export interface Plan {
  files: Planned[];
  /** What needs no file, and why. */
  present: string[];
  /** What to do next, beside what is marked in the files; one sentence each. */
  steps: string[];
}
