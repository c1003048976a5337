import { isAllowed, listItems } from "../../../src/preview/grid/validation";
import { addSheet, createWorkbook, setCell, type CellValue, type DataValidation } from "../../../src/workbook";

const area = { row: 0, column: 0, rowCount: 1, columnCount: 1 };
const noFormula = (formula: string): CellValue => {
  throw new Error(`not to be computed: ${formula}`);
};
function rule(given: DataValidation["rule"], ignoreBlanks = true): DataValidation {
  return { area, rule: given, ignoreBlanks };
}

describe("a drop-down", () => {
  test("lists a literal's entries", () => {
    const workbook = createWorkbook();
    const sheet = addSheet(workbook, "表");
    expect(listItems(workbook, sheet, rule({ type: "list", source: "符合,不符合", inCellDropDown: true }))).toEqual(["符合", "不符合"]);
  });

  test("lists the cells of a reference to another sheet", () => {
    const workbook = createWorkbook();
    const sheet = addSheet(workbook, "表");
    const lists = addSheet(workbook, "清单 1");
    setCell(lists, 1, 0, { value: "优秀" });
    setCell(lists, 2, 0, { value: 0.9, numberFormat: "0%" });
    expect(listItems(workbook, sheet, rule({ type: "list", source: "='清单 1'!$A$1:$A$4", inCellDropDown: true }))).toEqual([
      "优秀",
      "90%",
    ]);
  });

  test("takes its own entries only", () => {
    const list = rule({ type: "list", source: "符合,不符合", inCellDropDown: true });
    expect(isAllowed(list, "符合", ["符合", "不符合"], noFormula)).toBe(true);
    expect(isAllowed(list, "基本符合", ["符合", "不符合"], noFormula)).toBe(false);
  });
});

describe("a decimal rule from 0 to 10", () => {
  const points = rule({ type: "decimal", operator: "Between", formula1: "0", formula2: "10" });
  test.each<[CellValue, boolean]>([
    [0, true],
    [10, true],
    [8.5, true],
    [10.01, false],
    [-0.01, false],
    ["十", false],
    [null, true],
  ])("%p: %p", (value, allowed) => {
    expect(isAllowed(points, value, [], noFormula)).toBe(allowed);
  });

  test("refuses an empty entry where blanks count", () => {
    expect(isAllowed({ ...points, ignoreBlanks: false }, null, [], noFormula)).toBe(false);
  });
});

test("a bound or a custom rule may be a formula", () => {
  const bound = rule({ type: "decimal", operator: "LessThanOrEqualTo", formula1: "=D5" });
  expect(isAllowed(bound, 7, [], () => 8)).toBe(true);
  expect(isAllowed(bound, 9, [], () => 8)).toBe(false);
  const custom = rule({ type: "custom", formula: "=ISNUMBER(A1)" });
  expect(isAllowed(custom, 7, [], () => true)).toBe(true);
  expect(isAllowed(custom, "x", [], () => false)).toBe(false);
});

test("text length judges the characters", () => {
  const short = rule({ type: "textLength", operator: "LessThan", formula1: "3" });
  expect(isAllowed(short, "达标", [], noFormula)).toBe(true);
  expect(isAllowed(short, "已达标", [], noFormula)).toBe(false);
});
