import { agreement, boundsOf, exactGrowth, growthOf, mayBeRounded, type KeyFigure, type StatedGrowth } from "../../figures";
import { decimalText } from "../../rounding";
import type { Check, Finding } from "../context";
import { placeOf, textOf } from "./cell";
import { shownPercent } from "./shownPercent";

/**
 * F6 增减率: a stated rate is not (this year − last year) ÷ last year, or a rise is called a fall. Tolerance: half a unit of its last decimal; one
 * that is cut off passes too. 个百分点 are compared with the difference. In running text what the rounding of the amounts explains passes.
 */
export const f6: Check = {
  id: "F6",
  severity: "error",
  run: ({ allFigures }) => allFigures.flatMap(finding),
};

/** Amounts of running text are rounded themselves. */
function isRounded({ from, value, previous }: KeyFigure, growth: StatedGrowth): boolean {
  return from === "text" && !growth.inPoints && mayBeRounded(growth, boundsOf(value, previous, growthOf));
}

function finding(figure: KeyFigure): Finding[] {
  const { label, growth, previous } = figure;
  if (growth === null || growth.approximate || previous === null) {
    return [];
  }
  const exact = exactGrowth(figure, growth.inPoints);
  const place = placeOf(figure, "growth");
  const stated = growth.text;
  if (exact === "nothingBefore") {
    return [{ place, seen: stated, expected: "", message: { key: "check.F6.nothingBefore", values: { label, stated } } }];
  }
  if (exact === null || agreement(growth, exact) !== "none" || isRounded(figure, growth)) {
    return [];
  }
  const { calculated } = shownPercent(exact, growth.decimals);
  const unit = growth.inPoints ? "个百分点" : "%";
  const values = { label, previous: previous.text, value: textOf(figure), calculated: { ...calculated, unit }, stated };
  return [
    {
      place,
      seen: stated,
      expected: `${decimalText(calculated.value)}${unit}`,
      message: growth.percent * calculated.value < 0 ? { key: "check.F6.sign", values } : { key: "check.F6", values },
    },
  ];
}
