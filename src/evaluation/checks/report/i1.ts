import { blankColumns, blankLabels, type BlankPlaces } from "../../report/signOff";
import type { Check, Finding } from "../context";

/**
 * I1 签章: a list of those who took part has blank columns (职称, 签字, 日期), or lacks the column that its heading promises; a line to sign on is blank
 * (负责人： 填表人： 联系电话：). One problem a list, and one for all lines. A report without any such place is H7. Source: list of checks, I1.
 */
export const i1: Check = {
  id: "I1",
  severity: "warning",
  run: ({ report: { paragraphs } }) => {
    const lines = blankLabels(paragraphs);
    return [
      ...blankColumns(paragraphs).map((list) => finding(list, "check.I1.list")),
      ...(lines === null ? [] : [finding(lines, "check.I1.lines")]),
    ];
  },
};

function finding({ row, labels }: BlankPlaces, key: "check.I1.list" | "check.I1.lines"): Finding {
  return { place: { part: "report", row }, seen: "", expected: "", message: { key, values: { labels: labels.join("、") } } };
}
