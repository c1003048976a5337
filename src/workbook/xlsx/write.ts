import { writeXlsx as writeFile } from "hucre/xlsx";
import type { ColumnDef, WriteSheet } from "hucre/xlsx";
import { areaAddress, cellAddress } from "../address";
import { forEachCell } from "../access";
import type { Area, CellStyle, Sheet, Workbook } from "../model";
import { cellFault, writeContent } from "./cell";
import { writeChart } from "./chart";
import { writeColor } from "./color";
import { writeConditionalFormat } from "./conditionalFormat";
import { WorkbookFileError } from "./fileError";
import { printNames, writeFooter, writePage } from "./page";
import { writeProtection } from "./protection";
import { fittingHeights } from "./rowHeight";
import { STANDARD_FONT, writeStyle, type DefaultFont } from "./style";
import { writeValidation } from "./validation";

type FileCells = NonNullable<WriteSheet["cells"]>;
type FileStyle = ReturnType<typeof writeStyle>;

/**
 * The workbook as the bytes of an .xlsx file, formulas with their last values. A program that opens it calculates it anew.
 * The file holds what the model holds; what a file that was read held besides (pictures, defined names, notes, pivot
 * tables, passwords) is not in it, nor is inCellDropDown: false. Throws WorkbookFileError "limit" where the workbook holds
 * what no file can, naming it.
 */
export async function writeXlsx(workbook: Workbook): Promise<Uint8Array> {
  const visible = workbook.sheets.filter((sheet) => sheet.visibility === "Visible");
  const front = visible.find((sheet) => sheet.id === workbook.activeSheet) ?? visible[0];
  if (!front) {
    throw new WorkbookFileError("limit", "A workbook needs a visible sheet.");
  }
  try {
    return await writeFile({
      sheets: workbook.sheets.map((sheet) => writeSheet(sheet, workbook.defaultFont ?? STANDARD_FONT)),
      namedRanges: workbook.sheets.flatMap(printNames),
      activeSheet: workbook.sheets.indexOf(front),
      ...(workbook.defaultFont && { defaultFont: workbook.defaultFont }),
    });
  } catch (fault) {
    if (fault instanceof WorkbookFileError) throw fault;
    throw new WorkbookFileError("limit", `The workbook cannot be written: ${String(fault)}`, { cause: fault });
  }
}

function writeSheet(sheet: Sheet, defaultFont: DefaultFont): WriteSheet {
  const rowFormats = new Map([...fittingHeights(sheet), ...sheet.rows]);
  const { pageSetup, autoFilter, freeze, protection } = sheet;
  const footer = pageSetup && writeFooter(pageSetup);
  return {
    name: sheet.name,
    cells: writeCells(sheet, defaultFont),
    // hucre writes no row beyond the last one that it is given, whatever its height.
    rows: Array.from({ length: Math.max(-1, ...rowFormats.keys()) + 1 }, () => []),
    columns: writeColumns(sheet),
    rowDefs: rowFormats,
    merges: sheet.merges.filter(isSeveralCells).map(({ row, column, rowCount, columnCount }) => ({
      startRow: row,
      startCol: column,
      endRow: row + rowCount - 1,
      endCol: column + columnCount - 1,
    })),
    dataValidations: sheet.validations.map(writeValidation),
    conditionalRules: sheet.conditionalFormats.map(writeConditionalFormat),
    charts: sheet.charts.map(writeChart),
    view: { showGridLines: sheet.showGridlines, ...(sheet.tabColor !== undefined && { tabColor: writeColor(sheet.tabColor) }) },
    ...(sheet.visibility === "Hidden" && { hidden: true }),
    ...(sheet.visibility === "VeryHidden" && { veryHidden: true }),
    ...(freeze && freeze.rowCount + freeze.columnCount > 0 && { freezePane: { rows: freeze.rowCount, columns: freeze.columnCount } }),
    ...(pageSetup && { pageSetup: writePage(pageSetup) }),
    ...(footer && { headerFooter: footer }),
    ...(protection && { protection: writeProtection(protection.options) }),
    ...(autoFilter && { autoFilter: { range: areaAddress(autoFilter) } }),
  };
}

function writeCells(sheet: Sheet, defaultFont: DefaultFont): FileCells {
  const cells: FileCells = new Map();
  const styles = new Map<CellStyle | undefined, Map<string | undefined, FileStyle>>();
  forEachCell(sheet, (cell, row, column) => {
    const fault = cellFault(cell);
    if (fault !== undefined) throw new WorkbookFileError("limit", `${sheet.name} ${cellAddress(row, column)} holds ${fault}.`);
    const byFormat = styles.get(cell.style) ?? new Map<string | undefined, FileStyle>();
    styles.set(cell.style, byFormat);
    if (!byFormat.has(cell.numberFormat)) byFormat.set(cell.numberFormat, writeStyle(cell.style, cell.numberFormat, defaultFont));
    const style = byFormat.get(cell.numberFormat);
    cells.set(`${row},${column}`, { ...writeContent(cell), ...(style && { style }) });
  });
  return cells;
}

/** Excel repairs a file in which a single cell is merged. */
function isSeveralCells({ rowCount, columnCount }: Area): boolean {
  return rowCount * columnCount > 1;
}

function writeColumns(sheet: Sheet): ColumnDef[] {
  const last = Math.max(-1, ...sheet.columns.keys());
  return Array.from({ length: last + 1 }, (_, column) => ({ ...sheet.columns.get(column) }));
}
