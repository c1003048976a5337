import type { Message } from "../messages";
import type { Points } from "../model";
import { decimal, roundToHundredths, sum } from "../rounding";
import { areItems, readItems, type ItemsMet } from "./namedItems";
import { fullScore, noActual, scored, unreadable, type RuleInput, type RuleOutcome } from "./outcome";

/** 评价要点: each point that is met earns its part. */
export interface ChecklistRule {
  kind: "checklist";
  /** Points each; without them the weight is shared equally. All items or none have points. */
  items: { text: string; points?: Points }[];
  /** What the actual value names: the items that are met (default) or those that are not. */
  names?: "met" | "unmet";
}

/**
 * 评价要点 (财预〔2013〕53号; ①②③各1分 in the Hunan tables): each item that is met earns its points, or an equal share: w × met ÷ items, rounded once,
 * so that all of them are the weight exactly. Which are met is chosen apart, or the actual value names or counts them.
 */
export function checklist({ items, names = "met" }: ChecklistRule, { weight, target, actual, itemsMet }: RuleInput): RuleOutcome {
  const count = items.length;
  const text = itemsMet === undefined ? actual.text : itemsMet.join("、");
  const found = itemsMet === undefined ? readItems(actual, target, count, names) : chosenItems(itemsMet, count);
  if (found === null) {
    // Asked last: a lone ① is an answer here, although elsewhere it only numbers one.
    return itemsMet === undefined && actual.kind === "empty"
      ? noActual()
      : unreadable("E2", { key: "check.E2.items", values: { text, count } });
  }
  const points = items.map((item) => item.points);
  const alike = points.every((each) => each === points[0]);
  if ("count" in found && found.count !== 0 && found.count !== count && !alike) {
    return unreadable("E2", { key: "check.E2.itemNumbers", values: { text } });
  }
  const number = "met" in found ? found.met.length : found.count;
  if (number === count) {
    return fullScore(weight, [{ key: "working.itemsAll", values: { count } }]);
  }
  if (number === 0) {
    return scored(0, false, [{ key: "working.itemsNone", values: { count } }]);
  }
  if ("met" in found && points.some((each) => each !== undefined)) {
    const met = found.met.map((item): { item: number; points: Points } => ({ item, points: points[item - 1] ?? 0 }));
    const earned = met.map((values): Message => ({ key: "working.itemPoints", values }));
    return scored(Math.min(weight, roundToHundredths(sum(met.map((each) => each.points)))), false, [
      { key: "working.itemsEarned", values: { items: earned } },
    ]);
  }
  const score = roundToHundredths(decimal(weight).times(number).div(count));
  return scored(score, false, [
    "met" in found
      ? { key: "working.itemsMet", values: { items: found.met.join("、"), count } }
      : { key: "working.itemsCounted", values: { number, count } },
    { key: "working.share", values: { part: number, whole: count, weight, score } },
  ]);
}

function chosenItems(items: readonly number[], count: number): ItemsMet | null {
  return areItems(items, count) ? { met: [...items].sort((a, b) => a - b) } : null;
}
