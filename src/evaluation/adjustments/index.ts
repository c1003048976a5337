import type { Adjustment, Points } from "../model";
import { sum } from "../rounding";
import { notApplicable } from "./notApplicable";
import { overAchievement } from "./overAchievement";
import type { AdjustTotal, ScoredForm } from "./scoredForm";
import { totalCap } from "./totalCap";

export type { AdjustmentMessages } from "./messages";

/** In the order in which they are applied. */
const kinds: readonly AdjustTotal[] = [notApplicable, overAchievement, totalCap];

/** From the raw total to the total, step by step. */
export function adjust(form: ScoredForm, rawTotal: Points): { adjustments: Adjustment[]; total: Points } {
  const adjustments: Adjustment[] = [];
  let total = rawTotal;
  for (const kind of kinds) {
    for (const step of kind(form, total)) {
      total = sum([total, step.amount]);
      adjustments.push({ ...step, after: total });
    }
  }
  return { adjustments, total };
}
