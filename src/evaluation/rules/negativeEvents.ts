import type { Message } from "../messages";
import type { Points } from "../model";
import { decimal, roundToHundredths, toNumber } from "../rounding";
import { allowedEvents, incidentsOf } from "./incidents";
import { fullScore, noActual, scored, type RuleInput, type RuleOutcome } from "./outcome";

/** 零发生: events that must not happen. */
export interface NegativeEventsRule {
  kind: "negativeEvents";
  /** Points off for each event; absent: one event costs all. */
  deduct?: Points;
}

/**
 * 零发生 (无安全事故, 零上访): no event beyond what the target allows earns w; each further one costs `deduct`, or the first costs all. A target
 * in words allows none, "≤2起" allows two.
 */
export function negativeEvents({ deduct }: NegativeEventsRule, input: RuleInput): RuleOutcome {
  const { weight, target, actual } = input;
  const allowed = allowedEvents(target);
  if (typeof allowed !== "number") {
    return allowed;
  }
  if (actual.kind === "empty") {
    return noActual();
  }
  const events = incidentsOf(input, allowed);
  if (typeof events !== "number") {
    return events;
  }
  const beyond = events - allowed;
  const steps: Message[] =
    events === 0 ? [{ key: "working.noIncidents", values: {} }] : [{ key: "working.events", values: { events, allowed } }];
  if (beyond <= 0) {
    return fullScore(weight, steps);
  }
  if (deduct === undefined) {
    return scored(0, false, steps);
  }
  const deduction = Math.min(weight, toNumber(decimal(deduct).times(beyond)));
  return scored(roundToHundredths(decimal(weight).minus(decimal(deduction))), false, [
    // Where none is allowed the deduction says it all.
    ...(allowed === 0 ? [] : steps),
    { key: "working.incidents", values: { incidents: beyond, deduct, deduction } },
  ]);
}
