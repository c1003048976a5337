import { convert, meansNone, normalise, type Reading } from "../quantity";
import { unreadable, unusableTarget, vague, type RuleInput, type RuleOutcome } from "./outcome";

/** One unit of each group that counts things. */
const countUnits = ["个", "人", "人次", "户"];

/** Whether a unit counts things, as 起, 例, 次 and 人 do; a bare figure may. */
export function isCountUnit(unit: string): boolean {
  return unit === "" || countUnits.some((each) => convert(1, unit, each) !== null);
}

/**
 * How many incidents an actual value names; words such as 未发生 name none. An approximate number is a person's to judge: missed where even
 * that number is more than is allowed.
 */
export function incidentsOf(input: RuleInput, allowed: number): number | RuleOutcome {
  const { actual } = input;
  if (actual.kind === "words" && meansNone(normalise(actual.text))) {
    return 0;
  }
  const count = countOf(actual);
  if (count === null || actual.kind !== "quantity") {
    return unreadable("E2", { key: "check.E2.incidents", values: { text: actual.text } });
  }
  const { approximate, comparator = "=" } = actual;
  return approximate || comparator !== "=" ? vague(input, count > allowed && comparator !== "≤" && comparator !== "<") : count;
}

/** How many events a target allows: 0 in words (无安全事故), at most so many in figures (≤2起). */
export function allowedEvents(target: Reading): number | RuleOutcome {
  if (target.kind === "words" || target.kind === "empty") {
    return 0;
  }
  const count = countOf(target);
  if (count === null || target.kind !== "quantity" || target.comparator === "≥" || target.comparator === ">") {
    return unusableTarget(target);
  }
  return target.comparator === "<" ? Math.max(0, count - 1) : count;
}

function countOf(reading: Reading): number | null {
  if (reading.kind !== "quantity") {
    return null;
  }
  const { value, unit } = reading.quantity;
  return Number.isInteger(value) && value >= 0 && isCountUnit(unit) ? value : null;
}
