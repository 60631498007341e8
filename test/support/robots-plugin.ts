import { readFile } from "node:fs/promises";

/** A plugin's repository as it was before this suite: a module that registers itself, and a licence. */
export async function robotsPlugin(): Promise<Record<string, string>> {
  return {
    "go.mod": "module github.com/acme/robots\n\ngo 1.26.0\n\nrequire github.com/acme/catalog-server v0.9.0\n",
    "robots.go": `// Package robots lists the robots on the shop floor.
package robots

import (
	_ "embed"

	"github.com/acme/catalog-server/catalog"
	"github.com/acme/catalog-server/plugin"
)

//go:embed robots.json
var robots []byte

func init() {
	plugin.Register(catalog.New(catalog.Definition{
		Name: "robots", DisplayName: "Robots", Version: "v1alpha1", Description: "Robots on the shop floor",
		Kind: "Robot", Plural: "robots", Data: robots,
		Fields: []catalog.Field{{Name: "name", DisplayName: "Name", Column: true, Filter: true}},
	}))
}
`,
    "robots.json": '[{"name": "arm", "description": "Welds"}, {"name": "cart", "description": "Carries"}]\n',
    LICENSE: await readFile("LICENSE", "utf8"),
  };
}
