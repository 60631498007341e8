package catalog

import (
	"encoding/json"
	"errors"
	"fmt"

	"github.com/acme/catalog-server/plugin"
)

// The source types that a catalog knows.
const (
	embedded = "embedded" // the data that is compiled in
	inline   = "inline"   // the source's own property items
)

// Entity is one item of a catalog, as it is answered. It always has a name.
type Entity map[string]any

func (e Entity) name() string {
	return e.text("name")
}

func (e Entity) text(field string) string {
	switch value := e[field].(type) {
	case nil:
		return ""
	case string:
		return value
	default:
		return fmt.Sprint(value)
	}
}

// read takes the entities out of one source.
func (d Definition) read(source plugin.Source) ([]Entity, error) {
	switch source.Type {
	case embedded:
		return parse(d.Data)
	case inline:
		items, err := json.Marshal(source.Properties["items"])
		if err != nil {
			return nil, err
		}
		return parse(items)
	default:
		return nil, fmt.Errorf("type %q is none of %s and %s", source.Type, embedded, inline)
	}
}

func parse(data []byte) ([]Entity, error) {
	var entities []Entity
	if err := json.Unmarshal(data, &entities); err != nil {
		return nil, fmt.Errorf("the items are no JSON array of objects: %w", err)
	}
	if entities == nil {
		return nil, errors.New("there are no items")
	}
	names := map[string]bool{}
	for _, e := range entities {
		name, ok := e["name"].(string)
		if !ok || name == "" {
			return nil, errors.New("an item has no name")
		}
		if names[name] {
			return nil, fmt.Errorf("two items are named %q", name)
		}
		names[name] = true
	}
	return entities, nil
}
