// Package agents is a catalog server plugin that lists the AI agents which teams may build upon.
package agents

import (
	_ "embed"

	"github.com/acme/catalog-server/catalog"
	"github.com/acme/catalog-server/plugin"
)

//go:embed agents.json
var sample []byte

func init() { plugin.Register(New()) }

// New makes the plugin, with its sample agents as the only source until a server is configured otherwise.
func New() plugin.Plugin {
	return catalog.NewManaged(catalog.Definition{
		Name:        "agents",
		DisplayName: "Agents",
		Version:     "v1alpha1",
		Description: "AI agents that teams may build upon",
		Kind:        "Agent",
		Plural:      "agents",
		Data:        sample,
		Fields: []catalog.Field{
			{Name: "name", DisplayName: "Name", Column: true, Filter: true},
			{Name: "pattern", DisplayName: "Pattern", Column: true, Filter: true, Options: []string{"single", "planner", "router"}},
			{Name: "category", DisplayName: "Category", Column: true, Filter: true},
			{Name: "version", DisplayName: "Version", Column: true},
			{Name: "description", DisplayName: "Description"},
		},
	})
}
