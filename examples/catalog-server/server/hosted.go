package server

import (
	"context"
	"net/http"
	"sync/atomic"

	"github.com/acme/catalog-server/internal/reply"
	"github.com/acme/catalog-server/plugin"
)

// hosted is a plugin in its server: how far it has come, and its routes once it serves.
type hosted struct {
	plugin.Plugin
	basePath string
	state    atomic.Pointer[state]
}

type state struct {
	initialized bool
	routes      *http.ServeMux
	failure     error
}

// status is the part of a plugin's description that says how far it has come.
type status struct {
	Enabled     bool   `json:"enabled"`
	Initialized bool   `json:"initialized"`
	Serving     bool   `json:"serving"`
	LastError   string `json:"lastError,omitempty"`
}

func (h *hosted) start(ctx context.Context, config plugin.Config, management func(*http.ServeMux, plugin.Plugin)) error {
	if err := h.Init(ctx, config); err != nil {
		h.state.Store(&state{failure: err})
		return err
	}
	routes := http.NewServeMux()
	management(routes, h.Plugin)
	err := h.RegisterRoutes(routes)
	if err == nil {
		err = h.Start(ctx)
	}
	if err != nil {
		h.state.Store(&state{initialized: true, failure: err})
		return err
	}
	h.state.Store(&state{initialized: true, routes: routes})
	return nil
}

func (h *hosted) stop(ctx context.Context) error {
	if s := h.state.Swap(nil); s != nil && s.initialized {
		return h.Stop(ctx)
	}
	return nil
}

func (h *hosted) healthy() bool {
	s := h.state.Load()
	return s != nil && s.routes != nil && h.Healthy()
}

func (h *hosted) status() status {
	s := h.state.Load()
	if s == nil {
		return status{Enabled: true}
	}
	answer := status{Enabled: true, Initialized: s.initialized, Serving: s.routes != nil}
	if s.failure != nil {
		answer.LastError = s.failure.Error()
	}
	return answer
}

// ServeHTTP hands a request to the plugin's own routes.
func (h *hosted) ServeHTTP(w http.ResponseWriter, r *http.Request) {
	s := h.state.Load()
	if s == nil || s.routes == nil {
		reply.Error(w, http.StatusServiceUnavailable, "plugin %q does not serve", h.Name())
		return
	}
	s.routes.ServeHTTP(w, r)
}
