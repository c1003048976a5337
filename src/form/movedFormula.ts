/** A text in quotes; or a name, a reference or a range with its sheet, and the bracket that makes it a function. */
const parts = /"[^"]*"|[\p{L}\p{N}_.$!':]+\(?/gu;

/**
 * A formula that moves to another row of its sheet together with the row: references to cells of its own row go along, all others stay, as when the row is
 * cut and pasted. Rows are zero-based.
 */
export function movedFormula(formula: string, from: number, to: number): string {
  const moved = (reference: string): string => {
    const [, column, row] = /^(\$?[A-Z]{1,3}\$?)(\d+)$/u.exec(reference) ?? [];
    return column === undefined || Number(row) !== from + 1 ? reference : column + String(to + 1);
  };
  return formula.replaceAll(parts, (part) => (/["!(]/u.test(part) ? part : part.split(":").map(moved).join(":")));
}
