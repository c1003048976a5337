/**
 * The words of a self-evaluation of a department's whole spending (部门整体支出绩效自评).
 * Everything here is plain data: it can be written as JSON and compared field by field.
 */
import type { BasicDatum, DerivedFormula } from "./basicData";
import type { CheckId } from "./checks/ids";
import type { Message } from "./messages";
import type { Reading } from "./quantity";
import type { Interval, RuleKind, ScoringRule } from "./rules";
import type { FigureField } from "./submission";

export { basicData, derivedFormulas, type BasicDatum, type DerivedFormula } from "./basicData";
export * from "./submission";
export type { CheckId } from "./checks/ids";
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
  /** Another severity, or "off", for a check (B15), a family of checks (H), or all that reads the text of the report (T). */
  checks: Record<string, Severity | "off">;
  /** What a report on this form must hold (H7). */
  required?: RequiredElement[];
  form: FormDescription;
  /** 封版: a scheme that a finance office finished. Built-in schemes are sealed by being published and bear no stamp. */
  sealed?: Seal;
}

/** The stamp of a sealed scheme. */
export interface Seal {
  /** 封版日期, as 2023-03-01. */
  date: string;
  /** Fingerprint of the scheme without its stamp. */
  fingerprint: string;
}

/** 必备要素: what a reader must find in the form or in the report text. */
export const requiredElements = [
  "budget",
  "adjustedBudget",
  "executed",
  "executionRate",
  "threePublic",
  "procurement",
  "indicators",
  "targets",
  "actuals",
  "scores",
  "total",
  "grade",
  "problems",
  "measures",
  "date",
  "seal",
] as const;
export type RequiredElement = (typeof requiredElements)[number];

/** A first- or second-level indicator (一级指标, 二级指标) that carries points of its own. */
export interface IndicatorGroup {
  /** Names from the first level down. Joined by "/" this is the group's code. */
  path: string[];
  weight: Points;
  /** The group is scored as a whole: its rows carry no points, and the score that the unit states for it counts as its claim. */
  scoredAsOne?: boolean;
  /** 自定指标: the unit writes third-level indicators of its own in this group; its points are the group's, less those of the scheme's rows. */
  open?: boolean;
  /** Second-level names that an open first-level group offers for them; others may be typed. */
  level2Names?: string[];
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
  /** B15: the score rate may exceed 预算执行率 by this many percent of itself. Default 5. */
  scoreRateAboveExecutionPercent?: number;
  /** E8: this share of rows whose actual value is the target word for word is flagged, in percent. Default 30. */
  sameAsTargetPercent?: number;
  /** D13: 万元 a person in service that a department's whole spending reaches at least. Default 3. */
  leastExecutedPerPerson?: number;
}

/** The look of the form: its title, its parts, and which official columns it has, in their order. */
interface FormDescription {
  title: string;
  /** The sheets that the form has, in reading order. */
  parts: FormPart[];
  /** Official (printed) columns of 指标评分. */
  columns: OfficialColumn[];
  /** The district's own words for columns of 指标评分, where they differ from ours. */
  columnNames?: Partial<Record<OfficialColumn, string>>;
  /** Which basic data the unit fills in. */
  basics: BasicDatum[];
  /** 项目资金（万元）: the block of funds that is printed above the indicators. */
  funds?: FundsBlock;
  /** 绩效目标: what the unit set out to do, in tables of its own. */
  goals?: GoalBlock[];
}
export type FormPart = "basics" | "goals" | "indicators" | "conclusion" | "problems" | "figures" | "scheme";
export type OfficialColumn =
  "number" | "level1" | "level2" | "level3" | "weight" | "target" | "actual" | "score" | "rate" | "reason" | "standard" | "selfScore";

/** The block of funds of the project form (财预〔2020〕10号 附1): a line a source, columns 年初预算数, 全年预算数, 全年执行数, 分值, 执行率, 得分. */
interface FundsBlock {
  lines: FundsLine[];
  /** The indicator whose points and score the total line shows; the other lines bear none. */
  indicator: string;
}
export type FundsLine = "total" | "fiscal" | "carriedOver" | "other";

/** A table of 绩效目标: annual duties, main tasks, the overall goal. */
export interface GoalBlock {
  /** Unique in the form. */
  code: string;
  title: string;
  columns: { field: GoalField; title: string }[];
  /** Rows that are laid out. */
  rows: number;
  /** Whether the block is printed with 指标评分 too, between the funds and the indicators. */
  printedWithIndicators?: boolean;
}
export type GoalField = "name" | "content" | "target" | "actual";

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
  /** Rows that have no score yet (待填 or 无法识别), groups scored as one without theirs, and open groups that are not filled. */
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
  check: CheckId;
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
   * rate's name; a block of goals; a kind of sheet. Of an entry or group that fits nothing: its name as typed.
   */
  code?: string;
  field?: PlaceField;
  /** Of goals, figures and paragraphs of the report: their number, from 1. */
  row?: number;
}
export type PlaceField =
  | "weight"
  | "target"
  | "actual"
  | "score"
  | "selfScore"
  | "reason"
  | "rate"
  | "working"
  | "status"
  | "name"
  | "elsewhere"
  | "deducted"
  | "content"
  | "rule"
  | FigureField;
