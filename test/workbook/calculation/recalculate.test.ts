import fc from "fast-check";
import { addSheet, createWorkbook, recalculate, setCell, TooManyFormulasError, type CellValue } from "../../../src/workbook";
import { firstSheet, valueAt, workbookOf, type Given } from "../sheetOf";

/** The value of a formula in Z1 beside these cells; every expectation in this file was worked out by hand. */
function calculated(formula: string, cells: Record<string, Given> = {}): CellValue {
  const workbook = workbookOf({ 表: { ...cells, Z1: formula } });
  recalculate(workbook);
  return valueAt(firstSheet(workbook), "Z1");
}

describe("the formulas of a form", () => {
  test("SUM takes numbers and leaves out text and empty cells", () => {
    expect(calculated("=SUM(A1:A5)", { A1: 9, A2: "待填", A4: 8.5, A5: true })).toBe(17.5);
  });

  test("SUMIF adds what bears a code", () => {
    const cells = { A1: "产出", A2: "效益", A3: "产出", A4: "产出", B1: 5, B2: 7, B3: 2.5, B4: "待填" };
    expect(calculated('=SUMIF(A1:A4,"产出",B1:B4)', cells)).toBe(7.5);
    expect(calculated("=SUMIF($A$1:$A$3,A2,$B$1:$B$3)", cells)).toBe(7);
    expect(calculated('=SUMIF(A:A,"*出",B:B)', cells)).toBe(7.5);
  });

  test("SUMIF takes codes that look like the same number for the same, as Excel does", () => {
    const cells = { A1: "1.1", A2: "1.2", A3: 1.1, A4: "1.10", B1: 5, B2: 7, B3: 2.5, B4: 1 };
    expect(calculated("=SUMIF(A1:A4,A1,B1:B4)", cells)).toBe(8.5);
  });

  test("SUMIF without a second area adds the cells themselves, and gives an error among them on", () => {
    expect(calculated('=SUMIF(A1:A3,">=60")', { A1: 59, A2: 60, A3: 88.5 })).toBe(148.5);
    expect(calculated('=SUMIF(A1:A2,"甲",B1:B2)', { A1: "甲", B1: { error: "#N/A" } })).toEqual({ error: "#N/A" });
  });

  test.each([
    ['=COUNTIF(A1:A6,"待填")', 2],
    ['=COUNTIF(A1:A6,"<>待填")', 4],
    ['=COUNTIF(A1:A6,"<>")', 4],
    ['=COUNTIF(A1:A6,"")', 3],
    ['=COUNTIF(A1:A6,"=")', 2],
    ['=COUNTIF(A1:A6,"?填")', 2],
    ['=COUNTIF(A1:A6,">0")', 1],
    ['=COUNTIF(A1:A6,"<=5")', 1],
    ['=COUNTIF(A1:A6,"<5")', 0],
    ['=COUNTIF(A7:A8,"OK*")', 1],
    ['=COUNTIF(A7:A8,"~*")', 1],
    ['=SUM(COUNTIF(A1:A6,{"待填";"达标"}))', 2],
  ])("%s is %p", (formula, count) => {
    expect(calculated(formula, { A1: "待填", A2: "待填", A3: 5, A5: "", A7: "ok，已核实", A8: "*" })).toBe(count);
  });

  test.each([
    ["=ROUND(1.005,2)", 1.01],
    ["=ROUND(2.675,2)", 2.68],
    ["=ROUND(-1.005,2)", -1.01],
    ["=ROUND(0.5,0)", 1],
    ["=ROUND(1250,-2)", 1300],
    ["=ROUND(96.995,2)", 97],
    ['=ROUND("1.25",1)', 1.3],
    ["=SUMPRODUCT(ROUND({1.005,2.745},2))", 3.76],
  ])("%s is %p", (formula, value) => expect(calculated(formula)).toBe(value));

  test("ROUND gives an error on and refuses text", () => {
    expect(calculated("=ROUND(1/0,2)")).toEqual({ error: "#DIV/0!" });
    expect(calculated('=ROUND("甲",2)')).toEqual({ error: "#VALUE!" });
    expect(calculated("=ROUND(A1,2)")).toBe(0);
  });

  test("the total is the rounded sum of scores and adjustments", () => {
    expect(calculated("=ROUND(SUM(A1:A3)+SUM(B1:B2),2)", { A1: 0.1, A2: 0.2, A3: 88.705, B1: -2 })).toBe(87.01);
  });

  test.each([
    [89.99, "", "良"],
    [90, "", "优"],
    [75, "", "中"],
    [59.99, "", "差"],
    [97, "待填", ""],
  ])("the grade of %p with status %p is %p", (total, status, grade) => {
    const formula = '=IF(COUNTIF(C1:C3,"待填")>0,"",IF(A1>=90,"优",IF(A1>=80,"良",IF(A1>=60,"中","差"))))';
    expect(calculated(formula, { A1: total, C1: "达标", ...(status ? { C2: status } : {}) })).toBe(grade);
  });

  test("text is joined, numbers in it shown in their format", () => {
    expect(calculated('="得分率 "&TEXT(A1,"0.00%")&"，得 "&B1&" 分"', { A1: 0.914298, B1: 9 })).toBe("得分率 91.43%，得 9 分");
  });

  test("IFERROR catches a rate without points", () => {
    expect(calculated('=IFERROR(A1/B1,"")', { A1: 1 })).toBe("");
  });

  test("a reference to an empty cell is 0", () => expect(calculated("=A1")).toBe(0));

  test("sheets with Chinese names are found, with and without quotes in the name", () => {
    const workbook = workbookOf({
      评价结论: { A1: "='指标评分（绩评）'!A1+'O''B 表'!A1" },
      "指标评分（绩评）": { A1: 40 },
      "O'B 表": { A1: 2 },
    });
    recalculate(workbook);
    expect(valueAt(firstSheet(workbook), "A1")).toBe(42);
  });

  test("a sheet that is not there is #REF!, an unknown function #NAME?", () => {
    expect(calculated("='没有'!A1")).toEqual({ error: "#REF!" });
    expect(calculated("=不存在(1)")).toEqual({ error: "#NAME?" });
  });
});

describe("the formula that tells whether a score is out of date", () => {
  const formula = "=IFERROR(SUMPRODUCT(('表'!A1:A3<>'_绩评'!A1:A3)+(('表'!A1:A3=\"\")<>('_绩评'!A1:A3=\"\"))),1)>0";
  const outOfDate = (now: Record<string, Given>, then: Record<string, Given>, text = formula): CellValue => {
    const workbook = workbookOf({ 结论: { A1: text }, 表: now, _绩评: then });
    recalculate(workbook);
    return valueAt(firstSheet(workbook), "A1");
  };

  test("the same inputs are up to date", () => {
    expect(outOfDate({ A1: 1, A2: "≥90%" }, { A1: 1, A2: "≥90%" })).toBe(false);
  });

  test("a changed, a cleared and a filled input are seen", () => {
    expect(outOfDate({ A1: 2 }, { A1: 1 })).toBe(true);
    expect(outOfDate({}, { A1: 1 })).toBe(true);
    expect(outOfDate({ A1: 0 }, {})).toBe(true);
  });

  test("areas of unequal shape are out of date, because comparing them is an error", () => {
    const unequal = formula.replaceAll("'_绩评'!A1:A3", "'_绩评'!A1:A2");
    expect(outOfDate({ A1: 1 }, { A1: 1 }, unequal)).toBe(true);
  });
});

describe("recalculation as a whole", () => {
  test("formulas follow each other in any order, and styles stay", () => {
    const style = { fill: "#FFFFFF" };
    const workbook = workbookOf({ 表: { A1: { value: null, formula: "=B1*2", style, numberFormat: "0.0" }, B1: "=C1+1", C1: 4 } });
    expect(recalculate(workbook)).toEqual({ circular: [] });
    expect(firstSheet(workbook).cells.get(0)?.get(0)).toEqual({ value: 10, formula: "=B1*2", style, numberFormat: "0.0" });
    setCell(firstSheet(workbook), 0, 2, { value: 0 });
    recalculate(workbook);
    expect(valueAt(firstSheet(workbook), "A1")).toBe(2);
  });

  test("cells that depend on themselves hold 0 and are named", () => {
    const workbook = workbookOf({ 甲: { A1: "=乙!A1+1", B1: "=A1+5", C1: "=C1+1", D1: "=1" }, 乙: { A1: "='甲'!A1" } });
    const [first, second] = workbook.sheets.map((sheet) => sheet.id);
    expect(recalculate(workbook).circular).toEqual([
      { sheet: first, row: 0, column: 0 },
      { sheet: first, row: 0, column: 2 },
      { sheet: second, row: 0, column: 0 },
    ]);
    expect(["A1", "B1", "C1", "D1"].map((address) => valueAt(firstSheet(workbook), address))).toEqual([0, 5, 0, 1]);
  });

  test("a chain of thousands of cells is not taken for a circle", () => {
    const workbook = createWorkbook();
    const sheet = addSheet(workbook, "表");
    setCell(sheet, 0, 0, { value: 1 });
    for (let row = 1; row < 5000; row += 1) setCell(sheet, row, 0, { value: null, formula: `=A${row}+1` });
    expect(recalculate(workbook).circular).toEqual([]);
    expect(valueAt(sheet, "A5000")).toBe(5000);
  });

  test("more than 10,000 different formulas are refused by name, and nothing changes", () => {
    const workbook = createWorkbook();
    const sheet = addSheet(workbook, "表");
    for (let row = 0; row < 10_001; row += 1) setCell(sheet, row, 0, { value: 7, formula: `=${row}+1` });
    expect(() => recalculate(workbook)).toThrow(TooManyFormulasError);
    expect(valueAt(sheet, "A1")).toBe(7);
    setCell(sheet, 10_000, 0, { value: 7, formula: "=1+1" });
    setCell(sheet, 0, 0, { value: 7, formula: "=1+1" });
    recalculate(workbook);
    expect(valueAt(sheet, "A1")).toBe(2);
  });

  test("a sum of scores to the cent is what decimal arithmetic gives", () => {
    const cents = fc.array(fc.integer({ min: -9999, max: 9999 }), { minLength: 1, maxLength: 12 });
    fc.assert(
      fc.property(cents, (amounts) => {
        const cells = Object.fromEntries(amounts.map((amount, index) => [`A${index + 1}`, amount / 100]));
        expect(calculated("=ROUND(SUM(A1:A12),2)", cells)).toBe(amounts.reduce((sum, amount) => sum + amount, 0) / 100 + 0);
      }),
      { numRuns: 50 },
    );
  });
});
