import { lastName } from "../../paths";
import { decimal, decimalText, percentOf, roundToHundredths, sum } from "../../rounding";
import { sourceOf } from "../../sourceOf";
import type { Check, CheckContext, Finding } from "../context";
import { isTooPerfect } from "./tooPerfect";

/** By how many percent of itself the score rate may exceed 预算执行率, where the scheme sets no other (warning rule of a vendor's system). */
const defaultLimit = 5;

/** The row or group that scores 预算执行率 itself. */
const executionName = /^(?:部门|项目)?(?:预算(?:执行|完成)|资金执行|执行)率?(?:指标)?$/u;

/**
 * B15 得分与执行背离: all rows but 预算执行率 reach together a share of their points that exceeds 预算执行率 by more than the limit, as a part of
 * that share: (a − b) ÷ a (list of checks, B15). Else, as a hint, a form whose judged rows all have full points. Open rows keep both silent.
 */
export const b15: Check = {
  id: "B15",
  severity: "warning",
  run: (context) => {
    if (context.result.openRows > 0) {
      return [];
    }
    const departing = departure(context);
    return departing.length > 0 ? departing : tooPerfect(context);
  },
};

function departure(context: CheckContext): Finding[] {
  const { execution, scheme } = context;
  const counted = execution.kind === "rate" ? countedParts(context) : [];
  const rate = percentOf(sum(counted.map(({ score }) => score)), sum(counted.map(({ weight }) => weight)));
  if (execution.kind !== "rate" || rate === null || rate <= 0) {
    return [];
  }
  const excess = decimal(rate).minus(decimal(execution.rate)).times(100).div(decimal(rate));
  const limit = scheme.thresholds.scoreRateAboveExecutionPercent ?? defaultLimit;
  if (excess.lte(limit)) {
    return [];
  }
  const percent = (value: number) => ({ value, unit: "%" });
  return [
    {
      place: { part: "stated", code: "total" },
      seen: `${decimalText(rate)}%`,
      expected: "",
      message: {
        key: "check.B15",
        values: {
          rate: percent(rate),
          execution: percent(execution.rate),
          excess: percent(roundToHundredths(excess)),
          limit: percent(limit),
        },
      },
    },
  ];
}

/** Scores and points of everything but 预算执行率; what does not apply is left out. */
function countedParts({ rows, groups }: CheckContext): { score: number; weight: number }[] {
  return [
    ...rows.flatMap(({ indicator, score, status }) =>
      indicator.weight === null || score === null || status === "notApplicable" || scoresExecution(indicator.path, sourceOf(indicator))
        ? []
        : [{ score, weight: indicator.weight }],
    ),
    ...groups.filter(({ path, scoredAsOne }) => scoredAsOne === true && !scoresExecution(path, null)),
  ];
}

function scoresExecution(path: readonly string[], source: ReturnType<typeof sourceOf>): boolean {
  return source === "budgetExecutionRate" || executionName.test(lastName(path));
}

function tooPerfect(context: CheckContext): Finding[] {
  const { total } = context.result;
  return isTooPerfect(context)
    ? [
        {
          severity: "info",
          place: { part: "stated", code: "total" },
          seen: decimalText(total),
          expected: "",
          message: { key: "check.B15.allFull", values: { total } },
        },
      ]
    : [];
}
