import type { Message } from "../../messages";
import { givesPoints } from "../../schemeGroups";
import { isWithin, lastName } from "../../paths";
import { decimalText, differs } from "../../rounding";
import type { Check, CheckContext, Finding, StatedGroupReading } from "../context";
import { isOff } from "../setting";
import { isToldByB14 } from "./b14";
import { b3 } from "./b3";
import { b4 } from "./b4";

/**
 * B17 与核算不符: the stated total or a stated group score is not ours. A total that differs is one problem that names the groups
 * behind it; groups are problems of their own where the total agrees, is not stated, or is not final. Of groups within each other the
 * outermost is named. Sums with open rows are not final and are not compared; where B3 or B4 ask for the same figure, they have said it. A total
 * above the limit that 预算执行率 sets is B14's.
 */
export const b17: Check = {
  id: "B17",
  severity: "error",
  run: (context) => {
    const told = [b3, b4].filter(({ id }) => !isOff(context.scheme, id)).flatMap((check) => check.run(context));
    return findings(context).filter(
      ({ place, expected }) => !told.some((other) => other.place.code === place.code && other.expected === expected),
    );
  },
};

function findings(context: CheckContext): Finding[] {
  const { scheme, stated, result } = context;
  const groups = differingGroups(context);
  const total = stated.total.value;
  if (total === null || result.openRows > 0 || !givesPoints(scheme) || !differs(total, result.total) || isToldByB14(context)) {
    return groups.map(groupFinding);
  }
  const values = { total, calculated: result.total };
  const message: Message =
    groups.length === 0
      ? { key: "check.B17.total", values }
      : { key: "check.B17.totalByGroups", values: { ...values, groups: groups.map(difference) } };
  return [{ place: { part: "stated", code: "total" }, seen: decimalText(total), expected: decimalText(result.total), message }];
}

interface GroupDifference {
  group: StatedGroupReading["group"];
  score: number;
}

function differingGroups({ stated, unfinishedGroups }: CheckContext): GroupDifference[] {
  const differing = stated.groups.flatMap(({ group, score: { value } }) =>
    value !== null && !unfinishedGroups.has(group.code) && differs(value, group.score) ? [{ group, score: value }] : [],
  );
  return differing.filter(({ group }) => !differing.some((other) => other.group !== group && isWithin(group.path, other.group)));
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
