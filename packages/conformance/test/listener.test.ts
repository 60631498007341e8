import { spawn } from "node:child_process";
import { type AddressInfo, createServer } from "node:net";
import { expect, test } from "@jest/globals";
import { listenersOf } from "#conformance/listener.js";

const onLinux: typeof test = process.platform === "linux" ? test : (test.skip as typeof test);

onLinux.each([
  ["127.0.0.1", true],
  ["0.0.0.0", true],
  ["::", true],
  ["::ffff:127.0.0.1", true],
  ["::1", false],
])("who listens at %s answers at 127.0.0.1: %s", async (host, answers) => {
  const server = createServer();
  await new Promise<void>((resolve) => server.listen(0, host, resolve));
  const { port } = server.address() as AddressInfo;
  const other = spawn("sleep", ["60"]);
  const somebody = { pid: other.pid ?? 0 };
  try {
    const own = answers ? [process.pid] : undefined;
    expect(listenersOf(port, [{ pid: process.pid }])).toEqual(own);
    expect(listenersOf(port, [somebody, { pid: process.pid }])).toEqual(own);
    expect(listenersOf(port, [somebody])).toEqual(answers ? [] : undefined);
  } finally {
    other.kill("SIGKILL");
    server.close();
  }
});

onLinux("where nothing can be seen, nobody is suspected", () => {
  expect(listenersOf(1, [{ pid: process.pid }])).toBeUndefined();
  expect(listenersOf(1, [])).toBeUndefined();
  expect(listenersOf(1, [{ pid: 2 ** 30 }])).toBeUndefined();
});
