/** Columns of text for a terminal, where a Chinese character is two cells wide. The last column is not filled up. */
export function table(heading: string[], rows: string[][]): string {
  const lines = [heading, ...rows];
  const widths = heading.map((_, column) => Math.max(...lines.map((line) => widthOf(line[column] ?? ""))));
  return lines
    .map((line) =>
      line.map((text, column) => (column === line.length - 1 ? text : text + " ".repeat((widths[column] ?? 0) - widthOf(text)))).join("  "),
    )
    .join("\n");
}

/** Cells that a text takes: East Asian wide and full-width characters take two (Unicode Standard Annex 11). */
export function widthOf(text: string): number {
  let width = 0;
  for (const character of text) {
    width += /[\u1100-\u115f\u2e80-\u303e\u3041-\ua4cf\uac00-\ud7a3\uf900-\ufaff\ufe30-\ufe4f\uff00-\uff60\uffe0-\uffe6]/u.test(character)
      ? 2
      : 1;
  }
  return width;
}
