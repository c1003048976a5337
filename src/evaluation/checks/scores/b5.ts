import { lastName } from "../../paths";
import { decimalText, percentOf } from "../../rounding";
import { isRatio, statedPercent } from "../budget/statedPercent";
import type { Check } from "../context";

/**
 * B5 得分率: a stated rate is not the stated score ÷ 分值, as stated or else as the scheme has it (list of checks, B5). Tolerance: half a unit of
 * the rate's last decimal, and a rate cut off instead of rounded passes too.
 */
export const b5: Check = {
  id: "B5",
  severity: "warning",
  run: ({ stated }) =>
    stated.groups.flatMap(({ group, rate, score, weight }) => {
      const percent = statedPercent(rate);
      const points = weight.value ?? group.weight;
      const calculated = score.value === null ? null : percentOf(score.value, points);
      if (percent === null || score.value === null || calculated === null || isRatio(percent, score.value, points)) {
        return [];
      }
      const values = { group: lastName(group.path), stated: rate.text, score: score.value, weight: points };
      return [
        {
          place: { part: "stated", code: group.code, field: "rate" },
          seen: rate.text,
          expected: `${decimalText(calculated)}%`,
          message: { key: "check.B5", values: { ...values, calculated: { value: calculated, unit: "%" } } },
        },
      ];
    }),
};
