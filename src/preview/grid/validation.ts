import {
  areaContains,
  parseReference,
  sheetNamed,
  cellAt,
  type CellValue,
  type DataValidation,
  type Sheet,
  type Workbook,
} from "../../workbook";
import type { CellPlace } from "./geometry";
import { formatValue } from "./numberFormat";

export function validationAt(sheet: Sheet, { row, column }: CellPlace): DataValidation | undefined {
  return sheet.validations.find((validation) => areaContains(validation.area, row, column));
}

/** The entries of a drop-down: a literal with commas, or the cells of a reference. Empty where the cell has no list. */
export function listItems(workbook: Workbook, sheet: Sheet, validation: DataValidation | undefined): string[] {
  if (validation?.rule.type !== "list") return [];
  const { source } = validation.rule;
  if (!source.startsWith("=")) return source.split(",").map((item) => item.trim());
  const reference = parseReference(source.slice(1));
  const from = reference?.sheetName === undefined ? sheet : sheetNamed(workbook, reference.sheetName);
  if (!reference || !from) return [];
  const items: string[] = [];
  for (let row = reference.area.row; row < reference.area.row + reference.area.rowCount; row += 1) {
    for (let column = reference.area.column; column < reference.area.column + reference.area.columnCount; column += 1) {
      const cell = cellAt(from, row, column);
      if (cell && cell.value !== null) items.push(formatValue(cell.value, cell.numberFormat));
    }
  }
  return items;
}

/**
 * Whether the rule takes a typed value. Excel judges typed entries only, never pasted ones
 * (learn.microsoft.com "Add data validation to Excel ranges"). `evaluate` computes a bound or a custom formula.
 */
export function isAllowed(
  validation: DataValidation,
  value: CellValue,
  items: readonly string[],
  evaluate: (formula: string) => CellValue,
): boolean {
  if (value === null || value === "") return validation.ignoreBlanks;
  const { rule } = validation;
  if (rule.type === "list") return items.includes(formatValue(value));
  if (rule.type === "custom") return isTrue(evaluate(rule.formula));
  const judged = rule.type === "textLength" ? formatValue(value).length : value;
  if (typeof judged !== "number") return false;
  if (rule.type === "wholeNumber" && !Number.isInteger(judged)) return false;
  const first = boundOf(rule.formula1, evaluate);
  const second = rule.formula2 === undefined ? undefined : boundOf(rule.formula2, evaluate);
  if (first === undefined) return true;
  switch (rule.operator) {
    case "Between":
      return judged >= first && (second === undefined || judged <= second);
    case "NotBetween":
      return judged < first || (second !== undefined && judged > second);
    case "EqualTo":
      return judged === first;
    case "NotEqualTo":
      return judged !== first;
    case "GreaterThan":
      return judged > first;
    case "GreaterThanOrEqualTo":
      return judged >= first;
    case "LessThan":
      return judged < first;
    case "LessThanOrEqualTo":
      return judged <= first;
  }
}

/** A bound is a constant or a formula; one that gives no number binds nothing, as in Excel. */
function boundOf(formula: string, evaluate: (formula: string) => CellValue): number | undefined {
  const constant = Number(formula.replace(/^=/, ""));
  if (formula.trim() !== "" && Number.isFinite(constant)) return constant;
  const value = evaluate(formula);
  return typeof value === "number" ? value : undefined;
}

function isTrue(value: CellValue): boolean {
  return value === true || (typeof value === "number" && value !== 0);
}
