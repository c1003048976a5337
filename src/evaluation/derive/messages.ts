import type { Message, NoValues } from "../messages";
import type { Quantity } from "../quantity";

/** 评分依据 of an actual value that comes from the basic data. */
export interface DeriveMessages {
  /** Part and base as arithmetic with figures: "(|1200 − 1000| − 50)". */
  "working.rate": { part: string; base: string; rate: Quantity };
  "working.base": { base: Message };
  "working.baseSum": { data: readonly Message[] };
  "working.onInitialBudget": NoValues;
  "working.bothZero": { data: readonly Message[] };
  "working.noChange": { data: readonly Message[] };
  "working.nothingBefore": { base: Message };
  "working.withoutBudget": { executed: Quantity };
  "working.withoutBase": { base: Message };
  "working.identityHolds": { left: string; result: number; right: Message; value: number };
  "working.identityFails": { left: string; result: number; right: Message; value: number; difference: Quantity };
  "working.missingBasic": { basic: Message };
  "working.unreadableBasic": { basic: Message; text: string };
}
