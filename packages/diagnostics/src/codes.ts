export type Severity = "error" | "warning" | "notice";

interface Rule {
  severity: Severity;
  /** One line that says what the rule demands. */
  title: string;
}

/** Every problem this suite reports. A code is stable: it is never renamed or given another meaning. Each has a page under docs/rules. */
export const codes = {
  // Reading a document
  "file-unreadable": { severity: "error", title: "The file exists and can be read" },
  "disk-full": { severity: "error", title: "The disk has room for what is written" },
  "file-too-large": { severity: "error", title: "A document stays under the size limit" },
  "yaml-syntax": { severity: "error", title: "A document is well-formed YAML" },
  "yaml-duplicate-key": { severity: "error", title: "A mapping names each key once" },
  "yaml-refused-feature": {
    severity: "error",
    title: "A document is one of plain data: no aliases, foreign tags, directives, merge keys",
  },
  "yaml-too-deep": { severity: "error", title: "A document stays under the nesting limit" },
  "field-unknown": { severity: "error", title: "Every field is one that the schema knows" },
  "field-missing": { severity: "error", title: "Every required field is present" },
  "field-type": { severity: "error", title: "A field has the type that the schema asks for" },
  "field-value": { severity: "error", title: "A field's value is one that the schema allows" },

  // The manifest on its own
  "module-path-invalid": { severity: "error", title: "A module path is one that Go accepts" },
  "import-path-invalid": {
    severity: "error",
    title: "An import path is one that Go accepts and lies inside its module",
  },
  "version-invalid": { severity: "error", title: "A module version is a canonical Go module version" },
  "version-major-mismatch": { severity: "error", title: "A module path's /vN and its version's major agree" },
  "image-reference-invalid": { severity: "error", title: "An image reference is well-formed" },
  "plugin-name-duplicate": { severity: "error", title: "Plugin names are unique" },
  "plugin-import-duplicate": { severity: "error", title: "No package is imported twice" },
  "plugin-version-conflict": { severity: "error", title: "Plugins of one module name one version of it" },
  "plugin-path-in-release": { severity: "error", title: "A release build takes plugins from released modules only" },
  "plugin-path-unknown": {
    severity: "error",
    title: "plugin-path names a plugin of the manifest and a folder with its module",
  },
  "base-incomplete": { severity: "error", title: "The base says which Go module it is, or its image's labels do" },
  "base-path-unknown": { severity: "error", title: "base.path is a git checkout with the base's go.mod" },
  "base-commit-mismatch": { severity: "error", title: "The base's checkout is at the commit that the manifest names" },
  "base-dirty": { severity: "error", title: "The base's checkout holds what was committed, and nothing else" },
  "base-replacement-missing": {
    severity: "error",
    title: "A folder that replaces a module is in the base's checkout",
  },
  "base-needs-checkout": {
    severity: "error",
    title: "A released base has no relative replace directives in its go.mod",
  },
  "base-files-unused": { severity: "notice", title: "A base needs neither its vendor folder nor a go.work" },
  "base-not-main": { severity: "error", title: "The base's package is a program" },
  "ldflags-refused": { severity: "error", title: "Linker flags are limited to -X, -w and -s" },
  "ldflags-strip-symbols": {
    severity: "warning",
    title: "The binary keeps the symbols that the vulnerability scan reads",
  },

  // Plugin metadata and compatibility
  "metadata-missing": { severity: "error", title: "A plugin's module carries a plugin.yaml" },
  "metadata-name-mismatch": { severity: "error", title: "plugin.yaml and the manifest name the plugin alike" },
  "metadata-version-mismatch": { severity: "warning", title: "plugin.yaml states the version that was released" },
  "metadata-guide-missing": {
    severity: "warning",
    title: "The migration guide that plugin.yaml names is in the plugin's module",
  },
  "compatibility-unknown": { severity: "notice", title: "A plugin without metadata is shown as unknown" },
  "framework-mismatch": { severity: "error", title: "A plugin supports the base's framework API" },
  "server-version-outside": { severity: "error", title: "The base's version lies inside the plugin's range" },
  "server-version-unknown": {
    severity: "warning",
    title: "The base's version is known, so that ranges can be checked",
  },
  "server-range-open": { severity: "warning", title: "A plugin's range has an upper end" },
  "server-range-invalid": { severity: "error", title: "A plugin's range is well-formed and not empty" },
  "tier-not-allowed": { severity: "error", title: "A tier is claimed only where its conditions can be met" },

  // Tiers
  "tier-not-earned": { severity: "error", title: "A plugin that claims supported has earned it on this image" },
  "image-not-curated": { severity: "error", title: "Every optional plugin of a curated image is supported" },
  "plugin-not-conformant": { severity: "warning", title: "A plugin passes the suite's required checks" },
  "report-other-image": { severity: "error", title: "A conformance report is about this image and this manifest" },
  "report-no-evidence": {
    severity: "warning",
    title: "A report that grants tiers is of an image, and of the whole suite",
  },

  // The semver policy between two revisions of a manifest
  "version-not-raised": { severity: "error", title: "A changed image gets a version that is higher and high enough" },
  "framework-change-needs-major": { severity: "error", title: "A changed framework API needs a new major of the base" },
  "migration-guide-missing": { severity: "error", title: "A changed framework API comes with a migration guide" },
  "plugin-breaks": { severity: "error", title: "A changed framework API breaks no plugin of the manifest unnoticed" },

  // Go modules
  "go-missing": { severity: "error", title: "A Go toolchain is installed" },
  "go-too-old": { severity: "error", title: "The installed Go is new enough for every module" },
  "go-command-failed": { severity: "error", title: "The go command understands its input" },
  "module-not-found": { severity: "error", title: "Every module version exists" },
  "module-proxy-failed": { severity: "error", title: "The module proxy answers" },
  "module-proxy-timeout": { severity: "error", title: "The module proxy answers in time" },
  "module-too-large": { severity: "error", title: "A module stays under the sizes that Go takes" },
  "module-not-fetched": { severity: "error", title: "Without the network, every module is in the module cache" },
  "module-checksum-mismatch": { severity: "error", title: "A module is the one that the checksum database knows" },
  "module-path-other": { severity: "error", title: "A module declares the path that it is required by" },
  "module-has-replace": {
    severity: "warning",
    title: "A plugin's replace directives have no effect in a build of a server",
  },
  "package-not-found": { severity: "error", title: "A plugin's module contains the imported package" },
  "package-internal": { severity: "error", title: "An imported package is not internal to another module" },
  "package-main": { severity: "error", title: "An imported package is a library, not a program" },
  "package-excluded": { severity: "error", title: "An imported package has Go files for the platform without cgo" },
  "package-tests-only": { severity: "error", title: "An imported package has more than tests" },
  "package-init-dropped": {
    severity: "warning",
    title: "No file of an imported package is left out because it needs cgo",
  },
  "embed-missing": { severity: "error", title: "Every go:embed pattern matches files" },
  "version-moved": { severity: "error", title: "Every module is built at the version that the manifest names" },
  "requirement-undeclared": { severity: "error", title: "Every module that is imported is required by a go.mod" },
  "lock-stale": { severity: "error", title: "The committed lock says what the manifest resolves to" },
  "compile-failed": { severity: "error", title: "The server compiles" },

  // Images and registries
  "image-not-found": { severity: "error", title: "The base image exists" },
  "image-platform-missing": { severity: "error", title: "The base image offers every platform that is built" },
  "image-labels-missing": { severity: "error", title: "A base given only as an image carries this suite's labels" },
  "image-labels-mismatch": { severity: "error", title: "The manifest and the base image's labels agree" },
  "image-entrypoint-unclear": { severity: "error", title: "The base image's entrypoint is one absolute path" },
  "registry-denied": { severity: "error", title: "The registry accepts the credentials" },
  "registry-unreachable": { severity: "error", title: "A connection to the registry can be made" },
  "registry-untrusted": { severity: "error", title: "The registry's certificate comes from a trusted authority" },
  "registry-too-slow": { severity: "error", title: "The registry answers in time" },
  "registry-busy": { severity: "error", title: "The registry's rate limit leaves room" },
  "registry-failed": { severity: "error", title: "The registry answers as the distribution specification says" },
  "credential-helper-failed": {
    severity: "error",
    title: "The credential helper that Docker's configuration names answers",
  },
  "content-too-large": { severity: "error", title: "A manifest or index stays under the size limit" },
  "content-mismatch": { severity: "error", title: "Content has the digest and size that its descriptor says" },
  "layer-unsafe": { severity: "error", title: "An image's layers hold plain files inside the image's own tree" },
  "layout-invalid": { severity: "error", title: "An OCI layout is complete and well-formed" },

  // BuildKit
  "buildctl-missing": { severity: "error", title: "The buildctl command is installed" },
  "buildkit-unreachable": { severity: "error", title: "BuildKit answers at its address" },
  "buildkit-failed": { severity: "error", title: "BuildKit builds the Dockerfile" },
  "cgo-needs-dockerfile": { severity: "error", title: "A build with cgo has a Dockerfile that brings a C compiler" },
  "image-server-missing": { severity: "error", title: "An image holds the server that its labels describe" },

  // A server that was started
  "server-exited": { severity: "error", title: "A server stays up" },
  "plugin-panicked": { severity: "error", title: "No plugin panics while the server starts" },
  "server-not-ready": { severity: "error", title: "A server answers before its deadline" },
  "sandbox-unavailable": { severity: "error", title: "The sandbox that was asked for works on this machine" },
  "platform-not-run": { severity: "error", title: "An image runs on a machine of its own platform" },
  "check-failed": { severity: "error", title: "A server answers what the conformance suite asks for" },
  "check-not-run": { severity: "error", title: "Every required check comes to a result, or does not apply" },
  "run-interrupted": { severity: "error", title: "A run is left to come to its end" },
  "input-invalid": { severity: "error", title: "Inputs and command-line options have values that make sense" },

  // Reading a conformance report back
  "report-unreadable": { severity: "error", title: "A conformance report is JSON that reads the same to every tool" },
  "report-contradictory": { severity: "error", title: "What a conformance report says follows from its checks" },
  "report-tampered": { severity: "error", title: "A conformance report is the one that was handed over" },

  // The vulnerability scan
  "govulncheck-missing": { severity: "error", title: "A govulncheck whose answers are known is installed" },
  "govulncheck-failed": { severity: "error", title: "Govulncheck comes to its end, and its answer is complete" },
  "vulnerability-database-unusable": {
    severity: "error",
    title: "A vulnerability database has a date, an index, and the entries that it lists",
  },
  "vulnerability-database-old": { severity: "warning", title: "A vulnerability database is up to date" },
  "vulnerability-reachable": { severity: "error", title: "No call of the server leads to vulnerable code" },
  "vulnerability-present": { severity: "error", title: "No program of an image holds vulnerable code" },
  "vulnerability-hidden": { severity: "warning", title: "No replaced module hides its vulnerabilities" },
  "scan-symbols-missing": { severity: "warning", title: "A program tells which functions it holds" },
  "scan-program-missing": { severity: "error", title: "An image that is scanned holds a Go program" },
  "scan-source-differs": { severity: "error", title: "The source that is scanned is what the image was built from" },
  "exception-expired": { severity: "error", title: "No exception has expired" },
  "exception-unused": { severity: "notice", title: "An exception accepts something that was found" },

  // Conformance suites
  "suite-unknown": { severity: "error", title: "A suite is a built-in one, or a file" },
  "check-unknown": { severity: "error", title: "Only checks and categories that the suite has are asked for" },
  "check-id-duplicate": { severity: "error", title: "The ids of a suite's checks are unique" },
  "category-unknown": { severity: "error", title: "A check belongs to a category that the suite lists" },
  "suite-expression-invalid": {
    severity: "error",
    title: "A suite's placeholders, regular expressions and schemas are well-formed",
  },
  "variable-unknown": { severity: "error", title: "A placeholder names a value that an earlier step saves" },
  "variable-duplicate": { severity: "error", title: "A variable is saved once" },

  // The compatibility matrix
  "evidence-unplaced": {
    severity: "notice",
    title: "A report is about a plugin version and a server that the matrix has",
  },
  "evidence-before-release": { severity: "warning", title: "A report is younger than the version that it is about" },
  "evidence-contradictory": { severity: "warning", title: "Reports of one image agree" },
  "declaration-contradicted": { severity: "warning", title: "What a plugin declares is what its reports show" },
  "matrix-servers-differ": {
    severity: "error",
    title: "Manifests that share a matrix agree on their base and on each of its versions",
  },
  "matrix-markers-missing": { severity: "error", title: "A Markdown file says where the matrix goes" },
  "matrix-unreadable": { severity: "error", title: "A matrix is JSON that reads the same to every tool" },
  "matrix-tampered": { severity: "error", title: "A matrix is the one that was handed over" },
  "plan-unreadable": { severity: "error", title: "A plan is one that this suite wrote" },
  "cell-not-run": { severity: "warning", title: "Every cell that was planned has a report" },
  "matrix-stale": { severity: "error", title: "The committed matrix is what the manifests, releases and reports say" },

  // OCM components and constructors
  "descriptor-invalid": {
    severity: "error",
    title: "A component descriptor has schema v2's fields with schema v2's types",
  },
  "descriptor-ambiguous": { severity: "error", title: "A component descriptor reads the same to every tool" },
  "descriptor-too-large": {
    severity: "error",
    title: "A component descriptor stays under the limits of size and nesting",
  },
  "component-version-invalid": {
    severity: "error",
    title: "A component version's manifest, config and layers fit together",
  },
  "component-identity-mismatch": { severity: "error", title: "A component version holds what its name and tag say" },
  "component-reference-invalid": {
    severity: "error",
    title: "A component version is named REPOSITORY//COMPONENT:VERSION",
  },
  "ocm-version-invalid": { severity: "error", title: "A component version is a semantic version, with or without v" },
  "constructor-variable": { severity: "error", title: "A constructor holds no $, which publishing would expand" },
  "constructor-old-spelling": {
    severity: "warning",
    title: "A constructor is spelled as today's OCM command line reads it",
  },
  "scalar-ambiguous": { severity: "error", title: "A value means the same under YAML 1.1 and YAML 1.2" },
  "element-duplicate": {
    severity: "error",
    title: "Elements of a component differ in name, version or extra identity",
  },
  "digest-obsolete": { severity: "warning", title: "A reference's digest is of the current normalisation" },
  "resource-input-invalid": {
    severity: "error",
    title: "A resource's content is text, or a file beside the constructor",
  },

  // Publishing a component
  "version-taken": { severity: "error", title: "A published version keeps its content" },
  "publish-contended": { severity: "error", title: "A version can be published before other runs take it" },
  "proposal-not-seen": { severity: "warning", title: "A release that was announced becomes a proposal" },

  // GitHub and proposals
  "github-denied": { severity: "error", title: "GitHub accepts the token, and the token may do what is asked" },
  "github-not-found": { severity: "error", title: "The repository, branch or file exists and the token can see it" },
  "github-refused": { severity: "error", title: "GitHub accepts what is written" },
  "github-rate-limited": { severity: "error", title: "GitHub's rate limit leaves room" },
  "github-failed": { severity: "error", title: "GitHub answers as its documentation says" },
  "proposal-edited": { severity: "warning", title: "A proposal's branch holds this suite's commits only" },
  "proposal-declined": { severity: "notice", title: "What a person declined is not proposed again" },
  "proposal-branch-taken": { severity: "error", title: "A proposal's branch belongs to this suite" },
  "proposal-contended": { severity: "error", title: "A proposal can be written before its branches move again" },

  // The registry of plugins
  "policy-release-duplicate": { severity: "error", title: "A component or module belongs to one plugin of the policy" },
  "plugin-not-in-policy": { severity: "error", title: "Only plugins of the policy are listed or compiled in" },
  "plugin-identity-refused": {
    severity: "error",
    title: "A plugin comes from the component or module, and the repository, that the policy names",
  },
  "plugin-version-refused": {
    severity: "error",
    title: "A version is in the plugin's channel, and the policy has not withdrawn it",
  },
  "plugin-version-older": {
    severity: "error",
    title: "Where one version is listed, no older one takes its place",
  },
  "plugin-version-missing": { severity: "error", title: "A version is released before it is listed or proposed" },
  "plugin-resources-missing": { severity: "error", title: "A plugin's component has resources" },
  "plugin-signer-unverified": { severity: "error", title: "The signer that the policy names has signed the release" },
  "plugin-report-missing": {
    severity: "error",
    title: "A module with a signer in the policy has a candidate of each version that is proposed",
  },
  "plugin-report-unsigned": {
    severity: "error",
    title: "A candidate and its report are signed by the policy's signer",
  },
  "plugin-report-failed": { severity: "error", title: "The signed report of a version that is proposed says passed" },
  "plugin-report-other": {
    severity: "error",
    title: "A signed report is about this version, on this server, as it is released",
  },
  "release-digest-mismatch": {
    severity: "error",
    title: "The digest that a release was announced with is the registry's",
  },
  "listed-digest-mismatch": { severity: "error", title: "A listed version still has the content that was listed" },
  "moving-version-replaced": { severity: "warning", title: "A moving version is listed for development only" },
  "reference-not-in-policy": { severity: "warning", title: "Every listed plugin is one of the policy" },
  "constructor-component-unclear": { severity: "error", title: "The constructor says which component is the registry" },

  // SBOMs
  "sbom-incomplete": {
    severity: "error",
    title: "An SBOM names the modules of the program, all of them and no others",
  },
  "sbom-unreadable": { severity: "error", title: "A folder of SBOMs holds CycloneDX documents about images" },

  // Signed components and reports
  "component-key-invalid": {
    severity: "error",
    title: "A key that signs components, or verifies their signatures, is an RSA key in PEM form that is not weak",
  },
  "component-not-signed": { severity: "error", title: "A component version is published with the signature asked for" },
  "report-unsigned": {
    severity: "error",
    title: "Where only signed reports count, a report is signed by whom the policy names",
  },

  // Updating a server's manifest
  "plugin-version-retracted": { severity: "error", title: "A version that its author retracted is not proposed" },
  "plugin-module-deprecated": { severity: "warning", title: "Of a deprecated module nothing is proposed" },
  "plugin-version-incompatible": {
    severity: "warning",
    title: "Only versions that run on the manifest's server are proposed",
  },

  // Verifying signatures
  "referrers-malformed": { severity: "error", title: "A registry's list of referrers is sound and of a usable length" },
  "referrers-contended": { severity: "error", title: "A referrer can be listed beside those of other writers" },
  "bundle-invalid": { severity: "error", title: "A signature bundle is one that Sigstore's specification describes" },
  "bundle-refused": { severity: "error", title: "A signature is by a signer whom the policy names" },
  "bundle-ignored": { severity: "notice", title: "What is attached to an image counts for something" },
  "signer-too-broad": {
    severity: "error",
    title: "A keyless signer is somebody, and not everybody who can get a certificate",
  },
  "public-key-invalid": { severity: "error", title: "A signer's key is a public key in PEM form" },
  "trusted-root-missing": { severity: "error", title: "Keyless signatures are verified against a trusted root" },
  "trusted-root-invalid": { severity: "error", title: "A trusted root is one that Sigstore's specification describes" },
  "image-unsigned": { severity: "error", title: "An image is signed by a signer whom the policy names" },
  "attestation-missing": { severity: "error", title: "An image has the attestations that the policy demands" },

  // Signing and publishing images
  "cosign-missing": { severity: "error", title: "The cosign command is installed where images are signed" },
  "cosign-too-old": { severity: "error", title: "The installed cosign is recent enough" },
  "signing-undecided": { severity: "error", title: "Something says who signs an image, or that nobody does" },
  "transparency-not-agreed": {
    severity: "error",
    title: "What is private goes to a public log only where somebody agreed",
  },
  "signing-failed": { severity: "error", title: "cosign signs what it is given" },
  "signing-unavailable": { severity: "error", title: "The services that sign and log answer" },
  "evidence-missing": { severity: "error", title: "An image is published with its SBOM, its scan and its conformance" },
  "evidence-other-image": { severity: "error", title: "What is attested of an image is about that image" },
  "evidence-refused": { severity: "error", title: "An image is published whose scan and conformance passed" },
  "working-copy-published": { severity: "error", title: "A signed image holds released versions of plugins only" },
  "tag-version-other": { severity: "warning", title: "A version's tag is the version that the image was built as" },
  "tag-taken": { severity: "error", title: "A version's tag stays with the image that it was given to" },
  "tag-moved": { severity: "error", title: "Nobody else moves a tag while an image is published" },
} as const satisfies Record<string, Rule>;

export type Code = keyof typeof codes;

/** The page that explains a rule, relative to the repository's root, or below the address of that. */
export function rulePage(code: Code, home?: string): string {
  return `${home === undefined ? "" : `${home}/`}docs/rules/${code}.md`;
}

export function isCode(text: string): text is Code {
  return Object.hasOwn(codes, text);
}
