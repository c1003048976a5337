import { translateFormula, type Area, type Cell, type DataValidation, type Sheet, type Workbook } from "../../workbook";
import { rewriteFormulas } from "./formulas";
import { mapArea, type LineMap } from "./lineMap";
import { shiftFormula } from "./references";

/**
 * Moves everything of a sheet to where its rows or columns went, and the references of all sheets with it: cells, heights
 * and widths, merges, validations, conditional formats, print area and titles, filter, charts. Frozen panes stay where
 * they are. Sources: support.microsoft.com "Insert or delete rows and columns" ("all references that are affected by the
 * insertion adjust accordingly"), "How to correct a #REF! error".
 */
export function applyLineMap(workbook: Workbook, sheet: Sheet, map: LineMap): void {
  reanchor(sheet, map);
  sheet.cells =
    map.axis === "row" ? mapKeys(sheet.cells, map) : new Map([...sheet.cells].map(([row, cells]) => [row, mapKeys(cells, map)]));
  for (const [row, cells] of sheet.cells) if (cells.size === 0) sheet.cells.delete(row);
  if (map.axis === "row") sheet.rows = mapKeys(sheet.rows, map);
  else sheet.columns = mapKeys(sheet.columns, map);
  sheet.merges = mapAreas(sheet.merges, map).filter((merge) => merge.rowCount * merge.columnCount > 1);
  sheet.validations = sheet.validations.flatMap((validation) => mapAreas([validation.area], map).map((area) => ({ ...validation, area })));
  sheet.conditionalFormats = sheet.conditionalFormats.filter((format) => {
    const area = mapArea(format.area, map);
    // In place: the format is the same one afterwards, with the same id.
    if (area) format.area = area;
    return area !== undefined;
  });
  sheet.charts = sheet.charts.map((chart) => ({ ...chart, position: mapArea(chart.position, map) ?? chart.position }));
  mapFilter(sheet, map);
  mapPrinting(sheet, map);
  rewriteFormulas(workbook, (formula, standsOn) => shiftFormula(formula, standsOn.name, sheet.name, map));
}

/**
 * A format's and a rule's formula is relative to the first cell of its area. Where that cell is deleted, the formula is
 * told from the first cell that stays, before anything moves.
 */
function reanchor(sheet: Sheet, map: LineMap): void {
  const offsetOf = (area: Area): number => {
    const first = map.axis === "row" ? area.row : area.column;
    const count = map.axis === "row" ? area.rowCount : area.columnCount;
    for (let offset = 0; offset < count; offset += 1) if (map.line(first + offset) !== undefined) return offset;
    return 0;
  };
  const translate = (formula: string, area: Area): string => {
    const offset = offsetOf(area);
    return map.axis === "row" ? translateFormula(formula, offset, 0) : translateFormula(formula, 0, offset);
  };
  for (const format of sheet.conditionalFormats) format.formula = translate(format.formula, format.area);
  sheet.validations = sheet.validations.map((validation) => ({
    ...validation,
    rule: translateRule(validation.rule, (formula) => translate(formula, validation.area)),
  }));
}

function translateRule(rule: DataValidation["rule"], translate: (formula: string) => string): DataValidation["rule"] {
  if (rule.type === "custom") return { ...rule, formula: translate(rule.formula) };
  return rule.type === "list" && rule.source.startsWith("=") ? { ...rule, source: translate(rule.source) } : rule;
}

function mapKeys<T extends object>(lines: ReadonlyMap<number, T>, map: LineMap): Map<number, T> {
  const mapped: [number, T][] = [];
  for (const [line, content] of lines) {
    const place = map.line(line);
    if (place !== undefined) mapped.push([place, content]);
  }
  return new Map(mapped);
}

function mapAreas(areas: readonly Area[], map: LineMap): Area[] {
  return areas.map((area) => mapArea(area, map)).filter((area) => area !== undefined);
}

function mapFilter(sheet: Sheet, map: LineMap): void {
  const filtered = sheet.autoFilter && mapArea(sheet.autoFilter, map);
  if (filtered) sheet.autoFilter = filtered;
  else delete sheet.autoFilter;
}

function mapPrinting(sheet: Sheet, map: LineMap): void {
  if (!sheet.pageSetup) return;
  const { printArea, titleRows, ...others } = sheet.pageSetup;
  const area = printArea && mapArea(printArea, map);
  const titles =
    titleRows &&
    (map.axis === "row"
      ? map.span(titleRows.row, titleRows.row + titleRows.rowCount - 1)
      : { first: titleRows.row, last: titleRows.row + titleRows.rowCount - 1 });
  sheet.pageSetup = {
    ...others,
    ...(area ? { printArea: area } : {}),
    ...(titles ? { titleRows: { row: titles.first, rowCount: titles.last - titles.first + 1 } } : {}),
  };
}

/** What a new row or column takes over from its neighbour: its cells' formats. Source: same, "Insert Options". */
export function blankLike(cell: Cell): Cell | undefined {
  const { numberFormat, style } = cell;
  if (numberFormat === undefined && style === undefined) return undefined;
  return { value: null, ...(numberFormat === undefined ? {} : { numberFormat }), ...(style === undefined ? {} : { style }) };
}
