module github.com/acme/catalog-plugins/guardrails

go 1.26.0

require github.com/acme/catalog-server v0.9.0
