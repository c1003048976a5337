import type { Area, Sheet } from "../../workbook";
import { booleanArgument } from "../arguments";
import type { Emulator } from "../emulator";
import { changeStyle, commonStyle } from "../formatting";
import { HostObject } from "./hostObject";

/** Excel.FormatProtection: locked is the default, and counts once the sheet is protected. */
export class FormatProtection extends HostObject {
  constructor(
    host: Emulator,
    readonly sheet: Sheet,
    readonly areas: readonly Area[],
  ) {
    super(host);
  }

  get locked(): boolean | null {
    return commonStyle(this, (style) => style.locked ?? true);
  }
  set locked(value: unknown) {
    const locked = booleanArgument(value, "locked");
    changeStyle(this, ({ locked: _old, ...style }) => (locked ? style : { ...style, locked }));
  }
}
