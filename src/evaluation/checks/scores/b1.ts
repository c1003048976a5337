import { decimalText } from "../../rounding";
import type { Check } from "../context";

/** B1 得分越界: the clerk's own score is negative or above the weight. */
export const b1: Check = {
  id: "B1",
  severity: "error",
  run: ({ rows }) =>
    rows.flatMap(({ indicator: { code, weight }, selfScore }) =>
      selfScore === null || weight === null || (selfScore >= 0 && selfScore <= weight)
        ? []
        : [
            {
              place: { part: "indicators", code, field: "selfScore" },
              seen: decimalText(selfScore),
              expected: `0–${decimalText(weight)}`,
              message: { key: "check.B1", values: { score: selfScore, weight } },
            },
          ],
    ),
};
