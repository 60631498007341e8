// Package guardrails is a catalog server plugin that lists the checks around a model's input and output.
package guardrails

import (
	_ "embed"

	"github.com/acme/catalog-server/catalog"
	"github.com/acme/catalog-server/plugin"
)

//go:embed guardrails.json
var reviewed []byte

func init() { plugin.Register(New()) }

// New makes the plugin. The list is reviewed before a release, so nobody can change it while a server runs.
func New() plugin.Plugin {
	return catalog.New(catalog.Definition{
		Name:        "guardrails",
		DisplayName: "Guardrails",
		Version:     "v1alpha1",
		Description: "Checks around what goes into a model and what comes out of it",
		Kind:        "Guardrail",
		Plural:      "guardrails",
		Data:        reviewed,
		Fields: []catalog.Field{
			{Name: "name", DisplayName: "Name", Column: true, Filter: true},
			{Name: "stage", DisplayName: "Stage", Column: true, Filter: true, Options: []string{"input", "output"}},
			{Name: "action", DisplayName: "Action", Column: true, Filter: true, Options: []string{"block", "mask", "warn"}},
			{Name: "description", DisplayName: "Description"},
		},
	})
}
