import { cellAt, forEachCell, type Area, type Sheet } from "../workbook";
import { formatValue } from "./grid/numberFormat";
import { textWith } from "./text";

/** What Excel's status bar says of a selection: average, count and sum; nothing for a single cell. */
export function summaryOf(sheet: Sheet, area: Area): string {
  if (area.rowCount * area.columnCount === 1) return "";
  const format = cellAt(sheet, area.row, area.column)?.numberFormat;
  let count = 0;
  const numbers: number[] = [];
  forEachCell(
    sheet,
    ({ value }) => {
      if (value === null) return;
      count += 1;
      if (typeof value === "number") numbers.push(value);
    },
    area,
  );
  if (numbers.length === 0) return "";
  const sum = numbers.reduce((total, number) => total + number, 0);
  const shown = (value: number): string => formatValue(value, format === "@" ? undefined : format);
  return textWith("preview.selected", { average: shown(sum / numbers.length), count, sum: shown(sum) });
}
