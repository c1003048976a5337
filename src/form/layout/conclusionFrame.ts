/** What every 评价结论 has, with points or without: title and 评分是否最新 above, wide texts and the receipt below, the looks of the page. */
import type { Scheme } from "../../evaluation";
import { say } from "../../locales";
import { absoluteCell } from "../address";
import type { SheetBuilder } from "./sheetBuilder";

/** Rows of 评价结论 that later parts refer to, zero-based. */
export interface ConclusionTop {
  title: number;
  stale: number;
}

/** The title, the hint, and whether the scoring is up to date, whose formula is put in once every sheet is laid. */
export function addTop(builder: SheetBuilder, scheme: Scheme, hint: string): ConclusionTop {
  const wholeRow = (row: number): void => builder.merge({ row, column: 0, rowCount: 1, columnCount: builder.printedColumns });
  const title = builder.addRow(
    "#title",
    { label: say("form.conclusion.title", { year: String(scheme.year) }) },
    { style: "title", height: 34 },
  );
  wholeRow(title);
  wholeRow(builder.addRow("#hint", { label: hint }, { style: "note", height: 32 }));
  const stale = builder.addRow("stale", { label: say("form.conclusion.stale") }, { styles: { label: "label" } });
  const state = { row: stale, column: 1, rowCount: 1, columnCount: builder.printedColumns - 1 };
  builder.merge(state);
  builder.style(state, "alert");
  return { title, stale };
}

/** A text that takes all columns beside its label. */
export function addWideText(builder: SheetBuilder, code: "composition" | "opinion", style: "output" | "input", height?: number): void {
  const row = builder.addRow(
    code,
    { label: say(`form.conclusion.${code}`) },
    { styles: { label: "label" }, ...(height === undefined ? {} : { height }) },
  );
  const area = { row, column: 1, rowCount: 1, columnCount: builder.printedColumns - 1 };
  builder.merge(area);
  builder.style(area, style);
  builder.format(area, "@");
}

/** By which scheme, and when. */
export function addReceipt(builder: SheetBuilder, scheme: Scheme, fingerprint: string): void {
  const receipt = (code: string, label: string, text: string | null): void => {
    const row = builder.addRow(code, { label, weight: text }, { styles: { label: "note" } });
    const area = { row, column: 1, rowCount: 1, columnCount: builder.printedColumns - 1 };
    builder.merge(area);
    builder.style(area, "note");
    builder.format(area, "@");
  };
  receipt(
    "#receipt:scheme",
    say("form.receipt.scheme"),
    say("form.receipt.schemeText", { title: scheme.title, version: scheme.version, fingerprint: fingerprint.slice(0, 16) }),
  );
  receipt("scoredAt", say("form.receipt.scoredAt"), null);
}

/**
 * The looks of the whole sheet; to be called when its rows are there.
 * @param current what 评分是否最新 says when it is.
 */
export function finishConclusion(builder: SheetBuilder, { title, stale }: ConclusionTop, current: string): void {
  const { layout } = builder;
  const state = builder.cell(stale, "weight");
  layout.conditionalFormats.push({ area: state, formula: `=${absoluteCell(state.row, state.column)}<>"${current}"`, look: "warning" });
  layout.page = {
    area: { row: title, column: 0, rowCount: builder.nextRow - title, columnCount: builder.printedColumns },
    titleRows: { row: title, rowCount: 1 },
    orientation: "Portrait",
    footer: say("form.page.footer"),
  };
  layout.tabColor = "#B45309";
}
