/**
 * 评分方案, the visible carrier of the scheme: its rows from a scheme, and the scheme from its rows. A row's code is a path
 * into the scheme (indicators.0, gradeBands.1, thresholds.…); a table row holds several leaves, any other row one.
 */
import { lastName, type Scheme } from "../evaluation";
import { say, type PlainKey } from "../locales";
import { schemeColumns, type SchemeColumn } from "./columns";
import { emptyList, emptyObject, fromLeaves, toLeaves, type Leaf } from "./leaves";
import { isIndex, labelOf, valuesOf } from "./schemeWords";
import type { FormTable } from "./table";
import "../locales/forms";

export type SchemeSection = "scheme" | "groups" | "indicators" | "rules" | "gradeBands" | "totalCaps" | "others";

export interface SchemeRow {
  section: SchemeSection;
  /** The path that the row's leaves share; also the row's code. */
  code: string;
  name: string;
  /** Cells from column c1 on; null where the scheme has no such leaf. */
  cells: (string | number | null)[];
}

/** The leaves of a table row by column, relative to the row's path; null where a column is another kind of row's. */
export interface TableShape {
  section: SchemeSection;
  rows: RegExp;
  leaves: readonly (string | null)[];
}

/** The first items of a list stand side by side; more have rows of their own. */
export const sideBySide = Array.from({ length: 10 }, (_, index) => String(index));

export const tables: readonly TableShape[] = [
  { section: "groups", rows: /^groups\.\d+(?=\.)/u, leaves: ["path.0", "path.1", "path.2", "weight"] },
  {
    section: "indicators",
    rows: /^indicators\.\d+(?=\.(?:code|path|weight|target|derivedFrom|standard|note|rule\.kind)(?:\.|$))/u,
    leaves: ["code", "path.0", "path.1", "path.2", "weight", "target", "rule.kind", "derivedFrom", "standard", "note"],
  },
  // Of the rule itself, or of a rule within it: parts.0.rule.bands.2.
  { section: "rules", rows: /^indicators\.\d+\.[\w.]*\bbands\.\d+(?=\.)/u, leaves: ["interval", "points", "fraction"] },
  { section: "rules", rows: /^indicators\.\d+\.[\w.]*\bpoints\.\d+(?=\.)/u, leaves: ["value", "points", "fraction"] },
  { section: "rules", rows: /^indicators\.\d+\.[\w.]*\bitems\.\d+(?=\.)/u, leaves: ["text", "points"] },
  {
    section: "rules",
    rows: /^indicators\.\d+\.[\w.]*\btiers\.\d+(?=\.)/u,
    leaves: ["label", null, null, "min", "max", "maxInclusive", "suggested"],
  },
  { section: "scheme", rows: /^basis(?=\.)/u, leaves: sideBySide },
  { section: "others", rows: /^form\.(?:parts|columns|basics)(?=\.)/u, leaves: sideBySide },
  { section: "totalCaps", rows: /^adjustments\.totalCaps\.\d+(?=\.)/u, leaves: ["interval", "total"] },
  { section: "gradeBands", rows: /^gradeBands\.\d+(?=\.)/u, leaves: ["interval", "grade"] },
];

/** Headings of the table sections, from column c1 on. */
export const sectionHeadings: Record<SchemeSection, PlainKey[]> = {
  scheme: ["form.scheme.value"],
  groups: ["form.column.level1", "form.column.level2", "form.column.level3", "form.column.weight"],
  indicators: [
    "form.scheme.code",
    "form.column.level1",
    "form.column.level2",
    "form.column.level3",
    "form.column.weight",
    "form.column.target",
    "form.scheme.kind",
    "form.scheme.derivedFrom",
    "form.column.standard",
    "form.column.note",
  ],
  rules: [
    "form.scheme.value",
    "form.scheme.points",
    "form.scheme.fraction",
    "form.scheme.min",
    "form.scheme.max",
    "form.scheme.maxInclusive",
    "form.scheme.suggested",
  ],
  gradeBands: ["form.scheme.interval", "form.scheme.grade"],
  totalCaps: ["derived.budgetExecutionRate", "form.scheme.total"],
  others: ["form.scheme.value"],
};

const plainFields = new Set(["id", "version", "title", "issuer", "year", "basis", "fullScore", "claims", "sealed"]);
const valueColumns = schemeColumns.map(({ code }) => code).filter((code): code is Exclude<SchemeColumn, "name"> => code !== "name");

/** The rows of a scheme in the order of the sheet. */
export function schemeRows(scheme: Scheme): SchemeRow[] {
  const rows = new Map<string, SchemeRow>();
  for (const [path, leaf] of toLeaves(scheme)) {
    const table = tables.find(({ rows: pattern }) => pattern.test(path));
    const prefix = table?.rows.exec(path)?.[0];
    const index = prefix === undefined ? undefined : table?.leaves.indexOf(path.slice(prefix.length + 1));
    if (table === undefined || prefix === undefined || index === undefined || index < 0) {
      const name = rowName(scheme, path) + countedName(scheme, path, leaf);
      rows.set(path, { section: sectionOf(path), code: path, name, cells: [leafCell(path, leaf)] });
      continue;
    }
    const row = rows.get(prefix) ?? {
      section: table.section,
      code: prefix,
      name: rowName(scheme, prefix),
      cells: Array.from({ length: table.leaves === sideBySide ? 0 : table.leaves.length }, () => null),
    };
    row.cells[index] = leafCell(path, leaf);
    rows.set(prefix, row);
  }
  const order: SchemeSection[] = ["scheme", "groups", "gradeBands", "totalCaps", "indicators", "rules", "others"];
  return [...rows.values()].sort((a, b) => order.indexOf(a.section) - order.indexOf(b.section));
}

export function sectionOf(path: string): SchemeSection {
  const [first = ""] = path.split(".");
  if (plainFields.has(first)) return "scheme";
  if (first === "groups") return "groups";
  return first === "indicators" ? "rules" : "others";
}

/** What a row is called: the indicator's name where it belongs to one, and the fields' words: 预算执行率 · 档次 3. */
function rowName(scheme: Scheme, path: string): string {
  const parts = path.split(".");
  const indicator = parts[0] === "indicators" ? scheme.indicators[Number(parts[1])] : undefined;
  return indicator === undefined ? fieldWords(parts) : fieldWords(parts.slice(2), indicator.path.at(-1) ?? indicator.code);
}

/** The words of fields, one within the other, behind the name of what they belong to: 预算执行率 · 档次 3. */
export function fieldWords(parts: readonly string[], owner?: string): string {
  const names = owner === undefined ? [] : [owner];
  let outer = "";
  for (const part of parts) {
    if (isIndex(part)) {
      names.push(`${names.pop() ?? ""} ${Number(part) + 1}`.trim());
      continue;
    }
    if (!unnamedFields.has(part)) names.push(labelOf(outer, part));
    outer = part;
  }
  return names.join(" · ");
}

/** An indicator that a rule counts is given by its code, which says nothing to a reader. */
function countedName({ indicators }: Scheme, path: string, leaf: Leaf): string {
  const counted = /\.of\.\d+$/u.test(path) ? indicators.find(({ code }) => code === leaf) : undefined;
  return counted === undefined ? "" : say("form.scheme.countedName", { name: lastName(counted.path) });
}

/** Fields that a label goes without: the rule of its row, the bounds of what is named already. */
const unnamedFields = new Set(["rule", "interval"]);

export const words: [Leaf, string][] = [
  [true, say("form.word.yes")],
  [false, say("form.word.no")],
  [null, say("form.word.none")],
  ["", say("form.word.emptyText")],
  [emptyList, say("form.word.emptyList")],
  [emptyObject, say("form.word.emptyObject")],
];

/** A text that would be read as one of the words above is written in quotes. */
function quoted(text: string): string {
  return `“${text}”`;
}

/** A leaf as the sheet shows it. */
export function leafCell(path: string, leaf: Leaf): string | number {
  const key = typeof leaf === "string" ? valuesOf(path)[leaf] : undefined;
  if (key !== undefined) return say(key);
  const word = words.find(([value]) => value === leaf)?.[1];
  if (word !== undefined) return word;
  if (typeof leaf === "number") return leaf;
  const text = String(leaf);
  return words.some(([, known]) => known === text) || /^“.*”$/u.test(text) ? quoted(text) : text;
}

function cellLeaf(path: string, value: string | number | boolean): Leaf {
  if (typeof value !== "string") return value;
  const named = Object.entries(valuesOf(path)).find(([, key]) => key !== undefined && say(key) === value.trim());
  if (named !== undefined) return named[0];
  const word = words.find(([, text]) => text === value);
  if (word !== undefined) return word[0];
  return /^“(.*)”$/u.exec(value)?.[1] ?? value;
}

/** The scheme as the visible sheet tells it, unchecked: parseScheme() says what is wrong with it. */
export function schemeFromTable(table: FormTable): unknown {
  const leaves = new Map<string, Leaf>();
  for (const code of table.rows.keys()) {
    if (code.startsWith("#")) continue;
    const shape = tables.find(({ rows }) => rows.exec(`${code}.code`)?.[0] === code);
    for (const [index, column] of valueColumns.entries()) {
      const value = table.cell(code, column)?.value ?? "";
      const leafPath = shape === undefined ? (index === 0 ? "" : undefined) : shape.leaves[index];
      if (value === "" || leafPath === undefined || leafPath === null) continue;
      const path = leafPath === "" ? code : `${code}.${leafPath}`;
      const leaf = cellLeaf(path, value);
      // A list that is empty has its row all the same.
      leaves.set(leaf === emptyList && shape?.leaves === sideBySide ? code : path, leaf);
    }
  }
  return fromLeaves(leaves);
}
