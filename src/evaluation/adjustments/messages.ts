import type { Quantity } from "../quantity";

/** Why the total was adjusted, with every figure of the calculation. */
export interface AdjustmentMessages {
  "adjustment.redistributed": { score: number; applicable: number; fullScore: number; result: number };
  "adjustment.excluded": { count: number; weight: number };
  "adjustment.flagged": { name: string; excess: Quantity; limit: Quantity };
  "adjustment.minus": { name: string; excess: Quantity; limit: Quantity; points: number };
  "adjustment.scaled": { name: string; excess: Quantity; limit: Quantity; score: number; result: number };
  "adjustment.notCounted": { name: string; excess: Quantity; limit: Quantity; score: number };
  "adjustment.capped": { total: number; rate: Quantity; cap: number };
}
