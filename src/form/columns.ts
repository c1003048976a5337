/** The columns of each sheet: their codes and widths. What a column is called stands in locales/ as form.column.<code>. */
import type { OfficialColumn, Scheme } from "../evaluation";

export type VisibleIndicatorColumn = OfficialColumn | "working" | "status" | "note";
export type IndicatorColumn = VisibleIndicatorColumn | "group";
export type BasicsColumn = "label" | "value" | "unit" | "note";
export type ConclusionColumn = "label" | "weight" | "score" | "rate" | "statedWeight" | "statedScore" | "statedRate";
export type ProblemColumn = "number" | "severity" | "place" | "message" | "seen" | "expected" | "state" | "verified";
export type SchemeColumn = "name" | "c1" | "c2" | "c3" | "c4" | "c5" | "c6" | "c7" | "c8" | "c9" | "c10";

/** A column as laid out; width in characters. */
export interface Column<Code extends string = string> {
  code: Code;
  width: number;
  hidden?: boolean;
}

const indicatorWidths: Record<IndicatorColumn, number> = {
  level1: 15,
  level2: 16,
  level3: 18,
  standard: 30,
  weight: 7,
  target: 12,
  actual: 12,
  score: 8,
  reason: 34,
  selfScore: 10,
  working: 46,
  status: 10,
  note: 30,
  group: 4,
};

/** Ours, to the right of the official columns, where the district's form does not print them itself. */
const ourColumns: VisibleIndicatorColumn[] = ["selfScore", "working", "status", "standard", "note"];

/** The official columns of the district's form in their order, then ours, then the hidden group codes. */
export function indicatorColumns(scheme: Scheme): {
  official: Column<VisibleIndicatorColumn>[];
  ours: Column<VisibleIndicatorColumn>[];
  hidden: Column<"group">[];
} {
  const column = <Code extends IndicatorColumn>(code: Code): Column<Code> => ({ code, width: indicatorWidths[code] });
  const official = scheme.form.columns;
  return {
    official: official.map(column),
    ours: ourColumns.filter((code) => !official.some((printed) => printed === code)).map(column),
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
];

export const problemColumns: Column<ProblemColumn>[] = [
  { code: "number", width: 6 },
  { code: "severity", width: 8 },
  { code: "place", width: 32 },
  { code: "message", width: 58 },
  { code: "seen", width: 16 },
  { code: "expected", width: 16 },
  { code: "state", width: 9 },
  { code: "verified", width: 30 },
];

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
