/** Family K on 绩效目标 and 数据核对: rows come and go freely there, but the headings and the columns of the lists must stay. */
import type { Problem, Scheme } from "../evaluation";
import { figureFields } from "../evaluation";
import { say } from "../locales";
import { figureColumnName, goalColumns } from "./columns";
import { figuresHeading, goalsHeading, reportHeading, rowsBelow } from "./lists";
import "./messages";
import type { FormTable } from "./table";

/** What must stay on a sheet, by its code and with its name. */
interface Shape {
  headings: [code: string, name: string][];
  columns: [code: string, name: string][];
}

/** The problems of a sheet of lists; none on any other sheet. */
export function listProblems(table: FormTable, scheme: Scheme): Problem[] {
  const shape = shapeOf(table, scheme);
  return shape === null ? [] : [...missing(table, shape), ...stray(table, shape)];
}

function shapeOf({ marker }: FormTable, scheme: Scheme): Shape | null {
  switch (marker.kind) {
    case "goals": {
      const blocks = scheme.form.goals ?? [];
      return {
        headings: blocks.map(({ code, title }) => [goalsHeading(code), title]),
        columns: goalColumns(scheme).map(({ code }) => {
          const titles = blocks.flatMap(({ columns }) => columns.filter(({ field }) => field === code).map(({ title }) => title));
          return [code, titles[0] ?? code];
        }),
      };
    }
    case "figures":
      return {
        headings: [
          [figuresHeading, say("form.part.figures")],
          [reportHeading, say("form.part.report")],
        ],
        columns: figureFields.map((field) => [field, figureColumnName(field)]),
      };
    default:
      return null;
  }
}

function missing(table: FormTable, { headings, columns }: Shape): Problem[] {
  const sheet = table.sheetName;
  return [
    ...headings
      .filter(([code]) => !table.rows.has(code))
      .map(([, name]) => problem(table, "K9", { key: "check.K9.otherRow", values: { name, sheet } }, name)),
    ...columns
      .filter(([code]) => !table.columns.has(code))
      .map(([, column]) => problem(table, "K13", { key: "check.K13", values: { column, sheet } }, column)),
    ...columns
      .filter(([code]) => table.repeatedColumns.includes(code))
      .map(([, column]) => problem(table, "K13", { key: "check.K13.repeated", values: { column, sheet } }, column)),
  ];
}

/** Rows outside every list that hold something and are not ours, a moved row among them. The text of the report reaches to the sheet's end. */
function stray(table: FormTable, { headings }: Shape): Problem[] {
  const own = [...table.rows].filter(([code]) => code.startsWith("#")).map(([, row]) => row);
  const known = new Set([...own, ...headings.flatMap(([code]) => rowsBelow(table, code))]);
  const end = table.rows.get(reportHeading) ?? table.endRow;
  const problems: Problem[] = [];
  for (let row = table.markerRow + 1; row < end; row += 1) {
    const text = known.has(row) ? undefined : firstText(table, row);
    if (text === undefined) continue;
    const told = problem(table, "K12", { key: "check.K12", values: { row: row + 1, text, sheet: table.sheetName } }, "");
    problems.push({ ...told, severity: "warning", place: { ...told.place, row: row + 1 }, seen: text });
  }
  return problems;
}

function firstText(table: FormTable, row: number): string | undefined {
  const texts = Array.from({ length: table.codeColumn }, (_, column) => String(table.cellAt(row, column).value).trim());
  return texts.find((text) => text !== "");
}

function problem({ marker }: FormTable, check: Problem["check"], message: Problem["message"], expected: string): Problem {
  return { check, severity: "error", place: { part: "workbook", code: marker.kind }, seen: "", expected, message };
}
