/** The rows of 指标评分: cells, merged names, formats and looks. */
import { sourceOf, type Scheme } from "../../evaluation";
import { say } from "../../locales";
import { absoluteCell, columnLetters } from "../address";
import { indicatorColumns, type IndicatorColumn } from "../columns";
import { groupCodeOf } from "../innermostGroup";
import { ownInputColumns } from "../ownRows";
import type { LayoutCell, StyleName } from "../sheet";
import { isActualTyped } from "../typedActual";
import type { BasicsLayout } from "./basicsSheet";
import { derivedFormat, derivedFormula } from "./derivedFormula";
import { ownGroupFormula, type FormRow } from "./openGroups";
import { runsOf } from "./runs";
import type { SheetBuilder } from "./sheetBuilder";

const cellStyles: Record<IndicatorColumn, StyleName> = {
  number: "number",
  level1: "group",
  level2: "group",
  level3: "label",
  standard: "text",
  weight: "number",
  target: "input",
  actual: "input",
  score: "output",
  rate: "output",
  reason: "input",
  selfScore: "inputNumber",
  working: "outputText",
  status: "output",
  note: "note",
  rule: "output",
  group: "line",
};

/** What is not printed must not make a row grow: no wrapping there. */
const unwrapped: Partial<Record<StyleName, StyleName>> = {
  input: "inputText",
  label: "outputText",
  group: "outputText",
  text: "outputText",
  note: "outputText",
};

/** Adds the rows below the heading; they are the next rows of the sheet. */
export function addIndicatorRows(builder: SheetBuilder, scheme: Scheme, rows: readonly FormRow[], basics: BasicsLayout): void {
  const firstRow = builder.nextRow;
  for (const row of rows) addRow(builder, scheme, row, basics);
  mergeNames(builder, rows, firstRow);
  addFormats(builder, rows, firstRow);
  addStyles(builder, scheme, rows, firstRow);
}

function addRow(builder: SheetBuilder, scheme: Scheme, { indicator, openGroup }: FormRow, basics: BasicsLayout): void {
  const [level1 = "", level2 = ""] = indicator.path;
  const formula = sourceOf(indicator);
  const row = builder.nextRow;
  const text = (name: string): LayoutCell => (name === "" ? null : name);
  builder.addRow(indicator.code, {
    number: builder.has("number") ? { formula: numberFormula(builder, row) } : null,
    level1: text(level1),
    level2: text(level2),
    level3: text(indicator.path.at(-1) ?? ""),
    standard: text(indicator.standard),
    weight: indicator.weight,
    target: text(indicator.target),
    actual: formula === null ? null : { formula: derivedFormula(basics, formula) },
    rate: builder.has("rate") ? { formula: rateFormula(builder, row) } : null,
    status: openGroup === null ? say("status.open") : null,
    note: indicator.note ?? null,
    group:
      openGroup !== null
        ? { formula: ownGroupFormula(builder, row, openGroup) }
        : // A row without points of its own is no part of a sum, nor open by itself; "—" where the scheme has no groups.
          indicator.weight === null
          ? null
          : groupCodeOf(scheme, indicator) || "—",
  });
}

/** 序号: counts the names above, the heading's apart, so that it stays in order when rows are sorted, and passes over empty rows. */
function numberFormula(builder: SheetBuilder, row: number): string {
  const names = builder.column("level3");
  const name = columnLetters(names) + String(row + 1);
  return `=IF(${name}="","",COUNTIF(${absoluteCell(builder.rowOf("#header") ?? 0, names)}:${name},"?*")-1)`;
}

/** 得分率, as a fraction: blank while there is no score. */
export function rateFormula(builder: SheetBuilder, row: number): string {
  const [score, weight] = ["score", "weight"].map((code) => columnLetters(builder.column(code)) + String(row + 1));
  return `=IF(OR(${score ?? ""}="",N(${weight ?? ""})=0),"",IFERROR(ROUND(${score ?? ""}/${weight ?? ""},4),""))`;
}

/** Merges the first- and second-level names over rows that share them; data cells are never merged. */
function mergeNames(builder: SheetBuilder, rows: readonly FormRow[], firstRow: number): void {
  for (const level of [1, 2]) {
    const code = `level${String(level)}`;
    const names = rows.map(({ indicator, openGroup }) => {
      const isTyped = openGroup !== null && ownInputColumns(openGroup).some((column) => column === code);
      return isTyped ? indicator.code : indicator.path.slice(0, level).join("/");
    });
    for (const { first, last } of runsOf(names)) builder.merge(builder.columnArea(code, firstRow + first, firstRow + last));
  }
}

function addFormats(builder: SheetBuilder, rows: readonly FormRow[], firstRow: number): void {
  const lastRow = firstRow + rows.length - 1;
  for (const code of ["target", "reason", "working", "status", "standard", "note", "group", "code", "level1", "level2", "level3", "rule"]) {
    if (builder.has(code)) builder.format(builder.columnArea(code, firstRow, lastRow), "@");
  }
  if (builder.has("rate")) builder.format(builder.columnArea("rate", firstRow, lastRow), "0.00%");
  for (const [index, { indicator, openGroup }] of rows.entries()) {
    const formula = sourceOf(indicator);
    if (formula !== null) builder.format(builder.cell(firstRow + index, "actual"), derivedFormat(formula));
    // A formula that is typed into a text cell stays text.
    if (openGroup !== null) builder.format(builder.cell(firstRow + index, "group"), "General");
  }
}

function addStyles(builder: SheetBuilder, scheme: Scheme, rows: readonly FormRow[], firstRow: number): void {
  const { official, ours } = indicatorColumns(scheme);
  for (const { code } of [...official, ...ours]) {
    const isPrinted = official.some((column) => column.code === code);
    for (const { value, first, last } of runsOf(rows.map((row) => styleOf(row, code)))) {
      const style = isPrinted ? value : (unwrapped[value] ?? value);
      builder.style(builder.columnArea(code, firstRow + first, firstRow + last), style);
    }
  }
}

function styleOf({ indicator, openGroup }: FormRow, code: IndicatorColumn): StyleName {
  if (openGroup !== null && ownInputColumns(openGroup).some((column) => column === code)) {
    return code === "weight" || code === "selfScore" || code === "rule" ? "inputNumber" : "input";
  }
  return code === "actual" && !isActualTyped(indicator) ? "output" : cellStyles[code];
}
