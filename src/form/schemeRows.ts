/**
 * 评分方案, the visible carrier of the scheme: its rows from a scheme, and the scheme from its rows. A row's code is a path
 * into the scheme (indicators.0, gradeBands.1, thresholds.…); a table row holds several leaves, any other row one.
 */
import type { Scheme } from "../evaluation";
import { say, type PlainKey } from "../locales";
import { schemeColumns, type SchemeColumn } from "./columns";
import { emptyList, emptyObject, fromLeaves, toLeaves, type Leaf } from "./leaves";
import { isIndex, labelOf, valuesOf } from "./schemeWords";
import type { FormTable } from "./table";

export type SchemeSection = "scheme" | "groups" | "indicators" | "rules" | "gradeBands" | "others";

export interface SchemeRow {
  section: SchemeSection;
  /** The path that the row's leaves share; also the row's code. */
  code: string;
  name: string;
  /** Cells from column c1 on; null where the scheme has no such leaf. */
  cells: (string | number | null)[];
}

/** The leaves of a table row by column, relative to the row's path. "" is the path itself. */
interface TableShape {
  section: SchemeSection;
  rows: RegExp;
  leaves: readonly string[];
}

const tables: readonly TableShape[] = [
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
  rules: ["form.scheme.value", "form.scheme.points", "form.scheme.fraction"],
  gradeBands: ["form.scheme.interval", "form.scheme.grade"],
  others: ["form.scheme.value"],
};

const plainFields = new Set(["id", "version", "title", "issuer", "year", "basis", "fullScore", "claims"]);
const valueColumns = schemeColumns.map(({ code }) => code).filter((code): code is Exclude<SchemeColumn, "name"> => code !== "name");

/** The rows of a scheme in the order of the sheet. */
export function schemeRows(scheme: Scheme): SchemeRow[] {
  const rows = new Map<string, SchemeRow>();
  for (const [path, leaf] of toLeaves(scheme)) {
    const table = tables.find(({ rows: pattern }) => pattern.test(path));
    const prefix = table?.rows.exec(path)?.[0];
    const index = prefix === undefined ? undefined : table?.leaves.indexOf(path.slice(prefix.length + 1));
    if (table === undefined || prefix === undefined || index === undefined || index < 0) {
      rows.set(path, { section: sectionOf(path), code: path, name: rowName(scheme, path), cells: [leafCell(path, leaf)] });
      continue;
    }
    const row = rows.get(prefix) ?? {
      section: table.section,
      code: prefix,
      name: rowName(scheme, prefix),
      cells: table.leaves.map(() => null),
    };
    row.cells[index] = leafCell(path, leaf);
    rows.set(prefix, row);
  }
  const order: SchemeSection[] = ["scheme", "groups", "indicators", "rules", "gradeBands", "others"];
  return [...rows.values()].sort((a, b) => order.indexOf(a.section) - order.indexOf(b.section));
}

function sectionOf(path: string): SchemeSection {
  const [first = ""] = path.split(".");
  if (plainFields.has(first)) return "scheme";
  if (first === "groups") return "groups";
  return first === "indicators" ? "rules" : "others";
}

/** What a row is called: the indicator's name where it belongs to one, and the fields' words: 预算执行率 · 档次 3. */
function rowName(scheme: Scheme, path: string): string {
  const parts = path.split(".");
  const indicator = parts[0] === "indicators" ? scheme.indicators[Number(parts[1])] : undefined;
  const names = indicator === undefined ? [] : [indicator.path.at(-1) ?? indicator.code];
  let outer = "";
  for (const part of indicator === undefined ? parts : parts.slice(2)) {
    if (isIndex(part)) {
      names.push(`${names.pop() ?? ""} ${Number(part) + 1}`.trim());
      continue;
    }
    if (!unnamedFields.has(part)) names.push(labelOf(outer, part));
    outer = part;
  }
  return names.join(" · ");
}

/** Fields that a label goes without: the rule of its row, the bounds of what is named already. */
const unnamedFields = new Set(["rule", "interval"]);

const words: [Leaf, string][] = [
  [true, say("form.word.yes")],
  [false, say("form.word.no")],
  [null, say("form.word.none")],
  [emptyList, say("form.word.emptyList")],
  [emptyObject, say("form.word.emptyObject")],
];

/** A text that would be read as nothing, or as one of the words above, is written in quotes. */
function quoted(text: string): string {
  return `“${text}”`;
}

/** A leaf as the sheet shows it. */
function leafCell(path: string, leaf: Leaf): string | number {
  const key = typeof leaf === "string" ? valuesOf(path)[leaf] : undefined;
  if (key !== undefined) return say(key);
  const word = words.find(([value]) => value === leaf)?.[1];
  if (word !== undefined) return word;
  if (typeof leaf === "number") return leaf;
  const text = String(leaf);
  return text === "" || words.some(([, known]) => known === text) || /^“.*”$/u.test(text) ? quoted(text) : text;
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
      if (value === "" || leafPath === undefined) continue;
      const path = leafPath === "" ? code : `${code}.${leafPath}`;
      leaves.set(path, cellLeaf(path, value));
    }
  }
  return fromLeaves(leaves);
}
