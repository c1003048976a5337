const { jest: unit } = require("../../package.json");

/** The suites that need a browser and a build: `npm run test:browser`. */
module.exports = {
  rootDir: "../..",
  roots: ["<rootDir>/test/browser"],
  testEnvironment: "node",
  testMatch: ["**/*.test.ts"],
  testTimeout: 120_000,
  transform: unit.transform,
  transformIgnorePatterns: unit.transformIgnorePatterns,
  globalSetup: "<rootDir>/test/browser/buildOnce.ts",
  globalTeardown: "<rootDir>/test/browser/removeBuild.ts",
};
