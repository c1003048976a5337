import type { GoalField, GoalRow, Scheme } from "../../evaluation";
import { lostCells, type Carried } from "./carried";

const goalFields = ["name", "content", "target", "actual"] as const satisfies GoalField[];

/** Rows of 绩效目标 by the code of their block, and of them the columns that the newer block has. A form has room for any number of rows. */
export function carriedGoals(newer: Scheme, goals: readonly GoalRow[]): Carried<GoalRow[]> {
  const counts = new Map<string, number>();
  const kept: GoalRow[] = [];
  const lost = goals.flatMap((goal) => {
    const row = (counts.get(goal.block) ?? 0) + 1;
    counts.set(goal.block, row);
    const block = newer.form.goals?.find(({ code }) => code === goal.block);
    const place = { part: "goals", code: goal.block, row } as const;
    if (block === undefined) return lostCells(place, goal);
    const hasColumn = (field: GoalField): boolean => block.columns.some((column) => column.field === field);
    kept.push(onlyFields(goal, goalFields.filter(hasColumn)));
    return lostCells(
      place,
      onlyFields(
        goal,
        goalFields.filter((field) => !hasColumn(field)),
      ),
    );
  });
  return { kept, lost };
}

function onlyFields({ block, ...cells }: GoalRow, fields: readonly GoalField[]): GoalRow {
  const row: GoalRow = { block };
  for (const field of fields) {
    const cell = cells[field];
    if (cell !== undefined) row[field] = cell;
  }
  return row;
}
