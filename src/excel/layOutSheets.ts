/** Puts laid-out sheets into the workbook: number formats before values, values before merges, looks last. */
import { areaAddress, type Area, type LayoutCell, type SheetLayout } from "../form";
import { applyBorders, applyLook, conditionalLooks, looks } from "./styles";
import { asTyped } from "./writeBlocks";

/** Adds the sheets and fills them; everything is queued, the caller syncs. The sheets come behind those that are there. */
export function queueLayout(context: Excel.RequestContext, layouts: readonly SheetLayout[]): Excel.Worksheet[] {
  // All sheets first: their formulas refer to one another.
  const sheets = layouts.map((layout) => {
    const sheet = context.workbook.worksheets.add(layout.name);
    // The marker at once: where the batch breaks off, it tells which sheets are ours to remove.
    const first = layout.cells[0] ?? [];
    sheet.getCell(0, first.length - 1).values = [[first.at(-1)]];
    return sheet;
  });
  context.application.suspendScreenUpdatingUntilNextSync();
  for (const [index, layout] of layouts.entries()) {
    const sheet = sheets[index];
    if (sheet !== undefined) queueSheet(sheet, layout);
  }
  return sheets;
}

function queueSheet(sheet: Excel.Worksheet, layout: SheetLayout): void {
  const columnCount = layout.columns.length;
  const laidArea = { row: 0, column: 0, rowCount: layout.cells.length, columnCount };
  const laid = rangeOf(sheet, laidArea);
  laid.numberFormat = formatRows(layout);
  for (const { area, format } of formatsBelow(layout)) {
    rangeOf(sheet, area).numberFormat = Array.from({ length: area.rowCount }, () => Array<string>(area.columnCount).fill(format));
  }
  laid.values = layout.cells.map((row) => row.map(cellValue));
  for (const area of layout.merges) rangeOf(sheet, area).merge(false);
  queueLooks(sheet, layout);
  const all = rowCountOf(layout) === layout.cells.length ? laid : rangeOf(sheet, { ...laidArea, rowCount: rowCountOf(layout) });
  all.format.verticalAlignment = "Center";
  queueSizes(sheet, layout);
  for (const same of grouped(layout.validations, ({ rule, prompt }) => JSON.stringify([rule, prompt])).values())
    queueValidation(sheet, same);
  for (const format of layout.conditionalFormats) queueConditionalFormat(sheet, format);
  if (layout.autoFilter !== undefined) sheet.autoFilter.apply(areaAddress(layout.autoFilter));
  if (layout.freeze !== undefined) queueFreeze(sheet, layout.freeze);
  queuePage(sheet, layout.page);
  if (layout.tabColor !== undefined) sheet.tabColor = layout.tabColor;
  sheet.showGridlines = false;
  if (layout.visibility === "VeryHidden") sheet.visibility = "VeryHidden";
}

function rangeOf(sheet: Excel.Worksheet, area: Area): Excel.Range {
  return sheet.getRangeByIndexes(area.row, area.column, area.rowCount, area.columnCount);
}

/** One request part a look and a sheet, whatever the number of areas. */
function queueLooks(sheet: Excel.Worksheet, layout: SheetLayout): void {
  for (const [style, areas] of grouped(layout.styles, ({ style }) => style)) {
    for (const part of areasOf(sheet, areas)) applyLook(part, looks[style]);
  }
  const bordered = layout.styles.filter(({ style }) => looks[style].border === true);
  for (const part of areasOf(sheet, bordered)) applyBorders(part);
}

/** Excel cuts longer addresses without a word (office-js-docs-pr docs/excel/excel-add-ins-troubleshooting.md: 8,192 characters). */
const longestAddress = 8_000;

/** The areas of one sheet, in as few parts as addresses allow. */
function areasOf(sheet: Excel.Worksheet, items: readonly { area: Area }[]): Excel.RangeAreas[] {
  const addresses: string[] = [];
  for (const address of joined(items.map(({ area }) => area)).map(areaAddress)) {
    const last = addresses.at(-1);
    if (last === undefined || last.length + address.length >= longestAddress) addresses.push(address);
    else addresses[addresses.length - 1] = `${last},${address}`;
  }
  return addresses.map((address) => sheet.getRanges(address));
}

/** Areas that stand one below the other as one: shorter addresses, fewer areas for Excel. */
function joined(areas: readonly Area[]): Area[] {
  const result: Area[] = [];
  for (const area of areas) {
    const above = result.findIndex(
      (known) => known.column === area.column && known.columnCount === area.columnCount && known.row + known.rowCount === area.row,
    );
    const known = result[above];
    if (known === undefined) result.push(area);
    else result[above] = { ...known, rowCount: known.rowCount + area.rowCount };
  }
  return result;
}

/** Empty cells as "", which is shorter than null and the same on a new sheet. */
function cellValue(cell: LayoutCell): string | number | boolean {
  return cell !== null && typeof cell === "object" ? cell.formula : (asTyped(cell) ?? "");
}

/** The number formats of all laid rows as one array: an area of its own costs 400 bytes and more. */
function formatRows(layout: SheetLayout): (string | null)[][] {
  // null keeps a cell's format: General on a new sheet.
  const rows = layout.cells.map(() => layout.columns.map((): string | null => null));
  for (const { area, format } of layout.numberFormats) {
    for (const row of rows.slice(area.row, area.row + area.rowCount)) row.fill(format, area.column, area.column + area.columnCount);
  }
  return rows;
}

/** The areas of prepared rows that are still empty, below those that are laid: they may be many, and one column wide. */
function formatsBelow({ cells, numberFormats }: SheetLayout): SheetLayout["numberFormats"] {
  return numberFormats.flatMap(({ area, format }) => {
    const row = Math.max(area.row, cells.length);
    const rowCount = area.row + area.rowCount - row;
    return rowCount > 0 ? [{ area: { ...area, row, rowCount }, format }] : [];
  });
}

/** All rows that are laid out, prepared empty ones included. */
function rowCountOf(layout: SheetLayout): number {
  return Math.max(layout.cells.length, ...layout.numberFormats.map(({ area }) => area.row + area.rowCount));
}

function grouped<Item, Key>(items: readonly Item[], key: (item: Item) => Key): Map<Key, Item[]> {
  const groups = new Map<Key, Item[]>();
  for (const item of items) groups.set(key(item), [...(groups.get(key(item)) ?? []), item]);
  return groups;
}

/** Column widths are set in points; 7 pixels a character and 5 of padding at 96 dpi are Excel's (office-js Range.format.columnWidth). */
function pointsOfCharacters(characters: number): number {
  return (characters * 7 + 5) * 0.75;
}

/** Sizes and hiding: one action for all columns, one for all rows. An empty object keeps a line as it is (office-js-snippets, 42-range/cell-properties). */
function queueSizes(sheet: Excel.Worksheet, layout: SheetLayout): void {
  const columns = layout.columns.map(({ width, hidden }): Excel.SettableColumnProperties => {
    if (hidden === true) return { columnHidden: true };
    return layout.visibility === "Visible" ? { format: { columnWidth: pointsOfCharacters(width) } } : {};
  });
  rangeOf(sheet, { row: 0, column: 0, rowCount: 1, columnCount: columns.length }).setColumnProperties(columns);
  const rows: Excel.SettableRowProperties[] = [];
  for (const { row, height } of layout.rowHeights) rows[row] = { format: { rowHeight: height } };
  for (const row of layout.hiddenRows) rows[row] = { ...rows[row], rowHidden: true };
  if (rows.length === 0) return;
  const laid = { row: 0, column: 0, rowCount: rows.length, columnCount: 1 };
  rangeOf(sheet, laid).setRowProperties(Array.from(rows, (properties) => properties ?? {}));
}

/** Validations that say the same, on all their areas at once. */
function queueValidation(sheet: Excel.Worksheet, validations: readonly SheetLayout["validations"][number][]): void {
  const [first] = validations;
  if (first === undefined) return;
  const { rule, prompt } = first;
  for (const { dataValidation } of areasOf(sheet, validations)) {
    // A rule that is always true carries the prompt alone; a list offers words. Other contents are told by the check, not refused by a dialog.
    if (rule.type === "list") {
      dataValidation.rule = { list: { inCellDropDown: true, source: rule.items.join(",") } };
      dataValidation.errorAlert = { showAlert: false, style: "Information", title: "", message: "" };
    } else {
      dataValidation.rule = { custom: { formula: "=TRUE" } };
    }
    dataValidation.prompt = { showPrompt: true, title: prompt.title, message: prompt.message };
  }
}

function queueConditionalFormat(sheet: Excel.Worksheet, { area, formula, look }: SheetLayout["conditionalFormats"][number]): void {
  const { custom } = rangeOf(sheet, area).conditionalFormats.add("Custom");
  const { fill, color } = conditionalLooks[look];
  // Relative to the first cell of the range that the format was added to (OfficeDev/office-js#5194).
  custom.rule.formula = formula;
  custom.format.font.color = color;
  if (fill !== undefined) custom.format.fill.color = fill;
}

function queueFreeze(sheet: Excel.Worksheet, { rowCount, columnCount }: NonNullable<SheetLayout["freeze"]>): void {
  if (columnCount === 0) sheet.freezePanes.freezeRows(rowCount);
  else if (rowCount === 0) sheet.freezePanes.freezeColumns(columnCount);
  else sheet.freezePanes.freezeAt(areaAddress({ row: 0, column: 0, rowCount, columnCount }));
}

function queuePage(sheet: Excel.Worksheet, page: SheetLayout["page"]): void {
  if (page === undefined) return;
  const { pageLayout } = sheet;
  pageLayout.orientation = page.orientation;
  pageLayout.paperSize = "A4";
  // As wide as one page, as long as it needs: zoom is assigned as a whole (Excel.PageLayout.zoom).
  pageLayout.zoom = { horizontalFitToPages: 1 };
  pageLayout.centerHorizontally = true;
  if (page.area !== undefined) pageLayout.setPrintArea(areaAddress(page.area));
  const { row, rowCount } = page.titleRows;
  pageLayout.setPrintTitleRows(`${String(row + 1)}:${String(row + rowCount)}`);
  pageLayout.headersFooters.defaultForAllPages.centerFooter = page.footer;
}
