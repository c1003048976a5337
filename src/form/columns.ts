/** The columns of each sheet: their codes and widths. What a column is called stands in locales/ as form.column.<code>. */
import type { FigureField, GoalField, OfficialColumn, Scheme } from "../evaluation";
import { say, type Locale } from "../locales";

export type VisibleIndicatorColumn = OfficialColumn | "working" | "status" | "note" | "rule";
export type IndicatorColumn = VisibleIndicatorColumn | "group";
export type BasicsColumn = "label" | "value" | "unit" | "note";
export type ConclusionColumn =
  | "label"
  | "weight"
  | "score"
  | "rate"
  | "statedWeight"
  | "statedScore"
  | "statedRate"
  | "statedElsewhere"
  | "statedDeducted"
  | "statedReason";
export type ProblemColumn = "number" | "severity" | "place" | "message" | "seen" | "expected" | "state" | "verified";
export type SchemeColumn = "name" | "c1" | "c2" | "c3" | "c4" | "c5" | "c6" | "c7" | "c8" | "c9" | "c10";

/** A column as laid out; width in characters. */
export interface Column<Code extends string = string> {
  code: Code;
  width: number;
  hidden?: boolean;
  /** Seen, to the right of what is printed. */
  unprinted?: true;
}

const indicatorWidths: Record<IndicatorColumn, number> = {
  number: 6,
  level1: 15,
  level2: 16,
  level3: 18,
  standard: 30,
  weight: 7,
  target: 12,
  actual: 12,
  score: 8,
  rate: 9,
  reason: 34,
  selfScore: 10,
  working: 46,
  status: 10,
  note: 30,
  rule: 13,
  group: 4,
};

/** Where targets are sentences, what they are and what came of them needs the room. */
const wordyWidths: Partial<Record<IndicatorColumn, number>> = { target: 26, actual: 30, reason: 24 };

/** A target beyond this many characters is a sentence. */
const longestFigure = 20;

function hasWordyTargets({ indicators }: Scheme): boolean {
  return indicators.some(({ target }) => target.length > longestFigure);
}

/** What a row needs beyond the official columns: to their right, where the district's form does not print it itself. */
const ourColumns: VisibleIndicatorColumn[] = [
  ...(["level1", "level2", "level3", "weight", "target", "actual", "score", "selfScore", "reason"] as const),
  ...(["working", "status", "standard", "note"] as const),
];

/** The official columns of the district's form in their order, then ours, then the hidden group codes. */
export function indicatorColumns(scheme: Scheme): {
  official: Column<VisibleIndicatorColumn>[];
  ours: Column<VisibleIndicatorColumn>[];
  hidden: Column<"group">[];
} {
  const widths = { ...indicatorWidths, ...(hasWordyTargets(scheme) ? wordyWidths : {}) };
  const column = <Code extends IndicatorColumn>(code: Code): Column<Code> => ({ code, width: widths[code] });
  const official = scheme.form.columns;
  const ours = scheme.groups.some(({ open }) => open === true) ? [...ourColumns, "rule" as const] : ourColumns;
  return {
    official: official.map(column),
    ours: ours.filter((code) => !official.some((printed) => printed === code)).map(column),
    hidden: [{ ...column("group"), hidden: true as const }],
  };
}

export const basicsColumns: Column<BasicsColumn>[] = [
  { code: "label", width: 26 },
  { code: "value", width: 34 },
  { code: "unit", width: 8 },
  { code: "note", width: 52 },
];

export const conclusionColumns: Column<ConclusionColumn>[] = [
  { code: "label", width: 24 },
  { code: "weight", width: 9 },
  { code: "score", width: 11 },
  { code: "rate", width: 11 },
  { code: "statedWeight", width: 14 },
  { code: "statedScore", width: 14 },
  { code: "statedRate", width: 14 },
  { code: "statedElsewhere", width: 18, unprinted: true },
  { code: "statedDeducted", width: 14, unprinted: true },
  { code: "statedReason", width: 30, unprinted: true },
];

/** 评价结论 of a form without points. */
export const statedColumns: Column<ConclusionColumn>[] = [
  { code: "label", width: 28 },
  { code: "weight", width: 14 },
  { code: "rate", width: 16 },
  { code: "statedScore", width: 16 },
  { code: "statedRate", width: 16 },
];

export const problemColumns: Column<ProblemColumn>[] = [
  { code: "number", width: 6 },
  { code: "severity", width: 8 },
  { code: "place", width: 32 },
  { code: "message", width: 58 },
  { code: "seen", width: 24 },
  { code: "expected", width: 16 },
  { code: "state", width: 9 },
  { code: "verified", width: 30 },
];

export const goalFields = ["name", "content", "target", "actual"] as const satisfies GoalField[];

/** How much room each column of 绩效目标 has beside the others. */
const goalShares: Record<GoalField, number> = { name: 2, content: 4, target: 3, actual: 3 };

/** Characters that a page of A4 across holds without being made smaller. */
const widthAcross = 120;

/** The columns of 绩效目标: those that some block has, one below the other in all blocks. Together they fill a page across. */
export function goalColumns(scheme: Scheme): Column<GoalField>[] {
  const fields = goalFields.filter((field) =>
    (scheme.form.goals ?? []).some(({ columns }) => columns.some((column) => column.field === field)),
  );
  const all = fields.reduce((total, field) => total + goalShares[field], 0);
  return fields.map((code) => ({ code, width: Math.round((widthAcross * goalShares[code]) / all) }));
}

export const figureColumns: Column<FigureField | "number">[] = [
  { code: "number", width: 6 },
  { code: "label", width: 28 },
  { code: "value", width: 12 },
  { code: "unit", width: 8 },
  { code: "of", width: 20 },
  { code: "parts", width: 10 },
  { code: "share", width: 14 },
  { code: "previous", width: 12 },
  { code: "growth", width: 10 },
  { code: "source", width: 20 },
];

/** What a column of the figures is called: 数值 where 基本信息 says 填写内容. */
export function figureColumnName(field: FigureField, locale?: Locale): string {
  return say(field === "value" ? "form.column.figure" : `form.column.${field}`, locale);
}

/** Rows of 数据核对 that are laid out beforehand. */
export const preparedFigureRows = 40;
/** Paragraphs of the report that have text cells beforehand; more are read below them. */
export const preparedReportRows = 300;

/** Rows of 问题清单 that are laid out beforehand; more are written below them without looks. */
export const preparedProblemRows = 200;

export const schemeColumns: Column<SchemeColumn>[] = [
  { code: "name", width: 36 },
  { code: "c1", width: 20 },
  { code: "c2", width: 12 },
  { code: "c3", width: 16 },
  { code: "c4", width: 18 },
  { code: "c5", width: 13 },
  { code: "c6", width: 12 },
  { code: "c7", width: 18 },
  { code: "c8", width: 16 },
  { code: "c9", width: 34 },
  { code: "c10", width: 20 },
];
