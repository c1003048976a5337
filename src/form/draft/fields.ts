/** What each field of a scheme holds: how its cell is laid, and how it is read. */
import { decimalText } from "../../evaluation";
import { say } from "../../locales";
import { emptyList, emptyObject, parseInterval, type Leaf } from "../leaves";
import { words } from "../schemeRows";
import { isIndex, valuesOf } from "../schemeWords";
import type { FormCell } from "../table";

export type FieldKind = "number" | "fraction" | "boolean" | "choice" | "interval" | "text";

const numbers = new Set([
  ...["year", "fullScore", "weight", "points", "value", "total", "passMark", "within", "withinPercent", "per", "deduct", "atMost"],
  ...["overLimitPercent", "intercept", "slope", "zeroAbove", "zeroBelow", "abovePercent", "rows"],
  ...["reasonBelowScorePercent", "flagAboveTargetPercent", "reasonAboveTargetPercent"],
  ...["reasonBelowExecutionPercent", "executedAboveInitialPercent", "scoreRateAboveExecutionPercent"],
  ...["sameAsTargetPercent", "leastExecutedPerPerson"],
]);
/** Shares of the weight: 80% typed into such a cell is 0.8, as it should be. */
const fractions = new Set(["fraction", "min", "max", "suggested", "baseFraction"]);
const flags = new Set(["scoredAsOne", "open", "maxInclusive", "reasonRequired", "printedWithIndicators"]);

/** What the leaf of a path holds. */
export function fieldKind(path: string): FieldKind {
  // A column's name is a word, whatever the column holds.
  if (path.startsWith("form.columnNames.")) return "text";
  const fields = path.split(".").filter((part) => !isIndex(part));
  const field = fields.at(-1) ?? "";
  if (field === "interval") return "interval";
  if (numbers.has(field)) return "number";
  if (fractions.has(field)) return "fraction";
  if (flags.has(field)) return "boolean";
  return Object.keys(valuesOf(path)).length > 0 ? "choice" : "text";
}

/** The words that a cell offers, in Chinese; none where anything may be typed. */
export function choicesOf(path: string): string[] {
  if (fieldKind(path) === "boolean") return [say("form.word.yes"), say("form.word.no")];
  return Object.values(valuesOf(path)).flatMap((key) => (key === undefined ? [] : [say(key)]));
}

/** Why a cell cannot be read at all; the text of each stands in locales/ as draft.fault.<name>. */
export type Unreadable = "errorValue" | "date" | "percent" | "interval";

/** A cell as the leaf of its path. What is no number, no known word, stays as it was typed: the check of the scheme names it. */
export function readLeaf(path: string, cell: FormCell): { leaf: Leaf } | { unreadable: Unreadable } {
  if (cell.valueType === "Error") return { unreadable: "errorValue" };
  const { value, numberFormat } = cell;
  if (typeof value === "boolean") return { leaf: value };
  const kind = fieldKind(path);
  if (typeof value === "number") {
    if (isDateFormat(numberFormat)) return { unreadable: "date" };
    const percent = numberFormat.includes("%");
    if (kind === "text") return { leaf: percent ? `${decimalText(value * 100)}%` : decimalText(value) };
    return percent && kind === "number" ? { unreadable: "percent" } : { leaf: value };
  }
  return readText(path, kind, value);
}

function readText(path: string, kind: FieldKind, text: string): { leaf: Leaf } | { unreadable: Unreadable } {
  const word = words.find(([, known]) => known === (kind === "text" ? text : text.trim()))?.[0];
  if (word === emptyList || word === emptyObject) return { leaf: word };
  // Texts that look like such a word stand in quotes.
  const plain = /^“(.*)”$/u.exec(text)?.[1] ?? text;
  switch (kind) {
    case "interval": {
      const written = text.replaceAll("（", "(").replaceAll("）", ")").replaceAll("【", "[").replaceAll("】", "]");
      return parseInterval(written) === null ? { unreadable: "interval" } : { leaf: written.replaceAll(/\s/gu, "").replaceAll("，", ",") };
    }
    case "number":
    case "fraction":
      if (word === null) return { leaf: null };
      return { leaf: /^-?\d+(?:\.\d+)?$/u.test(text.trim()) ? Number(text) : plain };
    case "boolean":
      return { leaf: typeof word === "boolean" ? word : plain };
    case "choice":
      return { leaf: Object.entries(valuesOf(path)).find(([, key]) => key !== undefined && say(key) === text.trim())?.[0] ?? plain };
    case "text":
      return { leaf: word === "" ? "" : plain };
  }
}

/** Number formats with parts of a date or a time; names of colours and quoted texts aside. */
function isDateFormat(numberFormat: string): boolean {
  return /[ymdhs]/iu.test(numberFormat.replaceAll(/"[^"]*"|\[[^\]]*\]/gu, ""));
}
