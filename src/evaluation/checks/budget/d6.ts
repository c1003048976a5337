import { nameOf, unitOf, type BasicReadings } from "../../basics";
import { inUnit, roundingError, type Measured } from "../../figures";
import type { Message } from "../../messages";
import type { BasicDatum, Place } from "../../model";
import { decimal, toNumber } from "../../rounding";
import { readBudgetAmounts, type BudgetAmount, type BudgetObject } from "../../report/budgetAmounts";
import type { BudgetStage } from "../../report/words/budgetWords";
import type { Check, CheckContext, Finding } from "../context";

/** One place that gives an amount. */
interface Given {
  amount: Measured;
  place: Place;
  said: Message;
}

type SingleObject = Exclude<BudgetObject, "other" | "unsaid">;

/** The basic datum of each amount. The budget of 基本支出 and 项目支出 may be that before or after its adjustment. */
const dataOf: Record<SingleObject, Partial<Record<BudgetStage, BasicDatum>>> = {
  whole: { initial: "budgetInitial", adjusted: "budgetAdjusted", executed: "executed" },
  basic: { budget: "basicBudget", executed: "basicExecuted" },
  project: { budget: "projectBudget", executed: "projectExecuted" },
};
const objects: readonly SingleObject[] = ["whole", "basic", "project"];

/** A report gives its budget a few times; more need not be compared one by one. */
const mostAmounts = 60;

/**
 * D6 预算数两个值: the basic data and the report's text, or two places of the text, give different amounts for one item: the initial or the adjusted
 * budget or what was executed, of the unit or of all its 基本支出 or 项目支出. A budget that is not said to be either may be any of them. Amounts are
 * compared in 万元 as far as the coarser one gives digits; approximate ones are not. One problem an item, at the first place that departs.
 */
export const d6: Check = {
  id: "D6",
  severity: "error",
  run: (context) => {
    if (context.report.figures.length === 0) {
      return [];
    }
    const amounts = readBudgetAmounts(context.report, context.year)
      .filter(({ approximate, object }) => !approximate && object !== "other" && object !== "unsaid")
      .slice(0, mostAmounts);
    return objects.flatMap((object) =>
      findings(
        object,
        context,
        amounts.filter((amount) => amount.object === object),
      ),
    );
  },
};

function findings(object: SingleObject, { basics }: CheckContext, amounts: readonly BudgetAmount[]): Finding[] {
  if (amounts.length === 0) {
    return [];
  }
  const given = (stage: BudgetStage): Given[] => [
    ...inBasics(basics, dataOf[object][stage]),
    ...amounts.filter((amount) => amount.stage === stage).map(inText),
  ];
  const said = [...distinct(given("initial")), ...distinct(given("adjusted"))];
  const unsaid = given("budget").filter((each) => !said.some((known) => isSame(known.amount, each.amount)));
  return [
    ...departing(object, "initial", distinct(given("initial"))),
    ...departing(object, "adjusted", distinct(given("adjusted"))),
    ...departing(object, "budget", unsaid.length === 0 ? [] : distinct([...said, ...unsaid])),
    ...departing(object, "executed", distinct(given("executed"))),
  ];
}

function inBasics(basics: BasicReadings, datum: BasicDatum | undefined): Given[] {
  if (datum === undefined) {
    return [];
  }
  const { reading, value } = basics[datum];
  if (value === null || reading.kind !== "quantity") {
    return [];
  }
  const unit = reading.quantity.unit === "" ? unitOf(datum) : reading.quantity.unit;
  const amount = { value: reading.quantity.value, unit, decimals: reading.decimals, approximate: false, text: reading.text };
  const said: Message = { key: "check.D6.inBasics", values: { basic: nameOf(datum), amount: { value: amount.value, unit } } };
  return [{ amount, place: { part: "basics", code: datum }, said }];
}

function inText({ figure, quote }: BudgetAmount): Given {
  const { row } = figure;
  return { amount: figure, place: { part: "report", row }, said: { key: "check.D6.inText", values: { row, quote } } };
}

/** The first place of each amount. */
function distinct(given: readonly Given[]): Given[] {
  return given.filter(({ amount }, index) => given.findIndex((other) => isSame(other.amount, amount)) === index);
}

function isSame(one: Measured, other: Measured): boolean {
  const value = inUnit(other, one.unit);
  return value !== null && Math.abs(value - one.value) <= roundingError([one, other], one.unit);
}

/** A problem where there are two amounts and more, at the last of them. */
function departing(object: SingleObject, stage: BudgetStage, given: readonly Given[]): Finding[] {
  const [first] = given;
  const last = given.at(-1);
  if (first === undefined || last === undefined || first === last) {
    return [];
  }
  const difference = decimal(inTenThousands(last.amount))
    .minus(decimal(inTenThousands(first.amount)))
    .abs();
  return [
    {
      place: last.place,
      seen: last.amount.text,
      expected: "",
      message: {
        key: "check.D6",
        values: {
          item: { key: `check.D6.${object}.${stage}`, values: {} },
          places: given.map(({ said }) => said),
          difference: { value: toNumber(difference), unit: "万元" },
        },
      },
    },
  ];
}

function inTenThousands(amount: Measured): number {
  return inUnit(amount, "万元") ?? amount.value;
}
