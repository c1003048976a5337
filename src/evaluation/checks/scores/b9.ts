import type { Check } from "../context";

/** B9 扣分无原因: the score that counts is below the weight and 偏差原因分析及改进措施 is empty (财预〔2020〕10号 asks for it). */
export const b9: Check = {
  id: "B9",
  severity: "error",
  run: ({ rows }) =>
    rows.flatMap(({ indicator: { code, weight }, score, reason }) =>
      score === null || weight === null || score >= weight || reason.kind !== "empty"
        ? []
        : [
            {
              place: { part: "indicators", code, field: "reason" },
              seen: reason.text,
              expected: "",
              message: { key: "check.B9", values: { score, weight } },
            },
          ],
    ),
};
