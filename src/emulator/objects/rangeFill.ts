import type { Area, Sheet } from "../../workbook";
import { colourArgument } from "../arguments";
import type { Emulator } from "../emulator";
import { changeStyle, commonStyle } from "../formatting";
import { HostObject } from "./hostObject";

/** Excel.RangeFill: a solid colour. */
export class RangeFill extends HostObject {
  constructor(
    host: Emulator,
    readonly sheet: Sheet,
    readonly areas: readonly Area[],
  ) {
    super(host);
  }

  /** No fill reads as white, "#FFFFFF" [as Excel answers]. */
  get color(): string | null {
    return commonStyle(this, (style) => style.fill ?? "#FFFFFF");
  }
  set color(value: unknown) {
    const fill = colourArgument(value, "color");
    changeStyle(this, ({ fill: _old, ...style }) => (fill === "" ? style : { ...style, fill }));
  }

  clear(): void {
    changeStyle(this, ({ fill: _old, ...style }) => style);
  }
}
