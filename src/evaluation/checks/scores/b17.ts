import type { Message } from "../../messages";
import { lastName } from "../../paths";
import { decimalText, differs } from "../../rounding";
import type { Check, CheckContext, Finding, StatedGroupReading } from "../context";

/**
 * B17 与核算不符: the stated total or a stated group score is not ours. A total that differs is one problem that names the groups
 * behind it; groups are problems of their own where the total agrees, is not stated, or is not final. Sums with open rows are not
 * final and are not compared.
 */
export const b17: Check = {
  id: "B17",
  severity: "error",
  run: (context) => {
    const { stated, result } = context;
    const groups = differingGroups(context);
    const total = stated.total.value;
    if (total === null || result.openRows > 0 || !differs(total, result.total)) {
      return groups.map(groupFinding);
    }
    const values = { total, calculated: result.total };
    const message: Message =
      groups.length === 0
        ? { key: "check.B17.total", values }
        : { key: "check.B17.totalByGroups", values: { ...values, groups: groups.map(difference) } };
    return [{ place: { part: "stated", code: "total" }, seen: decimalText(total), expected: decimalText(result.total), message }];
  },
};

interface GroupDifference {
  group: StatedGroupReading["group"];
  score: number;
}

function differingGroups({ stated, openGroups }: CheckContext): GroupDifference[] {
  return stated.groups.flatMap(({ group, score: { value } }) =>
    value !== null && !openGroups.has(group.code) && differs(value, group.score) ? [{ group, score: value }] : [],
  );
}

function difference({ group, score }: GroupDifference): Message {
  return { key: "check.B17.group", values: { group: lastName(group.path), score, calculated: group.score } };
}

function groupFinding(found: GroupDifference): Finding {
  return {
    place: { part: "stated", code: found.group.code, field: "score" },
    seen: decimalText(found.score),
    expected: decimalText(found.group.score),
    message: difference(found),
  };
}
