import type { FigureField } from "../model";

/** A figure of 数据核对 or of the report's running text as read, joined with the figure that it is a part of and with its own parts. */
export interface KeyFigure {
  from: "table" | "text";
  /** The number of its row in the table, or of its paragraph in the text, from 1. */
  row: number;
  /** 指标名称 as typed; in the text, the words that name it. */
  label: string;
  /** 出处 as typed. */
  source: string;
  /** 所属总项 as typed; empty where the figure is no part. */
  of: string;
  value: Measured | null;
  previous: Measured | null;
  share: StatedPercent | null;
  growth: StatedGrowth | null;
  /** 全部: the whole lists all of its parts; 其中: some; null where it does not say. */
  listing: "all" | "some" | null;
  whole: KeyFigure | null;
  parts: readonly KeyFigure[];
  /** The text says right behind it what became of the rest of its whole: 其余正在整改. */
  restSaid: boolean;
  /** The text says that it is a goal or a plan. */
  planned: boolean;
  /** The part of the year, or the other year, that the text says it is of; empty where it says neither. */
  period: string;
  /** Cells that hold something which is not what belongs there. */
  unread: readonly UnreadCell[];
}

/** A number with its unit as the report writes it. */
export interface Measured {
  value: number;
  unit: string;
  /** Digits after the point that the report gives; negative where it gives whole ten thousands (58万人次: −4). */
  decimals: number;
  /** 约, 余, 多: no exact figure. */
  approximate: boolean;
  /** As a person reads it, with the unit. */
  text: string;
}

/** 占比或完成率, in percent. */
export interface StatedPercent {
  percent: number;
  decimals: number;
  approximate: boolean;
  text: string;
}

/** 增减率: in percent of the year before, or in percentage points where the figure is itself a percent. A fall is negative. */
export interface StatedGrowth extends StatedPercent {
  inPoints: boolean;
}

export interface UnreadCell {
  field: FigureField;
  text: string;
  /** noNumber: not a number; percentSign: 0.97 may be 97% or 0.97%; listing: neither 全部 nor 其中; noFigure: names no figure of the table. */
  kind: "noNumber" | "percentSign" | "listing" | "noFigure";
}
