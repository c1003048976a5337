import type { Message } from "../messages";
import type { Points } from "../model";
import { decimal, roundToHundredths, toNumber } from "../rounding";
import { incidentsOf } from "./incidents";
import { fullScore, noActual, scored, type RuleInput, type RuleOutcome } from "./outcome";
import { undecided } from "./undecided";

/** 每发现一例扣若干分，扣完为止. */
export interface DeductPerIncidentRule {
  kind: "deductPerIncident";
  deduct: Points;
  /** No more than so many points off. */
  atMost?: Points;
  /** Codes of rows: each of them that misses its target is an incident. Without them the actual value is the number. */
  of?: string[];
}

/**
 * 每出现一例扣若干分，扣完为止 (forms of Hunan and Anhui; Wuhan deducts for each row that is not done): w − n·deduct, never below 0. n is the
 * actual value, or the number of rows that miss their target.
 */
export function deductPerIncident(rule: DeductPerIncidentRule, input: RuleInput): RuleOutcome {
  if (rule.of) {
    const rows = input.count(rule.of);
    const missed = rows.total - rows.met;
    return rows.undecided > 0
      ? undecided(rows.undecided)
      : deducted(rule, input.weight, missed, [{ key: "working.rowsMissed", values: { missed, total: rows.total } }]);
  }
  if (input.actual.kind === "empty") {
    return noActual();
  }
  const incidents = incidentsOf(input, 0);
  return typeof incidents === "number" ? deducted(rule, input.weight, incidents, []) : incidents;
}

function deducted({ deduct, atMost }: DeductPerIncidentRule, weight: Points, incidents: number, steps: Message[]): RuleOutcome {
  if (incidents === 0) {
    return fullScore(weight, [...steps, { key: "working.noIncidents", values: {} }]);
  }
  const all = toNumber(decimal(deduct).times(incidents));
  const deduction = Math.min(all, atMost ?? all, weight);
  return scored(roundToHundredths(decimal(weight).minus(decimal(deduction))), false, [
    ...steps,
    { key: "working.incidents", values: { incidents, deduct, deduction } },
  ]);
}
