import type { Area, CellStyle, Sheet } from "../../workbook";
import { booleanArgument, choiceArgument, countArgument, numberArgument } from "../arguments";
import type { Emulator } from "../emulator";
import { changeStyle, commonStyle } from "../formatting";
import { HostError } from "../hostError";
import { changeColumns, changeRows, columnCharacters, columnPoints, STANDARD_ROW_HEIGHT } from "../lines";
import { refuseUnlessAllowed } from "../protection";
import { FormatProtection } from "./formatProtection";
import { HostObject } from "./hostObject";
import { RangeBorderCollection } from "./rangeBorders";
import { RangeFill } from "./rangeFill";
import { RangeFont } from "./rangeFont";

const horizontal = ["General", "Left", "Center", "Right", "Fill", "Justify", "CenterAcrossSelection", "Distributed"] as const;
const vertical = ["Top", "Center", "Bottom", "Justify", "Distributed"] as const;
/** Row heights and column widths are limited. Source: "Excel specifications and limits": 409 points, 255 characters. */
const MAXIMUM_ROW_HEIGHT = 409;
const MAXIMUM_COLUMN_CHARACTERS = 255;

/** Excel.RangeFormat. */
export class RangeFormat extends HostObject {
  constructor(
    host: Emulator,
    readonly sheet: Sheet,
    readonly areas: readonly Area[],
  ) {
    super(host);
  }

  get fill(): RangeFill {
    return new RangeFill(this.host, this.sheet, this.areas);
  }
  get font(): RangeFont {
    return new RangeFont(this.host, this.sheet, this.areas);
  }
  get borders(): RangeBorderCollection {
    return new RangeBorderCollection(this.host, this.sheet, this.areas);
  }
  get protection(): FormatProtection {
    return new FormatProtection(this.host, this.sheet, this.areas);
  }

  get horizontalAlignment(): string | null {
    return commonStyle(this, (style) => style.horizontalAlignment ?? "General");
  }
  set horizontalAlignment(value: unknown) {
    this.#change({ horizontalAlignment: choiceArgument(value, horizontal, "horizontalAlignment") });
  }
  get verticalAlignment(): string | null {
    return commonStyle(this, (style) => style.verticalAlignment ?? "Bottom");
  }
  set verticalAlignment(value: unknown) {
    this.#change({ verticalAlignment: choiceArgument(value, vertical, "verticalAlignment") });
  }
  get wrapText(): boolean | null {
    return commonStyle(this, (style) => style.wrapText ?? false);
  }
  set wrapText(value: unknown) {
    this.#change({ wrapText: booleanArgument(value, "wrapText") });
  }
  /** 0 to 250. Source: @types/office-js, RangeFormat.indentLevel. */
  get indentLevel(): number | null {
    return commonStyle(this, (style) => style.indentLevel ?? 0);
  }
  set indentLevel(value: unknown) {
    const level = countArgument(value, "indentLevel");
    if (level > 250) throw new HostError("InvalidArgument", "indentLevel is at most 250.");
    this.#change({ indentLevel: level });
  }

  /** In points; null where columns differ. 0 hides, as in Excel's own window. */
  get columnWidth(): number | null {
    return same(this.#columns((column) => columnPoints(this.sheet.columns.get(column)?.width)));
  }
  set columnWidth(value: unknown) {
    this.host.refuseIfReadOnly();
    refuseUnlessAllowed(this.sheet, "allowFormatColumns");
    const characters = columnCharacters(numberArgument(value, "columnWidth"));
    if (characters < 0 || characters > MAXIMUM_COLUMN_CHARACTERS) throw new HostError("InvalidArgument", "columnWidth is out of bounds.");
    for (const area of this.areas) changeColumns(this.sheet, area, () => (characters === 0 ? { hidden: true } : { width: characters }));
    this.host.lookChanged(this.sheet);
  }

  /** In points; null where rows differ. */
  get rowHeight(): number | null {
    return same(this.#rows((row) => this.sheet.rows.get(row)?.height ?? STANDARD_ROW_HEIGHT));
  }
  set rowHeight(value: unknown) {
    const height = numberArgument(value, "rowHeight");
    if (height < 0 || height > MAXIMUM_ROW_HEIGHT) throw new HostError("InvalidArgument", "rowHeight is out of bounds.");
    this.#changeRows(() => (height === 0 ? { hidden: true } : { height }));
  }

  /** The row grows with its text from now on: it has no height of its own. */
  autofitRows(): void {
    this.#changeRows(() => ({ height: undefined }));
  }

  #change(change: Partial<CellStyle>): void {
    changeStyle(this, (style) => ({ ...style, ...change }));
  }

  #changeRows(change: () => { height?: number | undefined; hidden?: boolean }): void {
    this.host.refuseIfReadOnly();
    refuseUnlessAllowed(this.sheet, "allowFormatRows");
    for (const area of this.areas) changeRows(this.sheet, area, change);
    this.host.lookChanged(this.sheet);
  }

  #columns(read: (column: number) => number): number[] {
    return this.areas.flatMap((area) => Array.from({ length: area.columnCount }, (_, across) => read(area.column + across)));
  }

  #rows(read: (row: number) => number): number[] {
    return this.areas.flatMap((area) => Array.from({ length: area.rowCount }, (_, down) => read(area.row + down)));
  }
}

function same(values: number[]): number | null {
  const first = values[0];
  return first !== undefined && values.every((value) => value === first) ? first : null;
}
