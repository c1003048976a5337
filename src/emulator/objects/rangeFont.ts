import type { Area, CellStyle, Sheet } from "../../workbook";
import { booleanArgument, choiceArgument, colourArgument, numberArgument, textArgument } from "../arguments";
import type { Emulator } from "../emulator";
import { changeStyle, commonStyle } from "../formatting";
import { HostObject } from "./hostObject";

type Font = NonNullable<CellStyle["font"]>;
/** The font of a new workbook. */
const standard = { name: "Calibri", size: 11, color: "#000000" };

/** Excel.RangeFont. */
export class RangeFont extends HostObject {
  constructor(
    host: Emulator,
    readonly sheet: Sheet,
    readonly areas: readonly Area[],
  ) {
    super(host);
  }

  get name(): string | null {
    return commonStyle(this, (style) => style.font?.name ?? standard.name);
  }
  set name(value: unknown) {
    this.#change({ name: textArgument(value, "name") });
  }
  get size(): number | null {
    return commonStyle(this, (style) => style.font?.size ?? standard.size);
  }
  set size(value: unknown) {
    this.#change({ size: numberArgument(value, "size") });
  }
  get color(): string | null {
    return commonStyle(this, (style) => style.font?.color ?? standard.color);
  }
  set color(value: unknown) {
    this.#change({ color: colourArgument(value, "color") });
  }
  get bold(): boolean | null {
    return commonStyle(this, (style) => style.font?.bold ?? false);
  }
  set bold(value: unknown) {
    this.#change({ bold: booleanArgument(value, "bold") });
  }
  get italic(): boolean | null {
    return commonStyle(this, (style) => style.font?.italic ?? false);
  }
  set italic(value: unknown) {
    this.#change({ italic: booleanArgument(value, "italic") });
  }
  get underline(): "None" | "Single" | null {
    return commonStyle(this, (style) => (style.font?.underline ? "Single" : "None"));
  }
  set underline(value: unknown) {
    this.#change({ underline: choiceArgument(value, ["None", "Single"], "underline") === "Single" });
  }

  #change(change: Font): void {
    changeStyle(this, (style) => ({ ...style, font: { ...style.font, ...change } }));
  }
}
