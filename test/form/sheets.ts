/** Sheets for tests of form/ without Excel: a layout as contents, with cells typed, rows and columns moved, writes applied. */
import { readFileSync } from "node:fs";
import { join } from "node:path";
import type { Scheme } from "../../src/evaluation";
import { indexSheet, type BlockWrite, type CellReference, type SheetContents, type SheetKind, type SheetValue } from "../../src/form";
import { layOutForm } from "../../src/form/layout";
import { layoutContents } from "../../src/form/layout/contents";
import { parseScheme } from "../../src/schemes";

/** The published scheme. */
export function publishedQiaoxi(): Scheme {
  const parsed = parseScheme(JSON.parse(readFileSync(join(__dirname, "../../src/schemes/qiaoxi-2022.json"), "utf8")));
  if (!("scheme" in parsed)) throw new Error(JSON.stringify(parsed));
  return parsed.scheme;
}

/** The same without 绩效目标 and 数据核对, which have tests of their own, and without a list of what its report must hold. */
export function qiaoxi(): Scheme {
  const { required: _, ...scheme } = publishedQiaoxi();
  const { goals: __, ...form } = scheme.form;
  return { ...scheme, form: { ...form, parts: form.parts.filter((part) => part !== "goals" && part !== "figures") } };
}

/** The scheme with its indicators, but for the derived one, repeated under other codes and names, 60 in all. */
export function sixtyIndicators(scheme = qiaoxi()): Scheme {
  const typed = scheme.indicators.filter(({ derivedFrom }) => derivedFrom === undefined);
  const repeated = Array.from({ length: 8 }, (_, round) =>
    typed.map((indicator) => {
      const [level1 = "", level2 = "", level3 = ""] = indicator.path;
      return { ...indicator, code: `${indicator.code}-${String(round)}`, path: [level1, level2, `${level3}${String(round)}`] };
    }),
  );
  const indicators = [...scheme.indicators, ...repeated.flat()].slice(0, 60);
  const weightOf = (name: string): number => indicators.reduce((sum, { path, weight }) => sum + (path[0] === name ? (weight ?? 0) : 0), 0);
  const groups = scheme.groups.map((group) => ({ ...group, weight: weightOf(group.path[0] ?? "") }));
  const fullScore = groups.reduce((sum, { weight }) => sum + weight, 0);
  const gradeBands = [{ grade: "合格", min: 0, minInclusive: true, max: fullScore, maxInclusive: true }];
  // Faults of the scheme's own wording, which repeating its rows would multiply.
  const checks = { ...scheme.checks, A6: "off", E14: "off" } as const;
  return { ...scheme, indicators, groups, fullScore, gradeBands, checks };
}

export function laidOut(scheme: Scheme = qiaoxi(), formId = "form-1", taken: string[] = []): SheetContents[] {
  return layOutForm(scheme, formId, taken).map(layoutContents);
}

export function sheetOf(sheets: SheetContents[], kind: SheetKind): SheetContents {
  const sheet = sheets.find((each) => indexSheet(each)?.marker.kind === kind);
  if (sheet === undefined) throw new Error(`no sheet ${kind}`);
  return sheet;
}

/** Sets a cell as if it had been typed: a percent, say, as 0.9 with the format 0%. */
export function setCell(sheet: SheetContents, row: number, column: number, value: SheetValue, numberFormat = "General"): void {
  const [r, c] = [row - sheet.firstRow, column - sheet.firstColumn];
  for (const grid of [sheet.values, sheet.formulas, sheet.numberFormats, sheet.valueTypes] as unknown[][][]) {
    while (grid.length <= r) grid.push([]);
    const cells = grid[r] ?? [];
    const blank = grid === sheet.numberFormats ? "General" : grid === sheet.valueTypes ? "Empty" : "";
    while (cells.length <= c) cells.push(blank);
  }
  const put = <T>(grid: T[][], content: T): void => {
    const cells = grid[r];
    if (cells !== undefined) cells[c] = content;
  };
  put(sheet.values, value);
  put(sheet.formulas, value);
  put(sheet.numberFormats, numberFormat);
  put(sheet.valueTypes, value === "" ? "Empty" : typeof value === "number" ? "Double" : typeof value === "boolean" ? "Boolean" : "String");
}

export function type(sheets: SheetContents[], at: CellReference, value: SheetValue, numberFormat = "General"): void {
  const sheet = sheetOf(sheets, at.kind);
  const cell = indexSheet(sheet)?.cell(at.row, at.column) ?? null;
  if (cell === null) throw new Error(`no cell ${JSON.stringify(at)}`);
  setCell(sheet, cell.row, cell.column, value, numberFormat);
}

const grids = (sheet: SheetContents): unknown[][][] => [sheet.values, sheet.formulas, sheet.numberFormats, sheet.valueTypes];

export function deleteRow(sheet: SheetContents, row: number): void {
  for (const grid of grids(sheet)) grid.splice(row - sheet.firstRow, 1);
}

export function insertRow(sheet: SheetContents, row: number): void {
  const width = sheet.values[0]?.length ?? 0;
  const blanks: unknown[] = ["", "", "General", "Empty"];
  for (const [index, grid] of grids(sheet).entries())
    grid.splice(
      row - sheet.firstRow,
      0,
      Array.from({ length: width }, () => blanks[index]),
    );
}

export function moveColumn(sheet: SheetContents, from: number, to: number): void {
  for (const grid of grids(sheet)) {
    for (const row of grid) row.splice(to, 0, ...row.splice(from, 1));
  }
}

/** Applies writes as Excel would: null keeps a cell. */
export function applyWrites(sheets: SheetContents[], writes: readonly BlockWrite[]): void {
  for (const { sheetId, area, values, numberFormats } of writes) {
    const sheet = sheets.find(({ id }) => id === sheetId);
    if (sheet === undefined) throw new Error(`no sheet ${sheetId}`);
    for (const [r, row] of values.entries()) {
      for (const [c, value] of row.entries()) {
        if (value !== null) setCell(sheet, area.row + r, area.column + c, value, numberFormats?.[r]?.[c] ?? "General");
      }
    }
  }
}
