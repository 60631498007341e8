import { type Context, inputsOf } from "#cli/doctor/context.js";
import { type Finding, looked, ok, warning } from "#cli/doctor/finding.js";
import { sanitize } from "#diagnostics/sanitize.js";
import { refusal } from "#oci/failures.js";
import { parseRepository } from "#oci/reference.js";
import { type RegistryAccess, registryRequests } from "#oci/registry.js";
import { openRepository } from "#oci/repository.js";
import { sessionUrl } from "#oci/upload-session.js";

const mostRegistries = 10;

/** Whether the container repositories that the workflows name can be read, and written to: by an upload that is given up at once. */
export async function registryFindings(context: Context, access: RegistryAccess, write: boolean): Promise<Finding[]> {
  // Of an OCM repository, what stands behind // is a component.
  const named = inputsOf(context, "repository").map((each) => each.replace(/\/\/.*$/, ""));
  const remote = [...new Set(named)].filter((each) => /^(?:localhost|[^/]*[.:][^/]*)\//.test(each));
  const found = remote.slice(0, mostRegistries).map((name) => registry(name, access, write));
  return (await Promise.all(found)).flat();
}

async function registry(name: string, access: RegistryAccess, write: boolean): Promise<Finding[]> {
  const shown = sanitize(name, 200);
  return looked(
    "registry",
    async () => {
      const reference = parseRepository(name);
      const tags = await openRepository(reference, access).tags();
      const read = ok("registry", `${shown} can be read: ${tags.length} tags`);
      return write ? [read, await writeFinding(reference, shown, access)] : [read];
    },
    { level: "error", fix: "Log in with docker login, or look at the network and the name." },
  );
}

/** Starts an upload session and cancels it (distribution specification, "Pushing a blob"). Nothing is stored. */
async function writeFinding(
  reference: { registry: string; repository: string },
  shown: string,
  access: RegistryAccess,
): Promise<Finding> {
  const requests = registryRequests(reference.registry, reference.repository, access);
  const what = `start an upload to ${shown}`;
  const started = await requests.send("blobs/uploads/", "pull,push", what, { method: "POST", once: true });
  if (started.status !== 202) throw await refusal(what, started, requests);
  await started.discard();
  const cancel = `cancel the upload to ${shown}`;
  const session = sessionUrl(started, what);
  const cancelled = await requests.send(session, "pull,push", cancel, { method: "DELETE", once: true });
  await cancelled.discard();
  if (cancelled.status < 300 || cancelled.status === 404) return ok("registry", `${shown} can be written to`);
  return warning("registry", `${shown} can be written to; the upload that was begun could not be cancelled`, {
    fix: "Do nothing: registries drop unfinished uploads after a while.",
  });
}
