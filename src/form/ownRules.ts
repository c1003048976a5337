/** 评分方式: the rules that a unit may choose for an indicator of its own, in the order in which they are offered. */
import type { ScoringRule } from "../evaluation";
import { say, type PlainKey } from "../locales";

export const ownRules = [
  { word: "form.ownRule.auto", rule: { kind: "auto" } },
  { word: "form.ownRule.proportional", rule: { kind: "proportional" } },
  { word: "form.ownRule.inverse", rule: { kind: "inverse", form: "ratio" } },
  { word: "form.ownRule.equal", rule: { kind: "equal", mode: "exact" } },
  { word: "form.ownRule.allOrNothing", rule: { kind: "allOrNothing" } },
  { word: "form.ownRule.qualitativeTiers", rule: { kind: "qualitativeTiers", tiers: "80/60" } },
  { word: "form.ownRule.deadline", rule: { kind: "deadline" } },
  { word: "form.ownRule.negativeEvents", rule: { kind: "negativeEvents" } },
  { word: "form.ownRule.manual", rule: { kind: "manual" } },
] as const satisfies { word: PlainKey; rule: ScoringRule }[];

/** The rule that a word of 评分方式 stands for; null for any other word. An empty cell is "auto", as the core has it. */
export function ownRule(word: string): ScoringRule | null {
  if (word === "") return { kind: "auto" };
  return ownRules.find((offered) => say(offered.word) === word)?.rule ?? null;
}

/** The word for a rule; null for a rule that is not offered. */
export function ownRuleWord(rule: ScoringRule): string | null {
  const offered = ownRules.find((each) => JSON.stringify(each.rule) === JSON.stringify(rule));
  return offered === undefined ? null : say(offered.word);
}

/** All words, as a list offers them. */
export function ownRuleWords(): string[] {
  return ownRules.map(({ word }) => say(word));
}
