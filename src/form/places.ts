/** Where a place of the evaluation stands in the workbook: sheet, row code, column code. The address is looked up when it is needed. */
import type { Place } from "../evaluation";
import { adjustmentOfRow } from "./adjustmentRows";
import { figuresHeading, goalsHeading, reportHeading, rowOfNumber } from "./lists";
import { sheetKinds, type SheetKind } from "./sheet";
import type { FormTable } from "./table";

export interface CellReference {
  kind: SheetKind;
  row: string;
  column: string;
}

const wholeSheet = "#title";

/** The cell of a place. A place that names no cell (a whole sheet, a part that the form does not hold) gives a sheet's title. */
export function cellOfPlace(place: Place): CellReference {
  const code = place.code ?? "";
  switch (place.part) {
    case "indicators":
      return { kind: "indicators", row: code === "" ? wholeSheet : code, column: indicatorColumn(place.field) };
    case "basics":
      return { kind: "basics", row: code === "" ? wholeSheet : code, column: "value" };
    case "stated":
      return statedCell(code, place.field);
    case "scheme":
      return { kind: "scheme", row: code === "" ? wholeSheet : code, column: "name" };
    case "workbook":
      return { kind: isSheetKind(code) ? code : "indicators", row: wholeSheet, column: "code" };
    case "goals":
      return {
        kind: "goals",
        row: listRow(place, `goal:${code}`, code === "" ? wholeSheet : goalsHeading(code)),
        column: place.field ?? "name",
      };
    case "figures":
      return { kind: "figures", row: listRow(place, "figure", figuresHeading), column: place.field ?? "label" };
    case "report":
      return { kind: "figures", row: listRow(place, "report", reportHeading), column: "label" };
  }
}

/** The prepared row of a number. People insert rows and leave some empty: where the place stands now, positionOfPlace() tells. */
function listRow({ row }: Place, prefix: string, heading: string): string {
  return row === undefined ? heading : `${prefix}:${String(row)}`;
}

/** Where the cell of a place stands now on its sheet, zero-based; null where its row or column is gone. */
export function positionOfPlace(table: FormTable, place: Place): { row: number; column: number } | null {
  const { row, column } = cellOfPlace(place);
  if (place.row === undefined) return table.cell(row, column);
  if (place.part === "workbook") return { row: place.row - 1, column: 0 };
  const listed = rowOfNumber(table, place);
  return listed === null ? null : { row: listed, column: table.columns.get(column) ?? 0 };
}

function indicatorColumn(field: Place["field"]): string {
  return field === undefined || field === "name" || field === "rate" ? "level3" : field;
}

function statedCell(code: string, field: Place["field"]): CellReference {
  if (code === "total" || code === "grade") return { kind: "conclusion", row: code, column: "statedScore" };
  if (adjustmentOfRow(code) !== null) return { kind: "conclusion", row: code, column: "score" };
  if (field === undefined) return { kind: "conclusion", row: `rate:${code}`, column: "statedRate" };
  return {
    kind: "conclusion",
    row: `group:${code}`,
    column: statedColumns.find(([, known]) => known === field)?.[0] ?? "statedScore",
  };
}

/** The columns of 报告所写, and which field of a group each holds. */
const statedColumns = [
  ["statedWeight", "weight"],
  ["statedScore", "score"],
  ["statedRate", "rate"],
  ["statedElsewhere", "elsewhere"],
  ["statedDeducted", "deducted"],
  ["statedReason", "reason"],
] as const;

function isSheetKind(code: string): code is SheetKind {
  return sheetKinds.some((kind) => kind === code);
}

/** The place of a cell by its codes, or null where the cell belongs to no place of the evaluation. */
export function placeOfCell(reference: CellReference): Place | null {
  const { kind, row, column } = reference;
  if (row.startsWith("#")) return null;
  switch (kind) {
    case "indicators":
      return { part: "indicators", code: row, ...indicatorField(column) };
    case "basics":
      return { part: "basics", code: row };
    case "conclusion":
      return statedPlace(row, column);
    // Rows of lists are numbered by what stands above them, not by their codes.
    case "goals":
    case "figures":
    case "problems":
    case "scheme":
    case "state":
    case "draft":
      return null;
  }
}

function indicatorField(column: string): Pick<Place, "field"> {
  switch (column) {
    case "weight":
    case "target":
    case "actual":
    case "score":
    case "selfScore":
    case "reason":
    case "working":
    case "status":
    case "rule":
      return { field: column };
    default:
      return {};
  }
}

function statedPlace(row: string, column: string): Place | null {
  if (row === "total" || row === "grade") return { part: "stated", code: row };
  if (adjustmentOfRow(row) !== null) return column === "score" ? { part: "stated", code: row, field: "score" } : null;
  const [sort, ...rest] = row.split(":");
  const code = rest.join(":");
  if (sort === "rate") return { part: "stated", code };
  if (sort !== "group") return null;
  return { part: "stated", code, field: statedColumns.find(([known]) => known === column)?.[1] ?? "score" };
}
