import { spawnSync } from "node:child_process";
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { evaluate, type Evaluation, type RawCell, type Scheme, type Submission } from "../../src/evaluation";
import { parseSubmission } from "../../src/schemes";
import { readXlsx, usedContents, writeXlsx, type CellValue } from "../../src/workbook";
import { openExcel, openForm, type Session } from "./session";

/** The case with every kind of rule, adjustments, counted rows and a group that is scored as one. */
function everyKind(): { scheme: Scheme; submission: Submission } {
  const parsed = parseSubmission(JSON.parse(readFileSync(join(__dirname, "../cases/everyKind.json"), "utf8")));
  if (!("submission" in parsed) || typeof parsed.submission.scheme === "string") throw new Error(JSON.stringify(parsed));
  return { scheme: parsed.submission.scheme, submission: parsed.submission };
}

/** What a person types for a cell of the case: 0.9 with a percent format is 90%, the day 44946 is 2023-1-20. */
function typedText(raw: RawCell): string {
  if (typeof raw !== "object") return String(raw);
  return raw.numberFormat === "0%" ? `${String(Number(raw.value) * 100)}%` : raw.value === 44946 ? "2023-1-20" : String(raw.value);
}

/** Types the case; the tier of a row goes where the form has it, into the actual value. */
function typeEverything({ type }: Session, { unit, dates, basics, entries, stated }: Submission): void {
  const put = (kind: "basics" | "indicators" | "conclusion", row: string, column: string, raw: RawCell | undefined): void => {
    if (raw !== undefined) type({ kind, row, column }, typedText(raw));
  };
  put("basics", "unit", "value", unit);
  for (const [code, raw] of [...Object.entries(dates), ...Object.entries(basics)]) put("basics", code, "value", raw);
  for (const { indicator, actual, tier, selfScore, reason } of entries) {
    put("indicators", indicator, "actual", actual ?? tier);
    put("indicators", indicator, "selfScore", selfScore);
    put("indicators", indicator, "reason", reason);
  }
  for (const { name, score, reason } of stated.groups) {
    put("conclusion", `group:${name}`, "statedScore", score);
    put("conclusion", `group:${name}`, "statedReason", reason);
  }
  put("conclusion", "rate:budgetExecutionRate", "statedRate", stated.rates.budgetExecutionRate);
}

async function filledForm(): Promise<{ session: Session; scheme: Scheme; submission: Submission }> {
  const { scheme, submission } = everyKind();
  const session = await openForm(scheme);
  typeEverything(session, submission);
  return { session, scheme, submission };
}

const numbersOf = ({ indicators, groups, adjustments, total, rawTotal, claimed, grade, openRows }: Evaluation) => ({
  indicators: indicators.map(({ code, score, status }) => [code, score, status]),
  groups: groups.map(({ code, score, rate }) => [code, score, rate]),
  adjustments,
  total,
  rawTotal,
  claimed,
  grade,
  openRows,
});

/** The figures that stand in the cells, the sheet's own sums among them. */
function shown(session: Session, scheme: Scheme): Record<string, CellValue> {
  const indicators = scheme.indicators.map(({ code }) => ["indicators", code] as const);
  const totals = ["#group:可持续发展", "#total", "#adjusted"].map((row) => ["indicators", row] as const);
  const groups = scheme.groups.map(({ path }) => ["conclusion", `group:${path.join("/")}`] as const);
  const rest = ["rawTotal", "adjustment:notApplicable", "adjustment:overAchievement", "adjustment:totalCap", "total", "open", "grade"];
  return Object.fromEntries(
    [...indicators, ...totals, ...groups, ...rest.map((row) => ["conclusion", row] as const)].map(([kind, row]) => [
      `${kind} ${row}`,
      session.value({ kind, row, column: "score" }),
    ]),
  );
}

/** The figures of the conclusion worked out by hand in the test of the command line on this case. */
const conclusion = {
  "conclusion rawTotal": 74.77,
  "conclusion adjustment:notApplicable": 2.31,
  "conclusion adjustment:overAchievement": -1,
  "conclusion adjustment:totalCap": -1.08,
  "conclusion total": 75,
  "conclusion open": 0,
  "conclusion grade": "中",
  "conclusion group:可持续发展": 3.5,
  // The printed form adds up: the rows' 71.27 and the group's 3.5.
  "indicators #group:可持续发展": 3.5,
  "indicators #total": 74.77,
  "indicators #adjusted": 75,
};

describe("a form with every kind of rule, filled in by hand", () => {
  it("is scored as the case in JSON is", async () => {
    const { session, scheme, submission } = await filledForm();
    const { evaluation, changedOutputs } = await session.form.checkAndScore([]);
    expect(numbersOf(evaluation)).toEqual(numbersOf(evaluate(scheme, submission)));
    expect(changedOutputs).toEqual([]);
  });

  it("shows in its cells what was computed, and by its own formulas the same sums", async () => {
    const { session, scheme } = await filledForm();
    const { evaluation } = await session.form.checkAndScore([]);
    const cells = shown(session, scheme);
    expect(cells).toMatchObject(conclusion);
    for (const { code, score } of evaluation.indicators) expect([code, cells[`indicators ${code}`]]).toEqual([code, score]);
    for (const { code, score } of evaluation.groups) expect([code, cells[`conclusion group:${code}`]]).toEqual([code, score]);
    expect(session.value({ kind: "indicators", row: "#total", column: "weight" })).toBe(100);
    expect(session.value({ kind: "conclusion", row: "stale", column: "weight" })).toBe("评分与填报内容一致");
  });

  it("is the same after it was saved as .xlsx: opened in Excel again, and by the command line", async () => {
    const { session, scheme } = await filledForm();
    const { evaluation } = await session.form.checkAndScore([]);
    const bytes = await writeXlsx(session.emulator.workbook);
    const before = shown(session, scheme);

    const opened = openExcel(await readXlsx(bytes));
    expect((await opened.form.read())?.scored).toBe("current");
    expect(shown(opened, scheme)).toEqual(before);
    expect(numbersOf((await opened.form.checkAndScore([])).evaluation)).toEqual(numbersOf(evaluation));

    const folder = mkdtempSync(join(tmpdir(), "everyKind-"));
    try {
      const file = join(folder, "form.xlsx");
      writeFileSync(file, bytes);
      const command = [join("node_modules", "tsx", "dist", "cli.mjs"), join("src", "cli", "check.ts"), file, "--json"];
      const { stdout, status } = spawnSync(process.execPath, command, { encoding: "utf8" });
      const [answer] = JSON.parse(stdout) as [
        { total: number; rawTotal: number; grade: string; indicators: { code: string; score: number }[] },
      ];
      expect(status).toBe(0);
      expect(answer).toMatchObject({ rawTotal: evaluation.rawTotal, total: evaluation.total, grade: evaluation.grade });
      expect(answer.indicators.map(({ code, score }) => [code, score])).toEqual(
        evaluation.indicators.map(({ code, score }) => [code, score]),
      );
    } finally {
      rmSync(folder, { recursive: true });
    }
  });

  it("offers the words of tiers as a drop-down, and none where the value is computed", async () => {
    const { session } = await filledForm();
    const { rows, columns } = session.table("indicators");
    const offered = (code: string): unknown =>
      session
        .sheet("indicators")
        .validations.filter(({ area }) => area.row === rows.get(code) && area.column === columns.get("actual"))
        .map(({ rule }) => rule);
    expect(JSON.stringify(offered("stability"))).toContain("达成年度指标,部分达成年度指标并具有一定效果,未达成年度指标且效果较差");
    expect(JSON.stringify(offered("environment"))).toContain("显著,一般,较差");
    for (const code of ["execution", "goal-share", "visits"]) expect(JSON.stringify(offered(code))).not.toContain(",一般");
  });
});

describe("恢复上次 on that form", () => {
  it("gives back every cell that the second scoring changed, adjustments and record too", async () => {
    const { session } = await filledForm();
    await session.form.checkAndScore([]);
    const contents = () => session.emulator.workbook.sheets.map((sheet) => ({ name: sheet.name, values: usedContents(sheet).values }));
    // 20 fewer visits: no longer above its target, so that two of the three adjustments change.
    session.type({ kind: "indicators", row: "visits", column: "actual" }, "28次");
    const before = contents();
    await session.form.checkAndScore([]);
    expect(session.value({ kind: "conclusion", row: "adjustment:overAchievement", column: "score" })).toBe(null);
    await session.form.restoreLast();
    for (const [index, { name, values }] of contents().entries()) {
      if (name !== "_绩评") expect({ name, values }).toEqual(before[index]);
    }
    expect(session.value({ kind: "conclusion", row: "total", column: "score" })).toBe(75);
  });

  it("gives back the empty form before the first scoring", async () => {
    const { session, scheme } = await filledForm();
    const before = shown(session, scheme);
    await session.form.checkAndScore([]);
    await session.form.restoreLast();
    expect(shown(session, scheme)).toEqual(before);
    expect((await session.form.read())?.scored).toBe("never");
  });
});
