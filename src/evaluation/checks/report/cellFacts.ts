import { nameOf, unitOf } from "../../basics";
import type { Message } from "../../messages";
import type { BasicDatum, Points } from "../../model";
import type { Quantity } from "../../quantity";
import type { CellFact } from "../../report/contradiction";
import { lastName } from "../../paths";
import { decimal, percentOf, toNumber } from "../../rounding";
import { statedPercent } from "../budget/statedPercent";
import type { CheckContext, Row } from "../context";

/** Percent of the initial budget up to which spending still agrees with it (list of checks, H6). */
const agreesWithBudgetPercent = 110;

/** What the cells say that a report may contradict, with its figures; null where they do not say it. */
export const factsOfCells: Record<CellFact, (context: CheckContext) => Message | null> = {
  outputBelowWeight: (context) => groupBelowWeight(context, "产出"),
  satisfactionBelowWeight: (context) => rowBelowWeight(context.rows, "满意") ?? groupBelowWeight(context, "满意"),
  timelinessFull: ({ rows }) => fullRow(rows, /完成.{0,4}及时|及时完成|进度/),
  managementFull: (context) => fullRow(context.rows, /健全|完整|完善/) ?? fullGroup(context, /管理|过程|投入/),
  executionRateFull: (context) => (executionRate(context) === 100 ? { key: "check.H6.rateFull", values: {} } : null),
  executedAboveInitial: (context) => aboveInitial(context),
  executedAboveBudget: (context) => (isCovered(context) ? null : aboveInitial(context)),
  threePublicWithinBudget: ({ basics }) => {
    const [planned, actual] = [basics.threePublicBudget.value, basics.threePublicActual.value];
    return planned === null || actual === null || actual > planned
      ? null
      : compared("threePublicActual", actual, "threePublicBudget", planned);
  },
};

/** 预算执行率 as the report states it, else as the basic data give it. */
function executionRate({ stated, execution }: CheckContext): number | null {
  return statedPercent(stated.executionRate)?.percent ?? (execution.kind === "rate" ? execution.rate : null);
}

function aboveInitial({ basics }: CheckContext): Message | null {
  const [initial, executed] = [basics.budgetInitial.value, basics.executed.value];
  const share = initial === null || executed === null ? null : percentOf(executed, initial);
  return initial === null || executed === null || share === null || share <= agreesWithBudgetPercent
    ? null
    : compared("executed", executed, "budgetInitial", initial);
}

/** An adjusted budget that holds what was spent: whoever keeps to it keeps to the budget. */
function isCovered({ basics }: CheckContext): boolean {
  const [adjusted, executed] = [basics.budgetAdjusted.value, basics.executed.value];
  return adjusted !== null && executed !== null && executed <= adjusted;
}

function compared(spent: BasicDatum, actual: number, budget: BasicDatum, planned: number): Message {
  const amounts = { spent: nameOf(spent), actual: amount(actual, spent), budget: nameOf(budget), planned: amount(planned, budget) };
  const share = percentOf(actual, planned);
  return share === null
    ? { key: "check.H6.amounts", values: amounts }
    : { key: "check.H6.share", values: { ...amounts, share: { value: share, unit: "%" } } };
}

function amount(value: number, datum: BasicDatum): Quantity {
  return { value, unit: unitOf(datum) };
}

/** The group as the report states it; where it states none, as it is scored, once nothing in it is open. */
function groupBelowWeight({ stated, groups, unfinishedGroups }: CheckContext, word: string): Message | null {
  const group = groups.find(({ path, weight }) => lastName(path).includes(word) && weight > 0);
  if (group === undefined) {
    return null;
  }
  const isFinal = group.scoredAsOne !== true && !unfinishedGroups.has(group.code);
  const claimed = stated.groups.find(({ group: { code } }) => code === group.code)?.score.value ?? null;
  return belowWeight(lastName(group.path), claimed ?? (isFinal ? group.score : null), group.weight);
}

function rowBelowWeight(rows: readonly Row[], word: string): Message | null {
  for (const { indicator, selfScore, score } of rows) {
    const name = lastName(indicator.path);
    const found = name.includes(word) && indicator.weight !== null ? belowWeight(name, selfScore ?? score, indicator.weight) : null;
    if (found !== null) {
      return found;
    }
  }
  return null;
}

function belowWeight(name: string, score: Points | null, weight: Points): Message | null {
  return score === null || score >= weight
    ? null
    : { key: "check.H6.belowWeight", values: { name, score, weight, lost: toNumber(decimal(weight).minus(decimal(score))) } };
}

function fullRow(rows: readonly Row[], name: RegExp): Message | null {
  const row = rows.find(
    ({ indicator: { path, weight }, selfScore, score }) =>
      weight !== null && weight > 0 && (selfScore ?? score) === weight && name.test(lastName(path)),
  );
  return row === undefined ? null : full(lastName(row.indicator.path), row.indicator.weight ?? 0);
}

function fullGroup({ stated }: CheckContext, name: RegExp): Message | null {
  const found = stated.groups.find(({ group: { path, weight }, score }) => score.value === weight && name.test(lastName(path)));
  return found === undefined ? null : full(lastName(found.group.path), found.group.weight);
}

function full(name: string, weight: Points): Message {
  return { key: "check.H6.full", values: { name, weight } };
}
