import type { Message, NoValues } from "../../messages";
import type { Quantity } from "../../quantity";

/** What D6 compares. */
type BudgetItem = `check.D6.${"whole" | "basic" | "project"}.${"initial" | "adjusted" | "executed" | "budget"}`;

export interface BudgetMessages extends Record<BudgetItem, NoValues> {
  "check.D1": { name: Message; total: Quantity; parts: readonly Message[]; sum: Quantity; difference: Quantity };
  "check.D1.blank": { name: Message; total: Quantity; sum: Quantity; blank: readonly Message[]; rest: Quantity };
  "check.D2": { stated: string; base: Message; calculated: Quantity };
  "check.D2.notApplicable": { stated: string };
  "check.D3": { rate: Quantity };
  "check.D3.withoutBudget": { executed: Quantity };
  "check.D4": { stated: string; initial: Message; base: Message; calculated: Quantity };
  "check.D5": { rate: Quantity; target: string };
  "check.D5.group": { rate: Quantity; target: string; group: string; weight: number };
  "check.D5b": { asAmount: Quantity; asBudget: Quantity };
  "check.D5b.stated": { stated: string; asAmount: Quantity; asBudget: Quantity };
  "check.D6": { item: Message; places: readonly Message[]; difference: Quantity };
  "check.D6.inBasics": { basic: Message; amount: Quantity };
  "check.D6.inText": { row: number; quote: string };
  "check.D7": { base: Message; budget: Quantity; executed: Quantity; rest: Quantity; carryover: Quantity };
  "check.D8.overspent": { spent: Message; actual: Quantity; budget: Message; planned: Quantity };
  "check.D8.withoutBudget": { spent: Message; actual: Quantity; budget: Message };
  "check.D8.withoutBase": { rate: Message; base: Message };
  "check.D8.bothZero": { rate: Message; data: readonly Message[]; stated: string };
  "check.D8.notApplicable": { rate: Message; data: readonly Message[] };
  "check.D8.nothingBefore": { rate: Message; base: Message };
  "check.D8.missing": { rate: Message; basic: Message };
  "check.D8.unproven": { said: string; budget: Message; spent: Message };
  "check.D9.noAdjusted": { executed: Quantity; initial: Quantity; share: Quantity };
  "check.D9.noAdjustedNorInitial": { executed: Quantity; initial: Quantity };
  "check.D9.noReason": { executed: Quantity; initial: Quantity; excess: Quantity; limit: Quantity };
  "check.D10": { rate: Quantity; threshold: Quantity };
  "check.D11": { name: string; stated: string; calculated: Quantity };
  "check.D11.sum": { first: string; second: string; sum: Quantity };
  "check.D12": { assets: Quantity; liabilities: Quantity; calculated: Quantity; net: Quantity; difference: Quantity };
  "check.D12.rounded": { assets: Quantity; liabilities: Quantity; calculated: Quantity; net: Quantity; difference: Quantity };
  "check.D13": { signs: readonly Message[] };
  "check.D13.perPerson": { executed: Quantity; persons: number; each: Quantity; least: Quantity };
  "check.D13.amounts": NoValues;
  "check.D13.objects": { names: readonly Message[] };
  "check.D13.quoted": { name: string };
  "check.D13.wording": { words: readonly Message[] };
  "check.D13.unsplit": { total: Quantity };
  "check.D13.unsplitAdjustment": { total: Quantity; split: Quantity; change: Quantity };
  "check.D14": { label: string; stated: string; amount: Quantity; total: Quantity };
  "check.D14.converted": { label: string; stated: string; amount: Quantity; total: Quantity };
  "check.D15": { label: string; amount: string; part: string; value: string };
}
