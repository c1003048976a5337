import { cellAt, type Area } from "../../workbook";
import { parseBlock, printBlock } from "./clipboard";
import type { CellEditor } from "./editor";
import { formatValue } from "./numberFormat";
import type { GridSession, Refusal } from "./session";

/** Copy, cut and paste of blocks while no cell is being edited; within a cell the browser's own clipboard works. */
export function connectClipboard(
  editor: CellEditor,
  session: GridSession,
  selected: () => Area,
  pasted: (refusal: Refusal | undefined, area: Area | undefined) => void,
): void {
  const take = (event: ClipboardEvent): boolean => {
    if (editor.mode !== "ready" || !event.clipboardData) return false;
    event.preventDefault();
    event.clipboardData.setData("text/plain", printBlock(textsOf(session, selected())));
    return true;
  };
  editor.box.addEventListener("copy", (event) => void take(event));
  editor.box.addEventListener("cut", (event) => {
    if (take(event)) pasted(session.clear(selected()), undefined);
  });
  editor.box.addEventListener("paste", (event) => {
    if (editor.mode !== "ready" || !event.clipboardData) return;
    event.preventDefault();
    const area = selected();
    const rows = spread(parseBlock(event.clipboardData.getData("text/plain")), area);
    const columnCount = Math.max(...rows.map((row) => row.length));
    pasted(session.paste(area, rows), { row: area.row, column: area.column, rowCount: rows.length, columnCount });
  });
}

/** The cells as they look, without the rows and columns that are beyond what the sheet holds. */
function textsOf(session: GridSession, area: Area): string[][] {
  const { sheet } = session;
  return lines(area.rowCount).map((row) =>
    lines(area.columnCount).map((column) => {
      const cell = cellAt(sheet, area.row + row, area.column + column);
      return formatValue(cell?.value ?? null, cell?.numberFormat);
    }),
  );
}

/** One copied cell fills the whole selection, as in Excel. */
function spread(rows: string[][], area: Area): string[][] {
  const only = rows.length === 1 && rows[0]?.length === 1 ? rows[0][0] : undefined;
  if (only === undefined) return rows;
  return lines(area.rowCount).map(() => lines(area.columnCount).map(() => only));
}

function lines(count: number): number[] {
  return Array.from({ length: count }, (_, index) => index);
}
