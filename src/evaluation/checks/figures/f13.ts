import { holdsAny, plannedWords, spentWords } from "../../figures";
import type { Check } from "../context";
import { placeOf, textOf } from "./cell";

/** F13 预算当支出: a figure that its name calls a budget is part of a total of money spent. 预算执行数 and 支出预算 are what their other word says. */
export const f13: Check = {
  id: "F13",
  severity: "info",
  run: ({ allFigures }) =>
    allFigures.flatMap((figure) => {
      const { label, whole } = figure;
      return whole !== null && isPlanned(label) && isSpent(whole.label)
        ? [
            {
              place: placeOf(figure, "of"),
              seen: textOf(figure),
              expected: "",
              message: { key: "check.F13", values: { label, whole: whole.label } },
            },
          ]
        : [];
    }),
};

function isPlanned(label: string): boolean {
  return holdsAny(label, plannedWords) && !/执行|决算/.test(label);
}

function isSpent(label: string): boolean {
  return holdsAny(label, spentWords) && !holdsAny(label, plannedWords);
}
