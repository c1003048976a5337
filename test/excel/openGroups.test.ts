/** Open groups over the real office.js: what the sheets themselves compute, and what people do to the rows. */
import { readXlsx, writeXlsx } from "../../src/workbook";
import { openScheme } from "../form/openScheme";
import { openExcel, openForm, type Session } from "./session";

const at = (row: string, column: string) => ({ kind: "indicators", row, column }) as const;
const conclusion = (row: string, column = "score") => ({ kind: "conclusion", row, column }) as const;

function typeRow(session: Session, row: string, cells: Record<string, string>): void {
  for (const [column, text] of Object.entries(cells)) session.type(at(row, column), text);
}

/** The whole form: 9 + 10 + 30 of the scheme's rows, 20 of own-3-1, 30 of own-5-2. */
async function filledForm(): Promise<Session> {
  const session = await openForm(openScheme());
  for (const [row, text] of [
    ["unit", "某中心"],
    ["budgetAdjusted", "120"],
    ["executed", "108"],
  ] as const) {
    session.type({ kind: "basics", row, column: "value" }, text);
  }
  typeRow(session, "quantity", { actual: "3次" });
  typeRow(session, "time", { actual: "95%" });
  typeRow(session, "own-3-1", { level3: "培训人次", weight: "20", target: "≥100人", actual: "100人" });
  typeRow(session, "own-5-2", { level2: "社会效益", level3: "满意度", weight: "30", target: "≥90%", actual: "99%" });
  return session;
}

describe("a form with open groups, scored", () => {
  it("adds up in the sheets as it does in the core", async () => {
    const session = await filledForm();
    const { evaluation } = await session.form.checkAndScore([]);
    expect(evaluation).toMatchObject({ total: 99, openRows: 0, grade: "优" });
    expect(session.value(conclusion("total"))).toBe(99);
    expect(session.value(conclusion("group:产出指标/数量指标"))).toBe(30);
    expect(session.value(conclusion("group:产出指标"))).toBe(60);
    expect(session.value(conclusion("grade"))).toBe("优");
    expect([session.value(at("#total", "weight")), session.value(at("#total", "score")), session.value(at("#total", "rate"))]).toEqual([
      100, 99, 0.99,
    ]);
    expect([session.value(at("#funds:total", "weight")), session.value(at("#funds:total", "reason"))]).toEqual([10, 9]);
  });

  it("gives no grade while a group has not its points, and says so by the group's name", async () => {
    const session = await filledForm();
    await session.form.checkAndScore([]);
    session.type(at("own-3-1", "weight"), "15");
    expect(session.value(conclusion("group:产出指标/数量指标", "label"))).toBe("产出指标 / 数量指标（各项分值合计 25 分，应为 30 分）");
    expect(session.value(conclusion("open"))).toBe(1);
    expect(session.value(conclusion("grade"))).toBe("");
    const { evaluation } = await session.form.checkAndScore([]);
    expect(evaluation).toMatchObject({ openRows: 1, grade: null });
    expect(evaluation.problems.map(({ check }) => check)).toContain("A2");
  });

  it("counts a row of the unit's own as open from its first cell on, before it was ever scored", async () => {
    const session = await filledForm();
    await session.form.checkAndScore([]);
    session.type(at("own-5-4", "level3"), "又一项");
    expect(session.value(conclusion("open"))).toBe(1);
    expect(session.value(conclusion("stale", "weight"))).toMatch(/已过期/u);
  });

  it("forgets a row that was emptied: at once in the sums, and its score with the next scoring", async () => {
    const session = await filledForm();
    await session.form.checkAndScore([]);
    typeRow(session, "own-3-1", { level3: "", weight: "", target: "", actual: "" });
    expect(session.value(conclusion("total"))).toBe(79);
    expect(session.value(at("own-3-1", "score"))).toBe(20);
    const { evaluation } = await session.form.checkAndScore([]);
    expect(evaluation.total).toBe(79);
    for (const column of ["score", "working", "status"]) expect(session.value(at("own-3-1", column))).toBeNull();
    await session.form.restoreLast();
    expect(session.value(at("own-3-1", "score"))).toBe(20);
    await session.form.checkAndScore([]);
    expect(session.value(at("own-3-1", "score"))).toBeNull();
  });

  it("leaves alone what a person wrote into the outputs of an empty row", async () => {
    const session = await filledForm();
    session.type(at("own-3-4", "score"), "5");
    const { evaluation } = await session.form.checkAndScore([]);
    expect(evaluation.total).toBe(99);
    expect(session.value(conclusion("total"))).toBe(99);
    expect(session.value(at("own-3-4", "score"))).toBe(5);
  });

  it("a score of an own row that a person changed is kept and told by the row's name", async () => {
    const session = await filledForm();
    await session.form.checkAndScore([]);
    session.type(at("own-3-1", "score"), "19");
    const { changedOutputs, reading } = await session.form.checkAndScore([]);
    expect(changedOutputs).toMatchObject([{ place: { code: "own-3-1", field: "score" }, seen: "19", ours: "20" }]);
    expect(reading.problems.find(({ check }) => check === "K15")?.message.values).toMatchObject({ name: "培训人次" });
  });

  it("comes back the same from a saved file", async () => {
    const session = await filledForm();
    const { reading } = await session.form.checkAndScore([]);
    const opened = openExcel(await readXlsx(await writeXlsx(session.emulator.workbook)));
    const again = await opened.form.read();
    expect(again?.submission).toEqual(reading.submission);
    expect(again?.scored).toBe("current");
    expect((await opened.form.checkAndScore([])).evaluation.total).toBe(99);
  });
});

describe("rows that people move", () => {
  it("cut and inserted elsewhere stay the same indicators with the same scores", async () => {
    const session = await filledForm();
    typeRow(session, "own-3-1", { weight: "8" });
    typeRow(session, "own-3-2", { level3: "检查次数", weight: "12", target: "≥5次", actual: "5次" });
    await session.form.checkAndScore([]);
    const rowOf = (code: string): number => session.table("indicators").rows.get(code) ?? 0;
    session.emulator.person.moveRows(session.sheet("indicators"), rowOf("own-3-2"), 1, rowOf("own-3-1"));
    const { evaluation, reading, changedOutputs } = await session.form.checkAndScore([]);
    expect(reading.submission.added?.map(({ code }) => code)).toEqual(["own-3-2", "own-3-1", "own-5-2"]);
    expect(evaluation.total).toBe(99);
    expect(session.value(conclusion("total"))).toBe(99);
    expect(changedOutputs).toEqual([]);
  });

  it("sorted by their points stay the same indicators with the same scores", async () => {
    const session = await filledForm();
    typeRow(session, "own-3-1", { weight: "12" });
    typeRow(session, "own-3-2", { level3: "检查次数", weight: "8", target: "≥5次", actual: "5次" });
    await session.form.checkAndScore([]);
    const table = session.table("indicators");
    const weight = table.columns.get("weight") ?? 0;
    const area = { row: table.rows.get("own-3-1") ?? 0, column: 0, rowCount: 5, columnCount: table.codeColumn + 1 };
    session.emulator.person.sortRows(session.sheet("indicators"), area, weight);
    const { evaluation, reading } = await session.form.checkAndScore([]);
    expect(reading.submission.added?.map(({ code }) => code)).toEqual(["own-3-2", "own-3-1", "own-5-2"]);
    expect(evaluation.total).toBe(99);
    expect(session.value(conclusion("total"))).toBe(99);
    expect(session.value(at("own-3-2", "number"))).toBe(3);
  });

  it("inserted by hand are told and not counted", async () => {
    const session = await filledForm();
    const row = session.table("indicators").rows.get("own-3-2") ?? 0;
    session.emulator.person.insertRows(session.sheet("indicators"), row);
    const { columns } = session.table("indicators");
    session.emulator.person.enterText(session.sheet("indicators"), row, columns.get("level3") ?? 0, "另加的");
    session.emulator.person.enterText(session.sheet("indicators"), row, columns.get("weight") ?? 0, "5");
    const { reading, evaluation } = await session.form.checkAndScore([]);
    expect(reading.problems).toMatchObject([{ check: "K12", message: { key: "check.K12.openGroup" } }]);
    expect(evaluation.total).toBe(99);
    expect(session.value(at("#total", "weight"))).toBe(100);
  });
});
