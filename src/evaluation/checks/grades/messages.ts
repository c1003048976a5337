import type { Message } from "../../messages";

export interface GradesMessages {
  "check.C1": { total: number; grade: string; stated: string };
  "check.C1.noBand": { total: number; stated: string };
  "check.C1b": { own: string; national: string };
  "check.C2": { word: string; grades: string };
  /** The scheme has no grades: those of the State's rules. */
  "check.C2.national": { word: string; grades: string };
  "check.C3": { grade: string };
  "check.C4": { faults: readonly Message[] };
  "check.C4.rule": { name: string; faults: readonly Message[] };
  "check.C4.words": { name: string; quote: string; faults: readonly Message[] };
  "check.C4.below": { min: number };
  "check.C4.above": { max: number };
  "check.C4.gap": { low: number; high: number };
  "check.C4.left": { value: number };
  "check.C4.twice": { value: number };
  "check.C4.overlap": { low: number; high: number };
  "check.C5": { grade: string };
  "check.C6": { total: number; limit: number; grade: string };
}
