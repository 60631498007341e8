import { execFile } from "node:child_process";
import { readFile } from "node:fs/promises";
import { join } from "node:path";
import { promisify } from "node:util";

/** A private certificate authority, made by a test with openssl. */
export interface CertificateAuthority {
  /** Path of the authority's certificate, as NODE_EXTRA_CA_CERTS names it. */
  file: string;
  /** What a TLS server for a host name needs, in PEM. */
  issue(host: string): Promise<{ key: Buffer; cert: Buffer }>;
}

/** Writes its files into the folder, under the given name. */
export async function createAuthority(folder: string, name: string): Promise<CertificateAuthority> {
  const [file, key] = [join(folder, `${name}.pem`), join(folder, `${name}.key`)];
  const extensions = ["basicConstraints=critical,CA:true", "keyUsage=critical,keyCertSign"];
  await request([`/CN=${name}`, ...extensions], file, key);
  return {
    file,
    issue: async (host) => {
      const [hostFile, hostKey] = [join(folder, `${name} ${host}.pem`), join(folder, `${name} ${host}.key`)];
      const own = ["basicConstraints=critical,CA:false", `subjectAltName=DNS:${host}`];
      await request([`/CN=${host}`, ...own], hostFile, hostKey, ["-CA", file, "-CAkey", key]);
      return { key: await readFile(hostKey), cert: await readFile(hostFile) };
    },
  };
}

async function request([subject = "", ...extensions]: string[], file: string, key: string, more: string[] = []) {
  const curve = ["-newkey", "ec", "-pkeyopt", "ec_paramgen_curve:P-256", "-noenc"];
  const added = extensions.flatMap((each) => ["-addext", each]);
  const args = [
    "req",
    "-x509",
    ...curve,
    "-days",
    "2",
    "-subj",
    subject,
    ...added,
    "-out",
    file,
    "-keyout",
    key,
    ...more,
  ];
  await promisify(execFile)("openssl", args);
}
