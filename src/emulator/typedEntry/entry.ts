import type { CellValue } from "../../workbook";

/** What Excel makes of a text that is entered. */
export type Entry =
  | { kind: "formula"; formula: string }
  /** The number format is given only where entering changes it. */
  | { kind: "value"; value: CellValue; numberFormat?: string }
  /** Excel does not take it: a person gets a message box, an add-in gets InvalidArgument. */
  | { kind: "refused"; reason: "formula cannot be read" | "too long" };

export interface EntryOptions {
  /** Of the cell, before. */
  numberFormat: string;
  /**
   * A person types under the rules of a Chinese Excel; what an add-in assigns is read under US rules, whatever the locale
   * (office-js#1559; @types/office-js, Range.values on "locale-shaped strings").
   */
  typedBy: "person" | "addin";
  /** The year that a day without a year falls in: the current one. Source: support.microsoft.com "Stop automatically changing numbers to dates". */
  year: number;
}
