import type { Area, Sheet } from "../../workbook";
import { clearCells } from "../clearing";
import type { Emulator } from "../emulator";
import { apiAddress } from "../values";
import { ConditionalFormatCollection } from "./conditionalFormatCollection";
import { DataValidation } from "./dataValidation";
import { HostCollection, HostObject } from "./hostObject";
import { Range } from "./range";
import { RangeFormat } from "./rangeFormat";

/** Excel.RangeAreas: several areas of one sheet. */
export class RangeAreas extends HostObject {
  constructor(
    host: Emulator,
    readonly sheet: Sheet,
    readonly blocks: readonly Area[],
  ) {
    super(host);
  }

  get address(): string {
    return this.blocks.map((area) => apiAddress(this.sheet.name, area)).join(",");
  }

  get areaCount(): number {
    return this.blocks.length;
  }

  get cellCount(): number {
    return this.blocks.reduce((sum, area) => sum + area.rowCount * area.columnCount, 0);
  }

  get areas(): RangeCollection {
    return new RangeCollection(this.host, this.sheet, this.blocks);
  }

  get format(): RangeFormat {
    return new RangeFormat(this.host, this.sheet, this.blocks);
  }

  get dataValidation(): DataValidation {
    return new DataValidation(this.host, this.sheet, this.blocks);
  }

  get conditionalFormats(): ConditionalFormatCollection {
    return new ConditionalFormatCollection(this.host, this.sheet, this.blocks);
  }

  clear(applyTo: unknown): void {
    clearCells(this.host, this.sheet, this.blocks, applyTo);
  }

  /** RangeAreas are kept by their address: the library asks for nothing of them later but within the same request. */
  _KeepReference(): void {}
}

/** Excel.RangeCollection. */
export class RangeCollection extends HostCollection {
  constructor(
    host: Emulator,
    readonly sheet: Sheet,
    readonly blocks: readonly Area[],
  ) {
    super(host);
  }

  get items(): Range[] {
    return this.blocks.map((area) => new Range(this.host, this.sheet, area));
  }

  getCount(): number {
    return this.blocks.length;
  }
}
