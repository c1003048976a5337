/** What 指标评分 says beside a cell that is selected, and the colours that follow its contents. */
import { countedCodes, offeredWords, sourceOf, type Indicator, type Scheme } from "../../evaluation";
import { say } from "../../locales";
import { columnLetters } from "../address";
import { columnName } from "../columnName";
import { isActualTyped, isScoredByGroupOnly } from "../typedActual";
import { addOwnRowPrompts, type FormRow } from "./openGroups";
import { runsOf } from "./runs";
import type { SheetBuilder } from "./sheetBuilder";

export function addValidations(builder: SheetBuilder, scheme: Scheme, rows: readonly FormRow[], firstRow: number): void {
  const lastRow = firstRow + rows.length - 1;
  for (const code of ["target", "selfScore", "reason"] as const) {
    builder.layout.validations.push({
      area: builder.columnArea(code, firstRow, lastRow),
      rule: { type: "any" },
      prompt: { title: columnName(scheme, code), message: say(`form.prompt.${code}`) },
    });
  }
  for (const [index, { indicator, openGroup }] of rows.entries()) {
    const isOffered = sourceOf(indicator) === null && openGroup === null;
    const words = isOffered ? (indicator.choices ?? offeredWords(indicator.rule, indicator.target)) : [];
    builder.layout.validations.push({
      area: builder.cell(firstRow + index, "actual"),
      rule: words.length === 0 ? { type: "any" } : { type: "list", items: words },
      prompt: { title: columnName(scheme, "actual"), message: actualPrompt(indicator, words) },
    });
  }
  addOwnRowPrompts(builder, scheme, rows, firstRow);
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

export function addConditionalFormats(builder: SheetBuilder, scheme: Scheme, rows: readonly FormRow[], firstRow: number): void {
  const lastRow = firstRow + rows.length - 1;
  const reference = (code: string, row: number): string => `$${columnLetters(builder.column(code))}${String(row + 1)}`;
  /** Empty cells that are wanted; in an own row as soon as anything else is typed into it. */
  const missing = (code: "actual" | "target" | "level3" | "weight", first: number, last: number, isOwn: boolean): void => {
    const isEmpty = `${reference(code, first)}=""`;
    builder.layout.conditionalFormats.push({
      area: builder.columnArea(code, first, last),
      formula: isOwn ? `=AND(${isEmpty},${reference("group", first)}<>"")` : `=${isEmpty}`,
      look: "missing",
    });
  };
  const wants = ({ indicator, openGroup }: FormRow): "own" | "actual" | "target" =>
    openGroup !== null ? "own" : isActualMissed(indicator, scheme) ? "actual" : "target";
  for (const { value, first, last } of runsOf(rows.map(wants))) {
    if (value === "actual") missing("actual", firstRow + first, firstRow + last, false);
    if (value !== "own") continue;
    for (const code of ["level3", "weight", "target", "actual"] as const) missing(code, firstRow + first, firstRow + last, true);
  }
  for (const { value, first, last } of runsOf(rows.map(({ openGroup }) => openGroup === null))) {
    if (value) missing("target", firstRow + first, firstRow + last, false);
  }
  const area = builder.columnArea("status", firstRow, lastRow);
  const status = (word: string): string => `=${reference("status", firstRow)}="${word}"`;
  builder.layout.conditionalFormats.push(
    { area, formula: status(say("status.unreadable")), look: "error" },
    { area, formula: status(say("status.missed")), look: "warning" },
    { area, formula: status(say("status.open")), look: "missing" },
    { area, formula: status(say("status.met")), look: "done" },
  );
}

/** Whether an empty actual value keeps the row from its score: what is computed from other rows stays empty. */
function isActualMissed(indicator: Indicator, scheme: Scheme): boolean {
  return sourceOf(indicator) !== null || (isActualTyped(indicator) && !isScoredByGroupOnly(indicator, scheme));
}
