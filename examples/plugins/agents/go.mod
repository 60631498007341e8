module github.com/acme/catalog-plugins/agents

go 1.26.0

require github.com/acme/catalog-server v0.9.0
