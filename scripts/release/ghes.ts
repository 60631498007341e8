import { parseDocument } from "yaml";

/** What the own actions of a variant are pinned to. */
export interface VariantOptions {
  /** `owner/name`, where the actions are. */
  repository: string;
  /** The release's commit, 40 hexadecimal digits. */
  commit: string;
  /** Its tag, `v1.2.3`. */
  version: string;
}

/**
 * The actions that GitHub Enterprise Server has in place of newer ones: its artifact service is the one of version 3, and these are the
 * last builds for it that run on Node 20.
 */
const replacements: Readonly<Record<string, string>> = {
  "actions/upload-artifact": "actions/upload-artifact@c6a3b2bd78b3985e4b2f15397fec357f0fd808de # v3.2.2-node20",
  "actions/download-artifact": "actions/download-artifact@ad191675b41f6a5b46da9a048cb6893812da158b # v3.1.0-node20",
  "actions/deploy-pages": "actions/deploy-pages@13b55b33dd8996121833dbc1db458c793a334630 # v3",
};

/**
 * A reusable workflow as GitHub Enterprise Server can run it; docs/ghes.md says what is different. Throws where the workflow has
 * something that this does not know how to translate.
 */
export function ghesVariant(name: string, text: string, options: VariantOptions): string {
  const head = `# For GitHub Enterprise Server: made from ${name} of ${options.version} by scripts/release/ghes.ts. Do not edit.\n`;
  const steps: ((text: string) => string)[] = [
    artifactNames,
    withoutCosignInstaller,
    (each) => each.replace(/^ +queue: max\b.*\n/gm, ""),
    (each) => each.replace(/^ +overwrite: true\b.*\n/gm, ""),
    patternDownloads,
    pagesArtifact,
    withoutGitHubsRegistry,
    (each) => each.replace(/^( +default: )ubuntu-latest$/gm, "$1self-hosted"),
    (each) => each.replace(/uses: \$\/(\S+)/g, `uses: ${options.repository}/$1@${options.commit} # ${options.version}`),
    (each) =>
      each.replace(/uses: ([\w-]+\/[\w-]+)@[0-9a-f]{40} # \S+/g, (use, action: string) =>
        action in replacements ? `uses: ${replacements[action]}` : use,
      ),
  ];
  const variant = head + steps.reduce((done, step) => step(done), text);
  const faults = variantFaults(variant);
  if (faults.length > 0) throw new Error(`${name} cannot be made for GitHub Enterprise Server: ${faults.join("; ")}`);
  return variant;
}

/** What GitHub Enterprise Server would refuse, or do otherwise than meant. */
export function variantFaults(text: string): string[] {
  const unpinned = [...text.matchAll(/^ *(?:- )?uses: (?![\w./-]+@[0-9a-f]{40} # \S+)(.*)$/gm)].map(
    ([, use]) => `${use} is not pinned`,
  );
  const unknown = [/\bartifact-ids?\b/, /\bmerge-multiple\b/, /^ +pattern: /m, /^ +queue: /m, /^ +overwrite: /m].filter(
    (each) => each.test(text),
  );
  // The workflow that it would call is the one for github.com.
  if (/uses: \S+\/\.github\/workflows\//.test(text)) unknown.push(/a reusable workflow of its own/);
  const other = /ghcr\.io' && github\.token|cosign-installer|upload-pages-artifact|ubuntu-latest/.exec(text);
  return [...unpinned, ...unknown.map((each) => `it says ${each.source}`), ...(other ? [`it says ${other[0]}`] : [])];
}

interface Step {
  id?: string;
  uses?: string;
  with?: Record<string, unknown>;
}

/** Version 3 has no numbers: what a job hands on is the name that it uploaded under, and nothing where it uploaded nothing. */
function artifactNames(text: string): string {
  const { jobs } = parseDocument(text).toJS() as { jobs: Record<string, { steps?: Step[] }> };
  const uploads = Object.entries(jobs).flatMap(([job, { steps = [] }]) =>
    steps.filter(isUpload).map(({ id, with: inputs }): [string, string] => [`${job}.${id}`, String(inputs?.name)]),
  );
  const names = new Map(uploads);
  return text
    .replace(/\bsteps\.([\w-]+)\.outputs\.artifact-id\b/g, (all, id: string, at: number) => {
      const job = [...text.slice(0, at).matchAll(/^ {2}([\w-]+):$/gm)].at(-1)?.[1];
      const name = names.get(`${job}.${id}`);
      return name === undefined ? all : `(steps.${id}.outcome == 'success' && ${formatted(name)} || '')`;
    })
    .replace(/^( +)artifact-ids: /gm, "$1name: ");
}

/** A text with expressions in it as one expression. */
function formatted(text: string): string {
  const expressions: string[] = [];
  const pattern = text.replace(/\$\{\{ (.*?) \}\}/g, (_all, each: string) => `{${expressions.push(each) - 1}}`);
  return `format('${pattern}'${expressions.map((each) => `, ${each}`).join("")})`;
}

const isUpload = ({ id, uses }: Step) => id !== undefined && uses?.startsWith("actions/upload-artifact@");

/** Self-hosted machines bring cosign: the installer fetches from github.com. */
function withoutCosignInstaller(text: string): string {
  return text.replace(
    /^ +- (?:if: .*\n +)?uses: sigstore\/cosign-installer@.*\n(?: +with:\n +cosign-release: .*\n)?/gm,
    "",
  );
}

/** Nor does version 3 know patterns: everything is downloaded, each artifact into a folder of its name, and what fits is put together. */
function patternDownloads(text: string): string {
  const download =
    /^( +)- (uses: actions\/download-artifact@.*)\n +with:\n +pattern: (.*)\*\n +path: (.*)\n +merge-multiple: true\b.*\n/gm;
  return text.replace(
    download,
    (_all, indent: string, uses: string, prefix: string, path: string) =>
      `${indent}- ${uses}
${indent}  with:
${indent}    path: \${{ runner.temp }}/artifacts # all: this version knows no patterns
${indent}- shell: bash
${indent}  run: |
${indent}    mkdir -p "$FOLDER"
${indent}    for each in "$RUNNER_TEMP/artifacts/$PREFIX"*; do
${indent}      if [ -d "$each" ]; then cp -R "$each/." "$FOLDER"; fi
${indent}    done
${indent}  env:
${indent}    PREFIX: ${prefix}
${indent}    FOLDER: ${path}
`,
  );
}

/** The action for this uploads with a newer version; what it does beside is one archive. */
function pagesArtifact(text: string): string {
  return text.replace(
    /^( +)- uses: actions\/upload-pages-artifact@.*\n +with:\n +path: (.*)\n/gm,
    (
      _all,
      indent: string,
      path: string,
    ) => `${indent}- run: tar --dereference --hard-dereference --directory "$SITE" -cf "$RUNNER_TEMP/artifact.tar" .
${indent}  env:
${indent}    SITE: ${path}
${indent}- uses: ${replacements["actions/upload-artifact"]}
${indent}  with:
${indent}    name: github-pages
${indent}    path: \${{ runner.temp }}/artifact.tar
${indent}    if-no-files-found: error
${indent}    retention-days: 1
`,
  );
}

/** ghcr.io is github.com's: no token of this server goes there, and where images go has to be said. */
function withoutGitHubsRegistry(text: string): string {
  return text
    .replaceAll(" || (inputs.login == 'ghcr.io' && github.token) || ''", " || ''")
    .replaceAll("; left out, GITHUB_TOKEN for ghcr.io, which no other registry gets.", ".")
    .replace(/^( +login:\n(?: +(?:description|type): .*\n)+ +default: )ghcr\.io$/gm, '$1""')
    .replace(
      /^( +repository:\n +description: [^;\n]*); left out, ghcr\.io.*\n( +)type: string\n +default: ""\n/gm,
      "$1.\n$2type: string\n$2required: true\n",
    );
}
