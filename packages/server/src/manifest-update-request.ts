import { type Diagnostic, DiagnosticError, diagnostic } from "#diagnostics/diagnostic.js";
import { quoted } from "#diagnostics/sanitize.js";
import { modulePathProblem } from "#documents/go-paths.js";
import { versionProblem } from "#documents/go-versions.js";
import { payloadText } from "#proposals/runner-event.js";

/** What the dispatch says: look at this plugin. Nothing of it is believed. */
export interface ModuleRequest {
  plugin: string;
  /** A Go module version; left out: the newest that fits. */
  version?: string;
  module?: string;
}

/** Texts as they came. */
export interface RawModuleRequest {
  plugin: string;
  /** With v or without. */
  version?: string | undefined;
  module?: string | undefined;
}

/** The names that a policy takes. */
const pluginName = /^[a-z0-9](?:[-_+a-z0-9]{0,61}[a-z0-9])?$/;

/** Reads a request; every text has to keep to its grammar. Throws `input-invalid`. */
export function parseModuleRequest(raw: RawModuleRequest): ModuleRequest {
  const version = raw.version === undefined ? undefined : `v${raw.version.replace(/^v/, "")}`;
  const problems: Diagnostic[] = [];
  const check = (right: boolean, what: string, text: string, example: string) => {
    if (right) return;
    const message = `the plugin's ${what} cannot be ${quoted(text)}`;
    problems.push(diagnostic("input-invalid", message, { fix: `Give something like ${example}.` }));
  };
  check(pluginName.test(raw.plugin), "name", raw.plugin, "agents");
  if (version !== undefined) check(!versionProblem(version), "version", raw.version ?? "", "v0.3.1");
  if (raw.module !== undefined) {
    check(!modulePathProblem(raw.module), "module", raw.module, "github.com/acme/catalog-plugins/agents");
  }
  if (problems.length > 0) throw new DiagnosticError(problems);
  return {
    plugin: raw.plugin,
    ...(version === undefined ? {} : { version }),
    ...(raw.module === undefined ? {} : { module: raw.module }),
  };
}

/** The fields of a dispatch, as they are; others, such as a report's, are not looked at. Undefined where there is no plugin among them. */
export function payloadModuleRequest(payload: unknown): RawModuleRequest | undefined {
  const plugin = payloadText(payload, "plugin_name");
  if (plugin === undefined) return undefined;
  return {
    plugin,
    version: payloadText(payload, "plugin_version"),
    module: payloadText(payload, "plugin_module"),
  };
}
