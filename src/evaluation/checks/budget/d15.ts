import { groupOf } from "../../quantity";
import type { TextFigure } from "../../report/textFigures";
import type { Check } from "../context";

/** A total of income at the end of a name. 预算收入 is what the budget grants, and its parts are commonly named by what they are granted for. */
const incomePattern = /收入(?:总额|总计|合计|总数|决算)?数?$/;
const noIncome = /预算|支出|收支/;
/** What opens the list of a total's parts. */
const opensParts = /其中|包括|包含|分别|[，,（(：:]含/;
const longestOpening = 30;

/**
 * D15 收支标签: an amount of the text is called income, and the parts that follow right behind it are expenditures: 总收入…，其中：基本支出….
 */
export const d15: Check = {
  id: "D15",
  severity: "info",
  run: ({ report: { sentences, figures } }) =>
    figures.flatMap((figure, index) => {
      const next = figures[index + 1];
      if (next === undefined || !isIncome(figure) || !isExpenditure(next) || next.sentence !== figure.sentence) {
        return [];
      }
      const between = sentences[figure.sentence]?.text.slice(figure.end, next.start) ?? "";
      if (between.length > longestOpening || !opensParts.test(between)) {
        return [];
      }
      const values = { label: figure.label, amount: figure.text, part: next.label.replace(/^(?:其中|包括|包含)/, ""), value: next.text };
      return [
        {
          place: { part: "report", row: figure.row },
          seen: figure.label,
          expected: figure.label.replace(/收入(?!.*收入)/, "支出"),
          message: { key: "check.D15", values },
        },
      ];
    }),
};

function isIncome(figure: TextFigure): boolean {
  return incomePattern.test(figure.label) && !noIncome.test(figure.label) && isMoney(figure);
}

function isExpenditure(figure: TextFigure): boolean {
  return figure.label.includes("支出") && !figure.label.includes("总支出") && isMoney(figure);
}

function isMoney({ unit }: TextFigure): boolean {
  return groupOf(unit) === "money";
}
