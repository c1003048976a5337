import js from "@eslint/js";
import { defineConfig } from "eslint/config";
import boundaries from "eslint-plugin-boundaries";
import officeAddins from "eslint-plugin-office-addins";
import reactHooks from "eslint-plugin-react-hooks";
import globals from "globals";
import tseslint from "typescript-eslint";

/**
 * Who may import whom: every folder of src/ with the folders of ours and the packages that it may import.
 * `lazily` names folders that may be loaded by import() alone, so that they stay out of the first load.
 */
const folders = {
  evaluation: { folders: [], packages: ["big.js"] },
  schemes: { folders: ["evaluation"], packages: ["valibot", "@noble/hashes"] },
  locales: { folders: ["evaluation"], packages: [] },
  form: { folders: ["evaluation", "schemes", "locales"], packages: ["valibot", "@noble/hashes"] },
  workbook: { folders: [], packages: ["hucre", "@cj-tech-master/excelts"] },
  excel: { folders: ["evaluation", "schemes", "locales", "form"], packages: [] },
  samples: { folders: ["evaluation", "schemes"], packages: [] },
  taskpane: {
    folders: ["evaluation", "schemes", "locales", "form", "excel", "samples"],
    lazily: ["workbook"],
    packages: ["react", "react-dom", "@fluentui/react-components", "@fluentui/react-icons"],
  },
  cli: { folders: ["evaluation", "schemes", "locales", "form", "workbook"], packages: ["office-addin-cli"], node: true },
  emulator: { folders: ["workbook"], packages: ["@microsoft/office-js"], node: true },
  preview: { anything: true },
  help: { folders: [], packages: [] },
};

function policiesOf([folder, rule]) {
  const from = { element: { type: folder } };
  if (rule.anything) return [{ from, allow: { to: { module: { origin: "*" } } } }];
  return [
    ...rule.folders.map((other) => ({ from, allow: { to: { element: { type: other } } } })),
    ...(rule.lazily ?? []).map((other) => ({
      from,
      allow: { to: { element: { type: other } }, dependency: { nodeKind: "dynamic-import" } },
    })),
    ...rule.packages.map((name) => ({ from, allow: { to: { module: { origin: "external", source: name } } } })),
    ...(rule.node ? [{ from, allow: { to: { module: { origin: "core" } } } }] : []),
  ];
}

const host = ["Excel", "Office", "OfficeExtension"];
const surroundings = [
  ...["Date", "window", "document", "process", "navigator", "location", "localStorage", "sessionStorage"],
  ...["fetch", "setTimeout", "setInterval", "performance", "crypto", "console", "require", "Buffer"],
];
const forbidGlobals = (names, message) => ["error", { globals: names.map((name) => ({ name, message })), checkGlobalObject: true }];
const hostMessage = "Only src/excel (and its stand-in, src/emulator and src/preview) speaks to Office.";
const coreMessage = "The core knows no clock, no page, no process and no Office: what it needs comes in as a value.";
const core = ["evaluation", "schemes", "locales", "form"].map((folder) => `src/${folder}/**/*.ts`);

/** The add-in plugin's own rules only: its preset brings a second, older parser. */
const officeRules = Object.fromEntries(
  officeAddins.configs.recommended
    .flatMap((config) => Object.keys(config.rules ?? {}))
    .filter((name) => name.startsWith("office-addins/"))
    .map((name) => [name, "error"]),
);

export default defineConfig(
  { ignores: ["node_modules/", "dist/", ".preview/", ".bench/", "coverage/"] },
  { linterOptions: { noInlineConfig: true } },
  js.configs.recommended,
  {
    files: ["**/*.{ts,tsx}"],
    extends: [tseslint.configs.recommended],
    languageOptions: { parserOptions: { projectService: true, tsconfigRootDir: import.meta.dirname } },
    rules: {
      "@typescript-eslint/await-thenable": "error",
      "@typescript-eslint/consistent-type-imports": "error",
      "@typescript-eslint/no-explicit-any": "error",
      "@typescript-eslint/no-floating-promises": "error",
      "@typescript-eslint/no-misused-promises": ["error", { checksVoidReturn: { attributes: false } }],
      "@typescript-eslint/no-non-null-assertion": "error",
      "@typescript-eslint/no-unused-vars": ["error", { argsIgnorePattern: "^_", ignoreRestSiblings: true }],
      "@typescript-eslint/switch-exhaustiveness-check": ["error", { considerDefaultExhaustiveForUnions: true }],
      eqeqeq: ["error", "always", { null: "ignore" }],
      // The full-width space is a letter of Chinese text.
      "no-irregular-whitespace": ["error", { skipStrings: true, skipTemplates: true, skipRegExps: true }],
    },
  },
  {
    files: ["src/**/*.{ts,tsx}"],
    plugins: { boundaries },
    settings: {
      // Without this resolver the rule knows no TypeScript file and passes everything (see test/lint/imports.test.ts).
      "import/resolver": { typescript: { project: "./tsconfig.json" } },
      "boundaries/elements": Object.keys(folders).map((folder) => ({ type: folder, pattern: `src/${folder}` })),
    },
    rules: {
      "boundaries/dependencies": [
        "error",
        { default: "disallow", checkAllOrigins: true, checkUnknownLocals: true, policies: Object.entries(folders).flatMap(policiesOf) },
      ],
      "@typescript-eslint/no-unnecessary-type-assertion": "error",
      "@typescript-eslint/no-unsafe-argument": "error",
      "@typescript-eslint/no-unsafe-assignment": "error",
      "@typescript-eslint/no-unsafe-call": "error",
      "@typescript-eslint/no-unsafe-member-access": "error",
      "@typescript-eslint/no-unsafe-return": "error",
      "max-lines": ["error", { max: 250, skipBlankLines: true, skipComments: true }],
      "no-console": "error",
      "no-restricted-globals": forbidGlobals(host, hostMessage),
      "no-restricted-syntax": ["error", { selector: `TSQualifiedName[left.name=/^(${host.join("|")})$/]`, message: hostMessage }],
    },
  },
  {
    files: core,
    rules: {
      "no-restricted-globals": forbidGlobals([...host, ...surroundings], coreMessage),
      "no-restricted-properties": ["error", { object: "Math", property: "random", message: "Same input, same answer." }],
    },
  },
  {
    files: ["src/excel/**", "src/emulator/**", "src/preview/**"],
    rules: { "no-restricted-globals": "off", "no-restricted-syntax": "off" },
  },
  { files: ["src/cli/**"], rules: { "no-console": "off" } },
  {
    files: ["src/excel/**/*.ts", "src/taskpane/**/*.{ts,tsx}"],
    plugins: { "office-addins": officeAddins },
    rules: officeRules,
  },
  {
    files: ["src/taskpane/**/*.{ts,tsx}", "src/preview/**/*.{ts,tsx}"],
    plugins: { "react-hooks": reactHooks },
    rules: reactHooks.configs.flat.recommended.rules,
  },
  { files: ["**/*.{js,cjs}"], languageOptions: { sourceType: "commonjs", globals: globals.node } },
  { files: ["**/*.mjs"], languageOptions: { globals: globals.node } },
  { files: ["src/**/*.js"], languageOptions: { sourceType: "script", globals: globals.browser } },
);
