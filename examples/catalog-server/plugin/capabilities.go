package plugin

// Capabilities tells a user interface everything that it needs to show a plugin it has never heard of.
type Capabilities struct {
	SchemaVersion string         `json:"schemaVersion"`
	Plugin        Identity       `json:"plugin"`
	Entities      []Entity       `json:"entities"`
	Sources       *SourceTypes   `json:"sources,omitempty"`
	Actions       []EntityAction `json:"actions,omitempty"`
}

// Identity names a plugin.
type Identity struct {
	Name        string `json:"name"`
	Version     string `json:"version"`
	Description string `json:"description"`
	DisplayName string `json:"displayName,omitempty"`
}

// Entity is one kind of thing that a plugin lists.
type Entity struct {
	Kind        string    `json:"kind"`
	Plural      string    `json:"plural"`
	DisplayName string    `json:"displayName"`
	Description string    `json:"description,omitempty"`
	Endpoints   Endpoints `json:"endpoints"`
	Fields      Fields    `json:"fields"`
	Actions     []string  `json:"actions,omitempty"`
}

// Endpoints are absolute paths; {name} stands for an entity's name.
type Endpoints struct {
	List   string `json:"list"`
	Get    string `json:"get"`
	Action string `json:"action,omitempty"`
}

// Fields says which of an entity's fields are shown in a list, can be filtered by, and are shown in a detail view.
type Fields struct {
	Columns      []Column      `json:"columns"`
	FilterFields []FilterField `json:"filterFields"`
	DetailFields []DetailField `json:"detailFields"`
}

type Column struct {
	Name        string `json:"name"`
	DisplayName string `json:"displayName"`
	Path        string `json:"path"`
	Type        string `json:"type"`
	Sortable    bool   `json:"sortable"`
}

// FilterField is a field that filterQuery knows; a select has options, a text has none.
type FilterField struct {
	Name        string   `json:"name"`
	DisplayName string   `json:"displayName"`
	Type        string   `json:"type"`
	Options     []string `json:"options,omitempty"`
	Operators   []string `json:"operators"`
}

type DetailField struct {
	Name        string `json:"name"`
	DisplayName string `json:"displayName"`
	Path        string `json:"path"`
	Type        string `json:"type"`
}

// SourceTypes says what can be done with a plugin's sources.
type SourceTypes struct {
	Manageable  bool     `json:"manageable"`
	Refreshable bool     `json:"refreshable"`
	Types       []string `json:"types"`
}

// EntityAction is something that can be done with an entity or a source.
type EntityAction struct {
	ID          string `json:"id"`
	DisplayName string `json:"displayName"`
	Description string `json:"description"`
	Scope       string `json:"scope"`
}

// CapabilitiesOf asks p for its capabilities. A plugin that declares none offers no entities.
func CapabilitiesOf(p Plugin) Capabilities {
	if provider, ok := p.(CapabilityProvider); ok {
		return provider.Capabilities()
	}
	return Capabilities{
		SchemaVersion: "v1",
		Plugin:        Identity{Name: p.Name(), Version: p.Version(), Description: p.Description()},
		Entities:      []Entity{},
	}
}
