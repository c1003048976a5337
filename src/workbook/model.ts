/**
 * A workbook without Excel, as plain data: what the emulator, the preview's grid, the .xlsx reader and writer and the
 * recalculation share. Rows and columns count from 0. Field names are Office.js's where it has one.
 */

export type CellError = "#N/A" | "#VALUE!" | "#REF!" | "#DIV/0!" | "#NUM!" | "#NAME?" | "#NULL!" | "#SPILL!" | "#CALC!";
/** Text, number (dates are 1900-system serials), boolean, an error, or null for an empty cell. */
export type CellValue = string | number | boolean | { error: CellError } | null;

export interface Cell {
  /** The constant, or the last result of the formula. */
  value: CellValue;
  /** With its leading "=", en-US function names, comma separators. */
  formula?: string;
  /** Excel number format in en-US codes; absent is General. "@" is text. */
  numberFormat?: string;
  /** Absent is the default look. Styles are shared objects: never change one in place. */
  style?: CellStyle;
}

export interface CellStyle {
  font?: { name?: string; size?: number; bold?: boolean; italic?: boolean; underline?: boolean; color?: string };
  /** "#RRGGBB". */
  fill?: string;
  borders?: Partial<
    Record<
      "top" | "bottom" | "left" | "right",
      { style: "thin" | "medium" | "thick" | "hair" | "dashed" | "dotted" | "double"; color?: string }
    >
  >;
  horizontalAlignment?: "General" | "Left" | "Center" | "Right" | "Fill" | "Justify" | "CenterAcrossSelection" | "Distributed";
  verticalAlignment?: "Top" | "Center" | "Bottom" | "Justify" | "Distributed";
  wrapText?: boolean;
  indentLevel?: number;
  /** Absent is locked, as in Excel. */
  locked?: boolean;
}

/** A rectangle: its first cell and its size. */
export interface Area {
  row: number;
  column: number;
  rowCount: number;
  columnCount: number;
}

export interface RowFormat {
  /** In points. */
  height?: number;
  hidden?: boolean;
}
export interface ColumnFormat {
  /** In characters of the default font, as .xlsx keeps it. */
  width?: number;
  hidden?: boolean;
}

export interface DataValidation {
  area: Area;
  rule:
    /** The source is a literal "甲,乙" (at most 255 characters), or a reference with its leading "=". */
    | { type: "list"; source: string; inCellDropDown: boolean }
    /** Numbers as text ("0"), formulas with their leading "=". */
    | { type: "decimal" | "wholeNumber" | "textLength" | "date"; operator: ComparisonOperator; formula1: string; formula2?: string }
    | { type: "custom"; formula: string };
  ignoreBlanks: boolean;
  prompt?: { title: string; message: string };
  errorAlert?: { title: string; message: string; style: "Stop" | "Warning" | "Information" };
}
export type ComparisonOperator =
  "Between" | "NotBetween" | "EqualTo" | "NotEqualTo" | "GreaterThan" | "GreaterThanOrEqualTo" | "LessThan" | "LessThanOrEqualTo";

export interface ConditionalFormat {
  area: Area;
  /** A formula with its leading "=", relative to the area's first cell; true (or any number but 0) paints the style. */
  formula: string;
  style: Pick<CellStyle, "font" | "fill">;
  priority: number;
  stopIfTrue: boolean;
}

export interface PageSetup {
  orientation: "Portrait" | "Landscape";
  paperSize: "A4" | "A3" | "Letter";
  /** Pages wide and tall; 0 is automatic. Absent: no fitting. */
  fit?: { wide: number; tall: number };
  printArea?: Area;
  titleRows?: { row: number; rowCount: number };
  centerHorizontally?: boolean;
  /** In inches. */
  margins?: { top: number; bottom: number; left: number; right: number; header: number; footer: number };
  /** Excel header and footer codes (&P, &N …). */
  centerFooter?: string;
  leftFooter?: string;
}

export interface BarChart {
  name: string;
  title: string;
  /** References with quoted sheet names, as in a formula but without "=". */
  categories: string;
  values: string;
  position: Area;
}

export interface Sheet {
  /** Stable over renaming; unique in the workbook. */
  id: string;
  name: string;
  visibility: "Visible" | "Hidden" | "VeryHidden";
  /** Sparse: cells.get(row)?.get(column). */
  cells: Map<number, Map<number, Cell>>;
  rows: Map<number, RowFormat>;
  columns: Map<number, ColumnFormat>;
  merges: Area[];
  validations: DataValidation[];
  conditionalFormats: ConditionalFormat[];
  freeze?: { rowCount: number; columnCount: number };
  pageSetup?: PageSetup;
  /** Office.js's WorksheetProtectionOptions: allowSort, selectionMode … */
  protection?: { options: Record<string, boolean | string> };
  autoFilter?: Area;
  tabColor?: string;
  showGridlines: boolean;
  charts: BarChart[];
}

export interface Workbook {
  sheets: Sheet[];
  /** Id of the sheet in front. */
  activeSheet: string;
  /** The font of cells without one, which column widths are counted in; absent is Calibri 11. */
  defaultFont?: { name: string; size: number };
}
