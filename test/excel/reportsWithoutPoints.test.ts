/** Published reports without points, typed into the form: the workbook finds what the case in JSON finds. */
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { evaluate, figureFields, type RawCell, type Scheme, type Submission } from "../../src/evaluation";
import { cellOfPlace } from "../../src/form";
import { loadScheme, parseSubmission } from "../../src/schemes";
import { readXlsx, writeXlsx } from "../../src/workbook";
import { openExcel, openForm, type Session } from "./session";

async function published(id: string): Promise<{ scheme: Scheme; submission: Submission }> {
  const parsed = parseSubmission(JSON.parse(readFileSync(join(__dirname, `../cases/${id}.json`), "utf8")));
  if (!("submission" in parsed)) throw new Error(JSON.stringify(parsed));
  return { scheme: await loadScheme(id), submission: parsed.submission };
}

const text = (raw: RawCell = ""): string => String(typeof raw === "object" ? raw.value : raw);

/** Types the single cells, and pastes what stands in tables. */
function fillEverything(session: Session, submission: Submission): void {
  const { unit, dates, basics, stated, goals = [], figures = [], report = "" } = submission;
  for (const [code, raw] of Object.entries({ unit, ...dates, ...basics })) session.type(cellOfPlace({ part: "basics", code }), text(raw));
  session.type(cellOfPlace({ part: "stated", code: "grade" }), text(stated.grade));
  const paste = (kind: "goals" | "figures", heading: string, column: string, rows: string[][]): void => {
    const table = session.table(kind);
    const [row = 0, first = 0] = [table.rows.get(heading), table.columns.get(column)];
    session.emulator.person.pasteText(session.sheet(kind), row + 1, first, rows);
  };
  for (const block of new Set(goals.map((goal) => goal.block))) {
    const rows = goals.filter((goal) => goal.block === block).map(({ name, actual }) => [text(name), text(actual)]);
    paste("goals", `#goals:${block}`, "name", rows);
  }
  const rows = figures.map((figure) => figureFields.map((field) => text(figure[field])));
  paste("figures", "#figures", "label", rows);
  const paragraphs = report.split("\n").map((paragraph) => [paragraph]);
  paste("figures", "#report", "label", paragraphs);
}

const told = (problems: readonly { check: string; place: object }[]): [string, object][] =>
  problems.map(({ check, place }) => [check, place]);

describe.each(["zhongyuan-2021", "daxiang-2021"])("%s", (id) => {
  it("has the problems of its case, in the pane, in the cells and after it was saved", async () => {
    const { scheme, submission } = await published(id);
    const expected = told(evaluate(scheme, submission).problems);
    expect(expected.length).toBeGreaterThan(3);
    const session = await openForm(scheme);
    fillEverything(session, submission);
    const { evaluation, reading } = await session.form.checkAndScore([]);
    expect(told(evaluation.problems)).toEqual(expected);
    expect(reading.problems).toEqual([]);
    const listed = [...session.table("problems").rows.keys()].filter((code) => !code.startsWith("#"));
    expect(listed).toHaveLength(expected.length);
    const opened = openExcel(await readXlsx(await writeXlsx(session.emulator.workbook)));
    expect((await opened.form.read())?.scored).toBe("current");
    expect(told((await opened.form.checkAndScore([])).evaluation.problems)).toEqual(expected);
  });
});
