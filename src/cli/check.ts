import { parseArgs } from "node:util";
import { logErrorMessage } from "office-addin-cli";
import { evaluate } from "../evaluation";
import { allProblems } from "../form";
import { say } from "../locales";
import "../locales/programs";
import { asJson, asText, type CheckedFile } from "./output";
import { knownEndings, readContents } from "./readers";
import { reasonOf, UnreadableFile } from "./unreadableFile";

/** Exit codes: nothing wrong, errors among the problems, a file that cannot be read. */
const exitCodes = { good: 0, errors: 1, unreadable: 2 } as const;

/** `check FILE… [--json]`: the same evaluation as in the pane, over files. */
async function check(): Promise<number> {
  const options = readArguments();
  if (!options) {
    return exitCodes.unreadable;
  }
  const checked: CheckedFile[] = [];
  for (const file of options.files) {
    const answer = await checkFile(file);
    if (answer) {
      checked.push(answer);
    }
  }
  console.log(options.json ? JSON.stringify(checked.map(asJson), null, 2) : checked.map(asText).join("\n\n\n"));
  if (checked.length < options.files.length) {
    return exitCodes.unreadable;
  }
  return checked.some(({ evaluation }) => evaluation.problems.some(({ severity }) => severity === "error"))
    ? exitCodes.errors
    : exitCodes.good;
}

function readArguments(): { files: string[]; json: boolean } | null {
  try {
    const { values, positionals } = parseArgs({ options: { json: { type: "boolean", default: false } }, allowPositionals: true });
    if (positionals.length > 0) {
      return { files: positionals, json: values.json };
    }
    logErrorMessage(say("cli.noFile"));
  } catch (error) {
    logErrorMessage(reasonOf(error));
  }
  console.error(say("cli.usage", { endings: knownEndings() }));
  return null;
}

/** Null for a file that cannot be read; the reason has been told. */
async function checkFile(file: string): Promise<CheckedFile | null> {
  try {
    const { scheme, submission, problems } = await readContents(file);
    const evaluation = evaluate(scheme, submission);
    return { file, scheme, evaluation: { ...evaluation, problems: allProblems(problems, evaluation.problems) } };
  } catch (error) {
    if (error instanceof UnreadableFile) {
      logErrorMessage(error.message);
      return null;
    }
    throw error;
  }
}

void check().then((code) => {
  process.exitCode = code;
});
