import { createHash, generateKeyPairSync, sign } from "node:crypto";
import { createServer } from "node:http";
import type { AddressInfo } from "node:net";

/** The sums that the database states for a module version. */
export interface ChecksumRecord {
  module: string;
  version: string;
  sum: string;
  goModSum: string;
}

export interface ChecksumDatabase {
  /** The value of GOSUMDB. */
  gosumdb: string;
  close(): Promise<void>;
}

/** Serves a signed transparency log of at most 256 records, as go.dev/ref/mod#checksum-database describes it. */
export async function serveChecksumDatabase(records: readonly ChecksumRecord[]): Promise<ChecksumDatabase> {
  const name = "sums.test";
  const { privateKey, publicKey } = generateKeyPairSync("ed25519");
  const rawKey = Buffer.concat([Buffer.of(1), publicKey.export({ type: "spki", format: "der" }).subarray(-32)]);
  const keyHash = sha256(Buffer.from(`${name}\n`), rawKey).subarray(0, 4);
  const texts = records.map(
    ({ module, version, sum, goModSum }) => `${module} ${version} ${sum}\n${module} ${version}/go.mod ${goModSum}\n`,
  );
  const leaves = texts.map((text) => sha256(Buffer.of(0), Buffer.from(text)));
  const head = `go.sum database tree\n${leaves.length}\n${treeHash(leaves).toString("base64")}\n`;
  const signature = Buffer.concat([keyHash, sign(null, Buffer.from(head), privateKey)]);
  const note = `${head}\n\u2014 ${name} ${signature.toString("base64")}\n`;
  const answers = new Map<string, Buffer | string>([
    ["/latest", note],
    [`/tile/8/0/000.p/${leaves.length}`, Buffer.concat(leaves)],
    ...records.map(({ module, version }, index): [string, string] => [
      `/lookup/${module}@${version}`,
      `${index}\n${texts[index]}\n${note}`,
    ]),
  ]);
  const server = createServer((request, response) => {
    const answer = answers.get(request.url ?? "");
    response.writeHead(answer === undefined ? 404 : 200).end(answer);
  });
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  const { port } = server.address() as AddressInfo;
  return {
    gosumdb: `${name}+${keyHash.toString("hex")}+${rawKey.toString("base64")} http://127.0.0.1:${port}`,
    close: () => new Promise((resolve) => server.close(() => resolve())),
  };
}

/** The Merkle tree hash of RFC 6962 section 2.1, over leaf hashes. */
function treeHash(leaves: readonly Buffer[]): Buffer {
  if (leaves.length <= 1) return leaves[0] ?? sha256();
  const half = 2 ** Math.floor(Math.log2(leaves.length - 1));
  return sha256(Buffer.of(1), treeHash(leaves.slice(0, half)), treeHash(leaves.slice(half)));
}

function sha256(...parts: Buffer[]): Buffer {
  return parts.reduce((hash, part) => hash.update(part), createHash("sha256")).digest();
}
