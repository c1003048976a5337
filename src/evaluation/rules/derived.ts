import { derivedReading } from "../derive";
import type { DerivedFormula } from "../model";
import { applyRule } from "./index";
import { scored, unreadable, type RuleInput, type RuleOutcome } from "./outcome";
import type { ScoringRule } from "./scoringRule";

/** The actual value comes from the basic data; the inner rule judges it. */
export interface DerivedRule {
  kind: "derived";
  formula: DerivedFormula;
  rule: ScoringRule;
}

/**
 * 由基本信息计算: A = formula(basic data), then the inner rule. 0 ÷ 0 does not apply, spending without a budget earns nothing
 * (production rules of the finance systems; 0/0 is never 100%).
 */
export function derived({ formula, rule }: DerivedRule, input: RuleInput): RuleOutcome {
  const found = input.derive(formula);
  const { steps } = found;
  switch (found.kind) {
    case "notApplicable":
      return { kind: "notApplicable", steps };
    case "withoutBudget":
      return scored(0, false, steps);
    case "missing":
      return { kind: "noActual", missing: found.basic, steps };
    case "unreadable":
      return {
        ...unreadable("K4", {
          key: "working.unreadableBasic",
          values: { basic: { key: `basic.${found.basic}`, values: {} }, text: found.text },
        }),
        steps,
      };
    default: {
      const outcome = applyRule(rule, { ...input, actual: derivedReading(found) });
      return { ...outcome, steps: [...steps, ...outcome.steps] };
    }
  }
}
