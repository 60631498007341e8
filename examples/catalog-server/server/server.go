// Package server serves the catalog contract over HTTP for the plugins that are compiled in.
package server

import (
	"context"
	"errors"
	"fmt"
	"log/slog"
	"net/http"
	"strings"
	"sync/atomic"
	"time"

	"github.com/acme/catalog-server/plugin"
)

// Options is what a server is given beside its plugins.
type Options struct {
	// Sources are the sources of each plugin, by the plugin's name.
	Sources map[string][]plugin.Source
	// ManagementToken is the bearer token that requests must carry which change something; nothing can be changed without one.
	ManagementToken string
	Logger          *slog.Logger
}

// Server is an http.Handler for the whole contract. Its plugins serve from Start to Stop.
type Server struct {
	mux     *http.ServeMux
	options Options
	logger  *slog.Logger
	plugins []*hosted
	created time.Time
	started atomic.Bool
}

// New prepares a server. A name that only the sources know is an error: it is most likely misspelt.
func New(plugins []plugin.Plugin, options Options) (*Server, error) {
	s := &Server{mux: http.NewServeMux(), options: options, logger: options.Logger, created: time.Now()}
	names := map[string]bool{}
	for _, p := range plugins {
		path := plugin.BasePath(p)
		if !strings.HasPrefix(path, "/api/") || strings.HasSuffix(path, "/") {
			return nil, fmt.Errorf("the base path of %s, %q, does not start with /api/ or ends with a slash", p.Name(), path)
		}
		names[p.Name()] = true
		s.plugins = append(s.plugins, &hosted{Plugin: p, basePath: path})
	}
	for name := range options.Sources {
		if !names[name] {
			return nil, fmt.Errorf("the sources name a plugin %q, which is not compiled in", name)
		}
	}
	s.routes()
	return s, nil
}

func (s *Server) routes() {
	s.mux.HandleFunc("GET /healthz", s.serveAlive)
	s.mux.HandleFunc("GET /livez", s.serveAlive)
	s.mux.HandleFunc("GET /readyz", s.serveReady)
	s.mux.HandleFunc("GET /api/plugins", s.servePlugins)
	s.mux.HandleFunc("GET /api/plugins/{name}/capabilities", s.serveCapabilities)
	for _, h := range s.plugins {
		s.mux.Handle(h.basePath+"/", http.StripPrefix(h.basePath, h))
	}
}

func (s *Server) ServeHTTP(w http.ResponseWriter, r *http.Request) {
	s.mux.ServeHTTP(w, r)
}

// Start initialises and starts every plugin. One that fails is shown as unhealthy; the others serve.
func (s *Server) Start(ctx context.Context) {
	for _, h := range s.plugins {
		logger := s.logger.With("plugin", h.Name())
		config := plugin.Config{Sources: s.options.Sources[h.Name()], Logger: logger}
		if err := h.start(ctx, config, s.managementRoutes); err != nil {
			logger.Error("not started", "error", err)
			continue
		}
		logger.Info("serving", "path", h.basePath)
	}
	s.started.Store(true)
	s.logger.Info("ready", "plugins", len(s.plugins))
}

// Stop stops every plugin that was initialised, in the opposite order, and returns what went wrong.
func (s *Server) Stop(ctx context.Context) error {
	var problems []error
	for i := len(s.plugins) - 1; i >= 0; i-- {
		if err := s.plugins[i].stop(ctx); err != nil {
			problems = append(problems, fmt.Errorf("stopping %s: %w", s.plugins[i].Name(), err))
		}
	}
	return errors.Join(problems...)
}
