import { adjustmentReadings, type AdjustmentReadings } from "../../derive";
import type { Indicator, Place } from "../../model";
import { normalise, readCell, type Reading } from "../../quantity";
import { decimal, decimalText } from "../../rounding";
import type { Check, CheckContext, Finding } from "../context";
import { rateOfRow } from "./rateOfRow";
import { statedPercent } from "./statedPercent";

/** 预算调整数 less 年初预算数: fits a budget after its adjustment, but not the sum of what was added and cut, as the word is usually defined. */
const doubtfulWording = /预算调整数-年初预算数/u;

/** Percentage points by which two readings may differ. */
const tolerance = 1;

/**
 * D5b 公式口径: 预算调整率 can be read in two ways. Told where the rate that was typed or stated has another sign than the one of the
 * basic data, or is more than 1 percentage point from it; and where the form's own wording takes 年初预算数 from 预算调整数 and the budget
 * was adjusted.
 */
export const d5b: Check = {
  id: "D5b",
  severity: "warning",
  run: (context) => {
    const readings = adjustmentReadings(context.basics);
    if (readings === null) {
      return [];
    }
    const rows = context.rows.filter(({ indicator }) => rateOfRow(indicator) === "budgetAdjustmentRate");
    return [
      ...stated(context, readings),
      ...rows.flatMap(({ indicator, typedActual }) => {
        const place: Place = { part: "indicators", code: indicator.code, field: "actual" };
        const departing = departure(typedActual, readings, place);
        return departing.length > 0 || readings.asBudget === 0 || !isDoubtful(indicator) ? departing : [wording(readings, place)];
      }),
    ];
  },
};

function stated({ submission }: CheckContext, readings: AdjustmentReadings): Finding[] {
  return departure(readCell(submission.stated.rates.budgetAdjustmentRate), readings, { part: "stated", code: "budgetAdjustmentRate" });
}

function departure(reading: Reading, readings: AdjustmentReadings, place: Place): Finding[] {
  const rate = statedPercent(reading);
  if (rate === null || [readings.asBudget, readings.signed].some((computed) => isNear(rate.percent, computed))) {
    return [];
  }
  const values = { stated: reading.text, ...results(readings) };
  return [{ place, seen: reading.text, expected: `${decimalText(readings.asBudget)}%`, message: { key: "check.D5b.stated", values } }];
}

function isNear(percent: number, computed: number): boolean {
  return percent * computed >= 0 && decimal(percent).minus(decimal(computed)).abs().lte(tolerance);
}

function isDoubtful({ standard, note = "" }: Indicator): boolean {
  return doubtfulWording.test(normalise(`${standard}\n${note}`).replace(/[−–—－]/gu, "-"));
}

function wording(readings: AdjustmentReadings, place: Place): Finding {
  return { place, seen: `${decimalText(readings.asBudget)}%`, expected: "", message: { key: "check.D5b", values: results(readings) } };
}

function results({ asAmount, asBudget }: AdjustmentReadings) {
  return { asAmount: { value: asAmount, unit: "%" }, asBudget: { value: asBudget, unit: "%" } };
}
