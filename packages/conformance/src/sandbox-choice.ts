import { chmod, mkdir } from "node:fs/promises";
import { join } from "node:path";
import { setTimeout as sleep } from "node:timers/promises";
import { capturedLog } from "#conformance/captured-log.js";
import { startChild } from "#conformance/child.js";
import type { Program } from "#conformance/program.js";
import type { SandboxOffer } from "#conformance/sandbox.js";
import { offerNamespaces } from "#conformance/sandbox-namespaces.js";
import { offerProcess, offerUser } from "#conformance/sandbox-plain.js";
import { offerRunc } from "#conformance/sandbox-runc.js";
import { makeScratch } from "#conformance/scratch.js";
import { describeExit } from "#conformance/server-failure.js";

/** Strongest first. */
export function sandboxOffers(program: Program["kind"]): SandboxOffer[] {
  return [offerRunc(program === "image"), offerNamespaces(), offerUser(), offerProcess()];
}

const nothing = "/plugin-release-probe";

/**
 * Why a kind of sandbox does not work here; nothing where it does. An image of our own tells the machine's part from the server's:
 * otherwise an image could choose a weaker sandbox by making the stronger one fail. It holds no program, so a sandbox works that gets
 * as far as to miss it.
 */
export async function whyBroken(offer: SandboxOffer, kind: Program["kind"]): Promise<string | undefined> {
  const scratch = await makeScratch();
  try {
    const root = join(scratch.folder, "root");
    await mkdir(root);
    await chmod(root, 0o755);
    const config = { entrypoint: [nothing], cmd: [], env: [], user: "" };
    const program: Program = kind === "image" ? { kind, root, config } : { kind, file: nothing };
    const sandbox = await offer.make({ program, scratch });
    const child = startChild(await sandbox.launch({ file: nothing, path: nothing, args: [] }, {}), sandbox.kill);
    const log = capturedLog(16 * 1024);
    child.stdout.on("data", log.write);
    child.stderr.on("data", log.write);
    const exit = await child.exited;
    await sleep(50);
    child.release();
    const said = log.lastLines(1)[0] ?? describeExit(exit);
    const missed = exit.failure === "ENOENT" || (said.includes(nothing) && /no such file/i.test(said));
    return missed ? undefined : (/ msg="(.*)"$/.exec(said)?.[1] ?? said);
  } finally {
    await scratch.remove();
  }
}
