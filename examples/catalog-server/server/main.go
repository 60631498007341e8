package server

import (
	"context"
	"errors"
	"flag"
	"fmt"
	"io"
	"log/slog"
	"net"
	"net/http"
	"os"
	"os/signal"
	"syscall"
	"time"

	"github.com/acme/catalog-server/plugin"
)

// Main is the whole main function of a catalog server: it serves every registered plugin until the process is told to end.
func Main() {
	ctx, stop := signal.NotifyContext(context.Background(), os.Interrupt, syscall.SIGTERM)
	defer stop()
	switch err := Run(ctx, os.Args[1:], os.Stderr); {
	case errors.Is(err, flag.ErrHelp):
		os.Exit(2)
	case err != nil:
		fmt.Fprintln(os.Stderr, "catalog-server:", err)
		os.Exit(1)
	}
}

// Run serves every registered plugin until ctx is done. It logs to log.
func Run(ctx context.Context, args []string, log io.Writer) error {
	flags := flag.NewFlagSet("catalog-server", flag.ContinueOnError)
	flags.SetOutput(log)
	listen := flags.String("listen", ":8080", "`address` to listen on")
	sourcesFile := flags.String("sources", "", "JSON `file` that says where each plugin takes its entities from (default: the data that the plugins carry)")
	if err := flags.Parse(args); err != nil {
		return err
	}
	if flags.NArg() > 0 {
		return fmt.Errorf("unexpected argument %q", flags.Arg(0))
	}
	sources, err := readSources(*sourcesFile)
	if err != nil {
		return err
	}
	logger := slog.New(slog.NewTextHandler(log, nil))
	server, err := New(plugin.All(), Options{Sources: sources, ManagementToken: os.Getenv("CATALOG_MANAGEMENT_TOKEN"), Logger: logger})
	if err != nil {
		return err
	}
	return server.listenAndServe(ctx, *listen)
}

// listenAndServe answers while the plugins start, so that /readyz can say how far they are.
func (s *Server) listenAndServe(ctx context.Context, address string) error {
	listener, err := net.Listen("tcp", address)
	if err != nil {
		return err
	}
	web := &http.Server{Handler: s, ReadHeaderTimeout: 10 * time.Second, IdleTimeout: 2 * time.Minute}
	failed := make(chan error, 1)
	go func() { failed <- web.Serve(listener) }()
	s.logger.Info("listening", "url", "http://"+listener.Addr().String())
	s.Start(ctx)

	select {
	case err = <-failed:
	case <-ctx.Done():
		s.logger.Info("stopping")
		grace, cancel := context.WithTimeout(context.WithoutCancel(ctx), 5*time.Second)
		defer cancel()
		err = web.Shutdown(grace)
	}
	return errors.Join(err, s.Stop(context.WithoutCancel(ctx)))
}
