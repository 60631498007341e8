import { describe, expect, test } from "@jest/globals";
import { pluginsOnTrace } from "#scan/plugins-on-trace.js";

const base = "github.com/acme/server";
const plugin = (name: string, module: string, path = module) => ({ name, module, import: path });
const plugins = [
  plugin("agents", "github.com/acme/plugins/agents"),
  plugin("one", "github.com/acme/many", "github.com/acme/many/one"),
  plugin("one-more", "github.com/acme/many", "github.com/acme/many/one/more"),
  plugin("built-in", base, `${base}/plugins/files`),
];

describe("the plugins on a call stack", () => {
  test.each<[string, string[], string[]]>([
    ["of a plugin's package", ["github.com/acme/plugins/agents"], ["agents"]],
    ["of a package below it", ["github.com/acme/plugins/agents/internal/x"], ["agents"]],
    ["of a module that begins alike", ["github.com/acme/plugins/agents2"], []],
    ["of one of two in a module", ["github.com/acme/many/one"], ["one"]],
    ["of the other, which lies below", ["github.com/acme/many/one/more/x"], ["one-more"]],
    ["of what the two share", ["github.com/acme/many/shared"], ["one", "one-more"]],
    ["of the base", [base, `${base}/http`], []],
    ["of a plugin in the base's module", [`${base}/plugins/files/x`], ["built-in"]],
    [
      "of two, in manifest order",
      ["github.com/acme/many/one", "x", "github.com/acme/plugins/agents"],
      ["agents", "one"],
    ],
    ["of nobody", ["golang.org/x/text"], []],
  ])("%s", (_what, packages, expected) => {
    const trace = packages.map((each) => ({ module: "x", version: "", package: each }));
    expect(pluginsOnTrace(trace, plugins, base).map(({ name }) => name)).toEqual(expected);
  });
});
