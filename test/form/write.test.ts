import { evaluate, type Evaluation, type Place } from "../../src/evaluation";
import {
  evaluationWrites,
  goneProblems,
  indexSheet,
  readForm,
  restoreWrites,
  type FormContents,
  type SheetContents,
  type SheetValue,
} from "../../src/form";
import { applyWrites, laidOut, setCell, sheetOf, type } from "./sheets";

function read(sheets: SheetContents[]): FormContents {
  const form = readForm(sheets);
  if (form === null) throw new Error("no form");
  return form;
}

let scorings = 0;

function score(
  sheets: SheetContents[],
  now = `2023-01-20 09:00:${String((scorings += 1)).padStart(2, "0")}`,
  overwrite: Place[] = [],
): Evaluation {
  const form = read(sheets);
  const evaluation = evaluate(form.scheme, form.submission);
  applyWrites(sheets, evaluationWrites(form, evaluation, [...form.problems, ...evaluation.problems], now, overwrite));
  return evaluation;
}

function cell(
  sheets: SheetContents[],
  kind: "indicators" | "problems" | "conclusion",
  row: string,
  column: string,
): SheetValue | undefined {
  return indexSheet(sheetOf(sheets, kind))?.cell(row, column)?.value;
}

/** Rows of 问题清单 by code: message-free, so that texts may change. */
function listed(sheets: SheetContents[]): Map<string, { row: number; state: SheetValue | undefined; verified: SheetValue | undefined }> {
  const table = indexSheet(sheetOf(sheets, "problems"));
  return new Map(
    [...(table?.rows ?? [])]
      .filter(([code]) => !code.startsWith("#"))
      .map(([code, row]) => [code, { row, state: table?.cell(code, "state")?.value, verified: table?.cell(code, "verified")?.value }]),
  );
}

const filled = (): SheetContents[] => {
  const sheets = laidOut();
  type(sheets, { kind: "indicators", row: "quality-1", column: "actual" }, 0.9, "0%");
  type(sheets, { kind: "indicators", row: "quality-1", column: "selfScore" }, 10);
  return sheets;
};

describe("scoring", () => {
  it("writes score, working and status of each row as text and numbers", () => {
    const sheets = filled();
    score(sheets);
    expect(cell(sheets, "indicators", "quality-1", "score")).toBe(9);
    expect(cell(sheets, "indicators", "quality-1", "status")).toBe("未达标");
    expect(cell(sheets, "indicators", "quality-1", "working")).toContain("90%");
    expect(cell(sheets, "indicators", "satisfaction-1", "score")).toBe("");
  });

  it("leaves every input as it was", () => {
    const sheets = filled();
    const before = structuredClone(read(sheets).submission);
    score(sheets);
    expect(read(sheets).submission).toEqual(before);
  });

  it("makes the form current until an input changes", () => {
    const sheets = filled();
    score(sheets);
    expect(read(sheets).scored).toBe("current");
    type(sheets, { kind: "indicators", row: "quality-1", column: "actual" }, 1, "0%");
    expect(read(sheets).scored).toBe("outOfDate");
    type(sheets, { kind: "indicators", row: "quality-1", column: "actual" }, 0.9, "0%");
    expect(read(sheets).scored).toBe("current");
  });

  it("writes nothing that stands there already", () => {
    const sheets = filled();
    score(sheets);
    const form = read(sheets);
    const evaluation = evaluate(form.scheme, form.submission);
    const again = evaluationWrites(form, evaluation, [...form.problems, ...evaluation.problems], "2023-01-20 09:00", []);
    expect(again.filter(({ kind }) => kind === "indicators" || kind === "problems")).toEqual([]);
  });
});

describe("an output that a person changed", () => {
  const place: Place = { part: "indicators", code: "quality-1", field: "score" };
  const changed = (): SheetContents[] => {
    const sheets = filled();
    score(sheets);
    type(sheets, { kind: "indicators", row: "quality-1", column: "score" }, 9.5);
    return sheets;
  };

  it("is a problem and is kept", () => {
    const sheets = changed();
    expect(read(sheets).changed).toEqual([{ place, row: "quality-1", column: "score", seen: 9.5 }]);
    score(sheets);
    expect(cell(sheets, "indicators", "quality-1", "score")).toBe(9.5);
    expect([...listed(sheets).keys()]).toContain("K15|indicators|quality-1|score|");
  });

  it("is written over where the person says so", () => {
    const sheets = changed();
    score(sheets, "2023-01-20 09:05", [place]);
    expect(cell(sheets, "indicators", "quality-1", "score")).toBe(9);
    expect(read(sheets).changed).toEqual([]);
  });

  it("is not seen where the hidden record was lost and the cells hold what scoring would write", () => {
    const sheets = filled();
    score(sheets);
    expect(read(sheets.filter(({ name }) => name !== "_绩评")).changed).toEqual([]);
  });

  it("is not seen where a person typed our own score again", () => {
    const sheets = changed();
    type(sheets, { kind: "indicators", row: "quality-1", column: "score" }, 9);
    score(sheets);
    expect(read(sheets).changed).toEqual([]);
  });

  it("is not seen where a batch broke off between two outputs", () => {
    const sheets = filled();
    const form = read(sheets);
    const evaluation = evaluate(form.scheme, form.submission);
    const writes = evaluationWrites(form, evaluation, evaluation.problems, "2023-01-20 09:00", []);
    for (let broken = 0; broken <= writes.length; broken += 1) {
      const partly = filled();
      applyWrites(partly, writes.slice(0, broken));
      const after = read(partly);
      expect(after.changed).toEqual([]);
      expect(after.submission).toEqual(form.submission);
      expect(after.scored).toBe(broken === writes.length ? "current" : "never");
    }
  });

  it("an emptied output is written again", () => {
    const sheets = filled();
    score(sheets);
    type(sheets, { kind: "indicators", row: "quality-1", column: "score" }, "");
    score(sheets);
    expect(cell(sheets, "indicators", "quality-1", "score")).toBe(9);
  });
});

describe("问题清单", () => {
  const reasonWanted = "B9|indicators|quality-1|reason|";

  it("keeps a problem on its row with its 已核实说明, and marks one that is gone", () => {
    const sheets = filled();
    score(sheets);
    const before = listed(sheets);
    expect(before.get(reasonWanted)?.state).toBe("待处理");
    type(sheets, { kind: "problems", row: reasonWanted, column: "verified" }, "已请示", "@");
    type(sheets, { kind: "indicators", row: "quality-1", column: "reason" }, "年底集中拨付，已催办", "@");
    type(sheets, { kind: "indicators", row: "timeliness-1", column: "selfScore" }, 12);
    score(sheets);
    const after = listed(sheets);
    for (const [code, { row }] of before) expect(after.get(code)?.row).toBe(row);
    expect(after.get(reasonWanted)).toMatchObject({ state: "已消除", verified: "已请示" });
    const added = [...after].filter(([code]) => !before.has(code));
    expect(added.length).toBeGreaterThan(0);
    const last = Math.max(...[...before.values()].map(({ row }) => row));
    for (const [, { row }] of added) expect(row).toBeGreaterThan(last);
  });

  it("brings a problem back on the row that it had", () => {
    const sheets = filled();
    score(sheets);
    const row = listed(sheets).get(reasonWanted)?.row;
    type(sheets, { kind: "indicators", row: "quality-1", column: "reason" }, "说明", "@");
    score(sheets);
    type(sheets, { kind: "indicators", row: "quality-1", column: "reason" }, "");
    score(sheets);
    expect(listed(sheets).get(reasonWanted)).toMatchObject({ row, state: "待处理" });
  });

  it("brings it back with the 已核实说明 that was written before", () => {
    const sheets = filled();
    score(sheets);
    type(sheets, { kind: "problems", row: reasonWanted, column: "verified" }, "已请示", "@");
    type(sheets, { kind: "indicators", row: "quality-1", column: "reason" }, "说明", "@");
    score(sheets);
    expect(listed(sheets).get(reasonWanted)?.state).toBe("已消除");
    type(sheets, { kind: "indicators", row: "quality-1", column: "reason" }, "");
    score(sheets);
    expect(listed(sheets).get(reasonWanted)).toMatchObject({ state: "待处理", verified: "已请示" });
  });

  it("keeps the lines that a clerk wrote below, and adds new problems below them", () => {
    const sheets = filled();
    score(sheets);
    const table = indexSheet(sheetOf(sheets, "problems"));
    const own = (table?.endRow ?? 0) + 1;
    setCell(sheetOf(sheets, "problems"), own, 3, "另：附件缺一份");
    const before = listed(sheets);
    type(sheets, { kind: "indicators", row: "timeliness-1", column: "selfScore" }, 12);
    score(sheets);
    expect(indexSheet(sheetOf(sheets, "problems"))?.cellAt(own, 3).value).toBe("另：附件缺一份");
    const added = [...listed(sheets)].filter(([code]) => !before.has(code));
    expect(added.length).toBeGreaterThan(0);
    for (const [, { row }] of added) expect(row).toBeGreaterThan(own);
  });

  it("counts those that the next writing marks as gone, each once", () => {
    const sheets = filled();
    const gone = (): number => {
      const form = read(sheets);
      return goneProblems(form, [...form.problems, ...evaluate(form.scheme, form.submission).problems]);
    };
    expect(gone()).toBe(0);
    score(sheets);
    expect(gone()).toBe(0);
    type(sheets, { kind: "indicators", row: "quality-1", column: "reason" }, "年底集中拨付，已催办", "@");
    const counted = gone();
    score(sheets);
    expect(counted).toBeGreaterThan(0);
    expect([...listed(sheets).values()].filter(({ state }) => state === "已消除")).toHaveLength(counted);
    expect(gone()).toBe(0);
  });
});

describe("恢复上次", () => {
  it("brings the scores from before a writing that broke off back, after a retry", () => {
    const sheets = filled();
    score(sheets, "2023-01-20 09:00");
    type(sheets, { kind: "indicators", row: "quality-1", column: "actual" }, 1, "0%");
    const form = read(sheets);
    const evaluation = evaluate(form.scheme, form.submission);
    const writes = evaluationWrites(form, evaluation, evaluation.problems, "2023-01-20 10:00", []);
    for (let broken = 1; broken < writes.length; broken += 1) {
      const partly = structuredClone(sheets);
      applyWrites(partly, writes.slice(0, broken));
      score(partly, "2023-01-20 10:01");
      expect(cell(partly, "indicators", "quality-1", "score")).toBe(10);
      applyWrites(partly, restoreWrites(read(partly)) ?? []);
      expect(cell(partly, "indicators", "quality-1", "score")).toBe(9);
    }
  });

  it("keeps what a person typed over a score since", () => {
    const sheets = filled();
    score(sheets);
    type(sheets, { kind: "indicators", row: "quality-1", column: "score" }, 9.5);
    applyWrites(sheets, restoreWrites(read(sheets)) ?? []);
    expect(cell(sheets, "indicators", "quality-1", "score")).toBe(9.5);
  });

  it("keeps a problem on which a 已核实说明 was written since, so that the note is not left without it", () => {
    const sheets = filled();
    score(sheets);
    const [verified = "", other = ""] = listed(sheets).keys();
    type(sheets, { kind: "problems", row: verified, column: "verified" }, "已请示", "@");
    applyWrites(sheets, restoreWrites(read(sheets)) ?? []);
    expect(listed(sheets).get(verified)).toMatchObject({ verified: "已请示" });
    expect(listed(sheets).has(other)).toBe(false);
  });

  it("is null before the first scoring", () => {
    expect(restoreWrites(read(laidOut()))).toBeNull();
  });

  it("puts back what the last scoring overwrote, problems and record included", () => {
    const sheets = filled();
    score(sheets, "2023-01-20 09:00");
    const first = sheets.map(({ values }) => structuredClone(values));
    type(sheets, { kind: "indicators", row: "quality-1", column: "actual" }, 1, "0%");
    type(sheets, { kind: "indicators", row: "timeliness-1", column: "actual" }, 1.2, "0%");
    score(sheets, "2023-01-20 10:00");
    expect(cell(sheets, "indicators", "quality-1", "score")).toBe(10);
    applyWrites(sheets, restoreWrites(read(sheets)) ?? []);
    const restored = read(sheets);
    expect(restored.scored).toBe("outOfDate");
    expect(restored.changed).toEqual([]);
    expect(cell(sheets, "indicators", "quality-1", "score")).toBe(9);
    expect(cell(sheets, "conclusion", "scoredAt", "weight")).toBe("2023-01-20 09:00");
    const table = indexSheet(sheetOf(sheets, "problems"));
    const problems = sheets.findIndex((sheet) => sheet === sheetOf(sheets, "problems"));
    expect(table?.cellAt(5, 3).value).toBe(first[problems]?.[5]?.[3]);
  });
});
