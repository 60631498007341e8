/** The commits that versions of third-party actions stand for, looked up once by hand. */
const pins: Record<string, [version: string, commit: string]> = {
  "actions/checkout": ["v7.0.1", "3d3c42e5aac5ba805825da76410c181273ba90b1"],
  "actions/setup-go": ["v7.0.0", "b7ad1dad31e06c5925ef5d2fc7ad053ef454303e"],
  "actions/upload-artifact": ["v7.0.0", "bbbca2ddaa5d8feaa63e36b76fdaad77386f024f"],
  "actions/download-artifact": ["v8.0.1", "3e5f45b2cfb9172054b4087a40e8e0b5a5461e7c"],
  "actions/cache": ["v5.0.5", "27d5ce7f107fe9357f9df03efb73ab90386fccae"],
  "actions/create-github-app-token": ["v3.1.1", "1b10c78c7865c340bc4f6099eb2f838309f1e8c3"],
  "actions/attest": ["v4.2.2", "1e69f48acb82d1966a394da916b4c1698aa569d6"],
  "actions/upload-pages-artifact": ["v5.0.0", "fc324d3547104276b827a68afc52ff2a11cc49c9"],
  "actions/deploy-pages": ["v5.0.0", "cd2ce8fcbc39b97be8ca5fce6e763baed58fa128"],
  "docker/login-action": ["v4.1.0", "4907a6ddec9925e35a0a9e82d7399ccc52663121"],
  "docker/setup-buildx-action": ["v4.3.0", "37fe631027851001ddb9b187196cc803df7f5f0e"],
  "github/codeql-action": ["v4.36.2", "8aad20d150bbac5944a9f9d289da16a4b0d87c1e"],
  "sigstore/cosign-installer": ["v4.1.2", "6f9f17788090df1f26f669e9d70d6ae9567deba6"],
};

/** The suite in examples; test/suite-pins.test.ts says which commit. A page may say that one is to be named: `@COMMIT`. */
const ourselves = /^acme\/plugin-release-actions\/[\w./-]+@(?:[0-9a-f]{40}|COMMIT)$/;

/** A line that uses something, with the version behind; in a comment, a quotation or a patch, too. */
export const usesLine = /^[ \t#>+-]*uses: (\S+)(?: # ([^\s,]+))?.*$/gm;

/** `uses` lines of third parties that are not one of the known pins. */
export function unpinned(text: string): string[] {
  return [...text.matchAll(usesLine)].flatMap(([line, uses = "", version]) => {
    if (/^[$.]\//.test(uses) || ourselves.test(uses)) return [];
    const [path = "", commit] = uses.split("@");
    const pin = pins[path.split("/").slice(0, 2).join("/")];
    return pin && version === pin[0] && commit === pin[1] ? [] : [line.trim()];
  });
}
