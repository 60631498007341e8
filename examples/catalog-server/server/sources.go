package server

import (
	"bytes"
	"encoding/json"
	"fmt"
	"os"

	"github.com/acme/catalog-server/plugin"
)

// readSources reads a sources file, {"agents": [{"id": …, "name": …, "type": …, "enabled": true}]}: each plugin's sources by
// the plugin's name. No file means no sources.
func readSources(file string) (map[string][]plugin.Source, error) {
	if file == "" {
		return nil, nil
	}
	text, err := os.ReadFile(file)
	if err != nil {
		return nil, err
	}
	var sources map[string][]plugin.Source
	decoder := json.NewDecoder(bytes.NewReader(text))
	decoder.DisallowUnknownFields()
	if err := decoder.Decode(&sources); err != nil {
		return nil, fmt.Errorf("%s: %w", file, err)
	}
	return sources, nil
}
