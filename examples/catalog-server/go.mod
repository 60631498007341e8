module github.com/acme/catalog-server

go 1.26.0
