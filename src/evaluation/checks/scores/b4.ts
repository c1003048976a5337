import type { Message } from "../../messages";
import { decimalText, differs, sum } from "../../rounding";
import type { Check } from "../context";
import { allNumbers } from "./statedScores";

/**
 * B4 总分: the stated total is not the sum of the stated first-level scores, or not that of the clerk's own scores. Every sum that
 * differs is named in one problem. A stated total may be the one before or after our adjustments.
 */
export const b4: Check = {
  id: "B4",
  severity: "error",
  run: ({ groups, rows, stated, result }) => {
    const total = stated.total.value;
    if (total === null) {
      return [];
    }
    const firstLevel = groups.filter(({ path }) => path.length === 1);
    const groupScores = allNumbers(
      firstLevel.map(({ code }) => stated.groups.find(({ group }) => group.code === code)?.score.value ?? null),
    );
    const selfScores = allNumbers(rows.filter(({ indicator }) => indicator.weight !== null).map(({ selfScore }) => selfScore));
    const sums: Message[] = [];
    const values: number[] = [];
    for (const [key, scores] of [["check.B4.groups", groupScores] as const, ["check.B4.indicators", selfScores] as const]) {
      const value = scores === null ? total : sum(scores);
      if (differs(value, total) && differs(sum([value, result.total, -result.rawTotal]), total)) {
        sums.push({ key, values: { sum: value } });
        values.push(value);
      }
    }
    if (sums.length === 0) {
      return [];
    }
    const [first] = values;
    const expected = first !== undefined && values.every((value) => value === first) ? decimalText(first) : "";
    return [
      {
        place: { part: "stated", code: "total" },
        seen: decimalText(total),
        expected,
        message: { key: "check.B4", values: { total, sums } },
      },
    ];
  },
};
