/**
 * Blocks of cells as the clipboard carries them between spreadsheets: tab-separated rows, a cell with a tab, line break
 * or quotation mark at its start in quotation marks, quotation marks within doubled (as Excel and WPS put text/plain).
 */
export function printBlock(rows: string[][]): string {
  return rows.map((row) => row.map(printCell).join("\t")).join("\r\n");
}

/** Reads such a block. Rows may have different lengths. The line break that Excel puts after the last row is no row of its own. */
export function parseBlock(text: string): string[][] {
  const rows: string[][] = [[]];
  const cell = /"((?:[^"]|"")*)"(?=[\t\r\n]|$)|[^\t\r\n]*/y;
  const separator = /\t|\r\n|\n|\r/y;
  for (let position = 0; ; position = separator.lastIndex) {
    cell.lastIndex = position;
    const [plain = "", quoted] = cell.exec(text) ?? [];
    rows[rows.length - 1]?.push(quoted === undefined ? plain : quoted.replace(/""/g, '"'));
    separator.lastIndex = cell.lastIndex;
    const end = separator.exec(text)?.[0];
    if (end === undefined) return rows;
    if (end === "\t") continue;
    if (separator.lastIndex === text.length) return rows;
    rows.push([]);
  }
}

function printCell(text: string): string {
  return /[\t\r\n]|^"/.test(text) ? `"${text.replace(/"/g, '""')}"` : text;
}
