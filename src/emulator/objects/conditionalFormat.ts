import type { ConditionalFormat as Format, Sheet } from "../../workbook";
import { booleanArgument, colourArgument, countArgument, textArgument } from "../arguments";
import type { Emulator } from "../emulator";
import { HostObject } from "./hostObject";
import { Range } from "./range";

const ids = new WeakMap<Format, string>();
let nextId = 1;

/** A format's id, made up when it is first asked for. */
function idOf(format: Format): string {
  const id = ids.get(format) ?? `{conditionalFormat${nextId++}}`;
  ids.set(format, id);
  return id;
}

abstract class FormatPart extends HostObject {
  constructor(
    host: Emulator,
    readonly sheet: Sheet,
    readonly model: Format,
  ) {
    super(host);
  }
}

/** Excel.ConditionalFormat of type Custom. */
export class ConditionalFormat extends FormatPart {
  override identity(): { Id: string } {
    return { Id: idOf(this.model) };
  }

  get id(): string {
    return idOf(this.model);
  }
  get type(): "Custom" {
    return "Custom";
  }
  get custom(): CustomConditionalFormat {
    return new CustomConditionalFormat(this.host, this.sheet, this.model);
  }

  /** Counts from 0. */
  get priority(): number {
    return this.model.priority - 1;
  }
  set priority(value: unknown) {
    this.model.priority = countArgument(value, "priority") + 1;
    this.host.lookChanged(this.sheet);
  }
  get stopIfTrue(): boolean {
    return this.model.stopIfTrue;
  }
  set stopIfTrue(value: unknown) {
    this.model.stopIfTrue = booleanArgument(value, "stopIfTrue");
    this.host.lookChanged(this.sheet);
  }

  getRange(): Range {
    return new Range(this.host, this.sheet, this.model.area);
  }

  delete(): void {
    this.sheet.conditionalFormats = this.sheet.conditionalFormats.filter((format) => format !== this.model);
    this.host.lookChanged(this.sheet);
  }
}

/** Excel.CustomConditionalFormat. */
export class CustomConditionalFormat extends FormatPart {
  get rule(): ConditionalFormatRule {
    return new ConditionalFormatRule(this.host, this.sheet, this.model);
  }
  get format(): ConditionalRangeFormat {
    return new ConditionalRangeFormat(this.host, this.sheet, this.model);
  }
}

/** Excel.ConditionalFormatRule: a formula relative to the first cell of the range (office-js#5194). */
export class ConditionalFormatRule extends FormatPart {
  get formula(): string {
    return this.model.formula;
  }
  set formula(value: unknown) {
    this.model.formula = textArgument(value, "formula");
    this.host.lookChanged(this.sheet);
  }
}

/** Excel.ConditionalRangeFormat. */
export class ConditionalRangeFormat extends FormatPart {
  get fill(): ConditionalRangeFill {
    return new ConditionalRangeFill(this.host, this.sheet, this.model);
  }
  get font(): ConditionalRangeFont {
    return new ConditionalRangeFont(this.host, this.sheet, this.model);
  }
}

/** Excel.ConditionalRangeFill. */
export class ConditionalRangeFill extends FormatPart {
  get color(): string {
    return this.model.style.fill ?? "";
  }
  set color(value: unknown) {
    this.model.style = { ...this.model.style, fill: colourArgument(value, "color") };
    this.host.lookChanged(this.sheet);
  }
}

/** Excel.ConditionalRangeFont. */
export class ConditionalRangeFont extends FormatPart {
  get color(): string {
    return this.model.style.font?.color ?? "";
  }
  set color(value: unknown) {
    this.#change({ color: colourArgument(value, "color") });
  }
  get bold(): boolean {
    return this.model.style.font?.bold ?? false;
  }
  set bold(value: unknown) {
    this.#change({ bold: booleanArgument(value, "bold") });
  }
  get italic(): boolean {
    return this.model.style.font?.italic ?? false;
  }
  set italic(value: unknown) {
    this.#change({ italic: booleanArgument(value, "italic") });
  }

  #change(change: NonNullable<Format["style"]["font"]>): void {
    this.model.style = { ...this.model.style, font: { ...this.model.style.font, ...change } };
    this.host.lookChanged(this.sheet);
  }
}
