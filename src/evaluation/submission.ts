/** What a unit filled in, as raw cells: plain data beside the Scheme that it is judged by. */
import type { BasicDatum, DerivedFormula } from "./basicData";
import type { GoalField, RawCell, Scheme } from "./model";
import type { ScoringRule } from "./rules";

/** All that a unit filled in. Raw cells only; evaluate() does the reading. */
export interface Submission {
  /** The id of a built-in scheme, or a whole scheme. */
  scheme: string | Scheme;
  unit: RawCell;
  year: RawCell;
  dates: { report?: RawCell; collectionStart?: RawCell; collectionEnd?: RawCell };
  basics: Partial<Record<BasicDatum, RawCell>>;
  entries: Entry[];
  /** The unit's own indicators in open groups, in the form's order. */
  added?: AddedIndicator[];
  /** Rows of 绩效目标. */
  goals?: GoalRow[];
  stated: Stated;
  /** 数据核对: figures of the report that belong together, in the order of the table. */
  figures?: Figure[];
  /** The text of the report, paragraphs parted by line ends. */
  report?: string;
}

/** An indicator that the unit set itself. Its entry names it by code, or by its third-level name where that is unique. */
export interface AddedIndicator {
  /** Absent: added-1, added-2 … in order. */
  code?: string;
  /** Names from the first level down; all but the last lie in an open group. */
  path: string[];
  weight: RawCell;
  target: RawCell;
  /** Absent: auto, the form of the target decides. */
  rule?: ScoringRule;
}

/** A row of a table of 绩效目标, by the block's code. */
export interface GoalRow extends Partial<Record<GoalField, RawCell>> {
  block: string;
}

/** A figure of the report (数据核对). Cells as typed; a figure that is part of another names it. */
export interface Figure {
  /** 指标名称: what is counted. */
  label: RawCell;
  value?: RawCell;
  /** Where the value is a bare number. */
  unit?: RawCell;
  /** 所属总项: the label of the figure that this one is a part of. */
  of?: RawCell;
  /** 所列分项: on a whole, whether all of its parts are listed (全部) or some (其中). */
  parts?: RawCell;
  /** 占比或完成率, as the report writes it: value ÷ the whole. */
  share?: RawCell;
  /** 上年数. */
  previous?: RawCell;
  /** 增减率, as the report writes it: (value − previous) ÷ previous; a fall is negative or says so. */
  growth?: RawCell;
  /** 出处: where in the report it stands. */
  source?: RawCell;
}
export const figureFields = ["label", "value", "unit", "of", "parts", "share", "previous", "growth", "source"] as const;
export type FigureField = (typeof figureFields)[number];

/** One row of the form as filled in. */
export interface Entry {
  /** The indicator's code, or its third-level name where that is unique. */
  indicator: string;
  /** Absent: the scheme's target. */
  target?: RawCell;
  actual?: RawCell;
  /** 自评得分, the clerk's claim. */
  selfScore?: RawCell;
  /** 完成档次 of a rule by tiers, where it stands apart from the actual value. */
  tier?: string;
  /** Numbers (from 1) of the points of a checklist that are met, where they stand apart from the actual value. */
  itemsMet?: number[];
  /** 不适用: the row does not apply to the unit. Counts only where the scheme says how. */
  notApplicable?: boolean;
  /** 偏差原因分析及改进措施. */
  reason?: RawCell;
}

/** What the unit's report says of itself (报告所写). */
export interface Stated {
  total?: RawCell;
  grade?: RawCell;
  groups: StatedGroup[];
  rates: Partial<Record<DerivedFormula, RawCell>>;
}
export interface StatedGroup {
  /** The group's code (its path joined by "/"), or its last name where that is unique. */
  name: string;
  weight?: RawCell;
  score?: RawCell;
  rate?: RawCell;
  /** Other scores that the report writes for the same group: 20、36. */
  elsewhere?: RawCell;
  /** Points that the report says it took off in this group. */
  deducted?: RawCell;
  /** Why points are missing in a group that is scored as one. */
  reason?: RawCell;
}
