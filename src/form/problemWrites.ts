import { withAdded, type Problem } from "../evaluation";
import type { BlockWrite } from "./blockWrite";
import { preparedProblemRows } from "./columns";
import { listedColumns, problemRows, type ProblemRow } from "./problemRows";
import type { FormContents } from "./read";
import type { KeptBlock } from "./restore";
import { contentOf, type FormTable } from "./table";

/** 问题清单: a problem keeps its row, new ones go below; 已核实说明 is the clerk's and never written. */
export function problemWrites(
  form: FormContents,
  problems: readonly Problem[],
): { writes: BlockWrite[]; kept: KeptBlock[]; added: string[] } {
  const table = form.tables.get("problems");
  if (table === undefined) return { writes: [], kept: [], added: [] };
  const rows = problemRows(table, withAdded(form.scheme, form.submission.added), problems);
  const added = rows.filter(({ isNew }) => isNew);
  const changed = rows.filter(
    ({ isNew, code, cells }) => !isNew && listedColumns.some((column) => contentOf(table, code, column) !== cells[column]),
  );
  return {
    writes: [
      ...blockOfRows(table, table.codeColumn, added, ({ code }) => code),
      ...listedColumns.flatMap((column) => blockOfRows(table, table.columns.get(column), rows, ({ cells }) => cells[column])),
    ],
    kept: [
      {
        kind: "problems",
        columns: [...listedColumns],
        rows: changed.map(({ code }) => [code, ...listedColumns.map((column) => contentOf(table, code, column))]),
      },
    ],
    added: added.map(({ code }) => code),
  };
}

/** A text block over the rows whose cell changes; the cells between them are kept as they are. */
function blockOfRows(
  table: FormTable,
  column: number | undefined,
  rows: readonly ProblemRow[],
  text: (row: ProblemRow) => string,
): BlockWrite[] {
  const changes = column === undefined ? [] : rows.filter((row) => table.cellAt(row.row, column).value !== text(row));
  if (column === undefined || changes.length === 0) return [];
  const first = Math.min(...changes.map(({ row }) => row));
  const last = Math.max(...changes.map(({ row }) => row));
  const rowCount = last - first + 1;
  const values = new Map(changes.map((row) => [row.row, text(row)]));
  // Rows below the prepared ones are in the General format, where a text such as =100% would become a number.
  const lastPrepared = (table.rows.get("#header") ?? 0) + preparedProblemRows;
  return [
    {
      kind: "problems",
      sheetId: table.sheetId,
      area: { row: first, column, rowCount, columnCount: 1 },
      ...(last > lastPrepared ? { numberFormats: Array.from({ length: rowCount }, () => ["@"]) } : {}),
      values: Array.from({ length: rowCount }, (_, index) => [values.get(first + index) ?? null]),
    },
  ];
}
