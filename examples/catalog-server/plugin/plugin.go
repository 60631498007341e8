// Package plugin is the framework API v1alpha1: what a catalog server asks of its plugins and offers to them.
//
// A plugin is a package that calls [Register] from init. A server is composed by importing such packages for that effect.
package plugin

import (
	"context"
	"log/slog"
	"net/http"
)

// APIVersion is the version of the contract between server and plugins that this package defines.
const APIVersion = "v1alpha1"

// Plugin is one catalog. The server calls Init and RegisterRoutes once, in this order, then Start; Stop ends the life of
// every plugin whose Init succeeded. Healthy may be called at any time and by several goroutines.
type Plugin interface {
	// Name identifies the plugin in the server: lower-case letters, digits and hyphens.
	Name() string
	// Version is the version of the plugin's own HTTP API, such as v1alpha1.
	Version() string
	Description() string

	Init(ctx context.Context, config Config) error
	Start(ctx context.Context) error
	Stop(ctx context.Context) error
	Healthy() bool

	// RegisterRoutes adds the plugin's handlers. Patterns are relative to the plugin's base path: "GET /agents/{name}".
	RegisterRoutes(routes *http.ServeMux) error
	// Migrations lists the changes to the database that the plugin needs, oldest first. A server without a database ignores them.
	Migrations() []Migration
}

// Config is what the server gives to a plugin at Init.
type Config struct {
	// Sources are the plugin's entries of the server's sources file; nil where the file says nothing about the plugin.
	Sources []Source
	Logger  *slog.Logger
}

// Migration is one change to a database, with the SQL that makes it and the SQL that takes it back.
type Migration struct {
	Version     string
	Description string
	Up          string
	Down        string
}

// BasePather is implemented by plugins that do not live at the default base path, /api/NAME_catalog/VERSION.
type BasePather interface {
	BasePath() string
}

// CapabilityProvider is implemented by plugins that offer entities.
type CapabilityProvider interface {
	Capabilities() Capabilities
}

// BasePath says where the routes of p are mounted.
func BasePath(p Plugin) string {
	if own, ok := p.(BasePather); ok {
		return own.BasePath()
	}
	return "/api/" + p.Name() + "_catalog/" + p.Version()
}
