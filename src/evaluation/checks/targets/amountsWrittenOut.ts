import { convert } from "../../quantity";
import type { CheckContext, Finding } from "../context";

/** From so many 元 on an amount is usually written in 万元; less is a price, a standard, a fee. */
const leastAmount = 10_000;
/** Averages are written in 元 beside totals in 万元. */
const isAverage = /[人户亩]均|每[人户亩]/;
const largerUnits: readonly string[] = ["万元", "亿元"];

/** Amounts of the report's text of 10,000 元 or more in 元, where the text writes others in 万元 or 亿元 (E3). One problem, at the first. */
export function amountsWrittenOut({ report: { figures } }: CheckContext): Finding[] {
  const writtenOut = figures.filter(({ unit, value, label }) => unit === "元" && value >= leastAmount && !isAverage.test(label));
  const [first] = writtenOut;
  const larger = figures.find(({ unit }) => largerUnits.includes(unit));
  if (first === undefined || larger === undefined) {
    return [];
  }
  const amount = { value: convert(first.value, "元", "万元") ?? 0, unit: "万元" };
  return [
    {
      severity: "info",
      place: { part: "report", row: first.row },
      seen: first.text,
      expected: "",
      message: { key: "check.E3.writtenOut", values: { count: writtenOut.length, text: first.text, larger: larger.text, amount } },
    },
  ];
}
