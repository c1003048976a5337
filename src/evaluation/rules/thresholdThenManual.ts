import type { ThresholdThenManualRule } from "../model";
import { limitingWords, normalise } from "../quantity";
import { compare } from "./comparison";
import { fullScore, judged, noActual, notAFigure, unusableTarget, type RuleInput, type RuleOutcome } from "./outcome";

/**
 * 达到得满分，不符酌情减分: reaching the target earns the full score, below it a person judges. The target is a quantity ("≥100%")
 * or a word ("符合"); other words than the target's own are judged too, never interpreted.
 */
export function thresholdThenManual(rule: ThresholdThenManualRule, { weight, target, actual }: RuleInput): RuleOutcome {
  if (actual.kind === "empty") {
    return noActual();
  }
  if (target.kind === "words") {
    return actual.kind === "unreadable" && actual.why === "error" ? notAFigure(actual) : byWords(weight, target.text, actual.text);
  }
  if (target.kind !== "quantity") {
    return unusableTarget(target);
  }
  if (actual.kind !== "quantity") {
    return notAFigure(actual);
  }
  const comparison = compare(target, actual, rule.direction ?? "higher");
  if ("kind" in comparison) {
    return comparison;
  }
  const values = { actual: actual.text, target: target.text };
  return comparison.met
    ? fullScore(weight, [{ key: "working.targetMet", values }])
    : judged(weight, true, [{ key: "working.targetMissed", values }]);
}

function byWords(weight: number, target: string, actual: string): RuleOutcome {
  const [wanted, given] = [normalise(target), normalise(actual)];
  if (given === wanted) {
    return fullScore(weight, [{ key: "working.wordsMet", values: { actual } }]);
  }
  const missed = limitingWords.some((word) => given.includes(word + wanted));
  return judged(weight, missed, [{ key: "working.wordsJudged", values: { actual, target } }]);
}
