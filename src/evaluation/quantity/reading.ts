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
export type CellMeaning = SingleMeaning | CompoundReading;

/** Everything but several targets, or several answers, in one cell. */
export type SingleMeaning =
  | { kind: "empty" }
  | QuantityReading
  | RangeReading
  | ToleranceReading
  | DualReading
  | RankReading
  | DeadlineReading
  /** Words without a figure: "符合", "全面完成", "开工建设". */
  | { kind: "words" }
  /** A day, as YYYY-MM-DD. */
  | { kind: "date"; date: string }
  /** An error value, a truth value, or figures that make no single quantity. Never turned into a number. */
  | { kind: "unreadable"; why: "error" | "boolean" | "severalFigures" | "unknownWords" | "outOfRange" };

/** The part of a reading that holds a figure. A target without a comparator is bare ("100%"): the rule says which way is better. */
export interface QuantityReading {
  kind: "quantity";
  quantity: Quantity;
  /** Digits after the decimal point as written; tolerances of stated rates rest on it. */
  decimals: number;
  comparator?: Comparator;
  /** 约, 近, 余, 多, 左右. */
  approximate?: true;
}

/** 80%-100%: both bounds in one unit. */
export interface RangeReading {
  kind: "range";
  min: Quantity;
  minInclusive: boolean;
  max: Quantity;
  maxInclusive: boolean;
}

/** ±10%: how far the actual value may be off; the actual value is the deviation itself. */
export interface ToleranceReading {
  kind: "tolerance";
  within: Quantity;
}

/** 底线值/挑战值: "8402 万元/9138 万元", both above zero, in one unit. */
export interface DualReading {
  kind: "dual";
  base: Quantity;
  stretch: Quantity;
}

/** 前 75 名 as a target, 第 67 名 as an actual value. */
export interface RankReading {
  kind: "rank";
  rank: number;
}

/** 12月底前: a day up to which something is due, or on which it was done; the year only where it is written. */
export interface DeadlineReading {
  kind: "deadline";
  year: number | null;
  month: number;
  day: number;
}

/** 企业 418 家、个体 212 家: several targets, or several answers, in their order. */
export interface CompoundReading {
  kind: "compound";
  parts: readonly CompoundPart[];
}

/** One of several, with its own words as its text ("企业 418 家"). */
export type CompoundPart = { text: string; notes: Message[] } & SingleMeaning;
