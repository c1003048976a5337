import { normalise, type RawCell } from "../../evaluation";
import { shownText } from "./rawTable";

/** How forms write the comparison in a column of its own (指标性质); 定性 and other words compare nothing. */
const signs: ReadonlyMap<string, string> = new Map([
  ["≥", "≥"],
  [">=", "≥"],
  ["大于等于", "≥"],
  ["≤", "≤"],
  ["<=", "≤"],
  ["小于等于", "≤"],
  [">", ">"],
  ["大于", ">"],
  ["<", "<"],
  ["小于", "<"],
  ["=", "="],
  ["等于", "="],
]);

const noUnit: ReadonlySet<string> = new Set(["", "/", "无", "-", "—", "——"]);

/**
 * A target or an actual value whose sign and unit stand in columns of their own, in one cell as clerks write it: ≥ + 90 + % → ≥90%. A cell that says these
 * itself, or is no bare figure, stays as it is.
 */
export function figureCell(cell: RawCell | undefined, sign: RawCell | undefined, unit: string): RawCell | undefined {
  if (cell === undefined) return undefined;
  const text = normalise(shownText(cell));
  const comparator = /^[\d.,%]+/u.test(text) ? (signs.get(normalise(shownText(sign))) ?? "") : "";
  const ownUnit = /^-?[\d.,]+$/u.test(text) && !noUnit.has(unit) ? unit : "";
  return comparator === "" && ownUnit === "" ? cell : comparator + text + ownUnit;
}
