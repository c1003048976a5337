import type { Message } from "../../messages";
import { lastName } from "../../paths";
import { decimalText, differs } from "../../rounding";
import type { Check } from "../context";

/** B6 同一得分多值: the report writes more than one score for the same group (list of checks, B6). */
export const b6: Check = {
  id: "B6",
  severity: "error",
  run: ({ stated }) =>
    stated.groups.flatMap(({ group, score, elsewhere }) => {
      const all = [...(score.value === null ? [] : [score.value]), ...(elsewhere.values ?? [])];
      const scores = all.filter((value, index) => all.findIndex((other) => !differs(other, value)) === index);
      if (scores.length < 2) {
        return [];
      }
      const values = scores.map((value): Message => ({ key: "check.B6.score", values: { score: value } }));
      return [
        {
          place: { part: "stated", code: group.code, field: "elsewhere" },
          seen: scores.map(decimalText).join("、"),
          expected: "",
          message: { key: "check.B6", values: { group: lastName(group.path), scores: values } },
        },
      ];
    }),
};
