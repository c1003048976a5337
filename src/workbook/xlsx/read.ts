import { readXlsx as readFile } from "hucre/xlsx";
import type { Sheet as FileSheet, Workbook as FileWorkbook } from "hucre/xlsx";
import { appendSheet, createWorkbook } from "../access";
import { MAXIMUM_COLUMNS, parseArea } from "../address";
import { calculateMissing } from "../calculation/recalculate";
import type { ColumnFormat, Sheet, Workbook } from "../model";
import { readChart } from "./chart";
import { readColor } from "./color";
import { readConditionalFormat } from "./conditionalFormat";
import { STANDARD_FONT, type DefaultFont } from "./style";
import { refuseOtherFormats, WorkbookFileError } from "./fileError";
import { readPage } from "./page";
import { readProtection } from "./protection";
import { readCells } from "./readCells";
import { readValidation } from "./validation";

/**
 * The workbook in the bytes of an .xlsx file, of whatever program. Formulas keep the results that the file has for them;
 * where it has none they are calculated. Dates are serial numbers of the 1900 system. What the model has no word for is
 * left out. Throws WorkbookFileError.
 */
export async function readXlsx(bytes: Uint8Array): Promise<Workbook> {
  const file = await parse(bytes);
  const workbook = createWorkbook();
  const defaultFont = { name: file.defaultFont?.name ?? STANDARD_FONT.name, size: file.defaultFont?.size ?? STANDARD_FONT.size };
  if (defaultFont.name !== STANDARD_FONT.name || defaultFont.size !== STANDARD_FONT.size) workbook.defaultFont = defaultFont;
  for (const sheet of file.sheets) readSheet(appendSheet(workbook, sheet.name), sheet, file.themeColors ?? [], defaultFont);
  const front = workbook.sheets[file.activeSheet ?? 0];
  const visible = workbook.sheets.find((sheet) => sheet.visibility === "Visible");
  workbook.activeSheet = (front?.visibility === "Visible" ? front : (visible ?? front))?.id ?? "";
  calculateMissing(workbook);
  return workbook;
}

async function parse(bytes: Uint8Array): Promise<FileWorkbook> {
  refuseOtherFormats(bytes);
  try {
    return await readFile(bytes, { readStyles: true });
  } catch (fault) {
    // A zip without these parts is something else: a .docx lacks a workbook, an .ods all of them.
    const isOther = fault instanceof Error && /\[Content_Types\]\.xml|workbook relationship/.test(fault.message);
    throw new WorkbookFileError(isOther ? "notAWorkbook" : "damaged", `The file cannot be read: ${String(fault)}`, { cause: fault });
  }
}

function readSheet(sheet: Sheet, file: FileSheet, themeColors: readonly string[], defaultFont: DefaultFont): void {
  sheet.visibility = file.veryHidden ? "VeryHidden" : file.hidden ? "Hidden" : "Visible";
  readCells(sheet, file, themeColors, defaultFont);
  readRowsAndColumns(sheet, file);
  sheet.merges = (file.merges ?? []).map(({ startRow, startCol, endRow, endCol }) => ({
    row: startRow,
    column: startCol,
    rowCount: endRow - startRow + 1,
    columnCount: endCol - startCol + 1,
  }));
  sheet.validations = (file.dataValidations ?? []).flatMap(readValidation);
  sheet.conditionalFormats = (file.conditionalRules ?? []).flatMap((rule) => readConditionalFormat(rule, themeColors));
  sheet.charts = (file.charts ?? []).flatMap((chart, index) => readChart(chart, index) ?? []);
  sheet.showGridlines = file.view?.showGridLines ?? true;
  if (file.freezePane) sheet.freeze = { rowCount: file.freezePane.rows ?? 0, columnCount: file.freezePane.columns ?? 0 };
  const pageSetup = readPage(file);
  if (pageSetup) sheet.pageSetup = pageSetup;
  const protection = readProtection(file.protection);
  if (protection) sheet.protection = protection;
  const autoFilter = file.autoFilter && parseArea(file.autoFilter.range);
  if (autoFilter) sheet.autoFilter = autoFilter;
  const tabColor = readColor(file.view?.tabColor, themeColors);
  if (tabColor !== undefined) sheet.tabColor = tabColor;
}

function readRowsAndColumns(sheet: Sheet, file: FileSheet): void {
  for (const [row, { height, hidden }] of file.rowDefs ?? []) {
    if (height !== undefined || hidden) sheet.rows.set(row, { ...(height !== undefined && { height }), ...(hidden && { hidden }) });
  }
  const columns = (file.columns ?? []).map(({ width, hidden }) => ({ ...(width !== undefined && { width }), ...(hidden && { hidden }) }));
  withoutDefaultWidth(columns).forEach((format, column) => {
    if (format.width !== undefined || format.hidden) sheet.columns.set(column, format);
  });
}

/** LibreOffice spells the default width out for all columns up to the last one; those at the end say nothing. */
function withoutDefaultWidth(columns: ColumnFormat[]): ColumnFormat[] {
  const last = columns[MAXIMUM_COLUMNS - 1];
  if (!last || last.hidden) return columns;
  const fromTheEnd = [...columns].reverse().findIndex((format) => format.width !== last.width || format.hidden);
  return fromTheEnd < 0 ? [] : columns.slice(0, columns.length - fromTheEnd);
}
