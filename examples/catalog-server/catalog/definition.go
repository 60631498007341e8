// Package catalog makes a complete plugin out of the description of one kind of entity and its data.
package catalog

import "github.com/acme/catalog-server/plugin"

// Definition describes a plugin that serves one kind of entity.
type Definition struct {
	Name        string
	DisplayName string
	Version     string
	Description string

	// Kind names the entity (Agent), Plural is its path segment (agents).
	Kind   string
	Plural string
	Fields []Field

	// Data is a JSON array of the entities that are compiled in: objects that have at least a name.
	Data []byte
}

// Field is a field of the entity. Every field is shown in detail views.
type Field struct {
	Name        string
	DisplayName string
	// Column shows the field in lists, where it can be ordered by.
	Column bool
	// Filter lets filterQuery ask for the field.
	Filter bool
	// Options are the field's only values, where they are few.
	Options []string
}

// capabilities describes the plugin for user interfaces that have never heard of it.
func (d Definition) capabilities(basePath string) plugin.Capabilities {
	list := basePath + "/" + d.Plural
	return plugin.Capabilities{
		SchemaVersion: "v1",
		Plugin: plugin.Identity{
			Name: d.Name, Version: d.Version, Description: d.Description, DisplayName: d.DisplayName,
		},
		Entities: []plugin.Entity{{
			Kind:        d.Kind,
			Plural:      d.Plural,
			DisplayName: d.Kind,
			Description: d.Description,
			Endpoints:   plugin.Endpoints{List: list, Get: list + "/{name}"},
			Fields:      d.fields(),
		}},
	}
}

func (d Definition) fields() plugin.Fields {
	fields := plugin.Fields{Columns: []plugin.Column{}, FilterFields: []plugin.FilterField{}, DetailFields: []plugin.DetailField{}}
	for _, f := range d.Fields {
		fields.DetailFields = append(fields.DetailFields, plugin.DetailField{
			Name: f.Name, DisplayName: f.DisplayName, Path: f.Name, Type: "string",
		})
		if f.Column {
			fields.Columns = append(fields.Columns, plugin.Column{
				Name: f.Name, DisplayName: f.DisplayName, Path: f.Name, Type: "string", Sortable: true,
			})
		}
		if f.Filter {
			fields.FilterFields = append(fields.FilterFields, f.filterField())
		}
	}
	return fields
}

func (f Field) filterField() plugin.FilterField {
	field := plugin.FilterField{Name: f.Name, DisplayName: f.DisplayName, Type: "text", Operators: []string{"=", "!=", "LIKE"}}
	if len(f.Options) > 0 {
		field.Type, field.Options, field.Operators = "select", f.Options, []string{"=", "!="}
	}
	return field
}
