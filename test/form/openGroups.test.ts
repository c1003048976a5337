import { evaluate, withAdded, type Submission } from "../../src/evaluation";
import { indexSheet, placeName, progress, readForm, type SheetContents } from "../../src/form";
import { layOutForm, layoutTables } from "../../src/form/layout";
import { ownRules, ownRuleWord, ownRuleWords } from "../../src/form/ownRules";
import { rowsOfAdded } from "../../src/form/ownRows";
import { say } from "../../src/locales";
import { ruleTemplate } from "../../src/schemes";
import { openScheme } from "./openScheme";
import { insertRow, laidOut, setCell, sheetOf, type } from "./sheets";

const scheme = openScheme();

function read(sheets: SheetContents[]): { submission: Submission; problems: { check: string; place: unknown; seen: string }[] } {
  const form = readForm(sheets);
  if (form === null) throw new Error("no form");
  return { submission: form.submission, problems: form.problems.filter(({ check }) => check !== "K15") };
}

/** Types cells of an own row: group 3 is 产出指标/数量指标, group 5 is 效益指标. */
function typeOwn(sheets: SheetContents[], row: string, cells: Record<string, string | number>): void {
  for (const [column, value] of Object.entries(cells)) type(sheets, { kind: "indicators", row, column }, value);
}

describe("an open group as it is laid out", () => {
  const codes = [
    ...(layoutTables(layOutForm(scheme, "form-1", []))
      .get("indicators")
      ?.rows.keys() ?? []),
  ];

  it("has five empty rows behind the scheme's own", () => {
    const own = (group: number): string[] => [1, 2, 3, 4, 5].map((row) => `own-${String(group)}-${String(row)}`);
    const rows = codes.filter((code) => !code.startsWith("#"));
    expect(rows).toEqual(["execution", "quantity", ...own(3), "time", ...own(5)]);
  });

  it("has as many rows as there are indicators to fill in, each with a row of its own", () => {
    const added = Array.from({ length: 7 }, (_, index) => ({
      path: ["效益指标", "社会效益", `第${String(index)}项`],
      weight: 4,
      target: "1个",
    }));
    const filled: Submission = {
      scheme,
      unit: "",
      year: 2024,
      dates: {},
      basics: {},
      entries: [],
      stated: { groups: [], rates: {} },
      added,
    };
    const rows = layoutTables(layOutForm(scheme, "form-1", [], filled)).get("indicators")?.rows;
    expect(rowsOfAdded(scheme, added).map(({ row }) => rows?.has(row))).toEqual(added.map(() => true));
  });

  it("is no row while nothing is typed: not read, not a problem, not wanted", () => {
    const { submission, problems } = read(laidOut(scheme));
    expect(submission.added).toBeUndefined();
    expect(submission.entries.map(({ indicator }) => indicator)).toEqual(["execution", "quantity", "time"]);
    expect(problems).toEqual([]);
    const { open } = progress(scheme, submission, evaluate(scheme, submission));
    expect(open.filter(({ code }) => code?.startsWith("own"))).toEqual([]);
  });

  it("offers rules by a list that Excel can hold", () => {
    expect(ownRuleWords().join(",").length).toBeLessThanOrEqual(255);
    expect(new Set(ownRuleWords()).size).toBe(ownRules.length);
  });
});

describe("indicators of the unit's own", () => {
  it("are read from the rows that hold something, with what was typed for them", () => {
    const sheets = laidOut(scheme);
    typeOwn(sheets, "own-3-2", { level3: "培训人次", weight: 20, target: "≥100人", actual: "90人", selfScore: 18, rule: "全或无" });
    const { submission, problems } = read(sheets);
    expect(submission.added).toEqual([
      { code: "own-3-2", path: ["产出指标", "数量指标", "培训人次"], weight: 20, target: "≥100人", rule: { kind: "allOrNothing" } },
    ]);
    expect(submission.entries).toContainEqual({ indicator: "own-3-2", target: "≥100人", actual: "90人", selfScore: 18 });
    expect(problems).toEqual([]);
  });

  it("each offered word of 评分方式 is its rule, and the rule its word", () => {
    for (const { word, kind } of ownRules) {
      const rule = ruleTemplate(kind, []);
      const sheets = laidOut(scheme);
      typeOwn(sheets, "own-3-1", { level3: "培训人次", rule: say(word) });
      expect(read(sheets).submission.added?.[0]?.rule).toEqual(rule);
      expect(ownRuleWord(rule)).toBe(say(word));
    }
  });

  it("in a group of the first level name their 二级指标, where it is blank the one above", () => {
    const sheets = laidOut(scheme);
    typeOwn(sheets, "own-5-1", { level2: "社会效益", level3: "甲" });
    typeOwn(sheets, "own-5-3", { level3: "乙" });
    expect(read(sheets).submission.added?.map(({ path }) => path)).toEqual([
      ["效益指标", "社会效益", "甲"],
      ["效益指标", "社会效益", "乙"],
    ]);
  });

  it("are asked for their actual value, and are called by their names", () => {
    const sheets = laidOut(scheme);
    typeOwn(sheets, "own-3-1", { level3: "培训人次", weight: 20, target: "≥100人" });
    const { submission } = read(sheets);
    const { open } = progress(scheme, submission, evaluate(scheme, submission));
    const place = { part: "indicators", code: "own-3-1", field: "actual" } as const;
    expect(open).toContainEqual(place);
    expect(placeName(withAdded(scheme, submission.added), place)).toBe("培训人次 · 全年实际值");
  });

  it("keep their codes when rows are put in another order: only the order changes", () => {
    const sheets = laidOut(scheme);
    typeOwn(sheets, "own-3-1", { level3: "甲", weight: 5, target: "1个" });
    typeOwn(sheets, "own-3-2", { level3: "乙", weight: 15, target: "2个" });
    const before = read(sheets).submission;
    const sheet = sheetOf(sheets, "indicators");
    const row = indexSheet(sheet)?.rows.get("own-3-1") ?? 0;
    for (const grid of [sheet.values, sheet.formulas, sheet.numberFormats, sheet.valueTypes] as unknown[][][]) {
      grid.splice(row - sheet.firstRow, 2, ...grid.slice(row - sheet.firstRow, row - sheet.firstRow + 2).reverse());
    }
    expect(read(sheets).submission.added).toEqual([...(before.added ?? [])].reverse());
    const totals = [before, read(sheets).submission].map((submission) => evaluate(scheme, submission).groups.map(({ score }) => score));
    expect(totals[1]).toEqual(totals[0]);
  });
});

describe("what cannot be read in an open group", () => {
  it("a row that was copied whole is told, also where the first one is empty", () => {
    const sheets = laidOut(scheme);
    const sheet = sheetOf(sheets, "indicators");
    const { rows, codeColumn = 0, columns } = indexSheet(sheet) ?? {};
    const first = rows?.get("own-3-5") ?? 0;
    insertRow(sheet, first + 1);
    setCell(sheet, first + 1, codeColumn, "own-3-5");
    expect(read(sheets).problems).toEqual([]);
    setCell(sheet, first + 1, columns?.get("level3") ?? 0, "复制行里的指标");
    expect(read(sheets).problems).toMatchObject([
      { check: "K10", place: { code: "own-3-5" }, message: { values: { name: "复制行里的指标", rows: `${first + 1}、${first + 2}` } } },
    ]);
  });

  it("a row without a name is told", () => {
    const sheets = laidOut(scheme);
    typeOwn(sheets, "own-5-1", { level2: "社会效益", weight: 10 });
    expect(read(sheets).problems).toMatchObject([{ check: "K20", place: { code: "own-5-1", field: "name" } }]);
  });

  it("points with a word are read, and told because the sheet cannot add them up", () => {
    const sheets = laidOut(scheme);
    typeOwn(sheets, "own-3-1", { level3: "培训人次", weight: "20分", target: "≥1个" });
    const { submission, problems } = read(sheets);
    expect(evaluate(scheme, submission).indicators.find(({ code }) => code === "own-3-1")?.weight).toBe(20);
    expect(problems).toMatchObject([{ check: "K17", seen: "20分", place: { code: "own-3-1", field: "weight" } }]);
  });

  it("a word of 评分方式 that is not offered is told with those that are, and the row is scored automatically", () => {
    const sheets = laidOut(scheme);
    typeOwn(sheets, "own-3-1", { level3: "培训人次", rule: "看着给" });
    const { submission, problems } = read(sheets);
    expect(submission.added?.[0]).not.toHaveProperty("rule");
    expect(problems).toMatchObject([{ check: "K21", seen: "看着给", expected: expect.stringContaining("人工评分") }]);
  });

  it("a row that was copied whole is told, the first one counts", () => {
    const sheets = laidOut(scheme);
    typeOwn(sheets, "own-3-1", { level3: "培训人次", weight: 20 });
    const sheet = sheetOf(sheets, "indicators");
    const table = indexSheet(sheet);
    setCell(sheet, table?.rows.get("own-3-2") ?? 0, table?.codeColumn ?? 0, "own-3-1");
    const { submission, problems } = read(sheets);
    expect(submission.added).toHaveLength(1);
    expect(problems).toMatchObject([{ check: "K10", place: { code: "own-3-1" } }]);
  });

  it("a row that was inserted and has no code is told, with what to do instead", () => {
    const sheets = laidOut(scheme);
    const sheet = sheetOf(sheets, "indicators");
    const table = indexSheet(sheet);
    const row = (table?.rows.get("own-3-5") ?? 0) + 1;
    insertRow(sheet, row);
    setCell(sheet, row, table?.columns.get("level3") ?? 0, "另加的");
    const { submission, problems } = read(sheets);
    expect(submission.added).toBeUndefined();
    expect(problems).toMatchObject([{ check: "K12", message: { key: "check.K12.openGroup", values: { text: "另加的" } } }]);
  });
});
