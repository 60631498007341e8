import { expect, test } from "@jest/globals";
import { imageReferenceProblem } from "#documents/image-reference.js";

const digest = `sha256:${"0123456789abcdef".repeat(4)}`;

test.each([
  "catalog-server",
  "catalog-server:0.9.0",
  "library/catalog-server",
  "ghcr.io/acme/catalog-server:0.9.0",
  "localhost/x",
  "localhost:5000/x:latest",
  "127.0.0.1:5000/x",
  "[::1]:5000/x",
  "Registry.acme.example/x",
  "registry:5000/a/b/c",
  "a/b__c/d-e/f--g/h.i",
  `ghcr.io/acme/x@${digest}`,
  `ghcr.io/acme/x:v1@${digest}`,
  `x@sha512:${"a".repeat(128)}`,
  `x:${"a".repeat(128)}`,
])("%s is one", (reference) => expect(imageReferenceProblem(reference)).toBeUndefined());

test.each([
  ["", "empty"],
  ["-x", "characters"],
  ["Catalog-server:0.9.0", "lower case"],
  ["ghcr.io/Acme/x", "lower case"],
  ["ghcr.io/acme//x", "empty element"],
  ["ghcr.io/acme/x/", "empty element"],
  ["/x", "empty element"],
  ["x:", "tag"],
  ["x:.a", "tag"],
  ["x:-a", "tag"],
  [`x:${"a".repeat(129)}`, "tag"],
  ["x@sha256:abc", "digest"],
  [`x@${digest.toUpperCase()}`, "digest"],
  [`x@${digest}@${digest}`, "digest"],
  ["x@", "digest"],
  ["ghcr.io:port/x", "host name"],
  ["-ghcr.io/x", "host name"],
  ["ghcr..io/x", "host name"],
  ["https://ghcr.io/x", "host name"],
  ["user@ghcr.io/x", "digest"],
  ["a b", "characters"],
  ["a\n", "characters"],
  ["a..b", "characters"],
  ["a___b", "characters"],
  ["ü", "characters"],
  ["a".repeat(256), "255"],
  [`${"a/".repeat(300)}b`, "512"],
])("%j is none: %s", (reference, why) => expect(imageReferenceProblem(reference)).toContain(why));
