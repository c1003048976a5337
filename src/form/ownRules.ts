/** 评分方式: the rules that a unit may choose for an indicator of its own, in the order in which they are offered. */
import type { RuleKind, ScoringRule } from "../evaluation";
import { say, type PlainKey } from "../locales";
import { ruleTemplate } from "../schemes";
import { isSameData } from "../schemes/fingerprint";

/** Kinds whose default rule needs no parameter of the unit's. */
export const ownRules = [
  { word: "form.ownRule.auto", kind: "auto" },
  { word: "form.ownRule.proportional", kind: "proportional" },
  { word: "form.ownRule.inverse", kind: "inverse" },
  { word: "form.ownRule.equal", kind: "equal" },
  { word: "form.ownRule.allOrNothing", kind: "allOrNothing" },
  { word: "form.ownRule.qualitativeTiers", kind: "qualitativeTiers" },
  { word: "form.ownRule.deadline", kind: "deadline" },
  { word: "form.ownRule.negativeEvents", kind: "negativeEvents" },
  { word: "form.ownRule.manual", kind: "manual" },
] as const satisfies { word: PlainKey; kind: RuleKind }[];

/** The rule that a word of 评分方式 stands for; null for any other word. An empty cell is "auto", as the core has it. */
export function ownRule(word: string): ScoringRule | null {
  if (word === "") return { kind: "auto" };
  const offered = ownRules.find((each) => say(each.word) === word);
  return offered === undefined ? null : ruleTemplate(offered.kind, []);
}

/** The word for a rule; null for a rule that is not offered. */
export function ownRuleWord(rule: ScoringRule): string | null {
  const offered = ownRules.find(({ kind }) => isSameData(ruleTemplate(kind, []), rule));
  return offered === undefined ? null : say(offered.word);
}

/** All words, as a list offers them. */
export function ownRuleWords(): string[] {
  return ownRules.map(({ word }) => say(word));
}
