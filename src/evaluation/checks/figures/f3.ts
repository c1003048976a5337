import { remainder } from "../../figures";
import { decimalText } from "../../rounding";
import type { Check } from "../context";
import { placeOf, textOf } from "./cell";

/**
 * F3 合计不等: a whole that lists all of its parts (全部; in running text 分别为 behind it, or a bare 共计 behind them) is not their sum. Tolerance: half a
 * unit of the coarsest last decimal.
 */
export const f3: Check = {
  id: "F3",
  severity: "error",
  run: ({ allFigures }) =>
    allFigures.flatMap((whole) => {
      const left = whole.listing === "all" ? remainder(whole) : null;
      if (whole.value === null || left === null || left.rest === 0) {
        return [];
      }
      const { unit } = whole.value;
      const values = {
        ...{ label: whole.label, total: textOf(whole), sum: { value: left.sum, unit } },
        difference: { value: Math.abs(left.rest), unit },
      };
      return [
        { place: placeOf(whole, "value"), seen: textOf(whole), expected: decimalText(left.sum), message: { key: "check.F3", values } },
      ];
    }),
};
