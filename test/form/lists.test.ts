import fc from "fast-check";
import {
  figureFields,
  type Figure,
  type FigureField,
  type GoalField,
  type GoalRow,
  type RawCell,
  type Submission,
} from "../../src/evaluation";
import {
  indexSheet,
  placeName,
  positionOfPlace,
  readForm,
  type FormContents,
  type SheetContents,
  type SheetKind,
  type SheetValue,
} from "../../src/form";
import { figureRows } from "../../src/form/lists";
import { withLists } from "./listForms";
import { deleteRow, insertRow, laidOut, setCell, sheetOf, type } from "./sheets";

function read(sheets: SheetContents[]): FormContents {
  const form = readForm(sheets);
  if (form === null) throw new Error("no form");
  return form;
}

const rowOf = (sheet: SheetContents, code: string): number => indexSheet(sheet)?.rows.get(code) ?? -1;
const columnOf = (sheet: SheetContents, code: string): number => indexSheet(sheet)?.columns.get(code) ?? -1;
const checks = (form: FormContents): string[] => form.problems.map(({ check }) => check);

/** Types a raw cell, as it would stand there. */
function put(sheets: SheetContents[], kind: SheetKind, row: string, column: string, raw: RawCell): void {
  const { value, numberFormat } = typeof raw === "object" ? raw : { value: raw, numberFormat: typeof raw === "string" ? "@" : "General" };
  type(sheets, { kind, row, column }, value, numberFormat);
}

function fill(sheets: SheetContents[], { goals = [], figures = [], report }: Pick<Submission, "goals" | "figures" | "report">): void {
  const numbers = new Map<string, number>();
  for (const { block, ...cells } of goals) {
    const number = (numbers.get(block) ?? 0) + 1;
    numbers.set(block, number);
    for (const [field, raw] of Object.entries(cells)) put(sheets, "goals", `goal:${block}:${String(number)}`, field, raw);
  }
  for (const [index, figure] of figures.entries()) {
    for (const [field, raw] of Object.entries(figure)) {
      if (raw !== "") put(sheets, "figures", `figure:${String(index + 1)}`, field, raw);
    }
  }
  const sheet = sheetOf(sheets, "figures");
  for (const [index, text] of (report?.split("\n") ?? []).entries()) {
    setCell(sheet, rowOf(sheet, "#report") + 1 + index, columnOf(sheet, "label"), text, "@");
  }
}

const text = fc.stringMatching(/^[一-龥=+@%-]{1,8}$/u);
const raw: fc.Arbitrary<RawCell> = fc.oneof(
  text,
  fc.integer(),
  fc.integer({ min: 0, max: 10_000 }).map((points) => ({ value: points / 10_000, numberFormat: "0.00%" })),
);

function partly<Field extends string>(
  fields: readonly Field[],
  cell: fc.Arbitrary<RawCell>,
): fc.Arbitrary<Partial<Record<Field, RawCell>>> {
  return fc
    .tuple(fc.subarray([...fields], { minLength: 1 }), fc.array(cell, { minLength: fields.length, maxLength: fields.length }))
    .map(([chosen, cells]) => {
      const row: Partial<Record<Field, RawCell>> = {};
      for (const [index, field] of chosen.entries()) row[field] = cells[index] ?? "";
      return row;
    });
}

const rows = (block: string, fields: readonly GoalField[], count: number): fc.Arbitrary<GoalRow[]> =>
  fc.array(
    partly(fields, raw).map((cells) => ({ block, ...cells })),
    { maxLength: count },
  );
const figure: fc.Arbitrary<Figure> = partly<FigureField>(figureFields, raw).map(({ label = "", ...cells }) => ({ label, ...cells }));

describe("goals, figures and report", () => {
  it("read back as they were filled in, whatever they are", () => {
    fc.assert(
      fc.property(
        rows("duties", ["content", "actual"], 3),
        rows("tasks", ["name", "content", "target", "actual"], 4),
        fc.array(figure, { maxLength: 40 }),
        fc.array(text, { maxLength: 250 }),
        (duties, tasks, figures, paragraphs) => {
          const sheets = laidOut(withLists());
          const goals = [...duties, ...tasks];
          const filled = {
            ...(goals.length === 0 ? {} : { goals }),
            ...(figures.length === 0 ? {} : { figures }),
            ...(paragraphs.length === 0 ? {} : { report: paragraphs.join("\n") }),
          };
          fill(sheets, filled);
          const form = read(sheets);
          const { goals: readGoals, figures: readFigures, report } = form.submission;
          const present = Object.entries({ goals: readGoals, figures: readFigures, report }).filter(([, part]) => part !== undefined);
          expect(Object.fromEntries(present)).toEqual(filled);
          expect(form.problems).toEqual([]);
        },
      ),
      { numRuns: 30 },
    );
  });

  it("are absent from the submission while nothing is filled in", () => {
    const { submission } = read(laidOut(withLists()));
    for (const part of ["goals", "figures", "report"]) expect(submission).not.toHaveProperty(part);
  });
});

describe("a row that a person inserts into a list", () => {
  it.each(["figure:1", "figure:3", "#report"])("is read in its order when it stands above %s", (code) => {
    const sheets = laidOut(withLists());
    put(sheets, "figures", "figure:1", "label", "甲");
    put(sheets, "figures", "figure:40", "label", "乙");
    const sheet = sheetOf(sheets, "figures");
    insertRow(sheet, rowOf(sheet, code));
    setCell(sheet, rowOf(sheet, code) - 1, columnOf(sheet, "label"), "插入");
    const form = read(sheets);
    const expected = { "figure:1": ["插入", "甲", "乙"], "figure:3": ["甲", "插入", "乙"], "#report": ["甲", "乙", "插入"] }[code];
    expect(form.submission.figures?.map(({ label }) => label)).toEqual(expected);
    expect(form.problems).toEqual([]);
  });

  it("belongs to the block of goals that it stands in, also at its end", () => {
    const sheets = laidOut(withLists());
    const sheet = sheetOf(sheets, "goals");
    insertRow(sheet, rowOf(sheet, "#block:tasks"));
    setCell(sheet, rowOf(sheet, "#block:tasks") - 1, columnOf(sheet, "content"), "第四项");
    insertRow(sheet, rowOf(sheet, "#end"));
    setCell(sheet, rowOf(sheet, "#end") - 1, columnOf(sheet, "name"), "第五项");
    const form = read(sheets);
    expect(form.submission.goals).toEqual([
      { block: "duties", content: "第四项" },
      { block: "tasks", name: "第五项" },
    ]);
    expect(form.problems).toEqual([]);
  });
});

describe("rows of a list", () => {
  it("may be deleted freely", () => {
    const sheets = laidOut(withLists());
    for (const code of ["figure:2", "figure:40"]) deleteRow(sheetOf(sheets, "figures"), rowOf(sheetOf(sheets, "figures"), code));
    deleteRow(sheetOf(sheets, "goals"), rowOf(sheetOf(sheets, "goals"), "goal:tasks:2"));
    expect(read(sheets).problems).toEqual([]);
  });

  it("that were moved or written outside it are told", () => {
    const sheets = laidOut(withLists());
    const sheet = sheetOf(sheets, "figures");
    insertRow(sheet, rowOf(sheet, "#figures"));
    setCell(sheet, rowOf(sheet, "#figures") - 1, indexSheet(sheet)?.codeColumn ?? 0, "figure:1");
    setCell(sheet, rowOf(sheet, "#figures") - 1, columnOf(sheet, "value"), 24);
    const problems = read(sheets).problems;
    expect(problems).toMatchObject([{ check: "K12", severity: "warning", seen: "24", place: { part: "workbook", code: "figures" } }]);
  });

  it("are lost with their heading, which is told, and with a column", () => {
    const sheets = laidOut(withLists());
    const sheet = sheetOf(sheets, "goals");
    deleteRow(sheet, rowOf(sheet, "#goals:tasks"));
    const figures = sheetOf(sheets, "figures");
    const share = columnOf(figures, "share");
    for (const grid of [figures.values, figures.formulas, figures.numberFormats, figures.valueTypes])
      for (const row of grid) row.splice(share, 1);
    expect(read(sheets).problems).toMatchObject([
      { check: "K9", severity: "error", expected: "年度主要任务", place: { part: "workbook", code: "goals" } },
      { check: "K13", severity: "error", expected: "占比或完成率", place: { part: "workbook", code: "figures" } },
    ]);
  });
});

describe("a sheet of lists", () => {
  it("that was deleted is told", () => {
    const form = read(laidOut(withLists()).filter(({ name }) => name !== "数据核对" && name !== "绩效目标"));
    expect(checks(form)).toEqual(["K7", "K7"]);
    expect(form.submission.figures).toBeUndefined();
  });

  it("that was renamed is read as before, and a copy is told", () => {
    const sheets = laidOut(withLists());
    put(sheets, "figures", "figure:1", "label", "甲");
    const sheet = sheetOf(sheets, "figures");
    sheet.name = "关键数据";
    sheets.push({ ...structuredClone(sheet), name: "关键数据 (2)", id: "copy" });
    const form = read(sheets);
    expect(form.submission.figures).toEqual([{ label: "甲" }]);
    expect(form.problems).toMatchObject([{ check: "K8", seen: "关键数据 (2)" }]);
  });
});

describe("the text of the report", () => {
  const paste = (texts: SheetValue[][], row = 1): FormContents => {
    const sheets = laidOut(withLists());
    const sheet = sheetOf(sheets, "figures");
    for (const [down, cells] of texts.entries()) {
      for (const [across, value] of cells.entries()) {
        setCell(sheet, rowOf(sheet, "#report") + row + down, columnOf(sheet, "label") + across, value);
      }
    }
    return read(sheets);
  };

  it("has a paragraph a row without the empty ones, so that a paragraph's number leads back to its row", () => {
    const form = paste([["一、基本情况"], [""], ["二、\n（一）"], ["三、"]]);
    expect(form.submission.report).toBe("一、基本情况\n二、\n（一）\n三、");
    const table = form.tables.get("figures");
    if (table === undefined) throw new Error("no table");
    const first = (table.rows.get("#report") ?? 0) + 1;
    const rowAt = (row: number) => positionOfPlace(table, { part: "report", row })?.row;
    expect([1, 2, 3, 4].map(rowAt)).toEqual([first, first + 2, first + 2, first + 3]);
  });

  it("is read beyond the prepared rows", () => {
    expect(paste([["甲"], ["乙"]], 300).submission.report).toBe("甲\n乙");
  });

  it("keeps the cells of a table that was pasted with it", () => {
    expect(
      paste([
        ["项目", "预算数", 12.5],
        ["序号", "", "职称"],
      ]).submission.report,
    ).toBe("项目\t预算数\t12.5\n序号\t\t职称");
  });
});

describe("a numbered place", () => {
  it("is the nth row that holds something, wherever it stands now", () => {
    const sheets = laidOut(withLists());
    put(sheets, "figures", "figure:3", "label", "甲");
    put(sheets, "figures", "figure:7", "share", { value: 0.97, numberFormat: "0%" });
    const table = indexSheet(sheetOf(sheets, "figures"));
    if (table === null) throw new Error("no table");
    expect(figureRows(table)).toHaveLength(2);
    expect(positionOfPlace(table, { part: "figures", row: 2, field: "share" })).toEqual({
      row: table.rows.get("figure:7"),
      column: table.columns.get("share"),
    });
  });

  it("of an empty list is its first row", () => {
    const table = indexSheet(sheetOf(laidOut(withLists()), "goals"));
    if (table === null) throw new Error("no table");
    expect(positionOfPlace(table, { part: "goals", code: "tasks", row: 1 })?.row).toBe(table.rows.get("goal:tasks:1"));
  });

  it("is named by what a person sees", () => {
    const scheme = withLists();
    expect(placeName(scheme, { part: "goals", code: "tasks", row: 2, field: "actual" })).toBe(
      "绩效目标 · 年度主要任务 · 第 2 项 · 实际完成情况",
    );
    expect(placeName(scheme, { part: "figures", row: 3, field: "value" })).toBe("数据核对 · 第 3 项 · 数值");
    expect(placeName(scheme, { part: "report", row: 12 })).toBe("报告文本 · 第 12 段");
  });
});
