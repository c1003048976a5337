/** The scores of 评价结论 as native formulas: groups, sums, adjustments and what is open. */
import { groupCode, groupsScoredAsOne, isWithin, openGroups, type IndicatorGroup, type Scheme } from "../../evaluation";
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
    const below = cellsOf(whole.filter((other) => other !== group && isWithin(other.path, group)));
    const asOne = whole.includes(group);
    const name = groupCode(group.path).replaceAll("/", " / ");
    addGroup(
      builder,
      group,
      asOne ? say("form.conclusion.groupAsOne", { name }) : name,
      asOne ? statedScore(builder, scheme, group) : scoreFormula(indicators, codesWithin(scheme, group), below),
    );
    if (group.open === true) builder.setFormula(builder.nextRow - 1, "label", unfilledLabel(scheme, indicators, group, name));
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
    const reason = { row, column: first, rowCount: 1, columnCount: builder.printedColumns - first };
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
        statedElsewhere: "inputNumber",
        statedDeducted: "inputNumber",
        statedReason: "inputText",
      },
    },
  );
  for (const column of ["statedElsewhere", "statedReason"]) builder.format(builder.cell(row, column), "@");
  builder.setFormula(row, "score", `=${score}`);
  const own = (column: string): string => columnLetters(builder.column(column)) + String(row + 1);
  builder.setFormula(row, "rate", `=IF(OR(${own("score")}="",${own("weight")}=0),"",ROUND(${own("score")}/${own("weight")},4))`);
}

/**
 * Rows without a score, 待填 and 无法识别 and those of the unit's own that are not scored yet, groups scored as one without theirs, and open groups
 * whose rows have not the group's points. While there is one, no grade is shown. A row without a group code has its points elsewhere.
 */
export function openCount(scheme: Scheme, indicators: IndicatorsLayout, ownScores: readonly string[]): string {
  const statuses = indicatorRange(indicators, "status");
  const isOpen = `(${statuses}="${say("status.open")}")+(${statuses}="${say("status.unreadable")}")+(${statuses}="")`;
  const rows = `SUMPRODUCT((${isOpen})*(${indicatorRange(indicators, "group")}<>""))`;
  const unfilled = openGroups(scheme).map((group) => `(${pointsOfRows(scheme, indicators, group)}<>${String(group.weight)})`);
  return [rows, ...ownScores.map((cell) => `(${cell}="")`), ...unfilled].join("+");
}

/** The points of the rows of an open group, which should be the group's. */
function pointsOfRows(scheme: Scheme, indicators: IndicatorsLayout, group: IndicatorGroup): string {
  const [groups, weights] = [indicatorRange(indicators, "group"), indicatorRange(indicators, "weight")];
  const sums = codesWithin(scheme, group).map((code) => `SUMIF(${groups},"${code}",${weights})`);
  return `ROUND(${sums.join("+")},2)`;
}

/** The name of an open group, with a remark while its rows have not its points. */
function unfilledLabel(scheme: Scheme, indicators: IndicatorsLayout, group: IndicatorGroup, name: string): string {
  const points = pointsOfRows(scheme, indicators, group);
  const [before = "", after = ""] = say("form.conclusion.unfilled", { points: "|", weight: group.weight }).split("|");
  return `="${name}"&IF(${points}=${String(group.weight)},"","${before}"&${points}&"${after}")`;
}

/** The codes of the groups that lie in a group, its own among them. */
function codesWithin({ groups }: Scheme, group: IndicatorGroup): string[] {
  return groups.filter(({ path }) => isWithin(path, group)).map(({ path }) => groupCode(path));
}

/** From the heading to the last row, so that rows inserted before the first are inside. */
function indicatorRange(indicators: IndicatorsLayout, code: keyof IndicatorsLayout["columns"]): string {
  return sheetColumnRange(indicators.name, indicators.columns[code], indicators.headerRow, indicators.lastRow);
}
