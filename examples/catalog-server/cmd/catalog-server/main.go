// Command catalog-server is the server without optional plugins.
package main

import (
	"github.com/acme/catalog-server/server"
	_ "github.com/acme/catalog-server/toys"
)

func main() { server.Main() }
