/** Every built-in scheme from end to end: laid out with its filled-in case over the real office.js, scored, saved, opened again. */
import { readFileSync } from "node:fs";
import path from "node:path";
import { evaluate, type Evaluation, type Submission } from "../../src/evaluation";
import { builtInSchemes, loadScheme, parseSubmission } from "../../src/schemes";
import { readXlsx, writeXlsx } from "../../src/workbook";
import { openExcel } from "./session";

function caseOf(id: string): Submission {
  const parsed = parseSubmission(JSON.parse(readFileSync(path.join(__dirname, "../cases", `${id}.json`), "utf8")) as unknown);
  if (!("submission" in parsed)) throw new Error(JSON.stringify(parsed.faults));
  // A tier that stands apart from the actual value has no cell.
  return { ...parsed.submission, entries: parsed.submission.entries.map(({ tier: _tier, ...entry }) => entry) };
}

/** What a reader of the form sees of an evaluation; own indicators have other codes in a sheet than in a file. */
function outcome({ total, grade, indicators, problems }: Evaluation) {
  return {
    total,
    grade,
    scores: indicators.map(({ path: names, score, status }) => [names.at(-1), score, status]),
    problems: problems.map(({ check, severity, message }) => [check, severity, message]),
  };
}

it.each(builtInSchemes.map(({ id }) => id))(
  "%s gives in the workbook what it gives as data, also after saving",
  async (id) => {
    const [scheme, filled] = [await loadScheme(id), caseOf(id)];
    const expected = outcome(evaluate(scheme, filled));
    const session = openExcel();
    await session.form.read();
    const laid = await session.form.layOut(scheme, filled);
    expect(laid.problems).toEqual([]);
    const { reading, evaluation } = await session.form.checkAndScore([]);
    expect(outcome(evaluation)).toEqual(expected);
    expect(reading).toMatchObject({ scored: "current", problems: [] });

    const reopened = openExcel(await readXlsx(await writeXlsx(session.emulator.workbook)));
    const again = await reopened.form.read();
    expect(again).toMatchObject({ scored: "current", problems: [], scheme });
    expect(again && outcome(evaluate(again.scheme, again.submission))).toEqual(expected);
  },
  60_000,
);
