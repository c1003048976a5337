import { cellAt, changeCell, type Area, type CellStyle, type Sheet } from "../../workbook";
import { choiceArgument, colourArgument } from "../arguments";
import { forEachPosition } from "../areas";
import type { Emulator } from "../emulator";
import { firstStyle, refuseFormatting, standsAt } from "../formatting";
import { HostCollection, HostObject } from "./hostObject";

type Line = NonNullable<NonNullable<CellStyle["borders"]>["top"]>;
type Side = "top" | "bottom" | "left" | "right";

const indexes = ["EdgeTop", "EdgeBottom", "EdgeLeft", "EdgeRight", "InsideVertical", "InsideHorizontal"] as const;
type BorderIndex = (typeof indexes)[number];
const lineStyles = ["None", "Continuous", "Dash", "Dot", "Double"] as const;
const weights = ["Hairline", "Thin", "Medium", "Thick"] as const;

/** Excel.RangeBorderCollection. Diagonals are not modelled. */
export class RangeBorderCollection extends HostCollection {
  constructor(
    host: Emulator,
    readonly sheet: Sheet,
    readonly areas: readonly Area[],
  ) {
    super(host);
  }

  get items(): RangeBorder[] {
    return indexes.map((index) => new RangeBorder(this.host, this.sheet, this.areas, index));
  }

  getItem(index: unknown): RangeBorder {
    return new RangeBorder(this.host, this.sheet, this.areas, choiceArgument(index, indexes, "index"));
  }
}

/** Excel.RangeBorder: one side, or the lines between the cells. */
export class RangeBorder extends HostObject {
  constructor(
    host: Emulator,
    readonly sheet: Sheet,
    readonly areas: readonly Area[],
    readonly index: BorderIndex,
  ) {
    super(host);
  }

  override identity(): { Id: string } {
    return { Id: this.index };
  }

  get sideIndex(): BorderIndex {
    return this.index;
  }

  get style(): (typeof lineStyles)[number] {
    const line = this.#line?.style;
    if (line === undefined) return "None";
    return line === "double" ? "Double" : line === "dashed" ? "Dash" : line === "dotted" ? "Dot" : "Continuous";
  }
  set style(value: unknown) {
    const style = choiceArgument(value, lineStyles, "style");
    const drawn: Record<Exclude<typeof style, "None">, Line["style"]> = {
      Continuous: "thin",
      Dash: "dashed",
      Dot: "dotted",
      Double: "double",
    };
    this.#draw(style === "None" ? undefined : { ...this.#line, style: drawn[style] });
  }

  get weight(): (typeof weights)[number] {
    const line = this.#line?.style;
    return line === "hair" ? "Hairline" : line === "medium" ? "Medium" : line === "thick" ? "Thick" : "Thin";
  }
  /** A weight draws a continuous line where there is none. */
  set weight(value: unknown) {
    const drawn = { Hairline: "hair", Thin: "thin", Medium: "medium", Thick: "thick" } as const;
    this.#draw({ ...this.#line, style: drawn[choiceArgument(value, weights, "weight")] });
  }

  get color(): string {
    return this.#line?.color ?? "#000000";
  }
  set color(value: unknown) {
    this.#draw({ style: this.#line?.style ?? "thin", color: colourArgument(value, "color") });
  }

  /** The line at the first cell stands for all. */
  get #line(): Line | undefined {
    return firstStyle(this).borders?.[this.#sides[0]];
  }

  /** The sides of cells that the lines between cells lie on come in pairs. */
  get #sides(): [Side, ...Side[]] {
    const sides: Record<BorderIndex, [Side, ...Side[]]> = {
      EdgeTop: ["top"],
      EdgeBottom: ["bottom"],
      EdgeLeft: ["left"],
      EdgeRight: ["right"],
      InsideVertical: ["right", "left"],
      InsideHorizontal: ["bottom", "top"],
    };
    return sides[this.index];
  }

  #draw(line: Line | undefined): void {
    refuseFormatting(this);
    const isInside = this.index.startsWith("Inside");
    for (const side of this.#sides) {
      for (const area of this.areas) {
        forEachPosition(area, (row, column) => {
          if (standsAt([area], side, row, column) !== isInside) this.#drawCell(row, column, side, line);
        });
      }
    }
    this.host.lookChanged(this.sheet);
  }

  #drawCell(row: number, column: number, side: Side, line: Line | undefined): void {
    const style = cellAt(this.sheet, row, column)?.style ?? {};
    const { [side]: _old, ...others } = style.borders ?? {};
    const borders = line ? { ...others, [side]: line } : others;
    changeCell(this.sheet, row, column, { style: { ...style, borders } });
  }
}
