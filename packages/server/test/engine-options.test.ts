import { expect, test } from "@jest/globals";
import { readEngine } from "#server/engine-options.js";

test.each([
  [{}, {}],
  [{ engine: "daemonless" }, {}],
  [{ engine: "buildkit" }, { buildkit: {} }],
  [
    {
      engine: "buildkit",
      "buildkit-address": "tcp://builder:1234",
      "buildkit-certificates": "certificates",
      buildctl: "bin/buildctl",
      dockerfile: "docker/Dockerfile",
    },
    {
      buildkit: {
        address: "tcp://builder:1234",
        certificates: "certificates",
        buildctl: "bin/buildctl",
        dockerfile: "docker/Dockerfile",
      },
    },
  ],
])("%j is %j", (given, options) => {
  expect(readEngine(given)).toEqual(options);
});

test.each(["docker", "BuildKit", "\u001b[31m", "buildkit "])("the engine %j is refused", (engine) => {
  expect(() => readEngine({ engine })).toThrow(/^input-invalid: engine is "/);
});

test.each(["buildkit-address", "buildkit-certificates", "buildctl", "dockerfile"])(
  "%s without BuildKit is refused, not passed over",
  (name) => {
    expect(() => readEngine({ [name]: "x" })).toThrow(`input-invalid: ${name} is for BuildKit`);
    expect(() => readEngine({ engine: "daemonless", [name]: "x" })).toThrow("input-invalid");
  },
);
