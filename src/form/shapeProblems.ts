/** Family K: what became of the workbook's shape. Everything here is told with its place; nothing is guessed. */
import { lastName, type Place, type Problem, type Scheme } from "../evaluation";
import { say } from "../locales";
import { columnName } from "./columnName";
import type { FoundForm } from "./findForms";
import { formulaProblems } from "./laidFormulas";
import { listProblems } from "./listProblems";
import "./messages";
import type { ChangedCell } from "./outputs";
import { mirroredProblems } from "./mirroredProblems";
import { ownRowProblems } from "./ownRowProblems";
import { placeName } from "./placeName";
import { cellText } from "./rawCell";
import { shapeProblem } from "./shapeProblem";
import type { SheetKind } from "./sheet";
import type { FormTable } from "./table";
import { tableProblems } from "./tableProblems";

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
