import { judgeShare } from "../../figures";
import type { Check } from "../context";
import { placeOf, textOf } from "./cell";
import { shownPercent } from "./shownPercent";

/**
 * F1 百分比重算: a stated share is not value ÷ whole. Tolerance: half a unit of its last decimal, in running text also what the rounding of the amounts
 * explains. One that is cut off is F11's, one of another whole F2's, the execution of the budget in running text D2's.
 */
export const f1: Check = {
  id: "F1",
  severity: "error",
  run: ({ allFigures }) =>
    allFigures.flatMap((figure) => {
      const judged = judgeShare(figure, allFigures);
      if (judged?.kind !== "wrong") {
        return [];
      }
      const { whole, stated, exact } = judged;
      const { calculated, expected } = shownPercent(exact, stated.decimals);
      const values = { label: figure.label, part: textOf(figure), whole: textOf(whole), calculated, stated: stated.text };
      return [{ place: placeOf(figure, "share"), seen: stated.text, expected, message: { key: "check.F1", values } }];
    }),
};
