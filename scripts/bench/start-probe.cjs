// Loaded into a process that somebody else starts: notes when that was, in milliseconds of the epoch.
require("node:fs").writeFileSync(process.env.PROBE_FILE, String(performance.timeOrigin));
