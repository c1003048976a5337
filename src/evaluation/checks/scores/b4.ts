import { decimalText, differs, sum } from "../../rounding";
import type { Check } from "../context";
import { totalReadings } from "./totalReadings";

/**
 * B4 总分: one of the readings of the report's own scores does not give the stated total (list of checks, B4). One problem names them all, each
 * with its addends. A stated total may be the one before or after our adjustments.
 */
export const b4: Check = {
  id: "B4",
  severity: "error",
  run: (context) => {
    const { stated, result } = context;
    const total = stated.total.value;
    const readings = totalReadings(context);
    const adjustment = sum([result.total, -result.rawTotal]);
    if (
      total === null ||
      readings.every((reading) => [reading.sum, sum([reading.sum, adjustment])].some((value) => !differs(value, total)))
    ) {
      return [];
    }
    const [first] = readings;
    return [
      {
        place: { part: "stated", code: "total" },
        seen: decimalText(total),
        expected: first !== undefined && readings.every((reading) => reading.sum === first.sum) ? decimalText(first.sum) : "",
        message: { key: "check.B4", values: { total, sums: readings.map(({ message }) => message) } },
      },
    ];
  },
};
