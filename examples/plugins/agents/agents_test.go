package agents

import (
	"encoding/json"
	"log/slog"
	"net/http"
	"net/http/httptest"
	"slices"
	"testing"

	"github.com/acme/catalog-server/plugin"
	"github.com/acme/catalog-server/server"
)

// answer asks a server that has only this plugin.
func answer(t *testing.T, path string, into any) {
	t.Helper()
	s, err := server.New([]plugin.Plugin{New()}, server.Options{Logger: slog.New(slog.DiscardHandler)})
	if err != nil {
		t.Fatal(err)
	}
	s.Start(t.Context())
	recorder := httptest.NewRecorder()
	s.ServeHTTP(recorder, httptest.NewRequest(http.MethodGet, path, nil))
	if recorder.Code != http.StatusOK {
		t.Fatalf("%s: %d %s", path, recorder.Code, recorder.Body)
	}
	if err := json.Unmarshal(recorder.Body.Bytes(), into); err != nil {
		t.Fatal(err)
	}
}

func TestImportingRegisters(t *testing.T) {
	if !slices.ContainsFunc(plugin.All(), func(p plugin.Plugin) bool { return p.Name() == "agents" }) {
		t.Error("agents is not registered")
	}
}

func TestAgentsAreFoundByCategory(t *testing.T) {
	var list struct {
		Items []struct{ Name, Category string }
		Size  int
	}
	answer(t, "/api/agents_catalog/v1alpha1/agents?filterQuery=category%3D%27code%27&orderBy=name&sortOrder=desc", &list)
	if list.Size != 2 || list.Items[0].Name != "test-gardener" || list.Items[1].Name != "migration-planner" {
		t.Errorf("got %+v", list)
	}
}

func TestEveryAgentIsComplete(t *testing.T) {
	var list struct{ Items []map[string]string }
	answer(t, "/api/agents_catalog/v1alpha1/agents", &list)
	for _, agent := range list.Items {
		for _, field := range []string{"pattern", "category", "version", "description"} {
			if agent[field] == "" {
				t.Errorf("%s has no %s", agent["name"], field)
			}
		}
	}
}
