package plugin

import (
	"context"
	"net/http"
	"testing"
)

type stub string

func (s stub) Name() string                      { return string(s) }
func (stub) Version() string                     { return "v1alpha1" }
func (stub) Description() string                 { return "A stub" }
func (stub) Init(context.Context, Config) error  { return nil }
func (stub) Start(context.Context) error         { return nil }
func (stub) Stop(context.Context) error          { return nil }
func (stub) Healthy() bool                       { return true }
func (stub) RegisterRoutes(*http.ServeMux) error { return nil }
func (stub) Migrations() []Migration             { return nil }

func TestAllIsSortedByName(t *testing.T) {
	r := registry{}
	for _, name := range []string{"toys", "agents", "guardrails"} {
		r.add(stub(name), "example.com/"+name)
	}
	got := ""
	for _, p := range r.all() {
		got += p.Name() + " "
	}
	if want := "agents guardrails toys "; got != want {
		t.Errorf("got %q, want %q", got, want)
	}
}

func TestAddRefuses(t *testing.T) {
	tests := map[string]struct {
		name string
		want string
	}{
		"a taken name":      {"toys", `plugin: "toys" is registered twice, by example.com/first and by example.com/second`},
		"an empty name":     {"", `plugin: "", registered by example.com/second, is not a valid name`},
		"a name with slash": {"a/b", `plugin: "a/b", registered by example.com/second, is not a valid name`},
	}
	for title, test := range tests {
		t.Run(title, func(t *testing.T) {
			r := registry{}
			r.add(stub("toys"), "example.com/first")
			defer func() {
				if got := recover(); got != test.want {
					t.Errorf("got %v, want %s", got, test.want)
				}
			}()
			r.add(stub(test.name), "example.com/second")
		})
	}
}

func TestRegisterNamesTheCallersPackage(t *testing.T) {
	t.Cleanup(func() { clear(registered) })
	Register(stub("toys"))
	if got, want := registered["toys"].origin, "github.com/acme/catalog-server/plugin"; got != want {
		t.Errorf("got %q, want %q", got, want)
	}
}

func TestPackageOf(t *testing.T) {
	tests := map[string]string{
		"example.com/toys.init.0":            "example.com/toys",
		"example.com/a.b/toys%2ego.init.0":   "example.com/a.b/toys.go",
		"main.init.0":                        "main",
		"example.com/toys.(*Plugin).Connect": "example.com/toys",
	}
	for function, want := range tests {
		if got := packageOf(function); got != want {
			t.Errorf("packageOf(%q) = %q, want %q", function, got, want)
		}
	}
}

func TestBasePath(t *testing.T) {
	if got, want := BasePath(stub("toys")), "/api/toys_catalog/v1alpha1"; got != want {
		t.Errorf("got %q, want %q", got, want)
	}
}
