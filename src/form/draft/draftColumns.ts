/** Which field stands in which column of the draft: the tables of the sheet 评分方案, and a few more that make typing easier. */
import { sideBySide, tables, type TableShape } from "../schemeRows";

/** The columns that may be filled. */
export const valueColumns = Array.from({ length: 10 }, (_, index) => `c${String(index + 1)}`);
/** The hidden column of the kind, by its English name, that the parameters of a rule were laid for: another kind in its cell is a change. */
export const laidKindColumn = "laidKind";

const draftTables: readonly Pick<TableShape, "rows" | "leaves">[] = [
  { rows: /^groups\.\d+(?=\.)/u, leaves: ["path.0", "path.1", "path.2", "weight", "scoredAsOne", "open"] },
  // At most six words are offered (schemes/shape.ts).
  { rows: /^indicators\.\d+\.choices(?=\.)/u, leaves: sideBySide.slice(0, 6) },
  { rows: /^indicators\.\d+\.[\w.]*\bsynonyms(?=\.)/u, leaves: sideBySide },
  { rows: /^required(?=\.)/u, leaves: sideBySide },
  // Names of documents are long: each has a row.
  ...tables.filter(({ rows }) => !rows.test("basis.0")),
];

/** The paths of a row's leaves from column c1 on; null where a column is another kind of row's. */
export function leafPaths(code: string): (string | null)[] {
  const table = draftTables.find(({ rows }) => rows.exec(`${code}.code`)?.[0] === code);
  return table === undefined ? [code] : table.leaves.map((leaf) => leaf && `${code}.${leaf}`);
}
