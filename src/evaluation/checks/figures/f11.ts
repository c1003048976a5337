import { judgeShare } from "../../figures";
import { decimalText, roundTo, toNumber } from "../../rounding";
import type { Check } from "../context";
import { placeOf, textOf } from "./cell";

/** F11 截断: a stated share is cut off where it should be rounded (56.81% of 56.818%). */
export const f11: Check = {
  id: "F11",
  severity: "info",
  run: ({ allFigures }) =>
    allFigures.flatMap((figure) => {
      const judged = judgeShare(figure, allFigures);
      if (judged?.kind !== "cutOff") {
        return [];
      }
      const { whole, stated, exact } = judged;
      const value = toNumber(roundTo(exact, stated.decimals));
      const values = {
        ...{ label: figure.label, part: textOf(figure), whole: textOf(whole), stated: stated.text },
        rounded: { value, unit: "%" },
      };
      return [
        { place: placeOf(figure, "share"), seen: stated.text, expected: `${decimalText(value)}%`, message: { key: "check.F11", values } },
      ];
    }),
};
