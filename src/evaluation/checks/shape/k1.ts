import { ownIndicators } from "../../addedIndicators";
import { openGroups } from "../../schemeGroups";
import { lastName } from "../../paths";
import type { Check, CheckContext, Finding } from "../context";
import { unknownWholes } from "../figures/unreadCells";

/**
 * K1: an entry fits no indicator of the scheme, or more than one; an indicator of the unit's own lies in no open group; a figure of 数据核对 names a
 * whole that the table does not hold.
 */
export const k1: Check = {
  id: "K1",
  severity: "error",
  run: (context) => [
    ...misplaced(context),
    ...context.nameProblems.entries
      .filter(({ kind }) => kind !== "repeated")
      .map(({ name, kind }): Finding => ({
        place: { part: "indicators", code: name, field: "name" },
        seen: name,
        expected: "",
        message: kind === "several" ? { key: "check.K1.several", values: { name } } : { key: "check.K1", values: { name } },
      })),
    ...unknownWholes(context),
  ],
};

function misplaced({ scheme, submission }: CheckContext): Finding[] {
  const groups = openGroups(scheme).map(({ path }) => path.join(" / "));
  return ownIndicators(scheme, submission.added)
    .filter(({ group, repeated }) => group === null && !repeated)
    .map(({ indicator: { code, path } }) => ({
      place: { part: "indicators", code, field: "name" },
      seen: path.join(" / "),
      expected: groups.join("、"),
      message: { key: groups.length === 0 ? "check.K1.noOpenGroup" : "check.K1.outside", values: { name: lastName(path) } },
    }));
}
