import type { RawCell } from "../evaluation";
import type { FormCell } from "./table";

/** What a person left in a cell, untouched; undefined where the cell is empty or gone. */
export function rawCell(cell: FormCell | null): RawCell | undefined {
  if (cell === null || cell.value === "") return undefined;
  if (typeof cell.value === "string" && cell.valueType !== "Error") return cell.value;
  if (typeof cell.value === "number" && cell.numberFormat === "General") return cell.value;
  return { value: cell.value, numberFormat: cell.numberFormat };
}

/** The plain text of a cell for messages: what a person would say stands there. */
export function cellText(cell: FormCell | null): string {
  return cell === null ? "" : String(cell.value);
}
