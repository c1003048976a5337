import { usedContents } from "../../src/workbook";
import { firstSheet, workbookOf } from "./sheetOf";

describe("a sheet's used cells as Office.js gives them", () => {
  test("values, formulas, formats and kinds, from the first used cell on", () => {
    const sheet = firstSheet(
      workbookOf({ 表: { B2: { value: 9, formula: "=4+5", numberFormat: "0.0" }, C3: "待填", B3: true, C2: { error: "#N/A" }, D2: null } }),
    );
    expect(usedContents(sheet)).toEqual({
      name: "表",
      id: sheet.id,
      firstRow: 1,
      firstColumn: 1,
      values: [
        [9, "#N/A", ""],
        [true, "待填", ""],
      ],
      formulas: [
        ["=4+5", "#N/A", ""],
        [true, "待填", ""],
      ],
      numberFormats: [
        ["0.0", "General", "General"],
        ["General", "General", "General"],
      ],
      valueTypes: [
        ["Double", "Error", "Empty"],
        ["Boolean", "String", "Empty"],
      ],
    });
  });

  test("an empty sheet has one empty cell", () => {
    expect(usedContents(firstSheet(workbookOf({ 表: {} })))).toMatchObject({
      firstRow: 0,
      firstColumn: 0,
      values: [[""]],
      valueTypes: [["Empty"]],
    });
  });
});
