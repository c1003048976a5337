import { recordArgument } from "../arguments";
import { HostError } from "../hostError";
import type { Range } from "./range";

/**
 * Range.setRowProperties and setColumnProperties: an object a line of the range, in order; what it does not name stays as it is. Source: @types/office-js,
 * SettableRowProperties and SettableColumnProperties; office-js-snippets excel/42-range/cell-properties.yaml: "empty JSON objects … avoid changing". Heights,
 * widths and hiding only: other formats are not part of the emulator.
 */
export function setLineProperties(
  lines: readonly Range[],
  data: unknown,
  hidden: "rowHidden" | "columnHidden",
  size: "rowHeight" | "columnWidth",
): void {
  if (!Array.isArray(data) || data.length !== lines.length)
    throw new HostError("InvalidArgument", `There must be an object for each of the ${lines.length} lines.`);
  for (const [index, line] of lines.entries()) {
    const { format = {}, ...own } = recordArgument(data[index], "properties");
    const looks = recordArgument(format, "format");
    refuseOthers(own, hidden);
    refuseOthers(looks, size);
    if (own[hidden] !== undefined) line[hidden] = own[hidden];
    if (looks[size] !== undefined) line.format[size] = looks[size];
  }
}

function refuseOthers(properties: Record<string, unknown>, known: string): void {
  const other = Object.keys(properties).find((name) => name !== known);
  if (other !== undefined) throw new HostError("NotImplemented", `${other} is not part of the emulator here.`);
}
