import { parseArea } from "../address";
import { translateFormula } from "../formulaText";
import type { Area } from "../model";

/**
 * The areas of a rule in a file ("A1:A9 C1:C9") with its formulas as they read for each: a file keeps them for the
 * first row and column of all areas together (as Apache POI and LibreOffice read it too).
 */
export function areasOf(ranges: string): { area: Area; translate: (formula: string) => string }[] {
  const areas = ranges.split(" ").flatMap((range) => parseArea(range) ?? []);
  const row = Math.min(...areas.map((area) => area.row));
  const column = Math.min(...areas.map((area) => area.column));
  return areas.map((area) => ({ area, translate: (formula) => translateFormula(formula, area.row - row, area.column - column) }));
}
