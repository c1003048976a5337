import { intersectAreas, type Area, type ConditionalFormat as Format, type Sheet } from "../../workbook";
import { countArgument, textArgument } from "../arguments";
import { isSameArea, isUnbounded } from "../areas";
import type { Emulator } from "../emulator";
import { HostError } from "../hostError";
import { refuseUnlessAllowed } from "../protection";
import { ConditionalFormat } from "./conditionalFormat";
import { HostCollection } from "./hostObject";

/** Excel.ConditionalFormatCollection: the formats that overlap the range. */
export class ConditionalFormatCollection extends HostCollection {
  constructor(
    host: Emulator,
    readonly sheet: Sheet,
    readonly areas: readonly Area[],
  ) {
    super(host);
  }

  get items(): ConditionalFormat[] {
    return this.#overlapping.map((format) => new ConditionalFormat(this.host, this.sheet, format));
  }

  /** "Adds a new conditional format to the collection at the first/top priority." Source: @types/office-js. */
  add(type: unknown): ConditionalFormat {
    this.#write();
    const [area, ...others] = this.areas;
    if (!area || others.length > 0 || isUnbounded(area))
      throw new HostError("NotImplemented", "A format of several areas or of whole rows is not part of the emulator.");
    if (textArgument(type, "type") !== "Custom")
      throw new HostError("NotImplemented", "Formats other than Custom are not part of the emulator.");
    for (const format of this.sheet.conditionalFormats) format.priority += 1;
    const added: Format = { area, formula: "", style: {}, priority: 1, stopIfTrue: false };
    this.sheet.conditionalFormats.push(added);
    return new ConditionalFormat(this.host, this.sheet, added);
  }

  getCount(): number {
    return this.#overlapping.length;
  }

  getItemAt(index: unknown): ConditionalFormat {
    const item = this.items[countArgument(index, "index")];
    if (!item) throw new HostError("ItemNotFound", "There is no such conditional format.");
    return item;
  }

  getItem(id: unknown): ConditionalFormat {
    const item = this.items.find((candidate) => candidate.id === id);
    if (!item) throw new HostError("ItemNotFound", "There is no such conditional format.");
    return item;
  }

  clearAll(): void {
    this.#write();
    const { areas } = this;
    const isPartly = this.#overlapping.some(
      (format) => !areas.some((area) => isSameArea(area, format.area) || isWithin(format.area, area)),
    );
    if (isPartly) throw new HostError("NotImplemented", "Clearing a part of a format's cells is not part of the emulator.");
    const cleared = this.#overlapping;
    this.sheet.conditionalFormats = this.sheet.conditionalFormats.filter((format) => !cleared.includes(format));
  }

  /** First the one that wins. */
  get #overlapping(): Format[] {
    const overlapping = this.sheet.conditionalFormats.filter((format) => this.areas.some((area) => intersectAreas(area, format.area)));
    return overlapping.sort((one, other) => one.priority - other.priority);
  }

  #write(): void {
    this.host.refuseIfReadOnly();
    refuseUnlessAllowed(this.sheet, "allowFormatCells");
    this.host.lookChanged(this.sheet);
  }
}

function isWithin(inner: Area, outer: Area): boolean {
  const common = intersectAreas(inner, outer);
  return common !== undefined && isSameArea(common, inner);
}
