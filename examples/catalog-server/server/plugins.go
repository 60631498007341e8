package server

import (
	"net/http"

	"github.com/acme/catalog-server/internal/reply"
	"github.com/acme/catalog-server/plugin"
)

type pluginList struct {
	Plugins []pluginInfo `json:"plugins"`
	Count   int          `json:"count"`
}

type pluginInfo struct {
	Name         string              `json:"name"`
	Version      string              `json:"version"`
	Description  string              `json:"description"`
	BasePath     string              `json:"basePath"`
	Healthy      bool                `json:"healthy"`
	Status       status              `json:"status"`
	Capabilities plugin.Capabilities `json:"capabilitiesV2"`
	Management   *management         `json:"management,omitempty"`
}

// management says which of the management endpoints a plugin has.
type management struct {
	SourceManager bool `json:"sourceManager"`
	Refresh       bool `json:"refresh"`
	Diagnostics   bool `json:"diagnostics"`
	Actions       bool `json:"actions"`
}

func (s *Server) servePlugins(w http.ResponseWriter, _ *http.Request) {
	list := pluginList{Plugins: []pluginInfo{}, Count: len(s.plugins)}
	for _, h := range s.plugins {
		list.Plugins = append(list.Plugins, pluginInfo{
			Name:         h.Name(),
			Version:      h.Version(),
			Description:  h.Description(),
			BasePath:     h.basePath,
			Healthy:      h.healthy(),
			Status:       h.status(),
			Capabilities: plugin.CapabilitiesOf(h.Plugin),
			Management:   managementOf(h.Plugin),
		})
	}
	reply.JSON(w, http.StatusOK, list)
}

func (s *Server) serveCapabilities(w http.ResponseWriter, r *http.Request) {
	for _, h := range s.plugins {
		if h.Name() == r.PathValue("name") {
			reply.JSON(w, http.StatusOK, plugin.CapabilitiesOf(h.Plugin))
			return
		}
	}
	reply.Error(w, http.StatusNotFound, "plugin %q not found", r.PathValue("name"))
}

func managementOf(p plugin.Plugin) *management {
	_, manages := p.(plugin.SourceManager)
	_, refreshes := p.(plugin.Refresher)
	if !manages && !refreshes {
		return nil
	}
	return &management{SourceManager: manages, Refresh: refreshes}
}
