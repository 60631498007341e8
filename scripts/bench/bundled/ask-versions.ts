// Asks a module proxy for all versions of a module: what scripts/bench/module-versions.ts measures. Arguments: GOPROXY MODULE COUNT.
import { openProxyAccess } from "#golang/proxy-access.js";
import { releasedVersions, releaseOf } from "#golang/released-versions.js";

const [GOPROXY = "", module = "", count = ""] = process.argv.slice(2);
const access = openProxyAccess({ GOPROXY });
const { versions, diagnostics } = await releasedVersions({ module, importPaths: [module] }, access);
await access.transport.close();
const releases = versions.map((each) => releaseOf(each, module));
const whole = releases.filter((each) => each.time !== undefined && each.pluginYaml !== undefined);
if (whole.length !== Number(count)) throw new Error(JSON.stringify(diagnostics));
