export default {
  testEnvironment: "node",
  extensionsToTreatAsEsm: [".ts"],
  // Types are checked by `npm run types`; here they are only stripped.
  transform: { "\\.ts$": ["ts-jest", { useESM: true, diagnostics: false, tsconfig: "test/tsconfig.jest.json" }] },
  testMatch: ["<rootDir>/packages/*/test/**/*.test.ts", "<rootDir>/test/**/*.test.ts"],
  modulePathIgnorePatterns: ["<rootDir>/dist/"],
  testTimeout: 120_000,
  // Tests wait for servers and processes more than they compute: two at a time on two cores, too.
  maxWorkers: 2,
  reporters: ["default", "<rootDir>/scripts/jest-summary.js"],
};
