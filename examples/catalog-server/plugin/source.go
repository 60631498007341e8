package plugin

import "context"

// Source is where a plugin takes entities from, as a sources file or a management request describes it.
type Source struct {
	ID         string         `json:"id"`
	Name       string         `json:"name"`
	Type       string         `json:"type"`
	Enabled    bool           `json:"enabled"`
	Labels     []string       `json:"labels,omitempty"`
	Properties map[string]any `json:"properties,omitempty"`
}

// SourceStatus says what became of a source: state is available, disabled or error.
type SourceStatus struct {
	State       string `json:"state"`
	EntityCount int    `json:"entityCount"`
	Error       string `json:"error,omitempty"`
}

// SourceInfo is a source together with its status.
type SourceInfo struct {
	Source
	Status SourceStatus `json:"status"`
}

// SourceManager is implemented by plugins whose sources can be listed and changed while the server runs.
type SourceManager interface {
	Sources() []SourceInfo
	// ValidateSource says what is wrong with a source, without applying it.
	ValidateSource(source Source) error
	// ApplySource adds a source, or replaces the one that has its ID.
	ApplySource(ctx context.Context, source Source) error
}

// Refresher is implemented by plugins that can read their sources again.
type Refresher interface {
	Refresh(ctx context.Context) error
}
