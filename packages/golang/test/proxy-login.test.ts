import { mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { expect, test } from "@jest/globals";
import { findLogin, proxyLogin } from "#golang/proxy-login.js";

const entry = "machine proxy.example login user password secret";

test.each([
  ["one line", entry, "user:secret"],
  ["several lines", "machine proxy.example\n  login user\n\tpassword secret\n", "user:secret"],
  ["after another host", `machine a.example login x password y\n${entry}`, "user:secret"],
  ["the first of two", `${entry}\nmachine proxy.example login other password other`, "user:secret"],
  ["an entry that is not whole", "machine proxy.example login user\n", undefined],
  ["whose other half is another host's", `machine proxy.example login user\nmachine a.example password y\n`, undefined],
  ["another port", "machine proxy.example:8443 login user password secret", undefined],
  ["behind default", `default\n${entry}`, undefined],
  ["in a macro", `macdef init\n${entry}\n\n`, undefined],
  ["behind a macro", `macdef init\ncd /\n\n${entry}`, "user:secret"],
  ["nothing", "", undefined],
])("a netrc with %s", (_title, text, expected) => {
  const found = findLogin(text, "proxy.example");
  expect(found && `${found.login}:${found.password}`).toBe(expected);
});

test("a netrc is for HTTPS alone, and what the address says comes first", async () => {
  const folder = await mkdtemp(join(tmpdir(), "proxy-login-"));
  try {
    const NETRC = join(folder, "netrc");
    await writeFile(NETRC, entry);
    const login = proxyLogin({ NETRC });
    const header = (text: string) => `Basic ${Buffer.from(text).toString("base64")}`;
    expect(await login(new URL("https://proxy.example/go"))).toBe(header("user:secret"));
    expect(await login(new URL("http://proxy.example/go"))).toBeUndefined();
    expect(await login(new URL("https://other.example"))).toBeUndefined();
    expect(await login(new URL("https://me:p%40ss@proxy.example"))).toBe(header("me:p@ss"));
    expect(await proxyLogin({ NETRC: join(folder, "nowhere") })(new URL("https://proxy.example"))).toBeUndefined();
  } finally {
    await rm(folder, { recursive: true });
  }
});
