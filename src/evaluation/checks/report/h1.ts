import type { GoalField, Place, RawCell } from "../../model";
import { quote } from "../../report/quote";
import { placeholders } from "../../report/words/placeholders";
import type { Check, CheckContext, Finding } from "../context";

const pattern = new RegExp(placeholders.map((placeholder) => placeholder.pattern).join("|"));
const goalFields: readonly GoalField[] = ["name", "content", "target", "actual"];

/**
 * H1 模板残留: an instruction of a template or a placeholder still stands in the report, in a reason, or in a row of 绩效目标. Once a paragraph or cell.
 * Source: list of checks, H1.
 */
export const h1: Check = {
  id: "H1",
  severity: "error",
  run: (context) => [...inReport(context), ...inReasons(context), ...inGoals(context)],
};

function inReport({ report }: CheckContext): Finding[] {
  return report.paragraphs.flatMap(({ row, text }) => finding({ part: "report", row }, text));
}

function inReasons({ rows }: CheckContext): Finding[] {
  return rows.flatMap(({ indicator, reason }) =>
    reason === "" ? [] : finding({ part: "indicators", code: indicator.code, field: "reason" }, reason),
  );
}

function inGoals({ submission }: CheckContext): Finding[] {
  const counts = new Map<string, number>();
  return (submission.goals ?? []).flatMap((goal) => {
    const row = (counts.get(goal.block) ?? 0) + 1;
    counts.set(goal.block, row);
    return goalFields.flatMap((field) => finding({ part: "goals", code: goal.block, field, row }, textOf(goal[field])));
  });
}

function textOf(cell: RawCell | undefined): string {
  const value = typeof cell === "object" ? cell.value : cell;
  return typeof value === "string" ? value.trim() : "";
}

function finding(place: Place, text: string): Finding[] {
  const found = text === "" ? null : pattern.exec(text);
  if (found === null) {
    return [];
  }
  const [remnant] = found;
  const seen = quote(text, found.index, found.index + remnant.length).trim();
  return [{ place, seen, expected: "", message: { key: "check.H1", values: { text: remnant } } }];
}
