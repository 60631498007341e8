// Loaded into a measured process: notes its highest resident set, in KiB, as it ends.
const { writeFileSync } = require("node:fs");
process.on("exit", () => writeFileSync(process.env.PROBE_FILE, String(process.resourceUsage().maxRSS)));
