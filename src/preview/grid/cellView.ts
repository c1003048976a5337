import { cellAt, styleAt, type Area, type CellStyle, type CellValue, type ConditionalStyle, type Sheet } from "../../workbook";
import { formatValue } from "./numberFormat";
import { alignmentOf, cssOf } from "./style";

/** What conditional formats paint over a cell's own look. */
export type Painting = ConditionalStyle["style"];

/** All that a cell shows. Two views with the same fields look the same, so an edit redraws only views that differ. */
export interface CellView {
  text: string;
  css: string;
  /** Text that is not wrapped runs on over an empty cell on its right, as in Excel. */
  runsOver: boolean;
  isReadOnly: boolean;
}

/** The view of a cell or merged area. */
export function cellView(sheet: Sheet, area: Area, painting: Painting | undefined, isReadOnly: boolean): CellView {
  const cell = cellAt(sheet, area.row, area.column);
  const own = cell?.style ?? {};
  const look = painting ? painted(own, painting) : own;
  const lastRow = area.row + area.rowCount - 1;
  const lastColumn = area.column + area.columnCount - 1;
  const value = cell?.value ?? null;
  const text = formatValue(value, cell?.numberFormat);
  const kind = kindOf(value);
  const alignment = alignmentOf(look, kind);
  const css = cssOf(look, {
    own: borderCornerOf(sheet, own, lastRow, lastColumn),
    right: styleAt(sheet, area.row, lastColumn + 1),
    below: styleAt(sheet, lastRow + 1, area.column),
    showGridlines: sheet.showGridlines,
  });
  const isRunning = kind === "text" && alignment === "left" && look.wrapText !== true && area.columnCount === 1;
  return {
    text,
    css: alignment === "left" ? css : `text-align:${alignment};${css}`,
    runsOver: isRunning && (cellAt(sheet, area.row, lastColumn + 1)?.value ?? null) === null,
    isReadOnly,
  };
}

/** The right and bottom lines of a merged area are those of its last cell. */
function borderCornerOf(sheet: Sheet, own: CellStyle, lastRow: number, lastColumn: number): CellStyle {
  const { right, bottom } = styleAt(sheet, lastRow, lastColumn).borders ?? {};
  return { ...own, borders: { ...own.borders, ...(right && { right }), ...(bottom && { bottom }) } };
}

function painted(style: CellStyle, painting: Painting): CellStyle {
  return { ...style, ...painting, font: { ...style.font, ...painting.font } };
}

function kindOf(value: CellValue): "number" | "text" | "other" {
  return typeof value === "number" ? "number" : typeof value === "string" || value === null ? "text" : "other";
}
