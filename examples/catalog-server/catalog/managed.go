package catalog

import (
	"context"
	"slices"
	"sync"

	"github.com/acme/catalog-server/plugin"
)

// Managed is a [Catalog] whose sources can be listed, changed and read again while the server runs. Changes are kept in memory.
type Managed struct {
	*Catalog
	// changing keeps two changes of the sources from overwriting each other.
	changing sync.Mutex
}

// NewManaged makes a plugin whose sources can be managed.
func NewManaged(definition Definition) *Managed {
	return &Managed{Catalog: New(definition)}
}

func (m *Managed) Capabilities() plugin.Capabilities {
	capabilities := m.Catalog.Capabilities()
	capabilities.Sources = &plugin.SourceTypes{Manageable: true, Refreshable: true, Types: []string{embedded, inline}}
	capabilities.Actions = []plugin.EntityAction{{
		ID: "refresh", DisplayName: "Refresh", Description: "Read the sources again", Scope: "source",
	}}
	return capabilities
}

func (m *Managed) Sources() []plugin.SourceInfo {
	m.mu.RLock()
	defer m.mu.RUnlock()
	return slices.Clone(m.sources)
}

func (m *Managed) ValidateSource(source plugin.Source) error {
	return m.validate(source)
}

func (m *Managed) ApplySource(_ context.Context, source plugin.Source) error {
	if err := m.validate(source); err != nil {
		return err
	}
	m.changing.Lock()
	defer m.changing.Unlock()
	sources := m.plainSources()
	if at := slices.IndexFunc(sources, func(s plugin.Source) bool { return s.ID == source.ID }); at >= 0 {
		sources[at] = source
	} else {
		sources = append(sources, source)
	}
	m.load(sources)
	return nil
}

func (m *Managed) Refresh(context.Context) error {
	m.changing.Lock()
	defer m.changing.Unlock()
	m.load(m.plainSources())
	return nil
}

func (m *Managed) plainSources() []plugin.Source {
	var sources []plugin.Source
	for _, info := range m.Sources() {
		sources = append(sources, info.Source)
	}
	return sources
}
