import { geometryOf } from "../../../src/preview/grid/geometry";
import { extendTo, jump, move, movePage, selectCell, selectedArea } from "../../../src/preview/grid/selection";
import { addSheet, createWorkbook, type Sheet } from "../../../src/workbook";

function sheetWith(change: (sheet: Sheet) => void): Sheet {
  const sheet = addSheet(createWorkbook(), "表");
  change(sheet);
  return sheet;
}

describe("moving with the arrows", () => {
  test("passes hidden rows and columns", () => {
    const geometry = geometryOf(sheetWith((sheet) => sheet.rows.set(1, { hidden: true }).set(2, { hidden: true })));
    expect(move(geometry, selectCell(geometry, { row: 0, column: 0 }), "down").active).toEqual({ row: 3, column: 0 });
  });

  test("enters a merged area as one cell and leaves it on the other side", () => {
    const geometry = geometryOf(sheetWith((sheet) => sheet.merges.push({ row: 1, column: 1, rowCount: 3, columnCount: 2 })));
    const within = move(geometry, selectCell(geometry, { row: 2, column: 0 }), "right");
    expect(within.active).toEqual({ row: 1, column: 1 });
    expect(move(geometry, within, "right").active.column).toBe(3);
    expect(move(geometry, within, "down").active).toEqual({ row: 4, column: 1 });
  });

  test("stays at the edge", () => {
    const geometry = geometryOf(sheetWith(() => undefined));
    const corner = selectCell(geometry, { row: 0, column: 0 });
    expect(move(geometry, corner, "up")).toBe(corner);
    expect(movePage(geometry, corner, -20).active).toEqual({ row: 0, column: 0 });
  });

  test("with Shift keeps the active cell and moves the corner", () => {
    const geometry = geometryOf(sheetWith(() => undefined));
    const start = selectCell(geometry, { row: 2, column: 2 });
    const grown = move(geometry, move(geometry, start, "down", true), "left", true);
    expect(grown.active).toEqual({ row: 2, column: 2 });
    expect(selectedArea(geometry, grown)).toEqual({ row: 2, column: 1, rowCount: 2, columnCount: 2 });
  });
});

test("a selection that cuts merged areas grows until it cuts none", () => {
  const geometry = geometryOf(
    sheetWith((sheet) => {
      sheet.merges.push({ row: 0, column: 1, rowCount: 1, columnCount: 3 }, { row: 1, column: 3, rowCount: 4, columnCount: 1 });
    }),
  );
  const selection = selectCell(geometry, { row: 0, column: 0 });
  expect(selectedArea(geometry, extendTo(selection, { row: 0, column: 1 }))).toEqual({ row: 0, column: 0, rowCount: 1, columnCount: 4 });
  // Taking in the first merged area brings the column of the second in.
  expect(selectedArea(geometry, extendTo(selection, { row: 1, column: 1 }))).toEqual({ row: 0, column: 0, rowCount: 5, columnCount: 4 });
});

describe("Ctrl and an arrow", () => {
  const geometry = geometryOf(sheetWith(() => undefined));
  const filled = new Set([0, 1, 2, 6]);
  const isFilled = ({ row }: { row: number }): boolean => filled.has(row);

  test("runs to the end of the filled block, then over the gap, then to the edge", () => {
    const end = jump(geometry, selectCell(geometry, { row: 0, column: 0 }), "down", isFilled);
    expect(end.active.row).toBe(2);
    const over = jump(geometry, end, "down", isFilled);
    expect(over.active.row).toBe(6);
    expect(jump(geometry, over, "down", isFilled).active.row).toBe(geometry.rowCount - 1);
  });
});
