import { isEngineArray, isScalar, meetsCriterion, numberInText, type EngineArray, type Scalar } from "./criterion";
import { excelRound } from "./round";

/**
 * Functions that stand in for the engine's own where those are not Excel's: its ROUND(1.005, 2) is 1, and its SUMIF and
 * COUNTIF do not find the text "1.1" by the criterion "1.1". Arguments come as the engine's values, references resolved.
 */
export const replacedFunctions: ReadonlyMap<string, EngineFunction> = new Map([
  ["ROUND", { minArity: 2, maxArity: 2, invoke: ([number, digits]: unknown[]): unknown => round(number, digits) }],
  ["COUNTIF", { minArity: 2, maxArity: 2, invoke: ([range, criterion]: unknown[]): unknown => countIf(range, criterion) }],
  [
    "SUMIF",
    { minArity: 2, maxArity: 3, invoke: ([range, criterion, summed]: unknown[]): unknown => sumIf(range, criterion, summed ?? range) },
  ],
]);

interface EngineFunction {
  minArity: number;
  maxArity: number;
  invoke: (args: unknown[]) => unknown;
}

const VALUE_ERROR: Scalar = { kind: 4, code: "#VALUE!" };

/** An array of numbers is rounded cell by cell. */
function round(number: unknown, digits: unknown): Scalar | EngineArray {
  if (isEngineArray(number)) return { ...number, rows: number.rows.map((row) => row.map((cell) => round(cell, digits))) };
  if (isEngineArray(digits)) return round(number, digits.rows[0]?.[0]);
  if (!isScalar(number) || !isScalar(digits)) return VALUE_ERROR;
  if (number.kind === 4) return number;
  if (digits.kind === 4) return digits;
  const value = numberOf(number);
  const places = numberOf(digits);
  return value === undefined || places === undefined ? VALUE_ERROR : { kind: 1, value: excelRound(value, places) };
}

/** An array of criteria gives an array of counts. */
function countIf(range: unknown, criterion: unknown): Scalar | EngineArray {
  if (isEngineArray(criterion)) return { ...criterion, rows: criterion.rows.map((row) => row.map((one) => countIf(range, one))) };
  if (!isScalar(criterion)) return VALUE_ERROR;
  const meets = meetsCriterion(criterion);
  return { kind: 1, value: cellsOf(range).filter(({ cell }) => meets(cell)).length };
}

/** Adds the cells of `summed` that stand where `range` meets the criterion. An array of criteria gives an array of sums. */
function sumIf(range: unknown, criterion: unknown, summed: unknown): Scalar | EngineArray {
  if (isEngineArray(criterion)) return { ...criterion, rows: criterion.rows.map((row) => row.map((one) => sumIf(range, one, summed))) };
  if (!isScalar(criterion)) return VALUE_ERROR;
  const meets = meetsCriterion(criterion);
  let sum = 0;
  for (const { cell, row, column } of cellsOf(range)) {
    if (!meets(cell)) continue;
    const amount = isEngineArray(summed) ? summed.rows[row]?.[column] : row + column === 0 ? summed : undefined;
    if (!isScalar(amount)) continue;
    if (amount.kind === 4) return amount;
    if (amount.kind === 1) sum += amount.value;
  }
  return { kind: 1, value: sum };
}

function cellsOf(range: unknown): { cell: Scalar; row: number; column: number }[] {
  if (isScalar(range)) return [{ cell: range, row: 0, column: 0 }];
  if (!isEngineArray(range)) return [];
  return range.rows.flatMap((cells, row) => cells.flatMap((cell, column) => (isScalar(cell) ? [{ cell, row, column }] : [])));
}

function numberOf(scalar: Exclude<Scalar, { kind: 4 }>): number | undefined {
  if (scalar.kind === 0) return 0;
  return scalar.kind === 2 ? numberInText(scalar.value) : Number(scalar.value);
}
