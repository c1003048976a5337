/**
 * What the very hidden sheet `_绩评` keeps: the scheme as JSON with its fingerprint, what was written last and what it
 * overwrote, and the inputs as they were when they were scored. Long texts are cut into rows named <key>.0, <key>.1 ….
 */
import type { BlockWrite } from "./blockWrite";
import type { FormTable } from "./table";

/** Excel keeps 32,767 characters a cell; a JSON text is cut well below that. */
const chunkLength = 30_000;

export type StateKey = "scheme" | "schemeFingerprint" | "written" | "restore" | "scoredAt";
export const stateKeys: readonly StateKey[] = ["scheme", "schemeFingerprint", "written", "restore", "scoredAt"];

/** Rows laid out for each key; longer texts get rows below. */
export const preparedChunks: Record<StateKey, number> = { scheme: 4, schemeFingerprint: 1, written: 4, restore: 8, scoredAt: 1 };

/** The rows of a text: row code → piece; at least one piece, so that an old text is overwritten by an empty one. */
export function chunks(key: string, text: string): [string, string][] {
  const count = Math.max(1, Math.ceil(text.length / chunkLength));
  return Array.from({ length: count }, (_, index) => [
    `${key}.${String(index)}`,
    text.slice(index * chunkLength, (index + 1) * chunkLength),
  ]);
}

/** The text of a key, or "" where nothing was kept. */
export function stateText(table: FormTable, key: StateKey): string {
  let text = "";
  for (let index = 0; ; index += 1) {
    const cell = table.cell(`${key}.${String(index)}`, "value");
    if (cell === null || cell.value === "") return text;
    text += String(cell.value);
  }
}

/** Writes a text of `_绩评` over its rows; rows that are left over from a longer text are emptied. */
export function stateWrites(state: FormTable, key: StateKey, text: string): BlockWrite[] {
  const column = state.columns.get("value");
  if (column === undefined) return [];
  const pieces = chunks(key, text);
  const rows = pieces.map(([code, piece], index): [number, string, string] => [state.rows.get(code) ?? state.endRow + index, code, piece]);
  const leftOver = [...state.rows].filter(
    ([code, row]) => code.startsWith(`${key}.`) && !rows.some(([known]) => known === row) && state.cellAt(row, column).value !== "",
  );
  const block = (row: number, at: number, value: string): BlockWrite => ({
    kind: "state",
    sheetId: state.sheetId,
    area: { row, column: at, rowCount: 1, columnCount: 1 },
    numberFormats: [["@"]],
    values: [[value]],
  });
  return [
    ...rows.flatMap(([row, code, piece]) =>
      state.rows.has(code) ? [block(row, column, piece)] : [block(row, state.codeColumn, code), block(row, column, piece)],
    ),
    ...leftOver.map(([, row]) => block(row, column, "")),
  ];
}
