import { judgeShare } from "../../figures";
import type { Check } from "../context";
import { placeOf, textOf } from "./cell";
import { shownPercent } from "./shownPercent";

/**
 * F2 基数混用: a stated share is not that of its own whole but, rounded or cut off, that of another whole of the same source; in running text, of the whole
 * that its own whole is a part of.
 */
export const f2: Check = {
  id: "F2",
  severity: "error",
  run: ({ allFigures }) =>
    allFigures.flatMap((figure) => {
      const judged = judgeShare(figure, allFigures);
      if (judged?.kind !== "otherBase") {
        return [];
      }
      const { whole, base, stated, exact } = judged;
      const { calculated, expected } = shownPercent(exact, stated.decimals);
      const values = {
        ...{ label: figure.label, stated: stated.text, calculated },
        ...{ base: base.label, baseValue: textOf(base), whole: whole.label, wholeValue: textOf(whole) },
      };
      return [{ place: placeOf(figure, "share"), seen: stated.text, expected, message: { key: "check.F2", values } }];
    }),
};
