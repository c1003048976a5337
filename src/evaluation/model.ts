/**
 * The words of a self-evaluation of a department's whole spending (部门整体支出绩效自评).
 * Everything here is plain data: it can be written as JSON and compared field by field.
 */
import type { BasicDatum, DerivedFormula } from "./basicData";
import type { Message } from "./messages";
import type { Reading } from "./quantity";
import type { Interval, RuleKind, ScoringRule } from "./rules";

export { basicData, derivedFormulas, type BasicDatum, type DerivedFormula } from "./basicData";
export type { Award, CompositePart, Interval, RuleBand, RuleKind, ScoringRule, Tier } from "./rules";

/** Points (分). Never a percent, never a fraction. */
export type Points = number;

/**
 * One cell as a person left it, untouched. A bare text or number stands for a cell in the General format; a percent typed
 * as 90% is the number 0.9 with the number format 0%, a date is a serial number with a date format.
 */
export type RawCell = string | number | FormattedCell;

/** A cell's stored value with the Excel number format (en-US codes) that says how the value is meant. */
interface FormattedCell {
  value: string | number | boolean;
  numberFormat: string;
}

export type Severity = "error" | "warning" | "info";

/** What a finance office fixes for one form and year: weights, rules, bands, words, thresholds and the look of the form. */
export interface Scheme {
  id: string;
  version: string;
  title: string;
  issuer: string;
  /** The budget year that is evaluated (评价年度). */
  year: number;
  /** The documents that the scheme rests on. */
  basis: string[];
  /** Points of a perfect form, as a rule 100. */
  fullScore: Points;
  /** When the clerk's own score counts because the rule cannot compute one. */
  claims: "never" | "whereJudged" | "whereNoActual";
  groups: IndicatorGroup[];
  indicators: Indicator[];
  gradeBands: GradeBand[];
  /** What happens to the total after the rows are scored. */
  adjustments?: Adjustments;
  thresholds: Thresholds;
  /** Another severity for a check, or "off". */
  checks: Record<string, Severity | "off">;
  form: FormDescription;
}

/** A first- or second-level indicator (一级指标, 二级指标) that carries points of its own. */
export interface IndicatorGroup {
  /** Names from the first level down. Joined by "/" this is the group's code. */
  path: string[];
  weight: Points;
  /** The group is scored as a whole: its rows carry no points, and the score that the unit states for it counts as its claim. */
  scoredAsOne?: boolean;
}

/** A third-level indicator (三级指标): one row of the form. */
export interface Indicator {
  /** Stable within a scheme, whatever the row is called or moved to. */
  code: string;
  /** First-, second- and third-level name; the last one names the row. */
  path: string[];
  /** Null where only the group carries points, or where another rule counts the row. */
  weight: Points | null;
  /** 年度指标值 as the scheme presets it; the unit may type another one. */
  target: string;
  rule: ScoringRule;
  /** The formula over the basic data that gives the actual value, which then is not typed. */
  derivedFrom?: DerivedFormula;
  /** 评分标准 in the district's own words. */
  standard: string;
  /** Words offered for the actual value in a drop-down; others may be typed. */
  choices?: string[];
  /** 备注: what to fill in, or how a doubtful wording was read. */
  note?: string;
}

/** A grade (优, 良 …) and the totals that earn it. */
export interface GradeBand {
  grade: string;
  min: Points;
  minInclusive: boolean;
  max: Points;
  maxInclusive: boolean;
}

/** 总分调整: applied in this order. */
export interface Adjustments {
  /** 不适用: rows that do not apply earn full points (default), hand their weight to the others (redistribute), or fall away (exclude). */
  notApplicable?: "full" | "redistribute" | "exclude";
  /** 超额完成: an actual value above its target by so many percent or more. */
  overAchievement?: OverAchievement;
  /** 执行率封顶: the highest total by 预算执行率 in percent. */
  totalCaps?: (Interval & { total: Points })[];
}

export type OverAchievement = { abovePercent: number } & (
  | { action: "flag" }
  | { action: "minus"; points: Points }
  /** The score × (1 − (excess − abovePercent)), the excess as a fraction of the target. */
  | { action: "scale" }
  | { action: "notCounted" }
);

/** Numbers that a district sets for checks; each has a default in the check that uses it. */
export interface Thresholds {
  /** B9: a reason is asked for where the score is below this share of the weight, in percent. Default 100. */
  reasonBelowScorePercent?: number;
  /** E9: an actual value above its target by this many percent is flagged. Default 20. */
  flagAboveTargetPercent?: number;
  /** E9: … and needs a reason. Default 30. */
  reasonAboveTargetPercent?: number;
  /** D10: 预算执行率 in percent below which a reason is asked for. Default 90. */
  reasonBelowExecutionPercent?: number;
  /** D9: executed may exceed the initial budget by this many percent before a reason is asked for. Default 30. */
  executedAboveInitialPercent?: number;
}

/** The look of the form: its title, its parts, and which official columns it has, in their order. */
interface FormDescription {
  title: string;
  /** Sheets beyond the fixed ones, in reading order. */
  parts: FormPart[];
  /** Official (printed) columns of 指标评分. */
  columns: OfficialColumn[];
  /** Which basic data the unit fills in. */
  basics: BasicDatum[];
}
type FormPart = "basics" | "indicators" | "conclusion" | "problems" | "scheme";
export type OfficialColumn =
  "level1" | "level2" | "level3" | "weight" | "target" | "actual" | "score" | "reason" | "standard" | "selfScore";

/** All that a unit filled in. Raw cells only; evaluate() does the reading. */
export interface Submission {
  /** The id of a built-in scheme, or a whole scheme. */
  scheme: string | Scheme;
  unit: RawCell;
  year: RawCell;
  dates: { report?: RawCell; collectionStart?: RawCell; collectionEnd?: RawCell };
  basics: Partial<Record<BasicDatum, RawCell>>;
  entries: Entry[];
  stated: Stated;
}

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
}

/** The answer to a submission. The same input gives the same answer. */
export interface Evaluation {
  scheme: { id: string; version: string; title: string };
  indicators: IndicatorEvaluation[];
  groups: GroupEvaluation[];
  /** Sum of the scores that count, two decimals. Rows without a score count nothing. */
  rawTotal: Points;
  /** The part of the raw total that rules computed, and the part that is claimed: 97 = 核算 9 + 自评 88. */
  calculated: Points;
  claimed: Points;
  /** What turned the raw total into the total, in this order. */
  adjustments: Adjustment[];
  /** The raw total after every adjustment. */
  total: Points;
  /** Rows that have no score yet (待填 or 无法识别). */
  openRows: number;
  /** Null while a row is open, or where the scheme has no bands. */
  grade: string | null;
  problems: Problem[];
}

/** A step from the raw total to the total. */
export interface Adjustment {
  kind: "notApplicable" | "overAchievement" | "totalCap";
  /** The row that it is about, where it is about one. */
  indicator?: string;
  /** Points added to the total; negative where it falls. 0 where the adjustment only flags. */
  amount: Points;
  /** The total after it. */
  after: Points;
  reason: Message;
}

/** met 达标, missed 未达标, claimed 按自评计, open 待填, notApplicable 不适用, unreadable 无法识别. */
export type Status = "met" | "missed" | "claimed" | "open" | "notApplicable" | "unreadable";

export interface IndicatorEvaluation {
  code: string;
  path: string[];
  weight: Points | null;
  score: Points | null;
  status: Status;
  working: Working;
  /** The receipt: how each cell of the row was read. */
  readings: { target: Reading; actual: Reading; selfScore: Reading };
}

export interface GroupEvaluation {
  /** The group's path joined by "/". */
  code: string;
  path: string[];
  weight: Points;
  score: Points;
  /** score ÷ weight in percent, two decimals; null for weight 0. */
  rate: number | null;
  /** The score is the unit's own claim for the group as a whole. */
  scoredAsOne?: true;
}

/** 评分依据: how a score came about, in steps that can be checked by hand. */
export interface Working {
  kind: RuleKind;
  steps: Message[];
}

/** A fault or a doubt, as data: text is made at the edge by say(). */
export interface Problem {
  /** Id of the check, as in the list of checks: B2, D3, K1 … */
  check: string;
  severity: Severity;
  place: Place;
  /** What stands there, as a person would read it. */
  seen: string;
  /** What should stand there; empty where no single value is right. */
  expected: string;
  message: Message;
}

/** Where a thing stands: a part of the form and a stable code, never a cell address. */
export interface Place {
  part: "indicators" | "basics" | "goals" | "stated" | "figures" | "report" | "scheme" | "workbook";
  /**
   * Indicator code; basic datum, "unit", "year", "report", "collectionStart", "collectionEnd"; "total", "grade", a group's code, a
   * rate's name; a kind of sheet. Of an entry or group that fits nothing: its name as typed.
   */
  code?: string;
  field?: "weight" | "target" | "actual" | "score" | "selfScore" | "reason" | "rate" | "working" | "status" | "name";
  row?: number;
}
