/** Reads the sheets that bear our marker, in few round trips: sheets that are known to be someone else's are not read again. */
import { parseMarker, type SheetContents, type SheetValue, type SheetValueType } from "../form";

/** Cells beyond are not ours: no form reaches so far, and a foreign sheet may be huge. */
const searchedArea = "A1:BZ2000";

interface PendingSheet {
  sheet: Excel.Worksheet;
  filter: Excel.AutoFilter;
  used: Excel.Range;
}

/** What a reading of the workbook gives. */
export interface SheetsRead {
  /** The sheets of ours in workbook order. */
  sheets: SheetContents[];
  /** The sheet in front. */
  activeSheetId: string;
  /** Ids of sheets of ours in which a filter hides rows. */
  filteredSheetIds: ReadonlySet<string>;
}

export class SheetReader {
  /** Sheets examined before, by id: whether they bear our marker. */
  private readonly isOurs = new Map<string, boolean>();

  /** Sheets that were just laid out: they need not be searched for. Their ids must be loaded. */
  remember(sheets: readonly Excel.Worksheet[]): void {
    for (const { id } of sheets) this.isOurs.set(id, true);
  }

  /** One sync where no sheet is new; a second one reads sheets that were added, copied or not seen yet. */
  async read(context: Excel.RequestContext): Promise<SheetsRead> {
    const { worksheets } = context.workbook;
    worksheets.load("items/id,items/name");
    const active = worksheets.getActiveWorksheet();
    active.load("id");
    const known = [...this.isOurs].filter(([, ours]) => ours).map(([id]) => pend(worksheets.getItemOrNullObject(id)));
    await context.sync();

    const unseen = worksheets.items.filter(({ id }) => !this.isOurs.has(id)).map((sheet) => pend(sheet));
    if (unseen.length > 0) await context.sync();

    const contents = new Map<string, SheetContents>();
    const filteredSheetIds = new Set<string>();
    for (const pending of [...known, ...unseen]) {
      if (pending.sheet.isNullObject) continue;
      const sheet = sheetContents(pending);
      if (sheet !== null) contents.set(sheet.id, sheet);
      if (pending.filter.isDataFiltered) filteredSheetIds.add(pending.sheet.id);
      this.isOurs.set(pending.sheet.id, sheet !== null && bearsMarker(sheet));
    }
    const sheets = worksheets.items.flatMap(({ id }) => {
      const sheet = contents.get(id);
      return sheet === undefined || this.isOurs.get(id) !== true ? [] : [sheet];
    });
    return { sheets, activeSheetId: active.id, filteredSheetIds };
  }
}

function pend(sheet: Excel.Worksheet): PendingSheet {
  sheet.load("id,name");
  const filter = sheet.autoFilter;
  filter.load("isDataFiltered");
  // Formats alone do not count as used: prepared rows of 问题清单 stay unread.
  const used = sheet.getRange(searchedArea).getUsedRangeOrNullObject(true);
  used.load("values,formulas,numberFormat,valueTypes,rowIndex,columnIndex");
  return { sheet, filter, used };
}

/** Null for an empty sheet. */
function sheetContents({ sheet, used }: PendingSheet): SheetContents | null {
  if (used.isNullObject) return null;
  return {
    name: sheet.name,
    id: sheet.id,
    firstRow: used.rowIndex,
    firstColumn: used.columnIndex,
    values: used.values.map((row) => row.map(sheetValue)),
    formulas: used.formulas.map((row) => row.map(sheetValue)),
    numberFormats: used.numberFormat.map((row) => row.map(String)),
    valueTypes: used.valueTypes.map((row) => row.map(valueType)),
  };
}

/** Office.js types cells as any; they are texts, numbers or booleans (Range.values). */
function sheetValue(value: unknown): SheetValue {
  return typeof value === "number" || typeof value === "boolean" ? value : String(value);
}

function valueType(type: Excel.RangeValueType | string): SheetValueType {
  switch (type) {
    case "Empty":
    case "String":
    case "Double":
    case "Boolean":
    case "Error":
      return type;
    case "Integer":
      return "Double";
    default:
      return "Unknown";
  }
}

function bearsMarker(sheet: SheetContents): boolean {
  return sheet.values.slice(0, 20).some((row) => row.some((value) => parseMarker(value) !== null));
}
