/** 绩效目标 and 数据核对, and forms without points, in Excel: typed, checked, saved, opened again. */
import type { Scheme, Submission } from "../../src/evaluation";
import { cellOfPlace } from "../../src/form";
import { readXlsx, writeXlsx } from "../../src/workbook";
import { withLists, withoutPoints } from "../form/listForms";
import { sixtyIndicators } from "../form/sheets";
import { openExcel, openForm, typePublishedForm, type Session } from "./session";

const report = ["一、部门概况", "=本年度预算执行情况良好", "-收入增长 5.2%", "@二、存在问题"];

/** The first cell for the report's text. */
function firstParagraph({ table }: Session): { row: number; column: number } {
  const { rows, columns } = table("figures");
  return { row: (rows.get("#report") ?? 0) + 1, column: columns.get("label") ?? 0 };
}

/** Types goals, figures and the report as a person does, percents with their sign, and pastes the report. */
function fillLists(session: Session): void {
  const { type, emulator, sheet, table } = session;
  type({ kind: "goals", row: "goal:duties:1", column: "content" }, "做好辖区基层治理");
  type({ kind: "goals", row: "goal:tasks:1", column: "name" }, "环境整治");
  type({ kind: "goals", row: "goal:tasks:1", column: "actual" }, "98%");
  const { rows, columns } = table("figures");
  emulator.person.pasteText(sheet("figures"), rows.get("figure:1") ?? 0, columns.get("label") ?? 0, [
    ["受理件数", "143", "件", "", "其中", "", "", "", ""],
    ["办结件数", "109件", "", "受理件数", "", "76.22%", "", "-5%", "三（二）"],
  ]);
  const { row, column } = firstParagraph(session);
  emulator.person.pasteText(
    sheet("figures"),
    row,
    column,
    report.map((text) => [text]),
  );
}

const filled: Pick<Submission, "goals" | "figures" | "report"> = {
  goals: [
    { block: "duties", content: "做好辖区基层治理" },
    { block: "tasks", name: "环境整治", actual: "98%" },
  ],
  figures: [
    { label: "受理件数", value: 143, unit: "件", parts: "其中" },
    {
      label: "办结件数",
      value: "109件",
      of: "受理件数",
      share: { value: 0.7622, numberFormat: "0.00%" },
      growth: { value: -0.05, numberFormat: "0%" },
      source: "三（二）",
    },
  ],
  report: report.join("\n"),
};

async function listsOf({ form }: Session): Promise<Pick<Submission, "goals" | "figures" | "report">> {
  const { goals, figures, report: text } = (await form.read())?.submission ?? {};
  return { ...(goals && { goals }), ...(figures && { figures }), ...(text === undefined ? {} : { report: text }) };
}

const stale = { kind: "conclusion", row: "stale", column: "weight" } as const;

describe("a form with goals and figures", () => {
  it("has its sheets in reading order", async () => {
    const session = await openForm(withLists());
    expect(session.emulator.workbook.sheets.map(({ name }) => name).slice(1)).toEqual([
      "基本信息",
      "绩效目标",
      "指标评分",
      "评价结论",
      "问题清单",
      "数据核对",
      "评分方案",
      "_绩评",
    ]);
  });

  it("reads what was typed and pasted; texts stay texts, percents stay percents", async () => {
    const session = await openForm(withLists());
    fillLists(session);
    expect(await listsOf(session)).toEqual(filled);
    expect((await session.form.read())?.problems).toEqual([]);
  });

  it("reads the same after it was checked, saved as .xlsx and opened again", async () => {
    const session = await openForm(withLists());
    typePublishedForm(session);
    fillLists(session);
    const { reading } = await session.form.checkAndScore([]);
    expect(reading.scored).toBe("current");
    expect(session.value(stale)).toBe("评分与填报内容一致");
    const opened = openExcel(await readXlsx(await writeXlsx(session.emulator.workbook)));
    expect(await listsOf(opened)).toEqual(filled);
    expect((await opened.form.read())?.scored).toBe("current");
    expect(opened.value(stale)).toBe("评分与填报内容一致");
  });

  it("is out of date once a goal or a figure changes, by the cell's own formula too, and not by the report's text", async () => {
    const session = await openForm(withLists());
    fillLists(session);
    await session.form.checkAndScore([]);
    const { row, column } = firstParagraph(session);
    session.emulator.person.enterText(session.sheet("figures"), row + 1, column, "改写的一段");
    expect((await session.form.read())?.scored).toBe("current");
    session.type({ kind: "figures", row: "figure:2", column: "value" }, "110件");
    expect(session.value(stale)).toContain("评分已过期");
    expect((await session.form.read())?.scored).toBe("outOfDate");
    await session.form.checkAndScore([]);
    expect(session.value(stale)).toBe("评分与填报内容一致");
    session.type({ kind: "goals", row: "goal:tasks:1", column: "actual" }, "99%");
    expect(session.value(stale)).toContain("评分已过期");
    expect((await session.form.read())?.scored).toBe("outOfDate");
  });

  it("takes a row that was inserted at a list's end for an input like the others", async () => {
    const session = await openForm(withLists());
    await session.form.checkAndScore([]);
    const sheet = session.sheet("figures");
    const end = session.table("figures").rows.get("#report") ?? 0;
    session.emulator.person.insertRows(sheet, end, 1);
    await session.form.checkAndScore([]);
    expect(session.value(stale)).toBe("评分与填报内容一致");
    session.emulator.person.enterText(sheet, end, session.table("figures").columns.get("label") ?? 0, "末行");
    expect(session.value(stale)).toContain("评分已过期");
    expect((await session.form.read())?.scored).toBe("outOfDate");
    expect((await session.form.read())?.submission.figures).toEqual([{ label: "末行" }]);
  });

  it("shows the budget on 绩效目标 by formulas, and numbers the figures that are there", async () => {
    const session = await openForm(withLists());
    session.type({ kind: "basics", row: "budgetInitial", column: "value" }, "3774.07");
    session.type({ kind: "basics", row: "basicBudget", column: "value" }, "约2000万元");
    fillLists(session);
    expect(session.value({ kind: "goals", row: "#budget:total", column: "name" })).toBe("预算总额：年初预算数 3,774.07 万元");
    expect(session.value({ kind: "goals", row: "#budget:sources", column: "name" })).toBe("资金来源（年初预算）：财政拨款 —");
    expect(session.value({ kind: "goals", row: "#budget:structure", column: "name" })).toBe("资金结构（全年预算）：基本支出 约2000万元");
    const numbers = ["figure:1", "figure:2", "figure:3"].map((row) => session.value({ kind: "figures", row, column: "number" }));
    expect(numbers).toEqual([1, 2, ""]);
  });

  it("leads from a numbered place to its cell", async () => {
    const session = await openForm(withLists());
    fillLists(session);
    const sheet = session.sheet("figures");
    session.emulator.person.insertRows(sheet, session.table("figures").rows.get("figure:2") ?? 0, 2);
    await session.form.goTo({ part: "figures", row: 2, field: "share" });
    const { rows, columns } = session.table("figures");
    expect(session.emulator.selection).toMatchObject({
      sheetId: sheet.id,
      area: { row: rows.get("figure:2"), column: columns.get("share") },
    });
    await session.form.goTo({ part: "report", row: 3 });
    expect(session.emulator.selection).toMatchObject({ sheetId: sheet.id, area: { row: firstParagraph(session).row + 2 } });
  });

  it("costs at most 50 KB more a sheet to lay out, and keeps to the budget of a scoring of 60 indicators", async () => {
    const laidOutBytes = async (scheme: Scheme): Promise<{ session: Session; bytes: number }> => {
      const session = openExcel();
      await session.form.read();
      session.emulator.recording.clear();
      await session.form.layOut(scheme);
      expect(session.emulator.recording.requests.length).toBeLessThanOrEqual(3);
      return { session, bytes: session.emulator.recording.bytes };
    };
    const scheme = withLists(sixtyIndicators());
    const { session, bytes } = await laidOutBytes(scheme);
    expect(bytes - (await laidOutBytes(sixtyIndicators())).bytes).toBeLessThan(100_000);
    const filled = openExcel(session.emulator.workbook);
    fillLists(filled);
    for (const { code, derivedFrom } of scheme.indicators) {
      if (derivedFrom === undefined) filled.type({ kind: "indicators", row: code, column: "actual" }, "98%");
    }
    await filled.form.read();
    filled.emulator.recording.clear();
    await filled.form.checkAndScore([]);
    expect(filled.emulator.recording.requests.length).toBe(3);
    expect(filled.emulator.recording.bytes).toBeLessThan(60_000);
  }, 30_000);
});

describe("a form without points", () => {
  it("has no 指标评分, no total, no grade and no points to fill in", async () => {
    const session = await openForm(withoutPoints());
    expect(session.emulator.workbook.sheets.map(({ name }) => name).slice(1)).toEqual([
      "基本信息",
      "绩效目标",
      "评价结论",
      "问题清单",
      "数据核对",
      "评分方案",
      "_绩评",
    ]);
    expect([...session.table("conclusion").columns.keys()]).toEqual(["label", "weight", "rate", "statedScore", "statedRate"]);
    expect([...session.table("conclusion").rows.keys()]).not.toEqual(expect.arrayContaining(["open", "composition", "#bands"]));
    expect((await session.form.read())?.problems).toEqual([]);
  });

  it("is checked: what is wrong stands in 问题清单, and the cell says that the check is up to date", async () => {
    const session = await openForm(withoutPoints());
    expect(session.value(stale)).toContain("尚未检查");
    session.type({ kind: "conclusion", row: "grade", column: "statedScore" }, "良好");
    session.type({ kind: "basics", row: "report", column: "value" }, "2020-01-12");
    fillLists(session);
    const { evaluation, reading } = await session.form.checkAndScore([]);
    expect(evaluation).toMatchObject({ indicators: [], groups: [], grade: null });
    expect(evaluation.problems.map(({ check }) => check)).toEqual(expect.arrayContaining(["G1", "C3"]));
    const listed = [...session.table("problems").rows.keys()].filter((code) => !code.startsWith("#"));
    expect(listed).toHaveLength(evaluation.problems.length);
    expect(reading.scored).toBe("current");
    expect(session.value(stale)).toBe("检查结果与填报内容一致");
    session.type({ kind: "conclusion", row: "grade", column: "statedScore" }, "优");
    expect(session.value(stale)).toContain("检查结果已过期");
  });

  it("is put back to before the check", async () => {
    const session = await openForm(withoutPoints());
    session.type({ kind: "basics", row: "report", column: "value" }, "2020-01-12");
    await session.form.checkAndScore([]);
    const reading = await session.form.restoreLast();
    expect(reading.scored).toBe("never");
    expect([...session.table("problems").rows.keys()].filter((code) => !code.startsWith("#"))).toEqual([]);
    expect(session.value(stale)).toContain("尚未检查");
  });

  it("reads what the report states, and shows the execution rate of the basic data", async () => {
    const session = await openForm(withoutPoints());
    session.type({ kind: "conclusion", row: "total", column: "statedScore" }, "95");
    session.type({ kind: "conclusion", row: "rate:budgetExecutionRate", column: "statedRate" }, "100%");
    session.type({ kind: "basics", row: "budgetAdjusted", column: "value" }, "100");
    session.type({ kind: "basics", row: "executed", column: "value" }, "98.5");
    expect((await session.form.read())?.submission.stated).toMatchObject({
      total: 95,
      rates: { budgetExecutionRate: { value: 1, numberFormat: "0.00%" } },
    });
    expect(session.value({ kind: "conclusion", row: "rate:budgetExecutionRate", column: "rate" })).toBe(0.985);
  });

  it("needs 基本信息 to be checked", async () => {
    const session = await openForm(withoutPoints());
    session.emulator.person.deleteSheet(session.sheet("basics"));
    await expect(session.form.checkAndScore([])).rejects.toMatchObject({ code: "MissingSheet" });
  });

  it("selects every place that is still to be filled in", async () => {
    const session = await openForm(withoutPoints());
    await session.form.goTo({ part: "goals", code: "duties", row: 1 });
    const { rows } = session.table("goals");
    expect(cellOfPlace({ part: "goals", code: "duties", row: 1 }).row).toBe("goal:duties:1");
    expect(session.emulator.selection).toMatchObject({ sheetId: session.sheet("goals").id, area: { row: rows.get("goal:duties:1") } });
  });
});
