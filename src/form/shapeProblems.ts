/** Family K: what became of the workbook's shape. Everything here is told with its place; nothing is guessed. */
import {
  groupCode,
  isWithin,
  lastName,
  openGroups,
  type Place,
  type Problem,
  type Scheme,
  type Severity,
  statedRates,
} from "../evaluation";
import { say } from "../locales";
import { adjustmentKinds, adjustmentRow } from "./adjustmentRows";
import { basicsTexts } from "./basicsTexts";
import { columnName } from "./columnName";
import { indicatorColumns } from "./columns";
import type { FoundForm } from "./findForms";
import { formulaProblems } from "./laidFormulas";
import { listProblems } from "./listProblems";
import "./messages";
import type { ChangedCell } from "./outputs";
import { mirroredProblems } from "./mirroredProblems";
import { ownRowProblems } from "./ownRowProblems";
import { ownRows } from "./ownRows";
import { placeName } from "./placeName";
import { cellOfPlace } from "./places";
import { cellText } from "./rawCell";
import type { SheetKind } from "./sheet";
import type { FormTable } from "./table";

/**
 * @param scheme as it was laid out, without the unit's own indicators.
 * @param whole the scheme with them.
 */
export function shapeProblems(found: FoundForm, scheme: Scheme, whole: Scheme, changed: readonly ChangedCell[]): Problem[] {
  const indicators = found.tables.get("indicators");
  return [
    ...missingSheets(found.tables, scheme),
    ...copiedSheets(found),
    ...(indicators === undefined ? [] : [...indicatorRowProblems(indicators, scheme), ...ownRowProblems(indicators, scheme)]),
    ...[...found.tables.values()].flatMap((table) => tableProblems(table, scheme)),
    ...[...found.tables.values()].flatMap((table) => listProblems(table, scheme)),
    ...amountsWithWords(found.tables.get("basics"), scheme),
    ...formulaProblems(found.tables, whole),
    ...mirroredProblems(found.tables, scheme),
    ...changed.map((cell) => changedOutputProblem(cell, whole)),
  ];
}

function shapeProblem(check: string, severity: Severity, place: Place, message: Problem["message"], seen = "", expected = ""): Problem {
  return { check, severity, place, seen, expected, message };
}

function missingSheets(tables: ReadonlyMap<SheetKind, FormTable>, scheme: Scheme): Problem[] {
  // `_绩评` has a problem of its own (K14), because the scheme is still readable without it.
  return scheme.form.parts
    .filter((kind) => !tables.has(kind))
    .map((kind) => {
      const severity = kind === "problems" ? "warning" : "error";
      return shapeProblem(
        "K7",
        severity,
        { part: "workbook", code: kind },
        { key: "check.K7", values: { sheet: say(`form.sheet.${kind}`) } },
      );
    });
}

function copiedSheets(found: FoundForm): Problem[] {
  return found.copies.map((copy) =>
    shapeProblem(
      "K8",
      "warning",
      { part: "workbook", code: copy.marker.kind },
      { key: "check.K8", values: { sheet: copy.sheetName, original: found.tables.get(copy.marker.kind)?.sheetName ?? "" } },
      copy.sheetName,
    ),
  );
}

function indicatorRowProblems(table: FormTable, scheme: Scheme): Problem[] {
  return scheme.indicators.flatMap((indicator): Problem[] => {
    const name = lastName(indicator.path);
    const place: Place = { part: "indicators", code: indicator.code };
    const row = table.rows.get(indicator.code);
    if (row === undefined) {
      return [shapeProblem("K9", "error", place, { key: "check.K9", values: { name, sheet: table.sheetName } }, "", name)];
    }
    const repeated = table.repeatedRows.get(indicator.code);
    const problems: Problem[] = [];
    if (repeated !== undefined) {
      const rows = repeated.map((each) => String(each + 1)).join(say("form.separator.rows"));
      problems.push(shapeProblem("K10", "error", place, { key: "check.K10", values: { name, rows } }, rows));
    }
    const seen = cellText(table.cell(indicator.code, "level3")).trim();
    if (table.columns.has("level3") && seen !== name) {
      problems.push(
        shapeProblem(
          "K11",
          "error",
          { ...place, field: "name" },
          { key: "check.K11", values: { row: row + 1, seen, expected: name } },
          seen,
          name,
        ),
      );
    }
    const weight = cellText(table.cell(indicator.code, "weight"));
    if (indicator.weight !== null && table.columns.has("weight") && weight !== String(indicator.weight)) {
      const expected = String(indicator.weight);
      problems.push(
        shapeProblem(
          "K16",
          "error",
          { ...place, field: "weight" },
          { key: "check.K16", values: { name, column: columnName(scheme, "weight"), seen: weight, expected } },
          weight,
          expected,
        ),
      );
    }
    return problems;
  });
}

/** Amounts typed with their unit: the core reads them, but the native formulas cannot. A text without a figure is told by the core (K4). */
function amountsWithWords(table: FormTable | undefined, scheme: Scheme): Problem[] {
  return scheme.form.basics.flatMap((code): Problem[] => {
    const cell = table?.cell(code, "value") ?? null;
    const text = cellText(cell).trim();
    if (cell?.valueType !== "String" || !/\d/u.test(text)) return [];
    const place: Place = { part: "basics", code };
    return [shapeProblem("K17", "info", place, { key: "check.K17", values: { name: placeName(scheme, place), text } }, text)];
  });
}

/** Rows without a code, and columns that are gone. On 问题清单 people may write what they like. */
function tableProblems(table: FormTable, scheme: Scheme): Problem[] {
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

function changedOutputProblem(cell: ChangedCell, scheme: Scheme): Problem {
  const indicator = scheme.indicators.find(({ code }) => code === cell.row);
  const name = indicator === undefined ? placeName(scheme, cell.place) : lastName(indicator.path);
  const seen = String(cell.seen);
  return shapeProblem(
    "K15",
    "warning",
    cell.place,
    { key: "check.K15.changedOutput", values: { name, column: columnName(scheme, cell.column) } },
    seen,
  );
}
