/** @jest-environment jsdom */
import "../textCoding";
import { SheetTable } from "../../../src/preview/grid/table";
import { addSheet, changeCell, createWorkbook, setCell, type Sheet, type Workbook } from "../../../src/workbook";

function drawn(change: (sheet: Sheet, workbook: Workbook) => void): {
  table: SheetTable;
  sheet: Sheet;
  cell(address: string): HTMLElement;
} {
  const workbook = createWorkbook();
  const sheet = addSheet(workbook, "指标评分");
  change(sheet, workbook);
  const table = new SheetTable({ workbook, sheet, lockedReason: () => undefined });
  document.body.replaceChildren(table.element);
  table.refresh();
  const cell = (address: string): HTMLElement => {
    const element = table.element.querySelector<HTMLElement>(`[data-address="${address}"]`);
    if (!element) throw new Error(`${address} is not drawn`);
    return element;
  };
  return { table, sheet, cell };
}

test("the sheet is a grid with headings, named after the sheet", () => {
  const { table } = drawn(() => undefined);
  expect(table.element.getAttribute("role")).toBe("grid");
  expect(table.element.getAttribute("aria-label")).toBe("指标评分");
  expect([...table.element.querySelectorAll("thead th")].slice(0, 3).map((heading) => heading.textContent)).toEqual(["A", "B", "C"]);
});

test("merged cells are one cell, hidden rows and columns are left out", () => {
  const { table, cell } = drawn((sheet) => {
    setCell(sheet, 0, 0, { value: "部门整体支出绩效自评表" });
    sheet.merges.push({ row: 0, column: 0, rowCount: 2, columnCount: 4 });
    sheet.columns.set(2, { hidden: true });
    sheet.rows.set(3, { hidden: true });
  });
  expect(cell("A1").getAttribute("colspan")).toBe("3");
  expect(cell("A1").getAttribute("rowspan")).toBe("2");
  expect(table.element.querySelector('[data-address="B1"]')).toBeNull();
  expect(table.element.querySelector('[data-address="C5"]')).toBeNull();
  expect(table.element.querySelector('[data-address="A4"]')).toBeNull();
});

test("a merged area whose first row is hidden is still seen", () => {
  const { cell } = drawn((sheet) => {
    setCell(sheet, 0, 0, { value: "产出指标" });
    sheet.merges.push({ row: 0, column: 0, rowCount: 3, columnCount: 1 });
    sheet.rows.set(0, { hidden: true });
  });
  expect(cell("A2").textContent).toBe("产出指标");
  expect(cell("A2").getAttribute("rowspan")).toBe("2");
});

test("styles are shown: font, fill, alignment, wrapping, borders", () => {
  const { cell } = drawn((sheet) => {
    const line = { style: "thin", color: "#808080" } as const;
    setCell(sheet, 1, 1, {
      value: 9,
      style: {
        font: { bold: true, color: "#C00000" },
        fill: "#FFF2CC",
        horizontalAlignment: "Center",
        wrapText: true,
        borders: { right: line },
      },
    });
  });
  const { style } = cell("B2");
  expect(style.fontWeight).toBe("700");
  expect(style.color).toBe("rgb(192, 0, 0)");
  expect(style.backgroundColor).toBe("rgb(255, 242, 204)");
  expect(style.textAlign).toBe("center");
  expect(style.whiteSpace).toBe("pre-wrap");
  expect(style.borderRight).toBe("1px solid rgb(128, 128, 128)");
});

test("numbers stand right, texts left, as Excel puts them", () => {
  const { cell } = drawn((sheet) => {
    setCell(sheet, 0, 0, { value: 0.9, numberFormat: "0%" });
    setCell(sheet, 0, 1, { value: "符合" });
  });
  expect(cell("A1").textContent).toBe("90%");
  expect(cell("A1").style.textAlign).toBe("right");
  expect(cell("B1").style.textAlign).toBe("");
});

test("conditional formats paint over the cell's own look", () => {
  const { cell, table, sheet } = drawn((given) => {
    setCell(given, 0, 0, { value: 5, style: { fill: "#FFFFFF" } });
    given.conditionalFormats.push({
      area: { row: 0, column: 0, rowCount: 2, columnCount: 1 },
      formula: "=A1>4",
      style: { fill: "#FFC7CE" },
      priority: 1,
      stopIfTrue: false,
    });
  });
  expect(cell("A1").style.backgroundColor).toBe("rgb(255, 199, 206)");
  expect(cell("A2").style.backgroundColor).toBe("");
  changeCell(sheet, 0, 0, { value: 3 });
  table.refresh();
  expect(cell("A1").style.backgroundColor).toBe("rgb(255, 255, 255)");
});

test("an edit touches only the cells that look different afterwards", () => {
  const { table, sheet, cell } = drawn((given) => {
    for (let row = 0; row < 50; row += 1)
      for (let column = 0; column < 10; column += 1) setCell(given, row, column, { value: row * column });
  });
  const kept = cell("C3");
  const observer = new MutationObserver(() => undefined);
  observer.observe(table.element, { subtree: true, childList: true, characterData: true, attributes: true });
  changeCell(sheet, 4, 4, { value: "改" });
  table.refresh();
  const touched = new Set(
    observer.takeRecords().map(({ target }) => (target instanceof Element ? target : target.parentElement)?.closest("td")?.dataset.address),
  );
  expect([...touched]).toEqual(["E5"]);
  expect(cell("E5").textContent).toBe("改");
  expect(cell("C3")).toBe(kept);
});

test("the selected cells and their headings are marked", () => {
  const { table, cell } = drawn(() => undefined);
  table.showSelection({ row: 1, column: 1, rowCount: 2, columnCount: 1 });
  expect(cell("B2").getAttribute("aria-selected")).toBe("true");
  expect(cell("B4").getAttribute("aria-selected")).toBe("false");
  table.showSelection({ row: 3, column: 1, rowCount: 1, columnCount: 1 });
  expect(cell("B2").getAttribute("aria-selected")).toBe("false");
  const marked = [...table.element.querySelectorAll(".within-selection")].map((heading) => heading.textContent);
  expect(marked).toEqual(["B", "4"]);
});
