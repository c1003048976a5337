import { groupCode, lastName } from "../../paths";
import { groupsScoredAsOne } from "../../schemeGroups";
import type { Check } from "../context";

/**
 * A7 不可追溯: a group is scored as a whole, so that its score cannot be traced to third-level indicators. An error where the score that
 * would count is missing: then the form has no grade.
 */
export const a7: Check = {
  id: "A7",
  severity: "warning",
  run: ({ scheme, stated }) =>
    groupsScoredAsOne(scheme).map(({ path }) => {
      const code = groupCode(path);
      const group = lastName(path);
      const score = stated.groups.find((each) => each.group.code === code)?.score.reading;
      const place = { part: "stated", code, field: "score" } as const;
      return score === undefined || score.kind === "empty"
        ? { severity: "error", place, seen: "", expected: "", message: { key: "check.A7.noScore", values: { group } } }
        : { place, seen: score.text, expected: "", message: { key: "check.A7", values: { group } } };
    }),
};
