import type { GroupEvaluation, Points } from "../../model";
import { isWithin } from "../../paths";
import { sum } from "../../rounding";
import type { CheckContext } from "../context";

/** The numbers, where every one of at least one is there; null otherwise, because a sum of some proves nothing. */
export function allNumbers(values: readonly (number | null)[]): number[] | null {
  const numbers = values.filter((value) => value !== null);
  return numbers.length > 0 && numbers.length === values.length ? numbers : null;
}

/** What the report states for a group; null where it states no number of points. */
export function statedScore({ stated }: CheckContext, code: string): Points | null {
  return stated.groups.find(({ group }) => group.code === code)?.score.value ?? null;
}

/**
 * The scores directly below a group: those stated for the groups in it, else what stands below these; of other rows the clerk's own. Null
 * where one is missing, or there are none.
 */
export function scoresBelow(context: CheckContext, group: GroupEvaluation): Points[] | null {
  const inside = context.groups.filter(({ path }) => path.length > group.path.length && isWithin(path, group));
  const children = inside.filter(({ path }) => !inside.some((other) => other.path.length < path.length && isWithin(path, other)));
  const rows = context.rows.filter(
    ({ indicator: { path, weight } }) => weight !== null && isWithin(path, group) && !children.some((child) => isWithin(path, child)),
  );
  return allNumbers([
    ...children.map((child) => statedScore(context, child.code) ?? sumBelow(context, child)),
    ...rows.map(({ selfScore }) => selfScore),
  ]);
}

/** The sum of the scores directly below a group; null where one is missing, or there are none. */
export function sumBelow(context: CheckContext, group: GroupEvaluation): Points | null {
  const scores = scoresBelow(context, group);
  return scores === null ? null : sum(scores);
}
