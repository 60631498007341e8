import { type Diagnostic, diagnostic } from "#diagnostics/diagnostic.js";
import { quoted } from "#diagnostics/sanitize.js";

/** A plugin that was compiled into a server. */
export interface CompiledPlugin {
  name: string;
  module: string;
  import: string;
}

/**
 * Lays a Go panic to a plugin, from what the server printed: to the one whose package was being initialised, or else to the one whose
 * code is nearest to the panic in the stack.
 * Where the panic is about a name that is taken, who took it comes from the text, and from the packages initialised before, if the
 * server ran with GODEBUG=inittrace=1. Nothing where no plugin is to blame.
 */
export function explainPanic(
  log: string,
  plugins: readonly CompiledPlugin[],
  when: "started" | "ran" = "started",
): Diagnostic | undefined {
  const { before, said, stack } = readPanic(log);
  const guilty = ownerOf(initialising(stack), plugins) ?? nearest(stack, plugins);
  if (!guilty) return undefined;
  const first = takers(said, guilty, plugins, before);
  const more = first.length > 5 ? ` or ${first.length - 5} more` : "";
  const other = `${first
    .slice(0, 5)
    .map((each) => `plugin "${each.name}"`)
    .join(" or ")}${more}`;
  const taken = other === "" ? "" : `; ${other} did it before`;
  return diagnostic(
    "plugin-panicked",
    `plugin "${guilty.name}" panicked while the server ${when}: ${quoted(said, 300)}${taken}`,
    {
      plugin: guilty.name,
      fix:
        other === ""
          ? "Name a version that starts, or remove the plugin."
          : "Remove one of them, or name a version that registers another name.",
    },
  );
}

/** The lines before the panic, what it says, and the lines of the stack. */
function readPanic(log: string): { before: string[]; said: string; stack: string[] } {
  const lines = log.split(/\r?\n/);
  const at = lines.findIndex((line) => line.startsWith("panic: "));
  const rest = at < 0 ? [] : lines.slice(at);
  const start = rest.findIndex((line) => line.startsWith("goroutine ")) + 1;
  const frames = start === 0 ? [] : rest.slice(start);
  const end = frames.indexOf("");
  const said = (rest[0] ?? "").slice("panic: ".length);
  return { before: lines.slice(0, Math.max(at, 0)), said, stack: end < 0 ? frames : frames.slice(0, end) };
}

/** The package whose initialisation the stack ends in: `example.com/m/p.init.0()` or `example.com/m/p.init()`. */
function initialising(stack: readonly string[]): string | undefined {
  const frames = stack.flatMap((line) => /^(\S+)\.init(?:\.\d+)?\(/.exec(line)?.[1] ?? []);
  return frames.at(-1)?.replaceAll("%2e", ".");
}

/** Frames such as `example.com/m/p.(*T).Start(0xc0)` or `created by example.com/m/p.Serve`; whoever called a plugin's code is innocent. */
function nearest(stack: readonly string[], plugins: readonly CompiledPlugin[]): CompiledPlugin | undefined {
  for (const line of stack) {
    const path = /^(?:created by )?((?:[^\s(]*\/)?[^\s./(]+)\./.exec(line)?.[1]?.replaceAll("%2e", ".");
    const owner = ownerOf(path, plugins);
    if (owner) return owner;
  }
  return undefined;
}

function ownerOf(path: string | undefined, plugins: readonly CompiledPlugin[]): CompiledPlugin | undefined {
  if (path === undefined) return undefined;
  const inside = plugins
    .filter(({ module }) => path === module || path.startsWith(`${module}/`))
    .sort((left, right) => right.module.length - left.module.length);
  return plugins.find((each) => each.import === path) ?? inside[0];
}

/** Who may have taken a name before: the plugin that the text names, or else those that were initialised until then. */
function takers(
  said: string,
  guilty: CompiledPlugin,
  plugins: readonly CompiledPlugin[],
  trace: readonly string[],
): CompiledPlugin[] {
  const words = new Set(said.match(/[a-z0-9-]+/g));
  const others = plugins.filter((each) => each !== guilty);
  const initialised = new Set(trace.flatMap((line) => /^init (\S+) @/.exec(line)?.[1] ?? []));
  const earlier = initialised.size === 0 ? others : others.filter((each) => initialised.has(each.import));
  const named = earlier.filter((each) => words.has(each.name));
  if (named.length > 0) return named;
  return initialised.size > 0 && /twice|already|duplicate/i.test(said) ? earlier : [];
}
