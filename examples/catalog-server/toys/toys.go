// Package toys is the least that a plugin can be: a name, one route, nothing to list and nothing to manage.
package toys

import (
	"context"
	"io"
	"net/http"

	"github.com/acme/catalog-server/plugin"
)

func init() { plugin.Register(toys{}) }

type toys struct{}

func (toys) Name() string                              { return "toys" }
func (toys) Version() string                           { return "v1alpha1" }
func (toys) Description() string                       { return "A catalog of toys" }
func (toys) Init(context.Context, plugin.Config) error { return nil }
func (toys) Start(context.Context) error               { return nil }
func (toys) Stop(context.Context) error                { return nil }
func (toys) Healthy() bool                             { return true }
func (toys) Migrations() []plugin.Migration            { return nil }

func (toys) RegisterRoutes(routes *http.ServeMux) error {
	routes.HandleFunc("GET /hello", func(w http.ResponseWriter, _ *http.Request) {
		io.WriteString(w, "Hello from the toys.\n")
	})
	return nil
}
