/** What stands below the rows of 指标评分: groups that are scored as one, the sum, and the total after adjustments. */
import { groupCode, groupsScoredAsOne, lastName, openGroups, type Scheme } from "../../evaluation";
import { say } from "../../locales";
import { absoluteCell } from "../address";
import { adjustmentKinds } from "../adjustmentRows";
import type { IndicatorColumn } from "../columns";
import type { SheetLayout } from "../sheet";
import { rateFormula } from "./indicatorRows";
import type { SheetBuilder } from "./sheetBuilder";

/**
 * The rows of the totals.
 * @param first the first printed column, which names each row.
 * @param rangeOf a column of the rows above, from the heading on.
 */
export function addTotals(builder: SheetBuilder, scheme: Scheme, first: string, rangeOf: (code: IndicatorColumn) => string): void {
  const groupRows = addGroupsScoredAsOne(builder, scheme, first);
  const sumOf = (code: IndicatorColumn): string => {
    const cells = groupRows.map((row) => absoluteCell(row, builder.column(code)));
    const sum = [`SUMIF(${rangeOf("group")},"?*",${rangeOf(code)})`, ...cells.map((cell) => `N(${cell})`)].join("+");
    return code === "weight" ? `=${sum}` : `=IF(COUNT(${[rangeOf(code), ...cells].join(",")})=0,"",ROUND(${sum},2))`;
  };
  const isAdjusted = adjustmentKinds(scheme).length > 0;
  const total = builder.addRow(
    "#total",
    {
      [first]: say(isAdjusted ? "form.conclusion.rawTotal" : "form.indicators.total"),
      weight: { formula: sumOf("weight") },
      score: { formula: sumOf("score") },
      selfScore: { formula: sumOf("selfScore") },
    },
    { style: "total", height: 24 },
  );
  const rows = [...groupRows, total];
  if (openGroups(scheme).length > 0) {
    const weight = builder.cell(total, "weight");
    const differs = `ROUND(${absoluteCell(weight.row, weight.column)}-${String(scheme.fullScore)},2)<>0`;
    builder.layout.conditionalFormats.push({ area: weight, formula: `=${differs}`, look: "warning" });
  }
  if (isAdjusted) {
    const adjusted = builder.addRow(
      "#adjusted",
      {
        [first]: say("form.conclusion.adjustedTotal"),
        weight: scheme.fullScore,
        reason: say("form.indicators.seeConclusion"),
      },
      { style: "total", height: 24 },
    );
    rows.push(adjusted);
  }
  for (const row of builder.has("rate") ? rows : []) {
    builder.setFormula(row, "rate", rateFormula(builder, row));
    builder.format(builder.cell(row, "rate"), "0.00%");
  }
}

/** Groups that are scored as one have their points on rows of their own behind the others, so that the printed form adds up. */
function addGroupsScoredAsOne(builder: SheetBuilder, scheme: Scheme, first: string): number[] {
  return groupsScoredAsOne(scheme).map(({ path, weight }) =>
    builder.addRow(
      groupRow(path),
      { level2: say("form.scheme.scoredAsOne"), [first]: lastName(path), weight },
      { style: "output", styles: { [first]: "group", level2: "group", weight: "number" } },
    ),
  );
}

function groupRow(path: readonly string[]): string {
  return `#group:${groupCode(path)}`;
}

/** Where 评价结论 has the scores that are printed here too. */
export interface ConclusionScores {
  group: (code: string) => string;
  total: string;
}

/** Puts in what is scored on 评价结论: groups that are scored as one, and the total after adjustments. */
export function addConclusionScores({ cells }: SheetLayout, scheme: Scheme, scores: ConclusionScores): void {
  const put = (code: string, cell: string): void => {
    const row = cells.find((each) => each.at(-1) === code);
    for (const [column, name] of (cells[0] ?? []).entries()) {
      if (row !== undefined && (name === "score" || (name === "selfScore" && code !== "#adjusted"))) row[column] = { formula: `=${cell}` };
    }
  };
  for (const { path } of groupsScoredAsOne(scheme)) put(groupRow(path), scores.group(groupCode(path)));
  put("#adjusted", scores.total);
}
