import { describe, expect, test } from "@jest/globals";
import fc from "fast-check";
import { DiagnosticError } from "#diagnostics/diagnostic.js";
import { parseRequest, payloadRequest } from "#registry/request.js";
import { readErrand, type UpdateInputs } from "#registry/update-inputs.js";
import { hostileValues } from "#test/hostile.js";

const digest = "a".repeat(64);

/** Undefined where the value is refused, which is always a diagnostic and says nothing that could be read as a command. */
function accepted(read: () => unknown): unknown {
  try {
    return read();
  } catch (error) {
    if (!(error instanceof DiagnosticError)) throw error;
    for (const each of error.diagnostics) expect(`${each.message}${each.fix}`).not.toMatch(/\p{Cc}|^::|##\[/u);
    return undefined;
  }
}

describe("what a payload says", () => {
  test("is taken by upstream's names", () => {
    const payload = {
      plugin_name: "helminput",
      plugin_version: "0.2.0",
      plugin_component: "ocm.software/plugins/helminput",
    };
    const raw = payloadRequest(payload);
    expect(raw && parseRequest(raw)).toEqual({
      plugin: "helminput",
      version: "0.2.0",
      component: "ocm.software/plugins/helminput",
    });
    expect(
      parseRequest(payloadRequest({ ...payload, plugin_digest: `sha256:${digest}` }) ?? { plugin: "" }),
    ).toMatchObject({ digest });
    expect(payloadRequest({})).toBeUndefined();
    expect(payloadRequest(null)).toBeUndefined();
    expect(payloadRequest(JSON.parse('{"__proto__":{"plugin_name":"x"}}'))).toBeUndefined();
  });

  test.each([
    [{ plugin: "h" }],
    [{ plugin: "Helm" }],
    [{ plugin: "helminput", version: "latest" }],
    [{ plugin: "helminput", version: "1.0.0", digest: "abc" }],
    [{ plugin: "helminput", digest }],
    [{ plugin: "helminput", version: "1.0.0", component: "plugins" }],
    [{ plugin: "helminput", version: "1.0.0", component: "ghcr.io/a//acme.software/x:1.1.0" }],
    [{ plugin: "helminput", component: "ghcr.io/a//b//acme.software/x" }],
  ])("is refused where it keeps to no grammar: %j", (raw) => {
    expect(() => parseRequest(raw)).toThrow(/input-invalid|component-reference-invalid/);
  });

  test("is refused where it is no text", () => {
    for (const value of [1, true, [], {}, ["helminput"]]) {
      expect(() => payloadRequest({ plugin_name: value })).toThrow(/input-invalid/);
      expect(() => payloadRequest({ plugin_name: "helminput", plugin_version: value })).toThrow(/input-invalid/);
    }
  });

  test("never gets further than its grammar, whatever it holds", () => {
    const safe = /^[-_+./:a-zA-Z0-9]*$/;
    const check = (value: string) => {
      for (const field of ["plugin", "version", "component", "digest"]) {
        const request = accepted(() => parseRequest({ plugin: "helminput", version: "1.0.0", [field]: value }));
        for (const text of Object.values(request ?? {})) expect(text).toMatch(safe);
      }
    };
    for (const value of hostileValues) check(value);
    fc.assert(fc.property(fc.string({ unit: "binary" }), check));
  });
});

describe("what a run is for", () => {
  const inputs: UpdateInputs = {
    mode: "plugin",
    plugin: undefined,
    "plugin-version": undefined,
    "plugin-component": undefined,
    "plugin-digest": undefined,
    constructor: "component-constructor.yaml",
    policy: "plugin-policy.yaml",
    repository: undefined,
    branch: undefined,
    verify: false,
    "dry-run": false,
    token: undefined,
    identity: undefined,
  };

  test.each([
    [
      "a dispatch",
      inputs,
      { clientPayload: { plugin_name: "alpha" } },
      { mode: "plugin", request: { plugin: "alpha" } },
    ],
    ["a run by hand", inputs, { inputs: { plugin_name: "alpha" } }, { mode: "plugin", request: { plugin: "alpha" } }],
    [
      "inputs before the event",
      { ...inputs, plugin: "beta" },
      { clientPayload: { plugin_name: "alpha", plugin_version: "1.0.0" } },
      { mode: "plugin", request: { plugin: "beta" } },
    ],
    ["a sweep", { ...inputs, mode: "sweep", verify: true }, {}, { mode: "sweep", verify: true }],
    ["a refresh", { ...inputs, mode: "refresh" }, {}, { mode: "refresh" }],
    ["a label", { ...inputs, mode: "refresh" }, { labelled: 7 }, { mode: "refresh", only: 7 }],
  ])("%s", (_what, given, event, errand) => {
    expect(readErrand(given as UpdateInputs, event)).toEqual(errand);
  });

  test("is asked for where nothing says it", () => {
    expect(() => readErrand(inputs, {})).toThrow(/neither the input plugin nor the event's plugin_name/);
    expect(() => readErrand({ ...inputs, mode: "all" }, {})).toThrow(/none of plugin, sweep and refresh/);
  });
});
