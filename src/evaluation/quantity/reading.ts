import type { Message } from "../messages";
import type { RawCell } from "../model";

/** A number with its unit. Percent is in percent: 91.43 with unit "%", never 0.9143. */
export interface Quantity {
  value: number;
  /** As a person writes it: "%", "万元", "次" … ; "" where none was given. */
  unit: string;
}

/** The sign before a bound, however it was written: "不低于 90%" and "90%以上" are both ≥. */
export type Comparator = "≥" | ">" | "≤" | "<" | "=";

/**
 * How a cell was read: the receipt. `raw` is the cell untouched (null where there is none), `text` what a person sees in
 * it, `notes` what the reader had to decide (a percent by its number format, 以下 taken as inclusive …).
 */
export type Reading = { raw: RawCell | null; text: string; notes: Message[] } & CellMeaning;

/** What a cell says. */
export type CellMeaning =
  | { kind: "empty" }
  | QuantityReading
  /** Words without a figure: "符合", "全面完成". */
  | { kind: "words" }
  /** A day, as YYYY-MM-DD. */
  | { kind: "date"; date: string }
  /** An error value, a truth value, or figures that make no single quantity. Never turned into a number. */
  | { kind: "unreadable"; why: "error" | "boolean" | "severalFigures" | "unknownWords" | "outOfRange" };

/** The part of a reading that holds a figure. */
export interface QuantityReading {
  kind: "quantity";
  quantity: Quantity;
  /** Digits after the decimal point as written; tolerances of stated rates rest on it. */
  decimals: number;
  comparator?: Comparator;
  /** 约, 近, 余, 多, 左右. */
  approximate?: true;
}
