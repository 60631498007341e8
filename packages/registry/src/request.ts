import { type Diagnostic, DiagnosticError, diagnostic } from "#diagnostics/diagnostic.js";
import { quoted } from "#diagnostics/sanitize.js";
import { parseComponentReference } from "#ocm/component-reference.js";
import { isComponentName, isComponentVersion, isElementName } from "#ocm/grammar.js";
import { payloadText } from "#proposals/runner-event.js";

/** What the dispatch says: look at this plugin. Nothing of it is believed. */
export interface PluginRequest {
  plugin: string;
  /** Left out: whatever is missing. */
  version?: string;
  component?: string;
  /** The OCM repository, where the component was named with it. */
  repository?: string;
  /** Lower-case hex. */
  digest?: string;
}

/** Texts as they came, by the names of the action's inputs. */
export interface RawRequest {
  plugin: string;
  version?: string | undefined;
  /** `ocm.software/plugins/helminput`, or the full name with repository and version. */
  component?: string | undefined;
  /** Hex, with `sha256:` before it or not. */
  digest?: string | undefined;
}

/** Reads a request; every text has to keep to its grammar. Throws input-invalid and component-reference-invalid. */
export function parseRequest(raw: RawRequest): PluginRequest {
  const named = raw.component?.includes("//") ? parseComponentReference(raw.component) : undefined;
  const component = named ? named.component : raw.component;
  const version = raw.version ?? named?.version;
  const digest = raw.digest?.replace(/^sha256:/i, "").toLowerCase();
  const problems: Diagnostic[] = [];
  const check = (right: boolean, what: string, text: string, example: string) => {
    if (right) return;
    problems.push(
      diagnostic("input-invalid", `${what} cannot be ${quoted(text)}`, { fix: `Give something like ${example}.` }),
    );
  };
  check(isElementName(raw.plugin), "the plugin's name", raw.plugin, "helminput");
  if (version !== undefined) check(isComponentVersion(version), "the plugin's version", version, "1.0.0");
  if (component !== undefined) {
    check(isComponentName(component), "the plugin's component", component, "acme.software/plugins/helminput");
  }
  if (digest !== undefined) {
    check(/^[0-9a-f]{64}$/.test(digest), "the digest", digest, "64 hexadecimal digits");
    check(version !== undefined, "a digest without a version", digest, "both");
  }
  if (named?.version !== undefined && named.version !== version) {
    check(false, `the version of a component named with ${named.version}`, version ?? "", named.version);
  }
  if (problems.length > 0) throw new DiagnosticError(problems);
  return {
    plugin: raw.plugin,
    ...(version === undefined ? {} : { version }),
    ...(component === undefined ? {} : { component }),
    ...(named === undefined ? {} : { repository: named.repository }),
    ...(digest === undefined ? {} : { digest }),
  };
}

/** The fields that upstream's dispatches carry, as they are. Undefined where there is no plugin among them. */
export function payloadRequest(payload: unknown): RawRequest | undefined {
  const text = (name: string) => payloadText(payload, name);
  const plugin = text("plugin_name");
  if (plugin === undefined) return undefined;
  return {
    plugin,
    version: text("plugin_version"),
    component: text("plugin_component"),
    digest: text("plugin_digest") ?? text("digest"),
  };
}
