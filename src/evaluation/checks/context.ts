import type { BasicReadings } from "../basics";
import type { Derived } from "../derive";
import type { KeyFigure } from "../figures";
import type { JoinedTargets } from "../goals/joinTargets";
import type { Message } from "../messages";
import type {
  Entry,
  Evaluation,
  GroupEvaluation,
  Indicator,
  IndicatorEvaluation,
  Place,
  Points,
  Scheme,
  Severity,
  Submission,
} from "../model";
import type { Reading } from "../quantity";
import type { ReportText } from "../report/readReport";
import type { RuleInput, RuleOutcome } from "../rules";
import type { CheckId } from "./ids";

/** A row of the form with everything that is known of it. */
export interface Row {
  indicator: Indicator;
  entry: Entry | null;
  readings: IndicatorEvaluation["readings"];
  /** The clerk's own score; null where the cell holds no number of points. */
  selfScore: Points | null;
  /** 偏差原因分析及改进措施; empty where there is none. */
  reason: string;
  /** Set where the actual value comes from the basic data. */
  derived: Derived | null;
  /** What the clerk typed as the actual value, also where it is derived. */
  typedActual: Reading;
  /** Null where there is nothing to score by a rule: no points of its own, or a derived value that does not apply. */
  outcome: RuleOutcome | null;
  score: Points | null;
  status: IndicatorEvaluation["status"];
}

/** A figure that the report states of itself. */
export interface StatedFigure {
  reading: Reading;
  /** Points; null where the cell holds no number. */
  value: number | null;
}

/** A group as stated, joined with ours. */
export interface StatedGroupReading {
  group: GroupEvaluation;
  weight: StatedFigure;
  score: StatedFigure;
  rate: Reading;
  /** Other scores that the report writes for the same group. */
  elsewhere: { reading: Reading; values: Points[] | null };
  /** Points that the report says it took off in the group. */
  deducted: StatedFigure;
  /** Why points are missing; empty where no reason is given. */
  reason: string;
}

/** An entry or stated group whose name leads nowhere, or to more than one thing. */
export interface NameProblem {
  name: string;
  kind: "none" | "several" | "repeated";
}

/** All that a check may look at. Built once by evaluate(). */
export interface CheckContext {
  scheme: Scheme;
  submission: Submission;
  /** The year that the form is for; the scheme's where its cell is empty or gives no year. */
  year: number;
  yearReading: Reading;
  /** A whole year from 1900 to 9999; null where the cell gives none. */
  yearValue: number | null;
  dates: Record<"report" | "collectionStart" | "collectionEnd", Reading>;
  basics: BasicReadings;
  rows: Row[];
  groups: GroupEvaluation[];
  /** Codes of groups with a row that has no score yet, or whose points the unit has not filled: their sums are not final. */
  unfinishedGroups: ReadonlySet<string>;
  result: Pick<Evaluation, "rawTotal" | "adjustments" | "total" | "calculated" | "claimed" | "openRows" | "grade">;
  stated: { total: StatedFigure; grade: Reading; groups: StatedGroupReading[]; executionRate: Reading };
  /** An actual value from the basic data. */
  derive: RuleInput["derive"];
  /** 预算执行率 from the basic data, whether or not an indicator uses it. */
  execution: Derived;
  /** The targets declared in 绩效目标, joined with the rows. */
  declared: JoinedTargets;
  /** 数据核对, in the order of the table. */
  figures: readonly KeyFigure[];
  /** 数据核对, and behind it the figures of the running text that it does not hold. */
  allFigures: readonly KeyFigure[];
  /** The text of the report; empty where the scheme switches the checks of it off. */
  report: ReportText;
  nameProblems: { entries: NameProblem[]; groups: NameProblem[] };
}

/** What a check finds: a problem without the check's id; a severity only where it differs from the check's own. */
export interface Finding {
  severity?: Severity;
  place: Place;
  seen: string;
  expected: string;
  message: Message;
}

/** One rule of the reviewer. */
export interface Check {
  id: CheckId;
  severity: Severity;
  /** Told from the first input on: who has filled in nothing yet need not read of the scheme's own words, or of a report that is to come. */
  onceBegun?: true;
  run(context: CheckContext): Finding[];
}
