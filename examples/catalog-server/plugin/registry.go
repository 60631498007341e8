package plugin

import (
	"fmt"
	"net/url"
	"regexp"
	"runtime"
	"slices"
	"strings"
)

var validName = regexp.MustCompile(`^[a-z0-9]+(-[a-z0-9]+)*$`)

type registration struct {
	plugin Plugin
	// origin is the package that registered the plugin.
	origin string
}

type registry map[string]registration

var registered = registry{}

// Register makes a plugin part of every server that imports the calling package. It is meant for init functions, and panics
// on a name that is not valid or already taken.
func Register(p Plugin) {
	registered.add(p, callingPackage())
}

// All returns the registered plugins in the order of their names.
func All() []Plugin {
	return registered.all()
}

func (r registry) add(p Plugin, origin string) {
	name := p.Name()
	if !validName.MatchString(name) {
		panic(fmt.Sprintf("plugin: %q, registered by %s, is not a valid name", name, origin))
	}
	if first, taken := r[name]; taken {
		panic(fmt.Sprintf("plugin: %q is registered twice, by %s and by %s", name, first.origin, origin))
	}
	r[name] = registration{p, origin}
}

func (r registry) all() []Plugin {
	plugins := make([]Plugin, 0, len(r))
	for _, each := range r {
		plugins = append(plugins, each.plugin)
	}
	slices.SortFunc(plugins, func(a, b Plugin) int { return strings.Compare(a.Name(), b.Name()) })
	return plugins
}

// callingPackage names the package of the function that called this function's caller.
func callingPackage() string {
	counters := make([]uintptr, 1)
	runtime.Callers(3, counters)
	frame, _ := runtime.CallersFrames(counters).Next()
	return packageOf(frame.Function)
}

// packageOf cuts "example.com/some%2ethings/toys.init.0" down to "example.com/some.things/toys". The linker escapes dots in a
// path's last element, so the first dot after the last slash ends the path.
func packageOf(function string) string {
	slash := strings.LastIndex(function, "/") + 1
	last, _, _ := strings.Cut(function[slash:], ".")
	path := function[:slash] + last
	if plain, err := url.PathUnescape(path); err == nil {
		return plain
	}
	return path
}
