import { rowExcess } from "../../adjustments/rowExcess";
import { decimalText } from "../../rounding";
import type { Check, CheckContext, Row } from "../context";
import { shavedOf, type Shaved } from "./shaved";

/** Percent above the target from which points may be taken off for a target set too low, where the scheme sets none (as E9). */
const defaultMuchAbove = 20;

/**
 * B16 达标未满分: the actual value meets the target by a figure and the rule gives all points, yet the clerk gave fewer (list of checks, B16:
 * points shaved so that the total is not perfect). Silent for a value far above its target with a reason beside it: 财预〔2020〕10号 takes points
 * off for a target that was set too low.
 */
export const b16: Check = {
  id: "B16",
  severity: "warning",
  run: (context) =>
    context.rows.flatMap((row) => {
      const shaved = shavedOf(row);
      return shaved === null || isExplainedExcess(row, context) ? [] : [finding(row, shaved)];
    }),
};

function isExplainedExcess(row: Row, { scheme: { thresholds } }: CheckContext): boolean {
  return row.reason !== "" && (rowExcess(row) ?? 0) >= (thresholds.flagAboveTargetPercent ?? defaultMuchAbove);
}

function finding({ indicator: { code }, readings: { actual, target } }: Row, { score, weight }: Shaved): ReturnType<Check["run"]>[number] {
  return {
    place: { part: "indicators", code, field: "selfScore" },
    seen: decimalText(score),
    expected: decimalText(weight),
    message: { key: "check.B16", values: { actual: actual.text, target: target.text, weight, score } },
  };
}
