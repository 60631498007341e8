import { fail } from "#diagnostics/diagnostic.js";
import { quoted } from "#diagnostics/sanitize.js";
import { type Digest, isDigest } from "#oci/digest.js";

/** `PATH`, or `PATH@sha256:…`. Throws `input-invalid`. */
export function splitDigest(named: string): { path: string; digest?: Digest } {
  const [, path = named, digest] = /^(.*)@(sha256:.*)$/s.exec(named) ?? [];
  if (digest === undefined) return { path };
  if (isDigest(digest)) return { path, digest };
  return fail("input-invalid", `${quoted(named, 300)} names a folder by a digest that is none`, {
    fix: "Write PATH@sha256: and 64 hexadecimal digits, as the step that wrote the report put it out.",
  });
}
