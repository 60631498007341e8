import { chmod, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { afterAll, describe, expect, test } from "@jest/globals";
import { findBuildctl, runBuildctl } from "#buildkit/buildctl.js";
import { workerPlatforms } from "#buildkit/workers.js";
import { removeTemporaryFolders, temporaryFolder } from "#test/folders.js";

afterAll(removeTemporaryFolders);

/** A program that prints its arguments and its environment's BUILDKIT_HOST, then does as it is told. */
async function program(script: string): Promise<string> {
  const file = join(await temporaryFolder(), "buildctl");
  await writeFile(file, `#!/bin/sh\n${script}\n`);
  await chmod(file, 0o755);
  return file;
}

describe("buildctl", () => {
  test("is missing where PATH has none", async () => {
    const finding = findBuildctl({}, { PATH: await temporaryFolder() });
    await expect(finding).rejects.toThrow("buildctl-missing: no buildctl command is on PATH");
  });

  test("is missing where a file that is named cannot be run", async () => {
    const file = join(await temporaryFolder(), "buildctl");
    await writeFile(file, "not a program");
    await expect(findBuildctl({ buildctl: file }, {})).rejects.toThrow(
      /^buildctl-missing: ".*buildctl" cannot be run$/,
    );
    await expect(findBuildctl({ buildctl: `${file}-2` }, {})).rejects.toThrow("buildctl-missing");
  });

  test("is missing where the system cannot start it", async () => {
    const file = await program("");
    await writeFile(file, "#!/no/such/interpreter\n");
    const buildctl = await findBuildctl({ buildctl: file }, {});
    await expect(runBuildctl(buildctl, [], { seconds: 5 })).rejects.toThrow("buildctl-missing");
  });

  test("is not taken from a relative entry of PATH", async () => {
    await expect(findBuildctl({}, { PATH: "bin:." })).rejects.toThrow("buildctl-missing");
  });

  test.each(["-h", "tcp://127.0.0.1:1 --debug", "--tlsdir=/", "'; id; '"])(
    "has the address %j as a value",
    async (address) => {
      const file = await program('for each in "$@"; do echo "<$each>"; done');
      const buildctl = await findBuildctl({ buildctl: file, address, certificates: "/certificates" }, process.env);
      const { stdout } = await runBuildctl(buildctl, ["debug", "workers"], { seconds: 5 });
      expect(stdout).toBe(`<--addr=${address}>\n<--tlsdir=/certificates>\n<debug>\n<workers>\n`);
    },
  );

  test("has no address where none is given: BUILDKIT_HOST counts", async () => {
    const file = await program('echo "$# $BUILDKIT_HOST"');
    const buildctl = await findBuildctl({ buildctl: file }, { ...process.env, BUILDKIT_HOST: "unix:///run/x.sock" });
    expect((await runBuildctl(buildctl, [], { seconds: 5 })).stdout).toBe("0 unix:///run/x.sock\n");
    expect(buildctl.daemon).toBe("unix:///run/x.sock");
  });
});

describe("BuildKit is unreachable", () => {
  test("where buildctl says so", async () => {
    const file = await program("echo 'error: failed to list workers: Unavailable: \\033[1mno route' >&2; exit 1");
    const buildctl = await findBuildctl({ buildctl: file, address: "tcp://builder:1234" }, process.env);
    await expect(workerPlatforms(buildctl)).rejects.toThrow(
      "buildkit-unreachable: BuildKit at tcp://builder:1234 cannot be reached: failed to list workers: Unavailable: no route",
    );
  });

  test("where it says nothing for too long", async () => {
    const buildctl = await findBuildctl({ buildctl: await program("exec sleep 60") }, process.env);
    await expect(runBuildctl(buildctl, [], { seconds: 0.2 })).rejects.toThrow("did not answer within 0.2 seconds");
  });
});

test("is ended when the run is interrupted, and not started any more", async () => {
  const buildctl = await findBuildctl({ buildctl: await program("exec sleep 60") }, process.env);
  const interruption = new AbortController();
  const running = runBuildctl(buildctl, [], { seconds: 30, signal: interruption.signal });
  setTimeout(() => interruption.abort(), 200);
  await expect(running).rejects.toThrow("buildkit-failed: the build was interrupted");
  await expect(runBuildctl(buildctl, [], { seconds: 30, signal: interruption.signal })).rejects.toThrow("interrupted");
});

test("standard error goes line by line, and what is left of it is kept up to a limit", async () => {
  const file = await program(
    'echo "{one}" >&2; echo two >&2; printf three >&2; i=0; while [ $i -lt 3000 ]; do echo "filling filling filling filling" >&2; i=$((i+1)); done',
  );
  const lines: string[] = [];
  const buildctl = await findBuildctl({ buildctl: file }, process.env);
  const onLine = (line: string) => lines.push(line) > 0 && line.startsWith("{");
  const { stderr } = await runBuildctl(buildctl, [], { seconds: 20, onLine });
  expect(lines.slice(0, 2)).toEqual(["{one}", "two"]);
  expect(stderr.startsWith("two\nthreefilling")).toBe(true);
  expect(stderr.length).toBeLessThan(65 * 1024);
});

test("platforms of all workers", async () => {
  const workers = [
    { platforms: [{ os: "linux", architecture: "amd64" }] },
    { platforms: [{ os: "linux", architecture: "arm", variant: "v7" }] },
    {},
  ];
  const buildctl = await findBuildctl({ buildctl: await program(`echo '${JSON.stringify(workers)}'`) }, process.env);
  expect([...(await workerPlatforms(buildctl))]).toEqual(["linux/amd64", "linux/arm/v7"]);
});
