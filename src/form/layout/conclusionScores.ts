/** The scores of 评价结论 as native formulas: groups, sums, adjustments and what is open. */
import { groupCode, groupsScoredAsOne, isWithin, type IndicatorGroup, type Scheme } from "../../evaluation";
import { say } from "../../locales";
import { absoluteCell, columnLetters, sheetColumnRange } from "../address";
import { adjustmentKinds, adjustmentRow, type AdjustmentKind } from "../adjustmentRows";
import type { IndicatorsLayout } from "./indicatorsSheet";
import type { SheetBuilder } from "./sheetBuilder";

/** The rows of the groups; answers the cells of those that are scored as one, by which the total grows. */
export function addGroups(builder: SheetBuilder, scheme: Scheme, indicators: IndicatorsLayout): string[] {
  const whole = groupsScoredAsOne(scheme);
  const cellOf = new Map(scheme.groups.map((group, index) => [group, absoluteCell(builder.nextRow + index, builder.column("score"))]));
  const cellsOf = (groups: readonly IndicatorGroup[]): string[] => groups.flatMap((group) => cellOf.get(group) ?? []);
  for (const group of scheme.groups) {
    const within = scheme.groups.filter(({ path }) => isWithin(path, group)).map(({ path }) => groupCode(path));
    const below = cellsOf(whole.filter((other) => other !== group && isWithin(other.path, group)));
    const asOne = whole.includes(group);
    const name = groupCode(group.path).replaceAll("/", " / ");
    addGroup(
      builder,
      group,
      asOne ? say("form.conclusion.groupAsOne", { name }) : name,
      asOne ? statedScore(builder, scheme, group) : scoreFormula(indicators, within, below),
    );
  }
  return cellsOf(whole);
}

/** The scores of the rows with these group codes, and of cells that count beside them; empty while there are none. */
export function scoreFormula(indicators: IndicatorsLayout, codes: readonly string[], cells: readonly string[]): string {
  const groups = indicatorRange(indicators, "group");
  const scores = indicatorRange(indicators, "score");
  const sums = codes.map((code) => `SUMIF(${groups},"${code}",${scores})`);
  return `IF(COUNT(${[scores, ...cells].join(",")})=0,"",ROUND(${[...sums, ...cells.map((cell) => `N(${cell})`)].join("+")},2))`;
}

/** What the unit states for a group that is scored as one ("36" or "36分"), where it is a number of points that the group can have. */
function statedScore(builder: SheetBuilder, scheme: Scheme, { weight }: IndicatorGroup): string {
  const stated = columnLetters(builder.column("statedScore")) + String(builder.nextRow + 1);
  const points = `VALUE(SUBSTITUTE(${stated},"${say("form.conclusion.points")}",""))`;
  return scheme.claims === "never"
    ? `""`
    : `IF(${stated}="","",IFERROR(IF(AND(${points}>=0,${points}<=${String(weight)}),ROUND(${points},2),""),""))`;
}

/** Merged cells do not grow with their text, and several rows may be far above their targets. */
const reasonHeights: Record<AdjustmentKind, number> = { notApplicable: 32, overAchievement: 64, totalCap: 32 };

/**
 * 总分调整, where the scheme adjusts at all: the raw total, and a row for each kind that can occur, whose amount and reason scoring
 * writes. Answers the formula of the total after them; null where nothing adjusts it.
 */
export function addAdjustments(builder: SheetBuilder, scheme: Scheme, sumOfScores: string): string | null {
  const kinds = adjustmentKinds(scheme);
  if (kinds.length === 0) return null;
  const raw = builder.addRow(
    "rawTotal",
    { label: say("form.conclusion.rawTotal"), score: { formula: sumOfScores } },
    { style: "output", styles: { label: "label" } },
  );
  for (const kind of kinds) {
    const row = builder.addRow(
      adjustmentRow(kind),
      { label: say(`form.adjustment.${kind}`) },
      { styles: { label: "label", weight: "output", score: "output" }, height: reasonHeights[kind] },
    );
    const first = builder.column("rate");
    const reason = { row, column: first, rowCount: 1, columnCount: builder.visibleColumns - first };
    builder.merge(reason);
    builder.style(reason, "text");
  }
  const score = builder.column("score");
  const rawCell = absoluteCell(raw, score);
  return `=IF(${rawCell}="","",ROUND(${rawCell}+SUM(${absoluteCell(raw + 1, score)}:${absoluteCell(raw + kinds.length, score)}),2))`;
}

function addGroup(builder: SheetBuilder, { path, weight }: IndicatorGroup, label: string, score: string): void {
  const row = builder.addRow(
    `group:${groupCode(path)}`,
    { label, weight },
    {
      styles: {
        label: "label",
        weight: "number",
        score: "output",
        rate: "output",
        statedWeight: "inputNumber",
        statedScore: "inputNumber",
        statedRate: "inputNumber",
      },
    },
  );
  builder.setFormula(row, "score", `=${score}`);
  const own = (column: string): string => columnLetters(builder.column(column)) + String(row + 1);
  builder.setFormula(row, "rate", `=IF(OR(${own("score")}="",${own("weight")}=0),"",ROUND(${own("score")}/${own("weight")},4))`);
}

/**
 * Rows without a score, 待填 and 无法识别, and groups scored as one without theirs. While there is one, no grade is shown. A row without a
 * group code has its points elsewhere.
 */
export function openCount(indicators: IndicatorsLayout, ownScores: readonly string[]): string {
  const statuses = indicatorRange(indicators, "status");
  const isOpen = `(${statuses}="${say("status.open")}")+(${statuses}="${say("status.unreadable")}")`;
  const rows = `SUMPRODUCT((${isOpen})*(${indicatorRange(indicators, "group")}<>""))`;
  return [rows, ...ownScores.map((cell) => `(${cell}="")`)].join("+");
}

/** From the heading to the last row, so that rows inserted before the first are inside. */
function indicatorRange(indicators: IndicatorsLayout, code: "score" | "status" | "group"): string {
  return sheetColumnRange(indicators.name, indicators.columns[code], indicators.headerRow, indicators.lastRow);
}
