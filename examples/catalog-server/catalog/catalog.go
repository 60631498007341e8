package catalog

import (
	"cmp"
	"context"
	"fmt"
	"log/slog"
	"net/http"
	"slices"
	"sync"

	"github.com/acme/catalog-server/internal/reply"
	"github.com/acme/catalog-server/plugin"
)

// Catalog is a plugin made from a [Definition]. Its entities come from sources that are read when the server starts.
type Catalog struct {
	definition Definition
	logger     *slog.Logger

	mu       sync.RWMutex
	sources  []plugin.SourceInfo
	entities []Entity
}

// New makes a plugin whose sources nobody can change while the server runs.
func New(definition Definition) *Catalog {
	return &Catalog{definition: definition}
}

func (c *Catalog) Name() string        { return c.definition.Name }
func (c *Catalog) Version() string     { return c.definition.Version }
func (c *Catalog) Description() string { return c.definition.Description }

// Init takes the sources of the server's configuration, or the compiled-in data where it names none, and reads them.
func (c *Catalog) Init(_ context.Context, config plugin.Config) error {
	c.logger = config.Logger
	sources := config.Sources
	if sources == nil {
		sources = []plugin.Source{{
			ID: c.Name() + "-embedded", Name: "Sample " + c.definition.Plural, Type: embedded, Enabled: true, Labels: []string{c.definition.DisplayName},
		}}
	}
	for _, source := range sources {
		if err := c.validate(source); err != nil {
			return err
		}
	}
	c.load(sources)
	return nil
}

func (c *Catalog) Start(context.Context) error    { return nil }
func (c *Catalog) Stop(context.Context) error     { return nil }
func (c *Catalog) Healthy() bool                  { return true }
func (c *Catalog) Migrations() []plugin.Migration { return nil }
func (c *Catalog) Capabilities() plugin.Capabilities {
	return c.definition.capabilities(plugin.BasePath(c))
}

// RegisterRoutes serves the list of the entities and each of them.
func (c *Catalog) RegisterRoutes(routes *http.ServeMux) error {
	routes.HandleFunc("GET /"+c.definition.Plural, c.serveList)
	routes.HandleFunc("GET /"+c.definition.Plural+"/{name}", c.serveEntity)
	return nil
}

func (c *Catalog) serveList(w http.ResponseWriter, r *http.Request) {
	answer, err := list(c.current(), r.URL.Query(), c.definition.Fields)
	if err != nil {
		reply.Error(w, http.StatusBadRequest, "%s", err)
		return
	}
	reply.JSON(w, http.StatusOK, answer)
}

func (c *Catalog) serveEntity(w http.ResponseWriter, r *http.Request) {
	name := r.PathValue("name")
	entities := c.current()
	at, found := slices.BinarySearchFunc(entities, name, func(e Entity, name string) int { return cmp.Compare(e.name(), name) })
	if !found {
		reply.Error(w, http.StatusNotFound, "%s %q not found", c.definition.Kind, name)
		return
	}
	reply.JSON(w, http.StatusOK, entities[at])
}

// current returns the entities in the order of their names. The slice is never changed, only replaced.
func (c *Catalog) current() []Entity {
	c.mu.RLock()
	defer c.mu.RUnlock()
	return c.entities
}

func (c *Catalog) validate(source plugin.Source) error {
	if source.ID == "" || source.Name == "" {
		return fmt.Errorf("a source of %s has no id or no name", c.Name())
	}
	if _, err := c.definition.read(source); err != nil {
		return fmt.Errorf("source %q of %s: %w", source.ID, c.Name(), err)
	}
	return nil
}

// load reads all sources anew and replaces what is served. Where two sources have an entity of one name, the first one counts.
func (c *Catalog) load(sources []plugin.Source) {
	var entities []Entity
	infos := make([]plugin.SourceInfo, 0, len(sources))
	names := map[string]bool{}
	for _, source := range sources {
		info := plugin.SourceInfo{Source: source, Status: plugin.SourceStatus{State: "disabled"}}
		if source.Enabled {
			found, err := c.definition.read(source)
			info.Status = statusOf(found, err)
			for _, e := range found {
				if !names[e.name()] {
					names[e.name()] = true
					entities = append(entities, e)
				}
			}
		}
		infos = append(infos, info)
	}
	slices.SortFunc(entities, func(a, b Entity) int { return cmp.Compare(a.name(), b.name()) })

	c.mu.Lock()
	defer c.mu.Unlock()
	c.sources, c.entities = infos, entities
	c.logger.Info("loaded", "sources", len(infos), "entities", len(entities))
}

func statusOf(entities []Entity, err error) plugin.SourceStatus {
	if err != nil {
		return plugin.SourceStatus{State: "error", Error: err.Error()}
	}
	return plugin.SourceStatus{State: "available", EntityCount: len(entities)}
}
