package server

import (
	"crypto/subtle"
	"encoding/json"
	"net/http"

	"github.com/acme/catalog-server/internal/reply"
	"github.com/acme/catalog-server/plugin"
)

const maxSourceBytes = 1 << 20

// managementRoutes adds the endpoints below /management that p can serve.
func (s *Server) managementRoutes(routes *http.ServeMux, p plugin.Plugin) {
	if manager, ok := p.(plugin.SourceManager); ok {
		routes.HandleFunc("GET /management/sources", func(w http.ResponseWriter, _ *http.Request) {
			sources := manager.Sources()
			reply.JSON(w, http.StatusOK, map[string]any{"sources": sources, "count": len(sources)})
		})
		routes.HandleFunc("POST /management/validate-source", withSource(func(w http.ResponseWriter, _ *http.Request, source plugin.Source) {
			reply.JSON(w, http.StatusOK, verdict(manager.ValidateSource(source)))
		}))
		routes.HandleFunc("POST /management/apply-source", s.authorized(withSource(func(w http.ResponseWriter, r *http.Request, source plugin.Source) {
			if err := manager.ApplySource(r.Context(), source); err != nil {
				reply.JSON(w, http.StatusUnprocessableEntity, verdict(err))
				return
			}
			reply.JSON(w, http.StatusOK, map[string]string{"status": "applied"})
		})))
	}
	if refresher, ok := p.(plugin.Refresher); ok {
		routes.HandleFunc("POST /management/refresh", s.authorized(func(w http.ResponseWriter, r *http.Request) {
			if err := refresher.Refresh(r.Context()); err != nil {
				reply.Error(w, http.StatusInternalServerError, "%s", err)
				return
			}
			reply.JSON(w, http.StatusOK, map[string]string{"status": "refreshed"})
		}))
	}
}

// authorized lets requests pass that carry the management token.
func (s *Server) authorized(next http.HandlerFunc) http.HandlerFunc {
	want := []byte("Bearer " + s.options.ManagementToken)
	return func(w http.ResponseWriter, r *http.Request) {
		got := []byte(r.Header.Get("Authorization"))
		if s.options.ManagementToken == "" || subtle.ConstantTimeCompare(got, want) != 1 {
			reply.Error(w, http.StatusForbidden, "changes need the management token")
			return
		}
		next(w, r)
	}
}

// withSource reads the source that a request carries. A source that does not say so is enabled.
func withSource(next func(http.ResponseWriter, *http.Request, plugin.Source)) http.HandlerFunc {
	return func(w http.ResponseWriter, r *http.Request) {
		source := plugin.Source{Enabled: true}
		decoder := json.NewDecoder(http.MaxBytesReader(w, r.Body, maxSourceBytes))
		decoder.DisallowUnknownFields()
		if err := decoder.Decode(&source); err != nil {
			reply.Error(w, http.StatusBadRequest, "the request holds no source: %s", err)
			return
		}
		next(w, r, source)
	}
}

func verdict(err error) map[string]any {
	if err == nil {
		return map[string]any{"valid": true}
	}
	return map[string]any{"valid": false, "errors": []map[string]string{{"message": err.Error()}}}
}
