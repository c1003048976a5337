import type { Message } from "../../messages";
import type { Quantity } from "../../quantity";

export interface BudgetMessages {
  "check.D2": { stated: string; base: Message; calculated: Quantity };
  "check.D2.otherBase": { stated: string; base: Message; calculated: Quantity; other: Message };
  "check.D2.notApplicable": { stated: string };
  "check.D3": { rate: Quantity };
  "check.D3.withoutBudget": { executed: Quantity };
  "check.D5": { rate: Quantity; target: string };
  "check.D5.group": { rate: Quantity; target: string; group: string; weight: number };
  "check.D5b": { asAmount: Quantity; asBudget: Quantity };
  "check.D5b.stated": { stated: string; asAmount: Quantity; asBudget: Quantity };
  "check.D8.overspent": { spent: Message; actual: Quantity; budget: Message; planned: Quantity };
  "check.D8.withoutBudget": { spent: Message; actual: Quantity; budget: Message };
  "check.D8.withoutBase": { rate: Message; base: Message };
  "check.D8.bothZero": { rate: Message; data: readonly Message[]; stated: string };
  "check.D8.notApplicable": { rate: Message; data: readonly Message[] };
  "check.D8.nothingBefore": { rate: Message; base: Message };
  "check.D8.missing": { rate: Message; basic: Message };
  "check.D9.noAdjusted": { executed: Quantity; initial: Quantity; share: Quantity };
  "check.D9.noAdjustedNorInitial": { executed: Quantity; initial: Quantity };
  "check.D9.noReason": { executed: Quantity; initial: Quantity; excess: Quantity; limit: Quantity };
  "check.D10": { rate: Quantity; threshold: Quantity };
}
