package catalog

import (
	"context"
	"log/slog"
	"strings"
	"testing"

	"github.com/acme/catalog-server/plugin"
)

var definition = Definition{
	Name: "animals", DisplayName: "Animals", Version: "v1alpha1", Description: "Animals",
	Kind: "Animal", Plural: "animals", Fields: testFields,
	Data: []byte(`[{"name": "bee"}, {"name": "ant"}]`),
}

func start(t *testing.T, d Definition, sources []plugin.Source) (*Managed, error) {
	t.Helper()
	m := NewManaged(d)
	return m, m.Init(context.Background(), plugin.Config{Sources: sources, Logger: slog.New(slog.DiscardHandler)})
}

func TestInitServesTheEmbeddedDataInNameOrder(t *testing.T) {
	m, err := start(t, definition, nil)
	if err != nil {
		t.Fatal(err)
	}
	if got := namesOf(m.current()); got != "ant bee" {
		t.Errorf("got %q", got)
	}
	if got := m.Sources()[0]; got.ID != "animals-embedded" || got.Status.State != "available" || got.Status.EntityCount != 2 {
		t.Errorf("got %+v", got)
	}
}

func TestInitTakesTheConfiguredSources(t *testing.T) {
	items := []any{map[string]any{"name": "cat"}, map[string]any{"name": "ant", "weight": 1}}
	m, err := start(t, definition, []plugin.Source{
		{ID: "own", Name: "Own", Type: "inline", Enabled: true, Properties: map[string]any{"items": items}},
		{ID: "sample", Name: "Sample", Type: "embedded", Enabled: true},
		{ID: "off", Name: "Off", Type: "embedded"},
	})
	if err != nil {
		t.Fatal(err)
	}
	if got := namesOf(m.current()); got != "ant bee cat" {
		t.Errorf("got %q", got)
	}
	if got := m.current()[0].text("weight"); got != "1" {
		t.Errorf("the first source's entity counts, but its weight is %q", got)
	}
	if got := m.Sources()[2].Status; got.State != "disabled" || got.EntityCount != 0 {
		t.Errorf("got %+v", got)
	}
}

func TestInitRefuses(t *testing.T) {
	tests := map[string]struct {
		data   string
		source plugin.Source
		want   string
	}{
		"no array":        {`{}`, plugin.Source{ID: "a", Name: "A", Type: "embedded"}, "no JSON array"},
		"no name":         {`[{"name": 1}]`, plugin.Source{ID: "a", Name: "A", Type: "embedded"}, "no name"},
		"the same name":   {`[{"name": "a"}, {"name": "a"}]`, plugin.Source{ID: "a", Name: "A", Type: "embedded"}, `two items are named "a"`},
		"an unknown type": {`[]`, plugin.Source{ID: "a", Name: "A", Type: "git"}, `type "git"`},
		"no id":           {`[]`, plugin.Source{Name: "A", Type: "embedded"}, "no id"},
	}
	for title, test := range tests {
		t.Run(title, func(t *testing.T) {
			d := definition
			d.Data = []byte(test.data)
			_, err := start(t, d, []plugin.Source{test.source})
			if err == nil || !strings.Contains(err.Error(), test.want) {
				t.Errorf("got %v, want something with %q", err, test.want)
			}
		})
	}
}

func TestApplySourceAddsAndReplaces(t *testing.T) {
	m, err := start(t, definition, nil)
	if err != nil {
		t.Fatal(err)
	}
	source := func(name string) plugin.Source {
		items := []any{map[string]any{"name": name}}
		return plugin.Source{ID: "own", Name: "Own", Type: "inline", Enabled: true, Properties: map[string]any{"items": items}}
	}
	for _, step := range []struct{ name, want string }{{"cow", "ant bee cow"}, {"dog", "ant bee dog"}} {
		if err := m.ApplySource(context.Background(), source(step.name)); err != nil {
			t.Fatal(err)
		}
		if got := namesOf(m.current()); got != step.want {
			t.Errorf("got %q, want %q", got, step.want)
		}
	}
	if err := m.ApplySource(context.Background(), plugin.Source{ID: "bad", Name: "Bad", Type: "inline"}); err == nil {
		t.Error("a source without items was applied")
	}
}
