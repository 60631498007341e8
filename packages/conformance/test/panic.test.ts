import { describe, expect, test } from "@jest/globals";
import fc from "fast-check";
import { explainPanic } from "#conformance/panic.js";

const plugin = (name: string, path = `github.com/acme/${name}`) => ({ name, module: path, import: path });
const plugins = [plugin("agents"), plugin("guardrails"), plugin("old", "gopkg.in/acme/old.v3"), plugin("toys")];

/** What a Go program prints, paths trimmed. */
const panic = (said: string, frame: string) => `starting
panic: ${said}

goroutine 1 [running]:
github.com/acme/server.Register(...)
\tgithub.com/acme/server@v1.0.0/server.go:17
${frame}
\tgithub.com/acme/x@v1.0.0/x.go:5 +0x4f
exit status 2
`;

const trace = (...paths: string[]) =>
  paths.map((each) => `init ${each} @0.2 ms, 0 ms clock, 0 bytes, 0 allocs\n`).join("");

describe("a panic at start", () => {
  test.each([
    ["an init function", "github.com/acme/agents.init.0()", "agents"],
    ["a variable", "github.com/acme/agents.init()", "agents"],
    ["a package below the module", "github.com/acme/agents/internal/store.init.1()", "agents"],
    ["a path with a dot in its last element", "gopkg.in/acme/old%2ev3.init.0()", "old"],
  ])("in %s is its plugin's", (_title, frame, name) => {
    const found = explainPanic(panic("assignment to entry in nil map", frame), plugins);
    expect(found).toMatchObject({ code: "plugin-panicked", severity: "error", plugin: name });
    expect(found?.message).toBe(`plugin "${name}" panicked while the server started: "assignment to entry in nil map"`);
  });

  test.each([
    ["a method", "github.com/acme/agents.(*Catalog).Start(0xc000010000)", "agents"],
    ["a function", "github.com/acme/guardrails.serve({0x1, 0x2})", "guardrails"],
    ["a value's method", "github.com/acme/toys/internal/store.moved.Start({0x1})", "toys"],
    ["the module itself, with a dot in its name", "gopkg.in/acme/old%2ev3.Serve()", "old"],
    ["who started the goroutine", "created by github.com/acme/agents.(*Catalog).Start in goroutine 1", "agents"],
  ])("in %s of a plugin is that plugin's", (_title, frame, name) => {
    const text = panic("no database", `net/http.HandlerFunc.ServeHTTP(0x1)\n\tnet/http/server.go:2\n${frame}`);
    expect(explainPanic(text, plugins, "ran")).toMatchObject({
      plugin: name,
      message: `plugin "${name}" panicked while the server ran: "no database"`,
    });
  });

  test.each([
    ["agents", "the plugin that has the name", ""],
    ["guardrails", "the plugin that has the name, and was initialised before", trace("github.com/acme/guardrails")],
  ])("for the name of %s blames %s too", (name, _title, before) => {
    const found = explainPanic(
      before + panic(`Register called twice for "${name}"`, "github.com/acme/toys.init.0()"),
      plugins,
    );
    expect(found?.plugin).toBe("toys");
    expect(found?.message).toContain(`; plugin "${name}" did it before`);
  });

  test("for a name that no plugin has, blames those that were initialised until then", () => {
    const text = panic("server: duplicate name cats", "github.com/acme/toys.init.0()");
    const before = trace("runtime", "github.com/acme/agents", "gopkg.in/acme/old.v3");
    expect(explainPanic(before + text, plugins)?.message).toContain('; plugin "agents" or plugin "old" did it before');
    expect(explainPanic(text, plugins)?.message).not.toContain("before");
  });

  test.each([
    ["the server's own", panic("no database", "main.main()")],
    ["the base's", panic("no flags", "github.com/acme/server.init.0()")],
    ["another module's with a similar path", panic("oh", "github.com/acme/agents-more.init.0()")],
    ["a log without one", "listening\n"],
    ["nothing", ""],
  ])("%s is no plugin's", (_title, log) => {
    expect(explainPanic(log, plugins)).toBeUndefined();
  });

  test("prints nothing that could be a command", () => {
    const said = "\u001b[31m::error::twice agents ##[error]";
    const found = explainPanic(panic(said, "github.com/acme/toys.init.0()"), plugins);
    expect(found?.message).toMatch(/^[^\p{Cc}]+$/u);
    expect(found?.message).not.toContain("##[");
  });

  test("reads a full log of any such lines", () => {
    fc.assert(
      fc.property(fc.constantFrom("panic: x\n", "goroutine 1 [running]:\n", "a.init()\n", "\n", "\t"), (piece) => {
        explainPanic(piece.repeat((256 * 1024) / piece.length), plugins);
      }),
    );
  });
});
