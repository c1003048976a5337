import type { Message } from "../../messages";
import { lastName } from "../../paths";
import { normalise } from "../../quantity";
import type { RuleBand, ScoringRule } from "../../rules";
import type { Check, CheckContext, Finding, Row } from "../context";
import { bandFaults, type Reach } from "./bandFaults";
import { integerRanges } from "./integerRanges";

/**
 * C4 区间不严密: grade bands, or the bands of a scoring rule, leave values between or beyond them, or hold values twice; or a rule's own words name
 * ranges in whole numbers (90-99%, 80-89%), so that 89.5% is in none (list of checks, C4). Bands of one rule within each other are read in
 * their order and are no fault. How such a value was scored, the row's working says.
 */
export const c4: Check = {
  id: "C4",
  severity: "warning",
  onceBegun: true,
  run: (context) => [...ofGrades(context), ...context.rows.flatMap(ofRow)],
};

function ofGrades({ scheme: { gradeBands, fullScore } }: CheckContext): Finding[] {
  const faults = bandFaults(gradeBands, { from: 0, to: fullScore, mayNest: false });
  return faults.length === 0
    ? []
    : [{ place: { part: "scheme" }, seen: "", expected: "", message: { key: "check.C4", values: { faults: faults.slice(0, mostTold) } } }];
}

/** Faults that one message names. */
const mostTold = 5;

/** Cheap, for the many rows whose words name no range. */
const holdsRange = /\d\s?[%％分]?\s?[-~—–～－至]\s?\d/u;

function ofRow({ indicator: { code, path, standard, rule } }: Row): Finding[] {
  const place = { part: "indicators", code, field: "name" } as const;
  const words = holdsRange.test(standard) ? integerRanges(normalise(standard)) : null;
  const name = lastName(path);
  if (words !== null) {
    const message: Message = { key: "check.C4.words", values: { name, quote: words.quote, faults: words.gaps.slice(0, mostTold) } };
    return [{ place, seen: words.quote, expected: "", message }];
  }
  const faults = scalesOf(rule).flatMap(({ bands, reach }) => bandFaults(bands, reach));
  return faults.length === 0
    ? []
    : [{ place, seen: "", expected: "", message: { key: "check.C4.rule", values: { name, faults: faults.slice(0, mostTold) } } }];
}

interface Scale {
  bands: readonly RuleBand[];
  reach: Reach;
}

/** Every scale of bands in a rule. Shares of a target reach from 0 to 100%, other values from 0 on; a deviation may be judged on one side only. */
function scalesOf(rule: ScoringRule): Scale[] {
  switch (rule.kind) {
    case "bands":
      return [{ bands: rule.bands, reach: reachOf(rule.on) }];
    case "range":
      return rule.outside === "bands" ? [{ bands: rule.bands, reach: reachOf("deviation") }] : [];
    case "composite":
      return rule.parts.flatMap((part) => scalesOf(part.rule));
    case "derived":
      return scalesOf(rule.rule);
    default:
      return [];
  }
}

function reachOf(on: Extract<ScoringRule, { kind: "bands" }>["on"]): Reach {
  return on === "deviation"
    ? { from: null, to: null, mayNest: true }
    : { from: 0, to: on === "completion" || on === "rate" ? 100 : null, mayNest: true };
}
