import { codeOf, openExcel } from "./setup";

describe("copyFrom of formulas", () => {
  test("tells relative references from where the copy stands, keeps absolute ones and constants, and leaves formats", async () => {
    const { Excel, sheet } = openExcel();
    const values = await Excel.run(async (context) => {
      const active = context.workbook.worksheets.getFirst();
      active.getRange("A1:C1").values = [["3", "=A1*2", "=$A$1"]];
      active.getRange("A2").values = [["5"]];
      active.getRange("B2").numberFormat = [["0.00"]];
      active.getRange("B2:C2").copyFrom(active.getRange("B1:C1"), "Formulas");
      const copied = active.getRange("A2:C2");
      copied.load("values, formulas");
      await context.sync();
      return [copied.values, copied.formulas];
    });
    expect(values).toEqual([[[5, 10, 3]], [[5, "=A2*2", "=$A$1"]]]);
    expect(sheet("表").cells.get(1)?.get(1)?.numberFormat).toBe("0.00");
  });

  test("is refused on a protected sheet", async () => {
    const { Excel } = openExcel();
    const copying = Excel.run(async (context) => {
      const active = context.workbook.worksheets.getFirst();
      active.protection.protect();
      active.getRange("B1").copyFrom(active.getRange("A1"), "Formulas");
      await context.sync();
    });
    expect(await codeOf(copying)).toBe("AccessDenied");
  });
});
