/** The draft of a scheme as a sheet: every cell that may be filled is an input, kinds and settings are chosen from lists. */
import { say } from "../../locales";
import type { Column } from "../columns";
import { emptyList } from "../leaves";
import { SheetBuilder } from "../layout/sheetBuilder";
import { leafCell, sectionHeadings } from "../schemeRows";
import type { LayoutCell, LayoutValidation, SheetLayout } from "../sheet";
import { isDefault } from "./defaults";
import { laidKindColumn, valueColumns } from "./draftColumns";
import { draftRows, type DraftLeaves, type DraftRow, type DraftSection } from "./draftRows";
import { choicesOf, fieldKind } from "./fields";
import { keptRows } from "./kept";
import { promptOf } from "./prompts";

const widths = [16, 13, 13, 18, 9, 13, 17, 15, 30, 16];
const draftColumns: Column[] = [
  { code: "name", width: 24 },
  ...valueColumns.map((code, index) => ({ code, width: widths[index] ?? 16 })),
  { code: laidKindColumn, width: 4, hidden: true },
];

/** So many columns are as wide as a window: title and hint are read without scrolling. */
const hintColumns = 8;

/** Excel takes no longer list (Excel.ListDataValidation.source: 255 characters). */
const longestList = 255;

/**
 * The sheet of a draft.
 * @param kept the JSON of the scheme as it was last sealed; "" where it never was.
 */
export function draftSheet(leaves: DraftLeaves, formId: string, name: string, kept: string): SheetLayout {
  const builder = new SheetBuilder(formId, "draft", name, draftColumns);
  layHead(builder, leaves, kept);
  let section: DraftSection | null = null;
  const rows = draftRows(leaves);
  for (const [index, row] of rows.entries()) {
    if (row.section !== section) {
      section = row.section;
      laySection(builder, section);
    }
    if (isRuleHeading(row)) layRuleHeading(builder, row, leaves, rows.slice(index + 1));
    else layRow(builder, row, leaves);
  }
  builder.layout.freeze = { rowCount: 2, columnCount: 1 };
  builder.layout.page = { titleRows: { row: 1, rowCount: 1 }, orientation: "Landscape", footer: say("form.page.footer") };
  builder.layout.tabColor = "#0B7A7D";
  return builder.layout;
}

/** Title, how to fill in, and the stamp of the seal. */
function layHead(builder: SheetBuilder, leaves: DraftLeaves, kept: string): void {
  const title = builder.addRow("#title", { name: say("draft.title") }, { style: "title", height: 30 });
  const hint = builder.addRow("#hint", { name: say("draft.hint") }, { style: "note", height: 84 });
  for (const row of [title, hint]) builder.merge({ row, column: 0, rowCount: 1, columnCount: hintColumns });
  const stamp = [
    ["sealed.date", say("draft.sealedDate")],
    ["sealed.fingerprint", say("draft.sealedFingerprint")],
  ] as const;
  for (const [code, label] of stamp) {
    const value = leaves.get(code);
    const cell = typeof value === "string" ? value : null;
    const row = builder.addRow(code, { name: label, c1: cell }, { styles: { name: "label" } });
    builder.style(builder.cell(row, "c1"), "line");
    builder.format(builder.cell(row, "c1"), "@");
  }
  for (const [code, piece] of keptRows(kept)) {
    const row = builder.addRow(code, { c1: piece });
    builder.format(builder.cell(row, "c1"), "@");
    builder.layout.hiddenRows.push(row);
  }
}

const headings: Record<DraftSection, readonly string[]> = {
  scheme: sectionHeadings.scheme.map((key) => say(key)),
  groups: [...sectionHeadings.groups.map((key) => say(key)), say("form.scheme.scoredAsOne"), say("form.scheme.open")],
  gradeBands: sectionHeadings.gradeBands.map((key) => say(key)),
  totalCaps: sectionHeadings.totalCaps.map((key) => say(key)),
  indicators: sectionHeadings.indicators.map((key) => say(key)),
  rules: sectionHeadings.rules.slice(0, 1).map((key) => say(key)),
  checks: [say("draft.checkId"), say("draft.checkSetting")],
  others: sectionHeadings.others.map((key) => say(key)),
};

function laySection(builder: SheetBuilder, section: DraftSection): void {
  const title = section === "checks" ? say("form.scheme.checks") : say(`form.schemeSection.${section}`);
  const cells = headings[section].map((text, index): [string, string] => [`c${String(index + 1)}`, text]);
  const row = builder.addRow(`#section:${section}`, { name: title, ...Object.fromEntries(cells) }, { height: 30 });
  builder.style({ row, column: 0, rowCount: 1, columnCount: cells.length + 1 }, "heading");
}

function isRuleHeading({ code }: DraftRow): boolean {
  return code.startsWith("#rule:");
}

/** The indicator, its kind of rule, and the headings of the columns that its parameters below take. */
function layRuleHeading(builder: SheetBuilder, { code, name }: DraftRow, leaves: DraftLeaves, below: readonly DraftRow[]): void {
  const kind = leaves.get(`${code.slice("#rule:".length)}.rule.kind`);
  const next = below.findIndex(isRuleHeading);
  const tableRows = below.slice(0, next < 0 ? below.length : next).filter((row) => /\.(?:bands|points|items|tiers)\.\d+$/u.test(row.code));
  const columns = Math.max(2, ...tableRows.map(({ paths }) => paths.length));
  const isTaken = (index: number): boolean => tableRows.some(({ paths }) => (paths[index] ?? null) !== null);
  const cells = sectionHeadings.rules.map((key, index): [string, LayoutCell] => [
    `c${String(index + 1)}`,
    isTaken(index) ? say(key) : null,
  ]);
  const row = builder.addRow(code, { name, ...Object.fromEntries(cells), c1: kind === undefined ? null : leafCell("kind", kind) });
  builder.style({ row, column: 0, rowCount: 1, columnCount: columns + 1 }, "section");
}

function layRow(builder: SheetBuilder, { code, name, paths }: DraftRow, leaves: DraftLeaves): void {
  const isCheck = code.startsWith("#check:");
  const cells = paths.map((path, index): [string, LayoutCell] => [`c${String(index + 1)}`, cellOf(leaves, path)]);
  if (leaves.get(code) === emptyList && paths[0] !== code && !isDefault(code, emptyList)) cells[0] = ["c1", leafCell(code, emptyList)];
  if (isCheck) cells[0] = ["c1", paths[1]?.slice("checks.".length) ?? null];
  const kindPath = paths.find((path) => path?.endsWith("rule.kind") === true);
  const kind = kindPath === undefined || kindPath === null ? undefined : leaves.get(kindPath);
  const laid = typeof kind === "string" ? kind : null;
  const row = builder.addRow(code, { name, ...Object.fromEntries(cells), [laidKindColumn]: laid }, { styles: { name: "label" } });
  builder.format(builder.cell(row, "code"), "@");
  builder.format(builder.cell(row, laidKindColumn), "@");
  for (const [index, path] of paths.entries()) {
    const isInput = path !== null || isCheck;
    if (isInput)
      layInput(builder, row, `c${String(index + 1)}`, isCheck ? (index === 0 ? "checkId" : "checks.A1") : (path ?? ""), paths.length === 1);
  }
}

/** A cell that may be filled: numbers in General cells, everything else as text, so that nothing typed turns into another thing. A text that is alone in its row runs on to the right. */
function layInput(builder: SheetBuilder, row: number, column: string, path: string, isAlone: boolean): void {
  const cell = builder.cell(row, column);
  const kind = fieldKind(path);
  const isNumber = kind === "number" || kind === "fraction";
  builder.style(cell, isNumber ? "inputNumber" : isAlone ? "inputText" : "input");
  if (!isNumber) builder.format(cell, "@");
  const rule = ruleOf(choicesOf(path));
  const prompt = promptOf(path) ?? (rule.type === "list" ? "draft.prompt.list" : null);
  if (prompt !== null)
    builder.layout.validations.push({ area: cell, rule, prompt: { title: say("draft.prompt.title"), message: say(prompt) } });
}

function ruleOf(choices: string[]): LayoutValidation["rule"] {
  return choices.length > 0 && choices.join(",").length <= longestList ? { type: "list", items: choices } : { type: "any" };
}

function cellOf(leaves: DraftLeaves, path: string | null): LayoutCell {
  const leaf = path === null ? undefined : leaves.get(path);
  if (path === null || leaf === undefined) return null;
  return isDefault(path, leaf) && !path.endsWith(".kind") ? null : leafCell(path, leaf);
}
