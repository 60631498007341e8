// @actions/core exports one file, which loads its OIDC and HTTP clients (undici) at import: 38 ms that no action here needs before it does network I/O.
// What writes commands and files is in modules of its own, reached here by path; docs/decisions/0011-toolkit-modules.md says why and what that asks of us.
export { issueCommand } from "../../../node_modules/@actions/core/lib/command.js";
export { issueFileCommand, prepareKeyValueMessage } from "../../../node_modules/@actions/core/lib/file-command.js";
export { toCommandProperties } from "../../../node_modules/@actions/core/lib/utils.js";
