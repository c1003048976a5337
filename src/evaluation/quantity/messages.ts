import type { NoValues } from "../messages";
import type { Quantity } from "./reading";

/** What the reader had to decide: the notes of a Reading. */
export interface ReadingMessages {
  "reading.percentByFormat": NoValues;
  "reading.inclusive": { word: string };
  "reading.approximate": { word: string };
  "reading.unitAssumed": { unit: string };
  "reading.leadingWords": { words: string };
  /** Words behind a figure or in parentheses: 含土地款20亿元. */
  "reading.aside": { words: string };
  /** 不少3次 */
  "reading.missingCharacter": { written: string; meant: string };
  /** What character recognition may have made of "≥90%" or "≤5%". */
  "reading.ocrSuspect": { text: string };
  /** The day that ends a month, a quarter, a half-year. */
  "reading.dueDay": { month: number; day: number };
  "reading.stretchFar": { times: number };
  "reading.namesCounted": { count: number };
  /** 下降2% where 增长8% is wanted. */
  "reading.oppositeChange": { words: string };
  "reading.fractionAsPercent": { percent: Quantity };
  /** 40分+40分 */
  "reading.summed": { count: number; total: number };
}
