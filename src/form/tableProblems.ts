/** What is gone from the sheets whose rows the scheme fixes, and what stands between them (K9, K12, K13). */
import { groupCode, isWithin, openGroups, statedRates, type Place, type Problem, type Scheme } from "../evaluation";
import { say } from "../locales";
import { adjustmentKinds, adjustmentRow } from "./adjustmentRows";
import { basicsTexts } from "./basicsTexts";
import { columnName } from "./columnName";
import { indicatorColumns } from "./columns";
import "./messages";
import { ownRows } from "./ownRows";
import { placeName } from "./placeName";
import { cellOfPlace } from "./places";
import { shapeProblem } from "./shapeProblem";
import type { FormTable } from "./table";

/** Rows without a code, and columns that are gone. On 问题清单 people may write what they like. */
export function tableProblems(table: FormTable, scheme: Scheme): Problem[] {
  const { kind } = table.marker;
  if (kind !== "basics" && kind !== "indicators" && kind !== "conclusion") return [];
  const stray = table.strayRows.map(({ row, text }) =>
    shapeProblem(
      "K12",
      "warning",
      { part: "workbook", code: kind, row: row + 1 },
      isInOpenGroup(table, scheme, row)
        ? {
            key: "check.K12.openGroup",
            values: { row: row + 1, text, sheet: table.sheetName, tool: say("pane.tool.ownIndicators") },
          }
        : { key: "check.K12", values: { row: row + 1, text, sheet: table.sheetName } },
      text,
    ),
  );
  const missing = neededColumns(kind, scheme)
    .filter((code) => !table.columns.has(code))
    .map((code) =>
      shapeProblem(
        "K13",
        "error",
        { part: "workbook", code: kind },
        { key: "check.K13", values: { column: columnName(scheme, code), sheet: table.sheetName } },
        "",
        columnName(scheme, code),
      ),
    );
  const repeated = neededColumns(kind, scheme)
    .filter((code) => table.repeatedColumns.includes(code))
    .map((code) =>
      shapeProblem(
        "K13",
        "error",
        { part: "workbook", code: kind },
        { key: "check.K13.repeated", values: { column: columnName(scheme, code), sheet: table.sheetName } },
        columnName(scheme, code),
      ),
    );
  return [
    ...stray,
    ...missing,
    ...repeated,
    ...(kind === "indicators" ? [] : missingRows(kind, table, scheme)),
    ...(kind === "conclusion" ? missingAdjustments(table, scheme) : []),
  ];
}

/** Whether a row of 指标评分 stands among the rows of an open group, or right below them. */
function isInOpenGroup(table: FormTable, scheme: Scheme, row: number): boolean {
  return openGroups(scheme).some((group) => {
    const codes = scheme.indicators.filter(({ path }) => isWithin(path, group)).map(({ code }) => code);
    const own = ownRows(table, scheme).filter((each) => each.group === group);
    const rows = [...codes, ...own.map(({ code }) => code)].flatMap((code) => table.rows.get(code) ?? []);
    return row > Math.min(...rows) && row <= Math.max(...rows) + 1;
  });
}

/** Rows of 基本信息 and 评价结论 that hold inputs and are gone. */
function missingRows(kind: "basics" | "conclusion", table: FormTable, scheme: Scheme): Problem[] {
  const rows: Place[] =
    kind === "basics"
      ? [...basicsTexts, ...scheme.form.basics].map((code) => ({ part: "basics", code }))
      : [
          ...scheme.groups.map(({ path }): Place => ({ part: "stated", code: groupCode(path), field: "score" })),
          { part: "stated", code: "total" },
          { part: "stated", code: "grade" },
          ...statedRates(scheme).map((code): Place => ({ part: "stated", code })),
        ];
  return rows
    .filter((place) => !table.rows.has(cellOfPlace(place).row))
    .map((place) => {
      const name = placeName(scheme, place);
      return shapeProblem("K9", "error", place, { key: "check.K9.otherRow", values: { name, sheet: table.sheetName } }, "", name);
    });
}

/** Rows of 总分调整 that are gone: the sheet's own total then lacks what scoring writes there. */
function missingAdjustments(table: FormTable, scheme: Scheme): Problem[] {
  return adjustmentKinds(scheme)
    .filter((adjustment) => !table.rows.has(adjustmentRow(adjustment)))
    .map((adjustment) => {
      const name = say(`form.adjustment.${adjustment}`);
      const place: Place = { part: "workbook", code: "conclusion" };
      return shapeProblem("K9", "error", place, { key: "check.K9.otherRow", values: { name, sheet: table.sheetName } }, "", name);
    });
}

type NeededColumn =
  | "weight"
  | "rule"
  | "level3"
  | "target"
  | "actual"
  | "score"
  | "selfScore"
  | "reason"
  | "working"
  | "status"
  | "value"
  | "statedScore"
  | "statedRate";

function neededColumns(kind: "basics" | "indicators" | "conclusion", scheme: Scheme): NeededColumn[] {
  if (kind === "basics") return ["value"];
  if (kind === "conclusion") return ["statedScore", "statedRate"];
  const { official, ours } = indicatorColumns(scheme);
  const laid = new Set<string>([...official, ...ours].map(({ code }) => code));
  const needed: NeededColumn[] = [
    ...(openGroups(scheme).length === 0 ? [] : (["weight", "rule"] as const)),
    ...(["level3", "target", "actual", "score", "selfScore", "reason", "working", "status"] as const),
  ];
  return needed.filter((code) => laid.has(code));
}
