import type { BasicDatum, Place } from "../../model";
import type { Reading } from "../../quantity";
import { sourceOf } from "../../sourceOf";
import type { CheckContext } from "../context";
import { isRatio, type StatedPercent } from "./statedPercent";

/** Where a 预算执行率 is written that follows from the basic data: what the report states, and what was typed as an actual value. */
export function writtenExecutionRates({ stated, rows }: CheckContext): { reading: Reading; place: Place }[] {
  return [
    { reading: stated.executionRate, place: { part: "stated", code: "budgetExecutionRate" } as const },
    ...rows
      .filter(({ indicator }) => sourceOf(indicator) === "budgetExecutionRate")
      .map(({ indicator, typedActual }) => ({
        reading: typedActual,
        place: { part: "indicators", code: indicator.code, field: "actual" } as const,
      })),
  ].filter(({ reading }) => reading.kind !== "empty");
}

/** Whether a rate is executed ÷ a budget figure, as it would be written with its decimals. */
export function restsOn({ execution, basics }: CheckContext, rate: StatedPercent, base: BasicDatum): boolean {
  const { value } = basics[base];
  return execution.kind === "rate" && value !== null && value !== 0 && isRatio(rate, execution.part, value);
}

/** Whether a rate is on the initial budget where the adjusted one is the base. */
export function restsOnInitial(context: CheckContext, rate: StatedPercent): boolean {
  const { execution } = context;
  return execution.kind === "rate" && execution.base === "budgetAdjusted" && restsOn(context, rate, "budgetInitial");
}
