/**
 * Lints texts as if they stood at the given paths: reads [{ path, text }] from standard input, writes for each the rules that it breaks.
 * It is the project's own configuration but for the rules that need types, since these want files that exist.
 */
import { text } from "node:stream/consumers";
import { ESLint } from "eslint";
import tseslint from "typescript-eslint";

const eslint = new ESLint({ overrideConfig: [{ files: ["**/*.{ts,tsx}"], ...tseslint.configs.disableTypeChecked }] });
const samples = JSON.parse(await text(process.stdin));
const results = [];
for (const sample of samples) {
  const [result] = await eslint.lintText(sample.text, { filePath: sample.path });
  results.push(result.messages.map((message) => message.ruleId ?? message.message));
}
process.stdout.write(JSON.stringify(results));
