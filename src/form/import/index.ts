/** A table that is none of ours, from another workbook or another year: read, and matched with a scheme. */
export type { UnderstoodColumn } from "./headings";
export { matchTable, type MatchedRow, type TableMatch, type Unplaced } from "./matchTable";
export { pastedTable } from "./pastedTable";
export { shownText, type RawTable } from "./rawTable";
export { readTable, type ColumnChoice, type TableReading } from "./readTable";
export { tableColumns, type TableColumn } from "./tableColumns";
