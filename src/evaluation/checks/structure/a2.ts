import { pointsBelow, unfilledGroups } from "../../schemeGroups";
import { groupCode, lastName } from "../../paths";
import { decimalText } from "../../rounding";
import type { Check } from "../context";

/** A2 分组分值: the rows of an open group have not the group's points in all (list of checks, A2). There is no grade until they have. */
export const a2: Check = {
  id: "A2",
  severity: "error",
  run: ({ scheme }) =>
    unfilledGroups(scheme).map(({ path, weight }) => {
      const points = pointsBelow(scheme, path);
      const values = { group: lastName(path), sum: points, weight };
      return {
        place: { part: "indicators", code: groupCode(path), field: "weight" },
        seen: decimalText(points),
        expected: decimalText(weight),
        message: points < weight ? { key: "check.A2.less", values } : { key: "check.A2.more", values },
      };
    }),
};
