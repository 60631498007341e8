import { readFile, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { checkOutFiles } from "#test/base-checkout.js";
import { publishModule } from "#test/module-proxy.js";

const pseudo = "v0.0.0-20250304050607-0123456789ab";

/** Modules of every kind of version and name: a plugin `things` that uses them, and what a base's checkout replaces one by. */
export async function publishSbomModules(proxy: string): Promise<void> {
  const apache = await readFile("LICENSE", "utf8");
  const library = (path: string, name: string) => ({
    "go.mod": `module ${path}\n\ngo 1.26\n`,
    "lib.go": `package ${name}\n\nconst Name = "${name}"\n`,
  });
  const publish = (path: string, version: string, files: Record<string, string>) =>
    publishModule(proxy, { path, version, files });
  // Released as v2 without a go.mod, as modules were before there were any.
  await publish("github.com/acme/old", "v2.0.0+incompatible", {
    "lib.go": 'package old\n\nconst Name = "old"\n',
    COPYING: "All rights reserved.\n",
  });
  await publish("github.com/acme/pseudo", pseudo, library("github.com/acme/pseudo", "pseudo"));
  await publish("github.com/acme/Upper", "v1.0.0", { ...library("github.com/acme/Upper", "upper"), LICENSE: apache });
  await publish("github.com/acme/nested/lib/v3", "v3.1.0", library("github.com/acme/nested/lib/v3", "lib"));
  await publish("github.com/acme/fork", "v1.0.1", { ...library("github.com/acme/gone", "gone"), LICENSE: apache });
  await publish("github.com/acme/gone", "v1.0.0", library("github.com/acme/gone", "gone"));
  // Its go.mod names it, and none of its packages is imported.
  await publish("github.com/acme/unused", "v1.0.0", library("github.com/acme/unused", "unused"));
  await publish("github.com/acme/things", "v1.0.0", { ...things, LICENSE: apache });
  for (const name of ["amd", "arm"]) {
    await publish(`github.com/acme/${name}-only`, "v1.0.0", library(`github.com/acme/${name}-only`, name));
  }
  await publish("github.com/acme/by-platform", "v1.0.0", byPlatform);
}

/** The plugin, as its team has it. */
export const things = {
  "go.mod": `module github.com/acme/things

go 1.26

require (
	github.com/acme/Upper v1.0.0
	github.com/acme/nested/lib/v3 v3.1.0
	github.com/acme/old v2.0.0+incompatible
	github.com/acme/pseudo ${pseudo}
	github.com/acme/tiny-server v1.0.0
	github.com/acme/unused v1.0.0
)
`,
  "things.go": `// Package things uses libraries.
package things

import (
	upper "github.com/acme/Upper"
	"github.com/acme/nested/lib/v3"
	"github.com/acme/old"
	"github.com/acme/pseudo"
	server "github.com/acme/tiny-server"
)

func init() { server.Register(upper.Name + lib.Name + old.Name + pseudo.Name) }
`,
};

/** A plugin that uses one library on amd64 and another one on arm64. */
const byPlatform = {
  "go.mod": `module github.com/acme/by-platform

go 1.26

require (
	github.com/acme/amd-only v1.0.0
	github.com/acme/arm-only v1.0.0
	github.com/acme/tiny-server v1.0.0
)
`,
  "plugin.go": `// Package byplatform uses what its platform has.
package byplatform

import server "github.com/acme/tiny-server"

func init() { server.Register(name) }
`,
  "name_amd64.go": 'package byplatform\n\nimport amd "github.com/acme/amd-only"\n\nconst name = amd.Name\n',
  "name_arm64.go": 'package byplatform\n\nimport arm "github.com/acme/arm-only"\n\nconst name = arm.Name\n',
};

/** Lays out a base that replaces one module by another and one by a folder, as a repository. Returns the commit. */
export function checkOutReplacingBase(directory: string): Promise<string> {
  return checkOutFiles(directory, {
    LICENSE: "SPDX-License-Identifier: MIT\n",
    "go.mod": `module github.com/acme/sbom-base

go 1.26

require (
	github.com/acme/gone v1.0.0
	github.com/acme/sbom-base/inner v0.0.0
	github.com/acme/tiny-server v1.0.0
)

replace github.com/acme/gone => github.com/acme/fork v1.0.1

replace github.com/acme/sbom-base/inner => ./inner
`,
    "cmd/server/main.go": `package main

import (
	"github.com/acme/gone"
	"github.com/acme/sbom-base/inner"
	server "github.com/acme/tiny-server"
)

func main() {
	server.Register(gone.Name + inner.Name)
	server.Main()
}
`,
    "inner/go.mod": "module github.com/acme/sbom-base/inner\n\ngo 1.26\n",
    "inner/inner.go": 'package inner\n\nconst Name = "inner"\n',
  });
}

/** A manifest of such a checkout beside it, with the plugin. */
export async function writeReplacingManifest(folder: string, commit: string): Promise<void> {
  const text = `apiVersion: catalog.kubeflow.org/v1alpha1
kind: CatalogServerBuild
metadata: {name: replacing, version: 2.0.0}
spec:
  base:
    image: scratch
    frameworkVersion: v1alpha1
    path: base
    commit: ${commit}
    version: v0.5.0
    entrypoint: {package: github.com/acme/sbom-base/cmd/server}
  plugins: [{name: things, module: github.com/acme/things, version: v1.0.0, metadata: none}]
  build: {platforms: [linux/amd64]}
`;
  await writeFile(join(folder, "catalog-server-manifest.yaml"), text);
}
