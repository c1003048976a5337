/** What 指标评分 only prints, the block of funds and the printed goals: typed there, it is not read, so it is told (K15). */
import type { Problem, Scheme } from "../evaluation";
import { say } from "../locales";
import { fundsAmounts, fundsColumns, fundsData, fundsRow } from "./fundsColumns";
import "./messages";
import { printedGoalColumns, printedGoalRow } from "./printedGoals";
import { cellText } from "./rawCell";
import type { SheetKind } from "./sheet";
import type { FormTable } from "./table";

interface MirroredCell {
  row: string;
  column: string;
  name: string;
  /** The sheet where it is typed. */
  source: "basics" | "goals";
}

/** A problem for each cell that shows what stands on another sheet and was typed over. */
export function mirroredProblems(tables: ReadonlyMap<SheetKind, FormTable>, scheme: Scheme): Problem[] {
  const table = tables.get("indicators");
  if (table === undefined) return [];
  return [...mirroredFunds(scheme), ...mirroredGoals(scheme, table)].flatMap(({ row, column, name, source }): Problem[] => {
    const cell = table.cell(row, column);
    if (cell === null || cell.formula !== null) return [];
    const sheet = tables.get(source)?.sheetName ?? say(`form.sheet.${source}`);
    return [
      {
        check: "K15",
        severity: "warning",
        place: { part: "workbook", code: "indicators", row: cell.row + 1 },
        seen: cellText(cell),
        expected: "",
        message: { key: "check.K15.typedOverMirror", values: { name, sheet } },
      },
    ];
  });
}

function mirroredFunds(scheme: Scheme): MirroredCell[] {
  const columns = fundsColumns(scheme);
  if (columns === null) return [];
  return (scheme.form.funds?.lines ?? []).flatMap((line) =>
    fundsAmounts
      .filter((amount) => scheme.form.basics.includes(fundsData[line][amount]))
      .map((amount): MirroredCell => ({
        row: fundsRow(line),
        column: columns[amount].code,
        name: `${say(`form.funds.${line}`)} · ${say(`form.funds.${amount}`)}`,
        source: "basics",
      })),
  );
}

function mirroredGoals(scheme: Scheme, table: FormTable): MirroredCell[] {
  return (scheme.form.goals ?? []).flatMap((block) =>
    printedGoalColumns(scheme, block).flatMap(({ code: column, title }) => {
      const heading = printedGoalRow(block.code, 0);
      const rows = [...table.rows.keys()].filter((code) => code.startsWith(`#goals:${block.code}:`) && code !== heading);
      return rows.map((row): MirroredCell => ({ row, column, name: `${block.title} · ${title}`, source: "goals" }));
    }),
  );
}
