package server

import (
	"bufio"
	"context"
	"io"
	"net/http"
	"os"
	"path/filepath"
	"regexp"
	"strings"
	"testing"
)

func TestRunServesUntilItIsToldToEnd(t *testing.T) {
	ctx, cancel := context.WithCancel(context.Background())
	defer cancel()
	reader, log := io.Pipe()
	ended := make(chan error, 1)
	go func() {
		ended <- Run(ctx, []string{"-listen", "127.0.0.1:0"}, log)
		log.Close()
	}()

	var url string
	lines := bufio.NewScanner(reader)
	for lines.Scan() && !strings.Contains(lines.Text(), "msg=ready") {
		if match := regexp.MustCompile(`url=(\S+)`).FindStringSubmatch(lines.Text()); match != nil {
			url = match[1]
		}
	}
	go io.Copy(io.Discard, reader)
	response, err := http.Get(url + "/readyz")
	if err != nil {
		t.Fatal(err)
	}
	response.Body.Close()
	if response.StatusCode != 200 {
		t.Errorf("got %s", response.Status)
	}
	cancel()
	if err := <-ended; err != nil {
		t.Error(err)
	}
}

func TestRunRefuses(t *testing.T) {
	file := func(text string) string {
		name := filepath.Join(t.TempDir(), "sources.json")
		if err := os.WriteFile(name, []byte(text), 0o600); err != nil {
			t.Fatal(err)
		}
		return name
	}
	tests := map[string]struct {
		args []string
		want string
	}{
		"a flag that it does not know":     {[]string{"-nope"}, "not defined"},
		"an argument":                      {[]string{"serve"}, `unexpected argument "serve"`},
		"an address that is none":          {[]string{"-listen", "nowhere"}, "missing port"},
		"a sources file that is not there": {[]string{"-sources", "/nowhere.json"}, "no such file"},
		"sources that are no JSON":         {[]string{"-sources", file("agents: []")}, "invalid character"},
		"a misspelt source":                {[]string{"-sources", file(`{"agents": [{"Typ": 1}]}`)}, "unknown field"},
		"sources of an unknown plugin":     {[]string{"-sources", file(`{"agent": []}`)}, `"agent", which is not compiled in`},
	}
	for title, test := range tests {
		t.Run(title, func(t *testing.T) {
			err := Run(context.Background(), test.args, io.Discard)
			if err == nil || !strings.Contains(err.Error(), test.want) {
				t.Errorf("got %v, want something with %q", err, test.want)
			}
		})
	}
}
