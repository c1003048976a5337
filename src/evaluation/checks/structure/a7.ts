import type { IndicatorGroup } from "../../model";
import type { Message } from "../../messages";
import type { Reading } from "../../quantity";
import { groupCode, lastName } from "../../paths";
import { groupsScoredAsOne } from "../../schemeGroups";
import type { Check, Finding } from "../context";

/**
 * A7 不可追溯: groups are scored as a whole, so that their scores cannot be traced to third-level indicators (list of checks, A7). One problem
 * names them all. A group whose score is missing is an error of its own: its cell is still to be filled in, and the form has no grade until then.
 */
export const a7: Check = {
  id: "A7",
  severity: "warning",
  run: ({ scheme, stated }) => {
    const groups = groupsScoredAsOne(scheme).map((group): ScoredGroup => ({
      group,
      score: stated.groups.find((each) => each.group.code === groupCode(group.path))?.score.reading,
    }));
    return [...groups.filter(hasNoScore).map(withoutScore), ...untraceable(groups.filter((each) => !hasNoScore(each)))];
  },
};

interface ScoredGroup {
  group: IndicatorGroup;
  score: Reading | undefined;
}

function hasNoScore({ score }: ScoredGroup): boolean {
  return score === undefined || score.kind === "empty";
}

function withoutScore({ group: { path } }: ScoredGroup): Finding {
  return {
    severity: "error",
    place: { part: "stated", code: groupCode(path), field: "score" },
    seen: "",
    expected: "",
    message: { key: "check.A7.noScore", values: { group: lastName(path) } },
  };
}

function untraceable(scored: readonly ScoredGroup[]): Finding[] {
  const [first] = scored;
  if (first === undefined) {
    return [];
  }
  const groups = scored.map(({ group }): Message => ({ key: "check.A7.group", values: { group: lastName(group.path) } }));
  return [
    {
      place: { part: "stated", code: groupCode(first.group.path), field: "score" },
      seen: scored.map(({ score }) => score?.text ?? "").join("、"),
      expected: "",
      message: { key: "check.A7", values: { groups } },
    },
  ];
}
