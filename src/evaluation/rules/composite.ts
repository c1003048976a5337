import type { Message } from "../messages";
import type { Points } from "../model";
import { readCell, type Reading } from "../quantity";
import { cutTo, decimal, sum, toNumber } from "../rounding";
import { combine, highest, lowest, totalled, type Found } from "./combining";
import { applyRule } from "./index";
import { unreadable, unusableTarget, type RuleInput, type RuleOutcome } from "./outcome";
import type { ScoringRule } from "./scoringRule";

/** Several rules make one score: 二者择其一, 同时满足, 分项相加. */
export interface CompositeRule {
  kind: "composite";
  /** firstApplicable: the first part that applies and has an actual value. */
  op: "min" | "max" | "sum" | "firstApplicable";
  parts: CompositePart[];
}

/** Its own target where it has one, else the row's (of a compound target the part in the same place). */
export interface CompositePart {
  name?: string;
  rule: ScoringRule;
  target?: string;
  /** Points of the part; in a sum the parts' points add up to the weight. Default: an equal share in a sum, else the whole weight. */
  weight?: Points;
}

/**
 * 组合计分 (二者择其一 of the Hunan tables; several targets in one cell): each part is scored by its own rule, from the target and the answer in
 * its place. max passes over parts without an answer, min and sum need every one, firstApplicable takes the first that has one. A part that
 * does not apply falls away; in a sum it earns its points, as 0 ÷ 0 does in a row of its own. Never above the weight.
 */
export function composite(rule: CompositeRule, input: RuleInput): RuleOutcome {
  const { target, actual, weight } = input;
  const { length: count } = rule.parts;
  const byPlace = target.kind === "compound" && rule.parts.some((part) => part.target === undefined);
  if (byPlace && target.parts.length !== count) {
    return unusableTarget(target);
  }
  // One figure cannot be shared out among several targets, nor three answers among two.
  const answers = actual.kind === "compound" ? actual.parts.length : 1;
  if (answers > count || (byPlace && count > 1 && actual.kind === "quantity")) {
    return unreadable("E2", { key: "check.E2.parts", values: { text: actual.text, answers, count } });
  }
  const weights = rule.op === "sum" ? sharesOf(rule.parts, weight) : rule.parts.map((part) => part.weight ?? weight);
  const found = rule.parts.map((part, index): Found => {
    const outcome = applyRule(part.rule, {
      ...input,
      weight: weights[index] ?? 0,
      target: part.target === undefined ? inPlace(target, index) : readCell(part.target, "target"),
      actual: inPlace(actual, index),
    });
    return { outcome: { ...outcome, steps: named(part.name, index, outcome.steps) }, weight: weights[index] ?? 0 };
  });
  const answered = found.filter(({ outcome: { kind } }) => kind !== "notApplicable" && kind !== "noActual");
  // Where no part has an answer, all of them say what is missing.
  switch (rule.op) {
    case "sum":
      return combine(found, weight, totalled);
    case "min":
      return combine(found, weight, lowest);
    case "max":
      return combine(answered.length === 0 ? found : answered, weight, highest);
    case "firstApplicable":
      return combine(answered.length === 0 ? found : answered.slice(0, 1), weight, highest);
  }
}

function inPlace(reading: Reading, index: number): Reading {
  if (reading.kind !== "compound") {
    return reading;
  }
  const part = reading.parts[index];
  return part === undefined ? { raw: null, text: "", notes: [], kind: "empty" } : { raw: reading.raw, ...part };
}

/** Points of the parts of a sum: their own, the rest in equal shares of whole hundredths, what remains for the last of these. */
function sharesOf(parts: readonly CompositePart[], weight: Points): Points[] {
  const without = parts.flatMap((part, index) => (part.weight === undefined ? [index] : []));
  const own = sum(parts.map((part) => part.weight ?? 0));
  const rest = decimal(Math.max(0, sum([weight, -own])));
  const share = without.length === 0 ? rest : cutTo(rest.div(without.length), 2);
  const last = toNumber(rest.minus(share.times(without.length - 1)));
  return parts.map((part, index) => part.weight ?? (index === without.at(-1) ? last : toNumber(share)));
}

/** The first step bears the part's name, or its number. */
function named(name: string | undefined, index: number, [step, ...others]: Message[]): Message[] {
  if (step === undefined) {
    return [];
  }
  return name === undefined
    ? [{ key: "working.partNumber", values: { number: index + 1, step } }, ...others]
    : [{ key: "working.part", values: { part: name, step } }, ...others];
}
