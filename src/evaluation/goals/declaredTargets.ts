import type { GoalRow, Place, Scheme, Submission } from "../model";
import { readCell, type Reading } from "../quantity";

/** A row of 绩效目标 that sets a target for the year. */
export interface DeclaredTarget {
  place: Place;
  /** What it is about: its name, else what it says. */
  name: string;
  target: Reading;
}

/** The targets declared at the start of the year: rows of the blocks of 绩效目标 that have a column for a target, where a target is filled in. */
export function declaredTargets({ form }: Scheme, { goals = [] }: Submission): DeclaredTarget[] {
  const blocks = (form.goals ?? []).filter(({ columns }) => columns.some(({ field }) => field === "target"));
  return blocks.flatMap(({ code }) =>
    goals
      .filter(({ block }) => block === code)
      .flatMap((goal, index): DeclaredTarget[] => {
        const target = readCell(goal.target, "target");
        const place = { part: "goals", code, row: index + 1 } as const;
        return target.kind === "empty" ? [] : [{ place, name: nameOf(goal) || target.text, target }];
      }),
  );
}

function nameOf({ name, content }: GoalRow): string {
  const [first = ""] = [readCell(name).text, readCell(content).text].filter((text) => text !== "");
  return first;
}
