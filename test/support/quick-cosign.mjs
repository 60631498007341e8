#!/usr/bin/env node
// Signs as cosign does with a key, in a tenth of its time: tests that publish a hundred times use it. The key is PEM without a password.
import { createHash, createPublicKey, sign } from "node:crypto";
import { readFileSync, writeFileSync } from "node:fs";

const [command, ...rest] = process.argv.slice(2);
const options = Object.fromEntries(rest.map((each) => each.replace(/^--/, "").split(/=(.*)/s)));
const publicKey = () => createPublicKey(readFileSync(options.key));

if (command === "version") process.stdout.write('{"gitVersion":"v3.1.3"}');
if (command === "public-key") process.stdout.write(publicKey().export({ type: "spki", format: "pem" }));
if (command === "attest-blob") {
  const payload = readFileSync(options.statement);
  const payloadType = "application/vnd.in-toto+json";
  const envelope = Buffer.concat([
    Buffer.from(`DSSEv1 ${payloadType.length} ${payloadType} ${payload.length} `),
    payload,
  ]);
  const hint = createHash("sha256")
    .update(publicKey().export({ type: "spki", format: "der" }))
    .digest("base64");
  const sig = sign("sha256", envelope, readFileSync(options.key)).toString("base64");
  const bundle = {
    mediaType: "application/vnd.dev.sigstore.bundle.v0.3+json",
    verificationMaterial: { publicKey: { hint } },
    dsseEnvelope: { payload: payload.toString("base64"), payloadType, signatures: [{ sig }] },
  };
  writeFileSync(options.bundle, JSON.stringify(bundle));
}
