/** The workbook form between cells and data: how a sheet looks to the form, without Office.js and without files. */

/** The sheets of a form in the order in which they stand in the workbook. "state" is the very hidden one; "draft" is a scheme that is being written, in a workbook of its own. */
export const sheetKinds = ["basics", "goals", "indicators", "conclusion", "problems", "figures", "scheme", "state", "draft"] as const;
export type SheetKind = (typeof sheetKinds)[number];

/** A cell as Office.js reads it: "" is empty, errors are their text. */
export type SheetValue = string | number | boolean;

/** A sheet as read: its used range. All four arrays have the same rows and columns. */
export interface SheetContents {
  name: string;
  /** The sheet's own stable id in its host. */
  id: string;
  /** Zero-based position of the first cell of the arrays. */
  firstRow: number;
  firstColumn: number;
  values: SheetValue[][];
  /** Constants as they are, formulas with "=" (Range.formulas). */
  formulas: SheetValue[][];
  /** en-US codes (Range.numberFormat). */
  numberFormats: string[][];
  valueTypes: SheetValueType[][];
}
/** Range.valueTypes as far as a form can hold them. */
export type SheetValueType = "Empty" | "String" | "Double" | "Boolean" | "Error" | "Unknown";

/** A rectangle of zero-based cells. */
export interface Area {
  row: number;
  column: number;
  rowCount: number;
  columnCount: number;
}

/** What a layout puts into a cell: text stays text whatever it begins with, a formula is marked as one. */
export type LayoutCell = string | number | boolean | { formula: string } | null;

/** A whole sheet to be laid out, from A1 on. */
export interface SheetLayout {
  kind: SheetKind;
  name: string;
  visibility: "Visible" | "VeryHidden";
  /** Rows of equal length. */
  cells: LayoutCell[][];
  /** Excel number formats (en-US codes); General elsewhere. "@" wherever text is written or typed. */
  numberFormats: { area: Area; format: string }[];
  /** Widths in characters, by column; hidden columns have hidden: true. */
  columns: { width: number; hidden?: boolean }[];
  /** Heights in points for rows that need one; the others fit their contents. */
  rowHeights: { row: number; height: number }[];
  hiddenRows: number[];
  styles: { area: Area; style: StyleName }[];
  merges: Area[];
  validations: LayoutValidation[];
  conditionalFormats: LayoutConditionalFormat[];
  freeze?: { rowCount: number; columnCount: number };
  page?: { area?: Area; titleRows: { row: number; rowCount: number }; orientation: "Portrait" | "Landscape"; footer: string };
  autoFilter?: Area;
  tabColor?: string;
}

export type StyleName =
  | "title"
  | "subtitle"
  | "heading"
  | "label"
  | "group"
  | "text"
  | "number"
  | "input"
  | "inputNumber"
  | "inputText"
  | "inputLine"
  | "output"
  | "outputText"
  | "total"
  | "note"
  | "section"
  | "alert"
  | "plain"
  | "line";

export interface LayoutValidation {
  area: Area;
  /** "any" only shows the prompt. A list is a short literal; it never forbids other words. */
  rule: { type: "any" } | { type: "list"; items: string[] };
  prompt: { title: string; message: string };
}

export interface LayoutConditionalFormat {
  area: Area;
  /** Relative to the area's first cell, with "=". */
  formula: string;
  look: "missing" | "error" | "warning" | "done" | "gone";
}
