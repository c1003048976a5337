import { nameOf } from "../../basics";
import { holdsAny } from "../../figures";
import { groupOf } from "../../quantity";
import type { ReportText } from "../../report/readReport";
import type { CheckContext, Finding } from "../context";
import { controlledMoney, type ControlledMoney } from "./controlledMoney";

const quotationMarks = /["'“”‘’「」]/g;
const longestQuote = 40;

/** Money that the report's text says to be under control, while no figure of it stands in the basic data, in 数据核对 or in the text. */
export function unprovenControl(context: CheckContext): Finding[] {
  return controlledMoney.filter((money) => !isGiven(context, money)).flatMap((money) => finding(context.report, money));
}

function isGiven({ basics, figures }: CheckContext, money: ControlledMoney): boolean {
  return (
    [money.budget, money.spent].some((datum) => basics[datum].reading.kind !== "empty") ||
    figures.some(({ label }) => speaksOf(label, money))
  );
}

function finding({ sentences, figures }: ReportText, money: ControlledMoney): Finding[] {
  const about = sentences.filter(({ text }) => speaksOf(text, money));
  const [said] = about.flatMap(({ text, row }) => {
    const clause = text.split(/[，,；;：:。]/).find((each) => speaksOf(each, money) && holdsAny(each, money.claims));
    return clause === undefined ? [] : [{ clause: clause.slice(0, longestQuote), row }];
  });
  if (said === undefined) {
    return [];
  }
  const numbers = new Set(about.map(({ index }) => index));
  if (figures.some(({ sentence, unit }) => numbers.has(sentence) && (unit === "%" || groupOf(unit) === "money"))) {
    return [];
  }
  const values = { said: said.clause, budget: nameOf(money.budget), spent: nameOf(money.spent) };
  return [
    {
      severity: "info",
      place: { part: "report", row: said.row },
      seen: said.clause,
      expected: "",
      message: { key: "check.D8.unproven", values },
    },
  ];
}

function speaksOf(text: string, { names, parts }: ControlledMoney): boolean {
  const plain = text.replace(quotationMarks, "");
  return holdsAny(plain, names) || holdsAny(plain, parts);
}
