import type { Severity } from "../model";

/** What a sentence must say: one of the words, behind one of those that say what it is about. A word may be a pattern with bounded repeats. */
export interface Phrase {
  about?: readonly string[];
  words: readonly string[];
  /** How far the words may stand behind: in the same clause (default), or in the same sentence. */
  within?: "clause" | "sentence";
  /** The words must end the clause: 资产管理规范， but not 规范收支行为. */
  closing?: true;
}

/** What a report says of itself: a claim of what was done well, or an admission of what was not. */
export interface Said {
  as: "claim" | "admission";
  phrases: readonly Phrase[];
}

/** What the cells say, or the rates that the report states: each is one function of the check. */
export type CellFact =
  | "outputBelowWeight"
  | "satisfactionBelowWeight"
  | "timelinessFull"
  | "managementFull"
  | "executionRateFull"
  | "executedAboveInitial"
  | "executedAboveBudget"
  | "threePublicWithinBudget";

/** The other side of a contradiction. The severity is the pair's, where it has none of its own. */
export type OtherSide = (Said | { fact: CellFact }) & { severity?: Severity };

/** Two things that cannot both be true of one year. The first side stands in the text, the other there or in the cells. */
export interface Contradiction {
  name: string;
  severity: Severity;
  said: Said;
  against: readonly OtherSide[];
  /** Silent where the pair of this name has spoken: it is the same fault in other words. */
  unless?: string;
}
