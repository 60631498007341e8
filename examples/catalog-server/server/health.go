package server

import (
	"fmt"
	"net/http"
	"strings"
	"time"

	"github.com/acme/catalog-server/internal/reply"
)

type component struct {
	Status  string `json:"status"`
	Details string `json:"details,omitempty"`
}

func (s *Server) serveAlive(w http.ResponseWriter, _ *http.Request) {
	uptime := time.Since(s.created).Truncate(time.Second)
	reply.JSON(w, http.StatusOK, map[string]string{"status": "alive", "uptime": uptime.String()})
}

// serveReady answers 200 once every plugin has started and is healthy, and 503 otherwise; the components say why.
func (s *Server) serveReady(w http.ResponseWriter, _ *http.Request) {
	load := component{Status: "complete"}
	if !s.started.Load() {
		load.Status = "in_progress"
	}
	plugins, healthy := s.pluginHealth()
	code, word := http.StatusOK, "ready"
	if !healthy || !s.started.Load() {
		code, word = http.StatusServiceUnavailable, "not_ready"
	}
	reply.JSON(w, code, map[string]any{
		"status": word,
		"components": map[string]component{
			"database":     {Status: "not_configured"},
			"initial_load": load,
			"plugins":      plugins,
		},
	})
}

func (s *Server) pluginHealth() (component, bool) {
	var unhealthy []string
	for _, h := range s.plugins {
		if !h.healthy() {
			unhealthy = append(unhealthy, h.Name())
		}
	}
	if len(unhealthy) > 0 {
		return component{Status: "unhealthy", Details: "not healthy: " + strings.Join(unhealthy, ", ")}, false
	}
	return component{Status: "healthy", Details: fmt.Sprintf("all %d plugins healthy", len(s.plugins))}, true
}
