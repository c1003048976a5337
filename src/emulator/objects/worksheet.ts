import { parseArea, parseReference, sheetNameFault, usedArea, type Area, type Sheet } from "../../workbook";
import { booleanArgument, choiceArgument, colourArgument, countArgument, optional, textArgument } from "../arguments";
import { copySheet, deleteSheet, renameSheet } from "../edits";
import type { Emulator } from "../emulator";
import { EventType } from "../events";
import { HostError } from "../hostError";
import type { EventTypeNumber } from "../protocol";
import { AutoFilter } from "./autoFilter";
import { ChartCollection } from "./chartCollection";
import { WorksheetFreezePanes } from "./worksheetFreezePanes";
import { HostObject } from "./hostObject";
import { PageLayout } from "./pageLayout";
import { Range } from "./range";
import { RangeAreas } from "./rangeAreas";
import { WorksheetProtection } from "./worksheetProtection";

/** Refuses a name that Excel would refuse. Codes: "InvalidArgument" and "ItemAlreadyExists" of the error table. */
export function checkSheetName(host: Emulator, name: string, renamed?: Sheet): void {
  const fault = sheetNameFault(host.workbook, name, renamed);
  if (fault === undefined) return;
  throw new HostError(fault === "taken" ? "ItemAlreadyExists" : "InvalidArgument", `The sheet name ${JSON.stringify(name)} is ${fault}.`);
}

/** Excel.Worksheet. */
export class Worksheet extends HostObject {
  constructor(
    host: Emulator,
    readonly sheet: Sheet,
  ) {
    super(host);
  }

  override identity(): { Id: string } {
    return { Id: this.host.sheetId(this.sheet) };
  }

  get id(): string {
    return this.host.sheetId(this.sheet);
  }

  get name(): string {
    return this.sheet.name;
  }
  set name(value: unknown) {
    this.host.refuseIfReadOnly();
    const name = textArgument(value, "name");
    checkSheetName(this.host, name, this.sheet);
    renameSheet(this.host.workbook, this.sheet, name);
    this.host.sheetsChanged();
  }

  get position(): number {
    return this.host.workbook.sheets.indexOf(this.sheet);
  }
  set position(value: unknown) {
    this.host.refuseIfReadOnly();
    const { sheets } = this.host.workbook;
    const position = countArgument(value, "position");
    if (position >= sheets.length) throw new HostError("InvalidArgument", "position is beyond the last sheet.");
    sheets.splice(this.position, 1);
    sheets.splice(position, 0, this.sheet);
    this.host.sheetsChanged();
  }

  get visibility(): Sheet["visibility"] {
    return this.sheet.visibility;
  }
  set visibility(value: unknown) {
    this.host.refuseIfReadOnly();
    const visibility = choiceArgument(value, ["Visible", "Hidden", "VeryHidden"], "visibility");
    if (visibility !== "Visible") this.#refuseIfLastVisible();
    this.sheet.visibility = visibility;
    if (visibility !== "Visible") this.#bringAnotherToFront();
    this.host.sheetsChanged();
  }

  get tabColor(): string {
    return this.sheet.tabColor ?? "";
  }
  set tabColor(value: unknown) {
    this.host.refuseIfReadOnly();
    const colour = colourArgument(value, "tabColor");
    if (colour === "") delete this.sheet.tabColor;
    else this.sheet.tabColor = colour;
    this.host.sheetsChanged();
  }

  get showGridlines(): boolean {
    return this.sheet.showGridlines;
  }
  /** The library writes the property under this name (excel-web-16.00.debug.js, Worksheet_ShowGridlines_Set). */
  set gridlines(value: unknown) {
    this.host.refuseIfReadOnly();
    this.sheet.showGridlines = booleanArgument(value, "showGridlines");
    this.host.lookChanged(this.sheet);
  }

  get freezePanes(): WorksheetFreezePanes {
    return new WorksheetFreezePanes(this.host, this.sheet);
  }

  get pageLayout(): PageLayout {
    return new PageLayout(this.host, this.sheet);
  }

  get protection(): WorksheetProtection {
    return new WorksheetProtection(this.host, this.sheet);
  }

  get autoFilter(): AutoFilter {
    return new AutoFilter(this.host, this.sheet);
  }

  get charts(): ChartCollection {
    return new ChartCollection(this.host, this.sheet);
  }

  /** A sheet that is hidden cannot come to the front [inferred from Excel's own window]. */
  activate(): void {
    if (this.sheet.visibility !== "Visible") throw new HostError("InvalidOperation", "A hidden sheet cannot be activated.");
    if (this.host.workbook.activeSheet === this.sheet.id) return;
    this.host.select(this.sheet, { row: 0, column: 0, rowCount: 1, columnCount: 1 });
  }

  /** "If the worksheet's visibility is set to VeryHidden, the delete operation will fail with an InvalidOperation." Source: @types/office-js. */
  delete(): void {
    this.host.refuseIfReadOnly();
    if (this.sheet.visibility === "VeryHidden") throw new HostError("InvalidOperation", "A very hidden sheet cannot be deleted.");
    this.#refuseIfLastVisible();
    this.#bringAnotherToFront();
    this.host.sheetsChanged(EventType.deleted, this.sheet);
    deleteSheet(this.host.workbook, this.sheet);
    this.host.sheetsChanged();
  }

  /** Source: @types/office-js: "None" (the default) places the copy at the beginning. */
  copy(positionType: unknown, relativeTo: unknown): Worksheet {
    this.host.refuseIfReadOnly();
    const place = optional(
      positionType,
      (value, name) => choiceArgument(value, ["None", "Before", "After", "Beginning", "End"], name),
      "positionType",
      "None",
    );
    const needsNeighbour = place === "Before" || place === "After";
    if (needsNeighbour && !(relativeTo instanceof Worksheet)) throw new HostError("InvalidArgument", "relativeTo must be a sheet.");
    const { sheets } = this.host.workbook;
    const neighbour = relativeTo instanceof Worksheet ? sheets.indexOf(relativeTo.sheet) : 0;
    const position = needsNeighbour ? neighbour + (place === "After" ? 1 : 0) : place === "End" ? sheets.length : 0;
    const copied = copySheet(this.host.workbook, this.sheet, position);
    this.host.sheetsChanged(EventType.added, copied);
    return new Worksheet(this.host, copied);
  }

  /** The sheet's cells where no address is given; an address may name this sheet. */
  getRange(address: unknown): Range {
    const text = optional(address, textArgument, "address", "1:1048576");
    return new Range(this.host, this.sheet, this.#areaOf(text));
  }

  /** Several areas with commas between them. Source: learn.microsoft.com "troubleshooting": cut at 8,192 characters. */
  getRanges(address: unknown): RangeAreas {
    const text = textArgument(address, "address");
    if (text.length > 8192) throw new HostError("InvalidArgument", "An address is at most 8,192 characters long.");
    return new RangeAreas(
      this.host,
      this.sheet,
      text.split(",").map((part) => this.#areaOf(part)),
    );
  }

  getRangeByIndexes(row: unknown, column: unknown, rowCount: unknown, columnCount: unknown): Range {
    return new Range(this.host, this.sheet, {
      row: countArgument(row, "startRow"),
      column: countArgument(column, "startColumn"),
      rowCount: countArgument(rowCount, "rowCount", 1),
      columnCount: countArgument(columnCount, "columnCount", 1),
    });
  }

  getCell(row: unknown, column: unknown): Range {
    return this.getRangeByIndexes(row, column, 1, 1);
  }

  /** "If the entire worksheet is blank, this function will return the top left cell." Source: @types/office-js. */
  getUsedRange(valuesOnly: unknown): Range {
    return this.getUsedRangeOrNullObject(valuesOnly) ?? this.getRangeByIndexes(0, 0, 1, 1);
  }

  getUsedRangeOrNullObject(valuesOnly: unknown): Range | null {
    const area = usedArea(this.sheet, optional(valuesOnly, booleanArgument, "valuesOnly", false));
    return area ? new Range(this.host, this.sheet, area) : null;
  }

  _GetAnotherWorksheetById(id: unknown): Worksheet {
    const sheet = this.host.workbook.sheets.find((candidate) => this.host.sheetId(candidate) === id);
    if (!sheet) throw new HostError("ItemNotFound", "The requested resource doesn't exist.");
    return new Worksheet(this.host, sheet);
  }

  _RegisterDataChangedEvent(): void {
    this.#register(EventType.changed);
  }
  _UnregisterDataChangedEvent(): void {
    this.#unregister(EventType.changed);
  }
  _RegisterSelectionChangedEvent(): void {
    this.#register(EventType.selectionChanged);
  }
  _UnregisterSelectionChangedEvent(): void {
    this.#unregister(EventType.selectionChanged);
  }

  #register(type: EventTypeNumber): void {
    this.host.events.register(type, this.id);
  }

  #unregister(type: EventTypeNumber): void {
    this.host.events.unregister(type, this.id);
  }

  #areaOf(address: string): Area {
    const reference = parseReference(address);
    const isOther = reference?.sheetName !== undefined && reference.sheetName.toLowerCase() !== this.sheet.name.toLowerCase();
    const area = reference && !isOther ? reference.area : parseArea(address);
    if (!area) throw new HostError("InvalidArgument", `${JSON.stringify(address)} is no address of this sheet.`);
    return area;
  }

  /** A workbook keeps at least one visible sheet. Source: support.microsoft.com "Hide or unhide worksheets". */
  #refuseIfLastVisible(): void {
    const visible = this.host.workbook.sheets.filter((sheet) => sheet.visibility === "Visible");
    if (visible.length === 1 && visible[0] === this.sheet) {
      throw new HostError("InvalidOperation", "A workbook must keep a visible sheet.");
    }
  }

  #bringAnotherToFront(): void {
    if (this.host.workbook.activeSheet !== this.sheet.id) return;
    const { sheets } = this.host.workbook;
    const after = sheets.slice(this.position + 1).find((sheet) => sheet.visibility === "Visible");
    const front =
      after ??
      sheets
        .slice(0, this.position)
        .filter((sheet) => sheet.visibility === "Visible")
        .at(-1);
    if (front) this.host.select(front, { row: 0, column: 0, rowCount: 1, columnCount: 1 });
  }
}
