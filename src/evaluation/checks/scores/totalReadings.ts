import type { Message } from "../../messages";
import type { GroupEvaluation, Points } from "../../model";
import { lastName } from "../../paths";
import { decimalText, sum } from "../../rounding";
import type { CheckContext } from "../context";
import { allNumbers, statedScore, sumBelow } from "./statedScores";

/** A way in which the report adds up to a total. */
export interface TotalReading {
  sum: Points;
  /** The sum as a person writes it: 19+38+40. */
  addends: string;
  message: Message;
}

/** Three groups that can be read both ways give seven readings more; no report needs more. */
const most = 3;

/**
 * Every reading of the total (list of checks, B4): the stated first-level scores; the same with what stands below a group, wherever that is
 * less than was stated for it; and all groups by what stands below. The same addends are one reading. A form without first-level groups
 * has one: the sum of the clerk's own scores.
 */
export function totalReadings(context: CheckContext): TotalReading[] {
  const groups = context.groups.filter(({ path }) => path.length === 1);
  if (groups.length === 0) {
    return ownScores(context);
  }
  const stated = groups.map(({ code }) => statedScore(context, code));
  const below = groups.map((group, index) => (group.scoredAsOne === true ? (stated[index] ?? null) : sumBelow(context, group)));
  const lower = groups.filter((_, index) => (below[index] ?? Infinity) < (stated[index] ?? -Infinity)).slice(0, most);
  const readings = [
    ...subsets(lower).flatMap((replaced) =>
      readingOf(
        groups,
        replaced,
        groups.map((group, index) => (replaced.includes(group) ? below : stated)[index] ?? null),
      ),
    ),
    ...readingOf(groups, groups, below),
  ];
  return readings.filter(({ addends }, index) => readings.findIndex((other) => other.addends === addends) === index);
}

/** The sum of the groups' scores, some of them replaced by what stands below; nothing where a score is missing. */
function readingOf(
  groups: readonly GroupEvaluation[],
  replaced: readonly GroupEvaluation[],
  scores: readonly (Points | null)[],
): TotalReading[] {
  const numbers = allNumbers(scores);
  if (numbers === null) {
    return [];
  }
  const values = { addends: numbers.map(decimalText).join("+"), sum: sum(numbers) };
  if (replaced.length === 0 || replaced.length === groups.length) {
    return [{ ...values, message: { key: replaced.length === 0 ? "check.B4.groups" : "check.B4.below", values } }];
  }
  const names = replaced.map(({ path }): Message => ({ key: "check.B4.group", values: { group: lastName(path) } }));
  return [{ ...values, message: { key: "check.B4.groupsBelow", values: { ...values, groups: names } } }];
}

function ownScores({ rows }: CheckContext): TotalReading[] {
  const scores = allNumbers(rows.filter(({ indicator }) => indicator.weight !== null).map(({ selfScore }) => selfScore));
  if (scores === null) {
    return [];
  }
  const total = sum(scores);
  return [{ sum: total, addends: decimalText(total), message: { key: "check.B4.indicators", values: { sum: total } } }];
}

/** Every choice among the things, from none to all. */
function subsets<Thing>(things: readonly Thing[]): Thing[][] {
  return things.reduce<Thing[][]>((chosen, thing) => [...chosen, ...chosen.map((each) => [...each, thing])], [[]]);
}
