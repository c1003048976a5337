import { namePairs, sharedPairs } from "../../goals/namePairs";
import type { Reading } from "../../quantity";

/** Words such as 全面完成 answer every part of a target that is words only. */
const allParts = /^(?:全面|全部|均|都)/u;

/** Whether the actual value answers a target in words as a whole. */
export function answersAll(actual: Reading): boolean {
  return actual.kind === "words" && allParts.test(actual.text);
}

/**
 * The parts of a target, parted by ；, that the actual value says nothing of: no two neighbouring characters of their names stand in it. None where
 * it answers no part by name, has as many parts as the target, or answers all in one word.
 */
export function unansweredParts(target: Reading, actual: Reading): string[] {
  if ((target.kind !== "words" && target.kind !== "compound") || !/[；;]/.test(target.text) || answersAll(actual)) {
    return [];
  }
  const parts = partsOf(target.text);
  if (partsOf(actual.text).length === parts.length) {
    return [];
  }
  const answer = namePairs(actual.text);
  const named = parts.map((part) => ({ part, pairs: namePairs(part) })).filter(({ pairs }) => pairs.size > 0);
  const silent = named.filter(({ pairs }) => sharedPairs(pairs, answer) === 0);
  return silent.length === named.length ? [] : silent.map(({ part }) => part);
}

function partsOf(text: string): string[] {
  return text
    .split(/[；;]/)
    .map((part) => part.trim().replace(/。$/, ""))
    .filter((part) => part !== "");
}
