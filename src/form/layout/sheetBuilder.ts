/** Builds a SheetLayout row by row: the hidden marker row first, each row with its code in the last, hidden column. */
import type { Column } from "../columns";
import { markerText } from "../marker";
import type { Area, LayoutCell, SheetKind, SheetLayout, StyleName } from "../sheet";

export interface RowOptions {
  style?: StyleName;
  /** Styles of single columns instead of the row's. */
  styles?: Partial<Record<string, StyleName>>;
  height?: number;
}

export class SheetBuilder {
  private readonly rows: LayoutCell[][] = [];
  private readonly columns: Column[];
  readonly layout: SheetLayout;

  constructor(formId: string, kind: SheetKind, name: string, columns: readonly Column[]) {
    this.columns = [...columns, { code: "code", width: 4, hidden: true }];
    this.layout = {
      kind,
      name,
      visibility: "Visible",
      cells: this.rows,
      numberFormats: [],
      columns: this.columns.map(({ width, hidden }) => (hidden === true ? { width, hidden } : { width })),
      rowHeights: [],
      hiddenRows: [0],
      styles: [],
      merges: [],
      validations: [],
      conditionalFormats: [],
    };
    this.rows.push([...columns.map(({ code }) => code), markerText({ formId, kind })]);
  }

  /** The row that the next addRow fills, zero-based. */
  get nextRow(): number {
    return this.rows.length;
  }

  /** The zero-based column of a code. A code that the sheet lacks is a fault of the layout, not of a user. */
  column(code: string): number {
    const column = this.columns.findIndex((known) => known.code === code);
    if (column < 0) throw new Error(`the sheet ${this.layout.kind} has no column ${code}`);
    return column;
  }

  has(code: string): boolean {
    return this.columns.some((known) => known.code === code);
  }

  /** The zero-based row of a code; null where no row of that code is laid. */
  rowOf(code: string): number | null {
    const row = this.rows.findIndex((cells) => cells.at(-1) === code);
    return row < 0 ? null : row;
  }

  get visibleColumns(): number {
    return this.columns.filter(({ hidden }) => hidden !== true).length;
  }

  /** Visible columns that are printed. */
  get printedColumns(): number {
    return this.columns.filter(({ hidden, unprinted }) => hidden !== true && unprinted !== true).length;
  }

  /** Adds a row with its code and its cells by column code; answers its zero-based row. */
  addRow(code: string, cells: Partial<Record<string, LayoutCell>>, options: RowOptions = {}): number {
    const row = this.rows.length;
    const known = this.columns.map((column) => (column.code === "code" ? code : (cells[column.code] ?? null)));
    this.rows.push(known);
    for (const column of this.columns.slice(0, this.visibleColumns).keys()) {
      const style = options.styles?.[this.columns[column]?.code ?? ""] ?? options.style;
      if (style !== undefined) this.styleRun({ row, column, rowCount: 1, columnCount: 1 }, style);
    }
    if (options.height !== undefined) this.layout.rowHeights.push({ row, height: options.height });
    return row;
  }

  /** The cells of a row that holds one thing, in its first column. */
  first(cell: LayoutCell): Partial<Record<string, LayoutCell>> {
    return { [this.columns[0]?.code ?? ""]: cell };
  }

  cell(row: number, columnCode: string): Area {
    return { row, column: this.column(columnCode), rowCount: 1, columnCount: 1 };
  }

  /** The cells of a column from one row to another, both included. */
  columnArea(columnCode: string, firstRow: number, lastRow: number): Area {
    return { row: firstRow, column: this.column(columnCode), rowCount: lastRow - firstRow + 1, columnCount: 1 };
  }

  /** Styles a cell; beside a cell of the same style and row the area grows. Looks never overlap, so their order does not matter. */
  private styleRun(cell: Area, style: StyleName): void {
    const left = this.layout.styles.at(-1);
    const { row, column, columnCount } = left?.area ?? { row: -1, column: 0, columnCount: 0 };
    if (left?.style === style && row === cell.row && column + columnCount === cell.column) {
      left.area = { ...left.area, columnCount: columnCount + 1 };
    } else {
      this.style(cell, style);
    }
  }

  style(area: Area, style: StyleName): void {
    this.layout.styles.push({ area, style });
  }

  format(area: Area, format: string): void {
    this.layout.numberFormats.push({ area, format });
  }

  merge(area: Area): void {
    if (area.rowCount > 1 || area.columnCount > 1) this.layout.merges.push(area);
  }

  /** Puts a formula into a cell that was laid before the cells that it refers to. */
  setFormula(row: number, columnCode: string, formula: string): void {
    const cells = this.rows[row];
    if (cells === undefined) throw new Error(`the sheet ${this.layout.kind} has no row ${String(row)} yet`);
    cells[this.column(columnCode)] = { formula };
  }
}
