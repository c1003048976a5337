import type { Row } from "../checks/context";
import type { Derived } from "../derive";
import type { Adjustment, Points, Scheme } from "../model";

/** What an adjustment may look at. */
export interface ScoredForm {
  scheme: Scheme;
  rows: readonly Row[];
  /** 预算执行率 from the basic data. */
  execution: Derived;
}

/** An adjustment before it is known what the total is after it. */
export type AdjustmentStep = Omit<Adjustment, "after">;

/** One kind of adjustment, applied to the total so far. */
export type AdjustTotal = (form: ScoredForm, total: Points) => AdjustmentStep[];
