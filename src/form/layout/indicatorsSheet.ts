import { countedCodes, offeredWords, sourceOf, type Indicator, type Scheme } from "../../evaluation";
import { say } from "../../locales";
import { columnLetters } from "../address";
import { indicatorColumns, type IndicatorColumn } from "../columns";
import { groupCodeOf } from "../innermostGroup";
import type { SheetLayout, StyleName } from "../sheet";
import { isActualTyped, isScoredByGroupOnly } from "../typedActual";
import type { BasicsLayout } from "./basicsSheet";
import { basicsCell, derivedFormat, derivedFormula } from "./derivedFormula";
import { addTotals } from "./printedTotals";
import { SheetBuilder } from "./sheetBuilder";

export interface IndicatorsLayout {
  sheet: SheetLayout;
  name: string;
  columns: Record<"score" | "status" | "group", number>;
  headerRow: number;
  lastRow: number;
}

const cellStyles: Record<IndicatorColumn, StyleName> = {
  level1: "group",
  level2: "group",
  level3: "label",
  standard: "text",
  weight: "number",
  target: "input",
  actual: "input",
  score: "output",
  reason: "input",
  selfScore: "inputNumber",
  working: "outputText",
  status: "output",
  note: "note",
  group: "code",
};

/** 指标评分: the district's own form, with our columns to the right of what is printed. */
export function indicatorsSheet(scheme: Scheme, formId: string, name: string, basics: BasicsLayout): IndicatorsLayout {
  const { official, ours, hidden } = indicatorColumns(scheme);
  const builder = new SheetBuilder(formId, "indicators", name, [...official, ...ours, ...hidden]);

  const title = builder.addRow(
    "#title",
    { [firstCode(official)]: say("form.indicators.title", { title: scheme.form.title, year: String(scheme.year) }) },
    { height: 34 },
  );
  builder.merge({ row: title, column: 0, rowCount: 1, columnCount: official.length });
  builder.style({ row: title, column: 0, rowCount: 1, columnCount: official.length }, "title");
  const subtitle = builder.addRow("#subtitle", { [firstCode(official)]: { formula: unitLine(basics) } }, { height: 20 });
  builder.merge({ row: subtitle, column: 0, rowCount: 1, columnCount: official.length });
  builder.style({ row: subtitle, column: 0, rowCount: 1, columnCount: official.length }, "subtitle");

  const headings = Object.fromEntries([...official, ...ours].map(({ code }) => [code, say(`form.column.${code}`)]));
  const headerRow = builder.addRow("#header", headings, { style: "heading", height: 30 });

  const firstRow = builder.nextRow;
  for (const indicator of scheme.indicators) addIndicator(builder, scheme, indicator, basics);
  const lastRow = builder.nextRow - 1;
  mergeRuns(builder, scheme.indicators, firstRow);

  // Rows without a group code (a stranger's) do not count. The range begins at the heading, so that a row inserted above the first
  // is inside it.
  const rangeOf = (code: IndicatorColumn): string => {
    const letter = columnLetters(builder.column(code));
    return `${letter}${String(headerRow + 1)}:${letter}${String(lastRow + 1)}`;
  };
  addTotals(builder, scheme, firstCode(official), rangeOf);
  const signature = builder.addRow("#signature", { [firstCode(official)]: { formula: signatureLine(basics) } }, { height: 26 });
  builder.merge({ row: signature, column: 0, rowCount: 1, columnCount: official.length });
  builder.style({ row: signature, column: 0, rowCount: 1, columnCount: official.length }, "subtitle");

  addFormats(builder, scheme, firstRow, lastRow);
  addValidations(builder, scheme, firstRow, lastRow);
  addConditionalFormats(builder, scheme, firstRow, lastRow);
  builder.layout.freeze = { rowCount: headerRow + 1, columnCount: builder.column("level3") + 1 };
  builder.layout.page = {
    area: { row: title, column: 0, rowCount: signature - title + 1, columnCount: official.length },
    titleRows: { row: headerRow, rowCount: 1 },
    orientation: "Landscape",
    footer: say("form.page.footer"),
  };
  builder.layout.tabColor = "#B91C1C";
  const column = (code: IndicatorColumn): number => builder.column(code);
  return {
    sheet: builder.layout,
    name,
    columns: { score: column("score"), status: column("status"), group: column("group") },
    headerRow,
    lastRow,
  };
}

function firstCode(columns: readonly { code: string }[]): string {
  return columns[0]?.code ?? "level1";
}

/** The unit's name, and the date of the report where one is given. */
function unitLine(basics: BasicsLayout): string {
  const date = basicsCell(basics, "report");
  return `="${say("form.indicators.unitLine")}"&${basicsCell(basics, "unit")}&IF(${date}="","","${say("form.signature.date")}"&TEXT(${date},"yyyy-mm-dd"))`;
}

function signatureLine(basics: BasicsLayout): string {
  const part = (label: string, code: string): string =>
    `"${label}"&IF(${basicsCell(basics, code)}="","　　　　　",${basicsCell(basics, code)})`;
  return `=${part(say("form.signature.preparedBy"), "preparedBy")}&${part(say("form.signature.responsible"), "responsible")}&${part(say("form.signature.phone"), "phone")}&"${say("form.signature.sealInline")}"`;
}

function addIndicator(builder: SheetBuilder, scheme: Scheme, indicator: Indicator, basics: BasicsLayout): void {
  const [level1 = "", level2 = ""] = indicator.path;
  const formula = sourceOf(indicator);
  const row = builder.addRow(indicator.code, {
    level1,
    level2,
    level3: indicator.path.at(-1) ?? "",
    standard: indicator.standard,
    weight: indicator.weight,
    target: indicator.target,
    actual: formula === null ? null : { formula: derivedFormula(basics, formula) },
    status: say("status.open"),
    note: indicator.note ?? null,
    // A row without points of its own is no part of a sum, nor open by itself; "—" where the scheme has no groups.
    group: indicator.weight === null ? null : groupCodeOf(scheme, indicator) || "—",
  });
  if (formula !== null) builder.format(builder.cell(row, "actual"), derivedFormat(formula));
}

/** Merges the first- and second-level names over rows that share them; data cells are never merged. */
function mergeRuns(builder: SheetBuilder, indicators: readonly Indicator[], firstRow: number): void {
  for (const level of [1, 2]) {
    const name = (indicator: Indicator): string => indicator.path.slice(0, level).join("/");
    let start = 0;
    for (let end = 1; end <= indicators.length; end += 1) {
      const [first, next] = [indicators[start], indicators[end]];
      if (first !== undefined && next !== undefined && name(first) === name(next)) continue;
      builder.merge(builder.columnArea(`level${String(level)}`, firstRow + start, firstRow + end - 1));
      start = end;
    }
  }
}

function addFormats(builder: SheetBuilder, scheme: Scheme, firstRow: number, lastRow: number): void {
  for (const code of ["target", "reason", "working", "status", "standard", "note", "group", "code", "level1", "level2", "level3"]) {
    builder.format(builder.columnArea(code, firstRow, lastRow), "@");
  }
  const { official, ours } = indicatorColumns(scheme);
  for (const { code } of official) {
    if (code !== "actual") builder.style(builder.columnArea(code, firstRow, lastRow), cellStyles[code]);
  }
  for (const { code } of ours) {
    // What is not printed must not make a row grow: no wrapping there.
    const isLongText = code === "standard" || code === "note";
    builder.style(builder.columnArea(code, firstRow, lastRow), isLongText ? "outputText" : cellStyles[code]);
  }
  for (const isTyped of [true, false]) {
    const runs = runsOf(scheme.indicators.map((indicator) => isActualTyped(indicator) === isTyped));
    for (const [first, last] of runs) {
      builder.style(builder.columnArea("actual", firstRow + first, firstRow + last), isTyped ? cellStyles.actual : "output");
    }
  }
}

function addValidations(builder: SheetBuilder, scheme: Scheme, firstRow: number, lastRow: number): void {
  const prompt = (code: "target" | "selfScore" | "reason"): void => {
    builder.layout.validations.push({
      area: builder.columnArea(code, firstRow, lastRow),
      rule: { type: "any" },
      prompt: { title: say(`form.column.${code}`), message: say(`form.prompt.${code}`) },
    });
  };
  prompt("target");
  prompt("selfScore");
  prompt("reason");
  for (const [index, indicator] of scheme.indicators.entries()) {
    const words = sourceOf(indicator) === null ? (indicator.choices ?? offeredWords(indicator.rule, indicator.target)) : [];
    builder.layout.validations.push({
      area: builder.cell(firstRow + index, "actual"),
      rule: words.length === 0 ? { type: "any" } : { type: "list", items: words },
      prompt: { title: say("form.column.actual"), message: actualPrompt(indicator, words) },
    });
  }
}

function actualPrompt(indicator: Indicator, words: readonly string[]): string {
  if (!isActualTyped(indicator)) return say(countedCodes(indicator.rule).length === 0 ? "form.prompt.derived" : "form.prompt.counted");
  return shortened(
    indicator.note ?? say(words.length === 0 || indicator.choices !== undefined ? "form.prompt.actual" : "form.prompt.words"),
  );
}

/** Excel shows 255 characters of a prompt at most; the whole note stands in its column. */
function shortened(prompt: string): string {
  return prompt.length <= 255 ? prompt : `${prompt.slice(0, 254)}…`;
}

function addConditionalFormats(builder: SheetBuilder, scheme: Scheme, firstRow: number, lastRow: number): void {
  const reference = (code: string, row = firstRow): string => `$${columnLetters(builder.column(code))}${String(row + 1)}`;
  const status = (word: string): string => `=${reference("status")}="${word}"`;
  const missing = (code: "actual" | "target", first: number, last: number): void => {
    builder.layout.conditionalFormats.push({
      area: builder.columnArea(code, first, last),
      formula: `=${reference(code, first)}=""`,
      look: "missing",
    });
  };
  for (const [first, last] of runsOf(scheme.indicators.map((indicator) => isActualMissed(indicator, scheme)))) {
    missing("actual", firstRow + first, firstRow + last);
  }
  missing("target", firstRow, lastRow);
  const statusArea = builder.columnArea("status", firstRow, lastRow);
  builder.layout.conditionalFormats.push(
    { area: statusArea, formula: status(say("status.unreadable")), look: "error" },
    { area: statusArea, formula: status(say("status.missed")), look: "warning" },
    { area: statusArea, formula: status(say("status.open")), look: "missing" },
    { area: statusArea, formula: status(say("status.met")), look: "done" },
  );
}

/** Whether an empty actual value keeps the row from its score: what is computed from other rows stays empty. */
function isActualMissed(indicator: Indicator, scheme: Scheme): boolean {
  return sourceOf(indicator) !== null || (isActualTyped(indicator) && !isScoredByGroupOnly(indicator, scheme));
}

/** First and last index of each run of true. */
function runsOf(flags: readonly boolean[]): [first: number, last: number][] {
  const runs: [number, number][] = [];
  for (const [index, flag] of flags.entries()) {
    const run = runs.at(-1);
    if (flag && run?.[1] === index - 1) run[1] = index;
    else if (flag) runs.push([index, index]);
  }
  return runs;
}
