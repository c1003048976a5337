import type { Message } from "../../messages";
import type { Quantity } from "../../quantity";

export interface ScoresMessages {
  "check.B1": { score: number; weight: number };
  "check.B2": { calculated: number; score: number };
  "check.B3": { group: string; score: number; sum: number };
  "check.B4": { total: number; sums: readonly Message[] };
  "check.B4.group": { group: string };
  "check.B4.groups": { addends: string; sum: number };
  "check.B4.groupsBelow": { addends: string; sum: number; groups: readonly Message[] };
  "check.B4.below": { addends: string; sum: number };
  "check.B4.indicators": { sum: number };
  "check.B5": { group: string; stated: string; calculated: Quantity; score: number; weight: number };
  "check.B6": { group: string; scores: readonly Message[] };
  "check.B6.score": { score: number };
  "check.B7": { group: string; weight: number; deducted: number; rest: number; score: number };
  "check.B7.counted": { group: string; missed: number; deduct: number; expected: number; deducted: number };
  "check.B7.atLeast": { group: string; missed: number; deduct: number; expected: number; deducted: number; undecided: number };
  "check.B8": { actual: string; target: string };
  /** A row of benefits that rests on an indicator that was missed. */
  "check.B8.cited": { name: string; actual: string; target: string };
  "check.B9": { score: number; weight: number };
  "check.B9.group": { group: string; score: number; weight: number };
  "check.B9.judged": { score: number };
  "check.B10": { score: number };
  "check.B11": { actual: string; score: number; min: number; max: number };
  /** Without an actual value: the rule itself leaves less than the weight to judgement. */
  "check.B11.rule": { score: number; min: number; max: number };
  "check.B11.below": { actual: string; score: number; min: number; max: number };
  "check.B12": { score: number };
  "check.B12.missingBasic": { score: number; basic: Message };
  "check.B13": { score: number; rounded: number };
  "check.B14": { total: number; rate: Quantity; cap: number };
  "check.B15": { rate: Quantity; execution: Quantity; excess: Quantity; limit: Quantity };
  "check.B15.allFull": { total: number };
  "check.B16": { actual: string; target: string; weight: number; score: number };
  "check.B17.total": { total: number; calculated: number };
  "check.B17.totalByGroups": { total: number; calculated: number; groups: readonly Message[] };
  "check.B17.group": { group: string; score: number; calculated: number };
}
