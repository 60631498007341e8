import { publishModule } from "#test/module-proxy.js";
import { ancient, type TestEntry } from "#test/vulnerability-database.js";

const acme = "github.com/acme";
const server = `${acme}/tiny-server v1.0.0`;

/** A module with one package. */
function source(name: string, requires: readonly string[], code: string): Record<string, string> {
  const requirements = requires.length > 0 ? `\nrequire (\n${requires.map((each) => `\t${each}\n`).join("")})\n` : "";
  return { "go.mod": `module ${acme}/${name}\n\ngo 1.26\n${requirements}`, [`${name}.go`]: code };
}

/** A vulnerable function each, and one that is not. */
function library(name: string, symbol: string): Record<string, string> {
  const code = `package ${name}

//go:noinline
func ${symbol}(text string) int { return len(text) + 1 }

//go:noinline
func Safe(text string) int { return len(text) }
`;
  return source(name, [], code);
}

function plugin(name: string, libraries: readonly string[], body: string, more = ""): Record<string, string> {
  const imports = [`server "${acme}/tiny-server"`, ...libraries.map((each) => `"${acme}/${each}"`)];
  const needed = /fmt\./.test(body + more) ? ['"fmt"', '"os"'] : [];
  const list = [...needed, ...imports].map((each) => `\t${each}\n`).join("");
  const code = `package ${name}\n\nimport (\n${list})\n\nfunc init() {\n\tserver.Register("${name}")\n${body}}\n${more}`;
  return source(name, [server, ...libraries.map((each) => `${acme}/${each} v1.0.0`)], code);
}

/** Kept by the linker, called by nobody. */
const holds = (value: string) => `\tif len(os.Args) > 1000 {\n\t\tfmt.Println(${value})\n\t}\n`;

/**
 * Libraries with a vulnerability each, and plugins of the tiny server: `reaches` calls parser.Parse; `reaches2` does so through relay, which calls
 * back; `tagged` calls it with the build tag acme_tag only; `links` holds codec.Decode and uses parser; `uses` calls what is safe in codec; `neither` needs none of them.
 */
const modules: Record<string, Record<string, string>> = {
  parser: library("parser", "Parse"),
  codec: library("codec", "Decode"),
  relay: source(
    "relay",
    [`${acme}/parser v1.0.0`],
    `package relay

import "${acme}/parser"

// Run is how a call leads through what is nobody's plugin.
//
//go:noinline
func Run(text string) int { return parser.Parse(text) }
`,
  ),
  reaches: plugin("reaches", ["parser"], '\tprintln(parser.Parse("a"))\n'),
  reaches2: plugin("reaches2", ["relay"], '\tprintln(relay.Run("a"))\n'),
  tagged: {
    ...plugin("tagged", ["parser"], '\tprintln(parser.Safe("a"))\n'),
    "more.go": `//go:build acme_tag

package tagged

import "${acme}/parser"

func init() { println(parser.Parse("a")) }
`,
  },
  links: plugin("links", ["codec", "parser"], `${holds("codec.Decode")}\tprintln(parser.Safe("a"))\n`),
  uses: plugin("uses", ["codec"], '\tprintln(codec.Safe("a"))\n'),
  neither: plugin("neither", [], ""),
};

/** Publishes them to a file proxy; libraries are without their vulnerability in v1.1.0. */
export async function publishVulnerableModules(proxy: string): Promise<void> {
  for (const [name, files] of Object.entries(modules)) {
    await publishModule(proxy, { path: `${acme}/${name}`, version: "v1.0.0", files });
  }
  for (const name of ["parser", "codec"]) {
    await publishModule(proxy, { path: `${acme}/${name}`, version: "v1.1.0", files: modules[name] ?? {} });
  }
}

export const parserEntry: TestEntry = {
  id: "GO-2026-9001",
  module: `${acme}/parser`,
  fixed: "1.1.0",
  packages: [{ path: `${acme}/parser`, symbols: ["Parse"] }],
  summary: "Panic in Parse of parser",
  aliases: ["CVE-2026-99001", "GHSA-aaaa-bbbb-cccc"],
};

export const codecEntry: TestEntry = {
  id: "GO-2026-9002",
  module: `${acme}/codec`,
  fixed: "1.1.0",
  packages: [{ path: `${acme}/codec`, symbols: ["Decode"] }],
  summary: "Endless loop in Decode of codec",
  aliases: ["CVE-2026-99002"],
};

export const serverEntry: TestEntry = {
  id: "GO-2026-9003",
  module: `${acme}/tiny-server`,
  fixed: "1.0.1",
  packages: [{ path: `${acme}/tiny-server`, symbols: ["Main"] }],
  summary: "Main prints too much",
};

export const usualEntries: readonly TestEntry[] = [ancient, parserEntry, codecEntry];
