package guardrails

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
	if !slices.ContainsFunc(plugin.All(), func(p plugin.Plugin) bool { return p.Name() == "guardrails" }) {
		t.Error("guardrails is not registered")
	}
}

func TestGuardrailsAreFoundByStage(t *testing.T) {
	var list struct {
		Items []struct{ Name string }
		Size  int
	}
	answer(t, "/api/guardrails_catalog/v1alpha1/guardrails?filterQuery=stage%3D%27input%27%20AND%20action%3D%27block%27", &list)
	if list.Size != 1 || list.Items[0].Name != "prompt-injection" {
		t.Errorf("got %+v", list)
	}
}

func TestEveryGuardrailHasKnownValues(t *testing.T) {
	var list struct {
		Items []struct{ Name, Stage, Action string }
	}
	answer(t, "/api/guardrails_catalog/v1alpha1/guardrails", &list)
	for _, g := range list.Items {
		if !slices.Contains([]string{"input", "output"}, g.Stage) || !slices.Contains([]string{"block", "mask", "warn"}, g.Action) {
			t.Errorf("%s has stage %q and action %q", g.Name, g.Stage, g.Action)
		}
	}
}
