import { indexSheet } from "../../src/form";
import { markerText, parseMarker } from "../../src/form/marker";
import { deleteRow, insertRow, laidOut, moveColumn, setCell, sheetOf } from "./sheets";

describe("a marker", () => {
  it("is read back from its text", () => {
    const marker = { formId: "qiaoxi-2022@1#0a1b", kind: "indicators" } as const;
    expect(parseMarker(markerText(marker))).toEqual(marker);
  });

  it.each(["", "绩评", "绩评|indicators", "绩评|unknown|x", "其他|indicators|x", 5, null])("is not seen in %p", (cell) => {
    expect(parseMarker(cell)).toBeNull();
  });
});

describe("a sheet as a table", () => {
  it("finds a cell by its codes", () => {
    const table = indexSheet(sheetOf(laidOut(), "indicators"));
    expect(table?.cell("quantity-1", "level3")?.value).toBe("活动项目实际完成率");
    expect(table?.cell("quantity-1", "weight")?.value).toBe(10);
  });

  it("is null for a sheet without our marker", () => {
    const sheet = sheetOf(laidOut(), "indicators");
    for (const row of sheet.values) row.fill("");
    expect(indexSheet(sheet)).toBeNull();
  });

  it("finds the same cell after rows were inserted above and columns were moved", () => {
    const sheet = sheetOf(laidOut(), "indicators");
    const before = indexSheet(sheet)?.cell("satisfaction-1", "target");
    insertRow(sheet, 0);
    insertRow(sheet, 6);
    moveColumn(sheet, before?.column ?? 0, 0);
    const after = indexSheet(sheet)?.cell("satisfaction-1", "target");
    expect(after?.value).toBe("≤5%");
    expect(after?.row).toBe((before?.row ?? 0) + 2);
    expect(after?.column).toBe(0);
  });

  it("tells rows that bear no code, and codes that stand twice", () => {
    const sheet = sheetOf(laidOut(), "indicators");
    const table = indexSheet(sheet);
    const row = table?.rows.get("quality-1") ?? 0;
    insertRow(sheet, row);
    setCell(sheet, row, 2, "临时增加的一行");
    setCell(sheet, row + 2, table?.codeColumn ?? 0, "quality-1");
    const changed = indexSheet(sheet);
    expect(changed?.strayRows).toEqual([{ row, text: "临时增加的一行" }]);
    expect(changed?.repeatedRows.get("quality-1")).toEqual([row + 1, row + 2]);
  });

  it("has no cell where a row is gone", () => {
    const sheet = sheetOf(laidOut(), "indicators");
    deleteRow(sheet, indexSheet(sheet)?.rows.get("cost-1") ?? 0);
    expect(indexSheet(sheet)?.cell("cost-1", "target")).toBeNull();
  });
});
