package server

import (
	"context"
	"encoding/json"
	"errors"
	"io"
	"log/slog"
	"net/http"
	"net/http/httptest"
	"strings"
	"testing"

	"github.com/acme/catalog-server/catalog"
	"github.com/acme/catalog-server/plugin"
)

const token = "let me"

func animals() plugin.Plugin {
	return catalog.NewManaged(catalog.Definition{
		Name: "animals", DisplayName: "Animals", Version: "v1alpha1", Description: "Animals", Kind: "Animal", Plural: "animals",
		Fields: []catalog.Field{{Name: "name", DisplayName: "Name", Column: true, Filter: true}},
		Data:   []byte(`[{"name": "ant"}, {"name": "bee"}]`),
	})
}

// plain is the least that a plugin can be, unless it is told to fail.
type plain struct {
	failure error
	stopped *bool
}

func (plain) Name() string                                { return "plain" }
func (plain) Version() string                             { return "v1" }
func (plain) Description() string                         { return "Nothing" }
func (p plain) Init(context.Context, plugin.Config) error { return p.failure }
func (plain) Start(context.Context) error                 { return nil }
func (p plain) Stop(context.Context) error                { *p.stopped = true; return nil }
func (plain) Healthy() bool                               { return true }
func (plain) RegisterRoutes(*http.ServeMux) error         { return nil }
func (plain) Migrations() []plugin.Migration              { return nil }

func started(t *testing.T, plugins ...plugin.Plugin) *httptest.Server {
	t.Helper()
	s, err := New(plugins, Options{ManagementToken: token, Logger: slog.New(slog.DiscardHandler)})
	if err != nil {
		t.Fatal(err)
	}
	s.Start(context.Background())
	web := httptest.NewServer(s)
	t.Cleanup(web.Close)
	return web
}

// ask sends a request and returns the answer's status and JSON.
func ask(t *testing.T, web *httptest.Server, method, path, body string, headers ...string) (int, map[string]any) {
	t.Helper()
	request, err := http.NewRequest(method, web.URL+path, strings.NewReader(body))
	if err != nil {
		t.Fatal(err)
	}
	for i := 0; i < len(headers); i += 2 {
		request.Header.Set(headers[i], headers[i+1])
	}
	response, err := web.Client().Do(request)
	if err != nil {
		t.Fatal(err)
	}
	defer response.Body.Close()
	text, err := io.ReadAll(response.Body)
	if err != nil {
		t.Fatal(err)
	}
	var value map[string]any
	if err := json.Unmarshal(text, &value); err != nil {
		t.Fatalf("%s %s answers no JSON: %s", method, path, text)
	}
	return response.StatusCode, value
}

func TestHealthEndpoints(t *testing.T) {
	web := started(t, animals())
	for path, want := range map[string]string{"/healthz": "alive", "/livez": "alive", "/readyz": "ready"} {
		if status, body := ask(t, web, "GET", path, ""); status != 200 || body["status"] != want {
			t.Errorf("%s: %d %v", path, status, body)
		}
	}
}

func TestPluginsAreListedWithTheirCapabilities(t *testing.T) {
	web := started(t, animals(), plain{})
	_, body := ask(t, web, "GET", "/api/plugins", "")
	plugins := body["plugins"].([]any)
	if body["count"] != 2.0 || len(plugins) != 2 {
		t.Fatalf("got %v", body)
	}
	first, second := plugins[0].(map[string]any), plugins[1].(map[string]any)
	if first["basePath"] != "/api/animals_catalog/v1alpha1" || first["healthy"] != true || first["management"] == nil {
		t.Errorf("got %v", first)
	}
	entities := second["capabilitiesV2"].(map[string]any)["entities"].([]any)
	if second["basePath"] != "/api/plain_catalog/v1" || second["management"] != nil || len(entities) != 0 {
		t.Errorf("got %v", second)
	}
}

func TestCapabilities(t *testing.T) {
	web := started(t, animals())
	_, body := ask(t, web, "GET", "/api/plugins/animals/capabilities", "")
	entity := body["entities"].([]any)[0].(map[string]any)
	endpoints := entity["endpoints"].(map[string]any)
	if endpoints["get"] != "/api/animals_catalog/v1alpha1/animals/{name}" {
		t.Errorf("got %v", endpoints)
	}
	if status, body := ask(t, web, "GET", "/api/plugins/nope/capabilities", ""); status != 404 || body["error"] != `plugin "nope" not found` {
		t.Errorf("got %d %v", status, body)
	}
}

func TestEntities(t *testing.T) {
	web := started(t, animals())
	const path = "/api/animals_catalog/v1alpha1/animals"
	if _, body := ask(t, web, "GET", path, ""); body["size"] != 2.0 {
		t.Errorf("got %v", body)
	}
	if status, body := ask(t, web, "GET", path+"/bee", ""); status != 200 || body["name"] != "bee" {
		t.Errorf("got %d %v", status, body)
	}
	if status, body := ask(t, web, "GET", path+"/wasp", ""); status != 404 || body["error"] != `Animal "wasp" not found` {
		t.Errorf("got %d %v", status, body)
	}
	if status, _ := ask(t, web, "GET", path+"?pageToken=x", ""); status != 400 {
		t.Errorf("an invented page token: got %d", status)
	}
}

func TestManagement(t *testing.T) {
	const source = `{"id": "own", "name": "Own", "type": "inline", "properties": {"items": [{"name": "cat"}]}}`
	bearer := []string{"Authorization", "Bearer " + token}
	tests := []struct {
		title, path, body string
		headers           []string
		status            int
		size              float64
	}{
		{"validating changes nothing", "validate-source", source, nil, 200, 2},
		{"validating says what is wrong", "validate-source", `{"id": "x"}`, nil, 200, 2},
		{"applying needs the token", "apply-source", source, nil, 403, 2},
		{"applying needs the right token", "apply-source", source, []string{"Authorization", "Bearer other"}, 403, 2},
		{"applying refuses what is wrong", "apply-source", `{"id": "x"}`, bearer, 422, 2},
		{"applying refuses what is no source", "apply-source", `{"surprise": 1}`, bearer, 400, 2},
		{"applying adds the source", "apply-source", source, bearer, 200, 3},
		{"refreshing keeps the sources", "refresh", "", bearer, 200, 3},
		{"refreshing needs the token", "refresh", "", nil, 403, 3},
	}
	web := started(t, animals())
	const base = "/api/animals_catalog/v1alpha1"
	for _, test := range tests {
		t.Run(test.title, func(t *testing.T) {
			status, body := ask(t, web, "POST", base+"/management/"+test.path, test.body, test.headers...)
			if status != test.status {
				t.Errorf("got %d %v, want %d", status, body, test.status)
			}
			if _, list := ask(t, web, "GET", base+"/animals", ""); list["size"] != test.size {
				t.Errorf("got %v entities, want %v", list["size"], test.size)
			}
		})
	}
	if _, body := ask(t, web, "GET", base+"/management/sources", ""); body["count"] != 2.0 {
		t.Errorf("got %v", body)
	}
}

func TestAPluginThatFailsIsShownAndTheOthersServe(t *testing.T) {
	web := started(t, animals(), plain{failure: errors.New("no fuel")})
	status, body := ask(t, web, "GET", "/readyz", "")
	details := body["components"].(map[string]any)["plugins"].(map[string]any)["details"]
	if status != 503 || details != "not healthy: plain" {
		t.Errorf("got %d %v", status, body)
	}
	_, body = ask(t, web, "GET", "/api/plugins", "")
	broken := body["plugins"].([]any)[1].(map[string]any)
	if broken["healthy"] != false || broken["status"].(map[string]any)["lastError"] != "no fuel" {
		t.Errorf("got %v", broken)
	}
	if status, _ := ask(t, web, "GET", "/api/plain_catalog/v1/x", ""); status != 503 {
		t.Errorf("got %d", status)
	}
	if status, _ := ask(t, web, "GET", "/api/animals_catalog/v1alpha1/animals", ""); status != 200 {
		t.Errorf("got %d", status)
	}
}

func TestStopReachesInitialisedPluginsOnly(t *testing.T) {
	for _, failure := range []error{nil, errors.New("no fuel")} {
		stopped := false
		s, err := New([]plugin.Plugin{plain{failure, &stopped}}, Options{Logger: slog.New(slog.DiscardHandler)})
		if err != nil {
			t.Fatal(err)
		}
		s.Start(context.Background())
		if err := s.Stop(context.Background()); err != nil {
			t.Error(err)
		}
		if want := failure == nil; stopped != want {
			t.Errorf("after Init returned %v, Stop was called: %v", failure, stopped)
		}
	}
}
