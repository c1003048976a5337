import { spawnSync } from "node:child_process";
import { mkdtempSync, rmSync } from "node:fs";
import os from "node:os";
import path from "node:path";

const project = path.join(__dirname, "../..");

/** Where the production build of the tests believes that it will be served. */
export const builtAddress = "https://jiping.example.gov.cn/pane";

/** What is built, with the arguments that make it: the add-in as it is delivered, with the preview, from Microsoft's servers, and an empty page to measure against. */
const builds = {
  dist: ["--env", `address=${builtAddress}`],
  preview: ["--env", "preview"],
  empty: ["--entry-reset", "--entry", "./test/browser/fixtures/emptyPane.tsx"],
};
export type Build = keyof typeof builds;

const variable = "JIPING_BUILDS";

/** Builds everything once, by webpack's own command, into a new temporary folder that the tests then find. Throws what webpack printed where a build fails. */
export function buildAll(): void {
  const folder = mkdtempSync(path.join(os.tmpdir(), "jiping-"));
  process.env[variable] = folder;
  for (const [name, options] of Object.entries(builds)) {
    const webpack = path.join(project, "node_modules/webpack/bin/webpack.js");
    const run = spawnSync(process.execPath, [webpack, "--mode", "production", "--output-path", path.join(folder, name), ...options], {
      cwd: project,
      encoding: "utf8",
    });
    if (run.status !== 0) throw new Error(`webpack ${options.join(" ")} failed:\n${run.stdout}${run.stderr}`);
  }
}

/** The folder that a build was made into. */
export function builtFolder(build: Build): string {
  const folder = process.env[variable];
  if (folder === undefined) throw new Error("Nothing was built: run the tests by npm run test:browser.");
  return path.join(folder, build);
}

/** Removes what buildAll made. */
export function removeBuilds(): void {
  const folder = process.env[variable];
  if (folder !== undefined) rmSync(folder, { recursive: true, force: true });
}
