import { exactShare, inUnit, remainder, saysDone, unsaidRest, type KeyFigure } from "../../figures";
import { decimal, decimalText, toNumber } from "../../rounding";
import type { Check, Finding } from "../context";
import { placeOf, textOf } from "./cell";
import { shownPercent } from "./shownPercent";

/**
 * F9 余项未说明: less was done than there was to do, or a share below 100% is stated of what was done, and no other part of the whole accounts for
 * the rest. Approximate figures prove nothing. A rest that 其中 leaves is F4's; running text may say what became of
 * it (其余正在整改).
 */
export const f9: Check = {
  id: "F9",
  severity: "info",
  run: ({ allFigures }) => allFigures.filter(({ label, restSaid }) => !restSaid && saysDone(label)).flatMap(finding),
};

function finding(figure: KeyFigure): Finding[] {
  const { value, share, whole, label } = figure;
  if (value === null || whole?.value == null) {
    if (share === null || share.approximate || share.percent >= 100) {
      return [];
    }
    const values = { label, stated: share.text };
    return [{ place: placeOf(figure, "share"), seen: share.text, expected: "", message: { key: "check.F9.share", values } }];
  }
  // 重点工作全部完成12项，其中提前完成3项: nothing is left to do.
  if (saysDone(whole.label)) {
    return [];
  }
  const exact = exactShare(value, whole.value);
  const done = inUnit(value, whole.value.unit);
  if (exact === null || done === null || done >= whole.value.value || isAccounted(whole)) {
    return [];
  }
  const rest = toNumber(decimal(whole.value.value).minus(decimal(done)));
  const values = {
    ...{ whole: whole.label, total: textOf(whole), label, done: textOf(figure) },
    ...{ rest: { value: rest, unit: whole.value.unit }, rate: shownPercent(exact, 2).calculated },
  };
  return [
    {
      place: placeOf(figure, "value"),
      seen: textOf(figure),
      expected: decimalText(whole.value.value),
      message: { key: "check.F9", values },
    },
  ];
}

/** All parts are listed, or those that are there leave nothing; or F4 tells the rest. */
function isAccounted(whole: KeyFigure): boolean {
  const left = remainder(whole);
  return whole.listing === "all" || (left !== null && left.rest <= 0) || unsaidRest(whole) !== null;
}
