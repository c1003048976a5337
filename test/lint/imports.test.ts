import { spawnSync } from "node:child_process";
import { readdirSync } from "node:fs";
import path from "node:path";

const project = path.join(__dirname, "../..");
const minute = 60_000;

interface Sample {
  path: string;
  text: string;
}

/** The rules that each sample breaks, as the project's own lint sees it in a process of its own. */
function lint(samples: Sample[]): string[][] {
  const run = spawnSync(process.execPath, [path.join(__dirname, "lintSamples.mjs")], {
    cwd: project,
    input: JSON.stringify(samples),
    encoding: "utf8",
  });
  if (run.status !== 0) throw new Error(run.stderr);
  return JSON.parse(run.stdout) as string[][];
}

/** A file of a folder, read from disk, that another folder may be asked to import: "evaluation" gives "../evaluation/model". */
function someModuleOf(folder: string): string {
  const file = readdirSync(path.join(project, "src", folder)).find((name) => /\.tsx?$/.test(name));
  if (file === undefined) throw new Error(`src/${folder} holds no module.`);
  return `../${folder}/${file.replace(/\.tsx?$/, "")}`;
}

const importing = (from: string, specifier: string): Sample => ({
  path: `src/${from}/sample.ts`,
  text: `import { thing } from "${specifier}";\nthing();\n`,
});

/** Rows import, columns are imported: exactly what the design allows. */
const allowed: Record<string, string[]> = {
  evaluation: [],
  schemes: ["evaluation"],
  locales: ["evaluation"],
  form: ["evaluation", "schemes", "locales"],
  workbook: [],
  excel: ["evaluation", "schemes", "locales", "form"],
  taskpane: ["evaluation", "schemes", "locales", "form", "excel"],
  cli: ["evaluation", "schemes", "locales", "form", "workbook"],
  emulator: ["workbook"],
};
const folders = Object.keys(allowed);

test(
  "a folder imports those that the design names, and no other",
  () => {
    const pairs = [...folders, "preview"].flatMap((from) => folders.filter((to) => to !== from).map((to) => ({ from, to })));
    const results = lint(pairs.map(({ from, to }) => importing(from, someModuleOf(to))));
    const passed = pairs.filter((_, index) => results[index]?.length === 0).map(({ from, to }) => `${from} ← ${to}`);
    const refused = pairs
      .filter((_, index) => results[index]?.includes("boundaries/dependencies"))
      .map(({ from, to }) => `${from} ← ${to}`);
    const expected = pairs
      .filter(({ from, to }) => from === "preview" || allowed[from]?.includes(to))
      .map(({ from, to }) => `${from} ← ${to}`);
    expect(passed).toEqual(expected);
    expect(refused).toHaveLength(pairs.length - expected.length);
  },
  minute,
);

test(
  "other ways to import are seen too",
  () => {
    const samples = {
      type: `import type { Area } from "${someModuleOf("workbook")}";\nexport const area: Area | null = null;\n`,
      export: `export * from "${someModuleOf("workbook")}";\n`,
      lazy: `export const load = () => import("${someModuleOf("workbook")}");\n`,
      outside: `import { thing } from "../../test/lint/imports.test";\nthing();\n`,
      missing: `import { thing } from "../workbook/noSuchFile";\nthing();\n`,
    };
    const results = lint(Object.values(samples).map((text) => ({ path: "src/evaluation/sample.ts", text })));
    expect(results).toEqual(Object.keys(samples).map(() => ["boundaries/dependencies"]));
  },
  minute,
);

test(
  "the pane loads a workbook's folder lazily or not at all",
  () => {
    const specifier = someModuleOf("workbook");
    const [atOnce, lazily] = lint([
      importing("taskpane", specifier),
      { path: "src/taskpane/sample.ts", text: `export const load = () => import("${specifier}");\n` },
    ]);
    expect(atOnce).toEqual(["boundaries/dependencies"]);
    expect(lazily).toEqual([]);
  },
  minute,
);

test(
  "packages stay in the folders that they are for",
  () => {
    const cases: [from: string, source: string, allowed: boolean][] = [
      ["evaluation", "big.js", true],
      ["evaluation", "valibot", false],
      ["evaluation", "react", false],
      ["evaluation", "node:fs", false],
      ["schemes", "valibot", true],
      ["schemes", "@noble/hashes/sha2.js", true],
      ["schemes", "big.js", false],
      ["form", "hucre", false],
      ["workbook", "hucre", true],
      ["workbook", "@cj-tech-master/excelts/formula", true],
      ["workbook", "node:fs", false],
      ["excel", "react", false],
      ["taskpane", "react", true],
      ["taskpane", "@fluentui/react-components", true],
      ["taskpane", "hucre", false],
      ["taskpane", "lodash", false],
      ["cli", "node:fs", true],
      ["cli", "office-addin-cli", true],
    ];
    const results = lint(cases.map(([from, source]) => importing(from, source)));
    expect(cases.map(([from, source], index) => [from, source, results[index]])).toEqual(
      cases.map(([from, source, fine]) => [from, source, fine ? [] : ["boundaries/dependencies"]]),
    );
  },
  minute,
);

test(
  "the core sees no clock, no page, no process and no Office; only src/excel and its stand-ins say Excel",
  () => {
    const cases: [file: string, text: string, rules: string[]][] = [
      ...["evaluation", "schemes", "locales", "form"].flatMap((folder): [string, string, string[]][] => [
        [`src/${folder}/sample.ts`, "export const now = () => new Date();\n", ["no-restricted-globals"]],
        [`src/${folder}/sample.ts`, "export const width = () => window.innerWidth;\n", ["no-restricted-globals"]],
        [`src/${folder}/sample.ts`, "export const year = () => globalThis.Date.now();\n", ["no-restricted-globals"]],
        [`src/${folder}/sample.ts`, "export const title = () => document.title;\n", ["no-restricted-globals"]],
        [`src/${folder}/sample.ts`, "export const home = () => process.env.HOME;\n", ["no-restricted-globals"]],
        [`src/${folder}/sample.ts`, "export const run = () => Excel.run(async () => {});\n", ["no-restricted-globals"]],
        [`src/${folder}/sample.ts`, "export const lot = () => Math.random();\n", ["no-restricted-properties"]],
        [`src/${folder}/sample.ts`, "export const half = (points: number) => Math.round(points / 2);\n", []],
      ]),
      ["src/taskpane/sample.ts", "export const ready = () => Office.onReady();\n", ["no-restricted-globals"]],
      ["src/taskpane/sample.ts", "export const title = () => document.title;\n", []],
      ["src/workbook/sample.ts", "export const run = (context: Excel.RequestContext) => context;\n", ["no-restricted-syntax"]],
      ["src/excel/sample.ts", "export const ready = () => Office.onReady();\n", []],
      ["src/emulator/sample.ts", "export const init = () => OfficeExtension.HostBridge;\n", []],
    ];
    const results = lint(cases.map(([file, text]) => ({ path: file, text })));
    expect(cases.map(([file, text], index) => [file, text, results[index]])).toEqual(cases);
  },
  minute,
);

test(
  "excuses in the code are not heard",
  () => {
    const text = `// eslint-disable-next-line\nexport const now = () => new Date();\n`;
    const [rules] = lint([{ path: "src/evaluation/sample.ts", text }]);
    expect(rules).toContain("no-restricted-globals");
  },
  minute,
);

test(
  "npm run lint itself, with every rule, refuses a forbidden import",
  () => {
    const executable = path.join(project, "node_modules/eslint/bin/eslint.js");
    const run = spawnSync(process.execPath, [executable, "--stdin", "--stdin-filename", "src/evaluation/model.ts"], {
      cwd: project,
      input: `import { thing } from "${someModuleOf("workbook")}";\nexport const forbidden: unknown = thing;\n`,
      encoding: "utf8",
    });
    expect(run.stdout).toContain("boundaries/dependencies");
    expect(run.status).toBe(1);
  },
  minute,
);
