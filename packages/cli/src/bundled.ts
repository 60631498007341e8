import { keepCompiledCode } from "#cli/compiled-code.js";

// First, so that it counts for all that is loaded: main and the commands are in other files of the bundle.
keepCompiledCode();
await import("#cli/main.js");
