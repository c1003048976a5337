/** 自定指标 from the pane, over the real office.js: rows are filled, emptied and exchanged, and nothing that was typed is lost. */
import { microsoft365 } from "../../src/emulator";
import { isHostFault } from "../../src/excel";
import { addOwnIndicator, moveOwnIndicator, removeOwnIndicator, type OwnGroup } from "../../src/excel/ownIndicators";
import { areaAddress } from "../../src/form";
import { openScheme } from "../form/openScheme";
import { openForm, type Session } from "./session";

const group = "产出指标/数量指标";
const at = (row: string, column: string) => ({ kind: "indicators", row, column }) as const;

async function groupOf(session: Session, code = group): Promise<OwnGroup> {
  return { formId: (await session.form.read())?.formId ?? "", group: code };
}

const indicator = (name: string, weight = "4"): { level3: string; weight: string; target: string; rule: string } => ({
  level3: name,
  weight,
  target: "≥1个",
  rule: "自动判断",
});

async function namesOf(session: Session, path = "数量指标"): Promise<string[]> {
  const added = (await session.form.read())?.submission.added ?? [];
  return added.filter((each) => each.path.includes(path)).map((each) => each.path.at(-1) ?? "");
}

/** A form whose first group holds so many indicators: 第1项, 第2项 … */
async function formWith(count: number): Promise<{ session: Session; of: OwnGroup }> {
  const session = await openForm(openScheme());
  const of = await groupOf(session);
  for (let number = 1; number <= count; number += 1) await addOwnIndicator(of, indicator(`第${String(number)}项`));
  return { session, of };
}

describe("adding", () => {
  it("fills the first free row as a person would type it, and answers the form as it stands then", async () => {
    const session = await openForm(openScheme());
    session.emulator.requirementSets = microsoft365;
    const { reading, undoable } = await addOwnIndicator(await groupOf(session), { ...indicator("=1-2", "2.5"), rule: "全或无" });
    expect(reading.submission.added).toEqual([
      { code: "own-3-1", path: ["产出指标", "数量指标", "=1-2"], weight: 2.5, target: "≥1个", rule: { kind: "allOrNothing" } },
    ]);
    expect(reading.problems).toEqual([]);
    expect(undoable).toBe(true);
    const writes = session.emulator.recording.requests.filter((request) => request.writes);
    expect(writes.map((request) => request.undoable)).toEqual([true]);
  });

  it("comes behind the others also where a row between them is free", async () => {
    const { session, of } = await formWith(0);
    session.type(at("own-3-1", "level3"), "甲");
    session.type(at("own-3-3", "level3"), "乙");
    session.type(at("own-3-3", "actual"), "=1+2");
    await addOwnIndicator(of, indicator("丙"));
    expect(await namesOf(session)).toEqual(["甲", "乙", "丙"]);
    expect(session.table("indicators").cell("own-3-3", "actual")).toMatchObject({ formula: "=1+2", value: 3 });
  });

  it("inserts a row where none is free: within the sums, with the looks, lists and formulas of the others", async () => {
    const { session, of } = await formWith(5);
    session.emulator.requirementSets = microsoft365;
    const { reading, undoable } = await addOwnIndicator(of, indicator("第6项", "10"));
    expect(await namesOf(session)).toEqual(["第1项", "第2项", "第3项", "第4项", "第5项", "第6项"]);
    expect(undoable).toBe(false);
    expect(reading.problems).toEqual([]);
    expect(session.value(at("#total", "weight"))).toBe(50 + 5 * 4 + 10);
    const table = session.table("indicators");
    const rows = [...table.rows].filter(([code]) => code.startsWith("own-3")).map(([, row]) => row);
    expect(rows).toEqual(Array.from({ length: 6 }, (_, index) => (rows[0] ?? 0) + index));
    expect(rows.map((row) => table.cellAt(row, table.columns.get("number") ?? 0).value)).toEqual([3, 4, 5, 6, 7, 8]);
    const sheet = session.sheet("indicators");
    const styles = rows.map((row) => sheet.cells.get(row)?.get(table.columns.get("weight") ?? 0)?.style);
    expect(new Set(styles.map((style) => JSON.stringify(style))).size).toBe(1);
    const lists = sheet.validations.filter(({ rule }) => rule.type === "list").map(({ area }) => area);
    for (const row of rows) expect(lists.some((area) => area.row <= row && row < area.row + area.rowCount)).toBe(true);
    const merged = sheet.merges.filter(({ column }) => column === table.columns.get("level2"));
    expect(merged.some((area) => rows.every((row) => area.row <= row && row < area.row + area.rowCount))).toBe(true);
  });

  it("scores the inserted rows, and the sheets' own total is ours", async () => {
    const { session, of } = await formWith(5);
    const { reading } = await addOwnIndicator(of, indicator("第6项", "0.5"));
    for (const { code = "" } of reading.submission.added ?? []) session.type(at(code, "actual"), "1个");
    const { evaluation } = await session.form.checkAndScore([]);
    expect(evaluation.total).toBe(20.5);
    expect(session.value({ kind: "conclusion", row: "total", column: "score" })).toBe(20.5);
    expect((await session.form.read())?.scored).toBe("current");
  });

  it("goes with few syncs", async () => {
    const { session, of } = await formWith(1);
    session.emulator.recording.clear();
    await addOwnIndicator(of, indicator("第2项"));
    const own = session.emulator.recording.requests.filter(({ actions }) => actions.total > 0);
    expect(own.length).toBeLessThanOrEqual(5);
  });
});

describe("moving", () => {
  it("exchanges two indicators with all that was typed, formulas, percents and texts alike, and their scores", async () => {
    const { session, of } = await formWith(3);
    session.type(at("own-3-2", "target"), "≥90%");
    session.type(at("own-3-2", "actual"), "95%");
    session.type(at("own-3-3", "actual"), "'1-2");
    session.type(at("own-3-1", "actual"), "=2*3");
    session.type(at("own-3-1", "reason"), "=原因");
    const before = (await session.form.checkAndScore([])).evaluation.indicators.filter(({ code }) => code.startsWith("own-3"));
    await moveOwnIndicator(of, "own-3-2", -1);
    await moveOwnIndicator(of, "own-3-1", 1);
    expect(await namesOf(session)).toEqual(["第2项", "第3项", "第1项"]);
    const table = session.table("indicators");
    expect(table.cell("own-3-1", "actual")).toMatchObject({ formula: "=2*3", value: 6 });
    expect(table.cell("own-3-1", "reason")).toMatchObject({ formula: null, value: "=原因" });
    expect(table.cell("own-3-2", "actual")).toMatchObject({ value: 0.95, numberFormat: "0%" });
    expect(table.cell("own-3-3", "actual")).toMatchObject({ value: "1-2", valueType: "String" });
    const { evaluation, changedOutputs } = await session.form.checkAndScore([]);
    expect(changedOutputs).toEqual([]);
    for (const row of before) expect(evaluation.indicators.find(({ code }) => code === row.code)).toEqual(row);
  });

  it("keeps the 二级指标 of an indicator that has it from the row above", async () => {
    const session = await openForm(openScheme());
    const of = await groupOf(session, "效益指标");
    await addOwnIndicator(of, { ...indicator("甲"), level2: "社会效益" });
    await addOwnIndicator(of, indicator("乙"));
    await moveOwnIndicator(of, "own-5-2", -1);
    const paths = (await session.form.read())?.submission.added?.map(({ path }) => path);
    expect(paths).toEqual([
      ["效益指标", "社会效益", "乙"],
      ["效益指标", "社会效益", "甲"],
    ]);
  });

  it("keeps the 二级指标 of the indicator below, which had it from one that went", async () => {
    const session = await openForm(openScheme());
    const of = await groupOf(session, "效益指标");
    await addOwnIndicator(of, { ...indicator("甲"), level2: "社会效益" });
    await addOwnIndicator(of, { ...indicator("乙"), level2: "经济效益" });
    await addOwnIndicator(of, indicator("丙"));
    await moveOwnIndicator(of, "own-5-1", 1);
    expect((await session.form.read())?.submission.added?.map(({ path }) => path.slice(1).join("/"))).toEqual([
      "经济效益/乙",
      "社会效益/甲",
      "经济效益/丙",
    ]);
  });

  it("takes along what a formula refers to in its own row", async () => {
    const { session, of } = await formWith(2);
    const { rows, columns } = session.table("indicators");
    const weight = areaAddress({ row: rows.get("own-3-1") ?? 0, column: columns.get("weight") ?? 0, rowCount: 1, columnCount: 1 });
    session.type(at("own-3-2", "weight"), "9");
    session.type(at("own-3-1", "selfScore"), `=${weight}*0.5`);
    await moveOwnIndicator(of, "own-3-1", 1);
    expect(session.value(at("own-3-1", "selfScore"))).toBe(2);
  });

  it("of the first one up is told as a row that is gone", async () => {
    const { of } = await formWith(1);
    await expect(moveOwnIndicator(of, "own-3-1", -1)).rejects.toMatchObject({ code: "RowGone" });
  });
});

describe("removing", () => {
  it("empties the row, which is free again under a new code", async () => {
    const { session, of } = await formWith(2);
    await session.form.checkAndScore([]);
    await removeOwnIndicator(of, "own-3-1");
    expect(await namesOf(session)).toEqual(["第2项"]);
    expect(session.table("indicators").rows.has("own-3-1")).toBe(false);
    expect(session.value(at("own-3-6", "status"))).toBeNull();
    await addOwnIndicator(of, indicator("新的"));
    expect(await namesOf(session)).toEqual(["第2项", "新的"]);
  });

  it("gives the code up for good: a row that is inserted later gets a new one", async () => {
    const { session, of } = await formWith(5);
    await removeOwnIndicator(of, "own-3-1");
    await addOwnIndicator(of, indicator("第6项"));
    await addOwnIndicator(of, indicator("第7项"));
    const codes = (await session.form.read())?.submission.added?.map(({ code }) => code);
    expect(codes).toEqual(["own-3-2", "own-3-3", "own-3-4", "own-3-5", "own-3-6", "own-3-7"]);
  });

  it("keeps the 二级指标 of the next one, which had it from the row above", async () => {
    const session = await openForm(openScheme());
    const of = await groupOf(session, "效益指标");
    await addOwnIndicator(of, { ...indicator("甲"), level2: "社会效益" });
    await addOwnIndicator(of, indicator("乙"));
    await removeOwnIndicator(of, "own-5-1");
    expect((await session.form.read())?.submission.added?.map(({ path }) => path)).toEqual([["效益指标", "社会效益", "乙"]]);
  });
});

describe("what stands in the way", () => {
  it("a fault at any action loses nothing that was typed", async () => {
    const { session, of } = await formWith(2);
    session.type(at("own-3-1", "actual"), "3个");
    const start = session.emulator.workbook;
    const again = (): void => {
      session.emulator.openWorkbook(structuredClone(start));
      session.emulator.faults.clear();
    };
    again();
    session.emulator.recording.clear();
    await moveOwnIndicator(of, "own-3-1", 1);
    const places = session.emulator.recording.requests.flatMap(({ actions }, request) =>
      Array.from({ length: actions.total }, (_, action) => ({ request, action })),
    );
    let failed = 0;
    for (const place of places) {
      again();
      session.emulator.faults.failAt({ ...place, code: "GeneralException" });
      const fault: unknown = await moveOwnIndicator(of, "own-3-1", 1).then(
        () => null,
        (error: unknown) => error,
      );
      session.emulator.faults.clear();
      if (fault !== null) {
        failed += 1;
        expect(isHostFault(fault)).toBe(true);
      }
      expect((await namesOf(session)).sort()).toEqual(["第1项", "第2项"]);
      expect(session.value(at("own-3-1", "actual"))).toBe("3个");
    }
    expect(failed).toBeGreaterThan(10);
  });

  it("a fault at any action of inserting a row leaves none that the sheets' own sums do not hold", async () => {
    const { session, of } = await formWith(5);
    for (const row of [1, 2, 3, 4, 5]) session.type(at(`own-3-${String(row)}`, "actual"), "1个");
    const start = session.emulator.workbook;
    session.emulator.openWorkbook(structuredClone(start));
    session.emulator.recording.clear();
    await addOwnIndicator(of, { ...indicator("第6项") });
    const request = session.emulator.recording.requests.findIndex(({ writes }) => writes);
    const actions = session.emulator.recording.requests[request]?.actions.total ?? 0;
    expect(actions).toBeGreaterThan(5);
    for (let action = 0; action < actions; action += 1) {
      session.emulator.openWorkbook(structuredClone(start));
      session.emulator.faults.clear();
      session.emulator.faults.failAt({ request, action, code: "GeneralException" });
      await expect(addOwnIndicator(of, indicator("第6项"))).rejects.toMatchObject({ code: "GeneralException" });
      session.emulator.faults.clear();
      await addOwnIndicator(of, indicator("第6项"));
      expect(await namesOf(session)).toEqual(["第1项", "第2项", "第3项", "第4项", "第5项", "第6项"]);
      expect(session.value(at("#total", "weight"))).toBe(50 + 6 * 4);
    }
  }, 30_000);

  it("a protected sheet that refuses the values gets its formats back: 95% stays 95%", async () => {
    const { session, of } = await formWith(2);
    session.type(at("own-3-1", "actual"), "95%");
    session.type(at("own-3-2", "actual"), "3");
    const before = (await session.form.read())?.submission;
    session.sheet("indicators").protection = { options: { allowFormatCells: true } };
    await expect(moveOwnIndicator(of, "own-3-1", 1)).rejects.toMatchObject({ code: "AccessDenied" });
    expect((await session.form.read())?.submission).toEqual(before);
  });

  it("a filter that hides rows is told before anything is written", async () => {
    const { session, of } = await formWith(1);
    const sheet = session.sheet("indicators");
    sheet.autoFilter = { row: 10, column: 0, rowCount: 15, columnCount: 3 };
    sheet.rows.set(14, { ...sheet.rows.get(14), hidden: true });
    await expect(addOwnIndicator(of, indicator("第2项"))).rejects.toMatchObject({ code: "FilteredRangeConflict" });
    expect(await namesOf(session)).toEqual(["第1项"]);
  });
});
