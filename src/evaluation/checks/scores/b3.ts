import { isWithin, lastName } from "../../paths";
import { decimalText, differs, sum } from "../../rounding";
import type { Check } from "../context";
import { allNumbers } from "./statedScores";

/** B3 小计: a stated group score is not the sum of the clerk's own scores below it. Judged only where all of them are there. */
export const b3: Check = {
  id: "B3",
  severity: "error",
  run: ({ rows, stated }) =>
    stated.groups.flatMap(({ group, score }) => {
      const selfScores = allNumbers(
        rows.filter(({ indicator: { path, weight } }) => weight !== null && isWithin(path, group)).map(({ selfScore }) => selfScore),
      );
      if (score.value === null || selfScores === null) {
        return [];
      }
      const total = sum(selfScores);
      if (!differs(score.value, total)) {
        return [];
      }
      return [
        {
          place: { part: "stated", code: group.code, field: "score" },
          seen: decimalText(score.value),
          expected: decimalText(total),
          message: { key: "check.B3", values: { group: lastName(group.path), score: score.value, sum: total } },
        },
      ];
    }),
};
