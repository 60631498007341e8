import type { Launch } from "#conformance/child.js";
import { findTool } from "#conformance/tools.js";

/**
 * Has the kernel kill the spawned process when this one ends by any cause, where setpriv is there to ask for that. What changes its
 * user afterwards forgets it: setuid programs such as sudo, and unshare's --setuid.
 */
export function dyingWithUs(launch: Launch, ...more: string[]): Launch {
  const setpriv = process.platform === "linux" ? findTool("setpriv") : undefined;
  if (setpriv === undefined) return launch;
  return { ...launch, file: setpriv, args: ["--pdeathsig", "KILL", ...more, launch.file, ...launch.args] };
}
