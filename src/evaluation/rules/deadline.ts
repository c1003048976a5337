import type { Message } from "../messages";
import type { Points } from "../model";
import type { Reading } from "../quantity";
import { formatShowsYear } from "../quantity/numberFormat";
import { dayIn, daysBetween, monthsBetween } from "./days";
import { afterDeduction } from "./deduction";
import { fullScore, judged, noActual, scored, unreadable, unusableTarget, type RuleInput, type RuleOutcome } from "./outcome";
import { saysIntended, saysOnTime } from "./punctuality";

/** 时效: done by a day. */
export interface DeadlineRule {
  kind: "deadline";
  /** Points off for every so many days or months late; absent: a person judges what is late. */
  late?: { per: number; unit: "day" | "month"; deduct: Points; partial?: "whole" | "ceil" | "proportional" };
}

/**
 * 时效指标: done on the day or before → w; late: so many points off for every so many calendar days or months, a begun one counting
 * whole unless the scheme says otherwise; without such a deduction a person judges below w. A day without a year is in the year that
 * is evaluated. Words may say that it was on time (按时完成); words that say late do not say how late, so a person judges.
 */
export function deadline({ late }: DeadlineRule, input: RuleInput): RuleOutcome {
  const { weight } = input;
  const found = besideDeadline(input);
  if ("kind" in found) {
    return found;
  }
  const { met, due, done, steps } = found;
  if (met) {
    return fullScore(weight, steps);
  }
  if (late === undefined || done === null) {
    return judged(weight, true, steps);
  }
  const inDays = late.unit === "day";
  const gap = inDays ? daysBetween(due, done) : monthsBetween(due, done);
  const { score, step } = afterDeduction(weight, gap, inDays ? "天" : "个月", { ...late, partial: late.partial ?? "ceil" });
  return scored(score, false, [...steps, step]);
}

/** When something was due and done; done is null where only words tell. */
export function besideDeadline({
  target,
  actual,
  year,
}: Pick<RuleInput, "target" | "actual" | "year">): { met: boolean; due: string; done: string | null; steps: Message[] } | RuleOutcome {
  if (actual.kind === "empty") {
    return noActual();
  }
  const due = dayOf(target, year);
  if (due === null) {
    return unusableTarget(target);
  }
  const done = saysIntended(actual.text) ? null : dayOf(actual, year);
  if (done === null) {
    const met = actual.kind === "words" ? saysOnTime(actual.text) : null;
    const values = { actual: actual.text, due };
    return met === null
      ? unreadable("E2", { key: "check.E2.noDay", values: { text: actual.text } })
      : { met, due, done, steps: [{ key: met ? "working.saidOnTime" : "working.saidLate", values }] };
  }
  const met = done <= due;
  const step: Message = met
    ? { key: "working.onTime", values: { done, due } }
    : { key: "working.late", values: { done, due, late: { value: daysBetween(due, done), unit: "天" } } };
  return { met, due, done, steps: [step] };
}

/** 12月31日 typed into a cell is kept with the year in which it was typed, which nobody sees there. */
function showsYear(raw: Reading["raw"]): boolean {
  return raw === null || typeof raw !== "object" || typeof raw.value === "string" || formatShowsYear(raw.numberFormat);
}

function dayAndMonth(date: string): { year: null; month: number; day: number } {
  const [, month = 1, day = 1] = date.split("-").map(Number);
  return { year: null, month, day };
}

function dayOf(reading: Reading, year: number): string | null {
  switch (reading.kind) {
    case "date":
      return showsYear(reading.raw) ? reading.date : dayIn(dayAndMonth(reading.date), year);
    case "deadline":
      return dayIn(reading, year);
    default:
      return null;
  }
}
