import { addSheet, sheetNamed, type Sheet } from "../../workbook";
import { booleanArgument, optional, textArgument } from "../arguments";
import { EventType } from "../events";
import { HostError } from "../hostError";
import { WORKBOOK_TARGET, type EventTypeNumber } from "../protocol";
import { HostCollection } from "./hostObject";
import { checkSheetName, Worksheet } from "./worksheet";

/** Excel.WorksheetCollection. */
export class WorksheetCollection extends HostCollection {
  get items(): Worksheet[] {
    return this.host.workbook.sheets.map((sheet) => this.#wrap(sheet));
  }

  /** "The worksheet will be added at the end of existing worksheets"; it is not activated. Source: @types/office-js. */
  add(name: unknown): Worksheet {
    this.host.refuseIfReadOnly();
    const wanted = optional(name, textArgument, "name", this.#freeName());
    checkSheetName(this.host, wanted);
    const sheet = addSheet(this.host.workbook, wanted);
    this.host.sheetsChanged(EventType.added, sheet);
    return this.#wrap(sheet);
  }

  getItem(key: unknown): Worksheet {
    const sheet = this.#find(key);
    if (!sheet) throw new HostError("ItemNotFound", "The requested resource doesn't exist.");
    return this.#wrap(sheet);
  }

  getItemOrNullObject(key: unknown): Worksheet | null {
    const sheet = this.#find(key);
    return sheet ? this.#wrap(sheet) : null;
  }

  getActiveWorksheet(): Worksheet {
    return this.#wrap(this.host.activeSheet);
  }

  getFirst(visibleOnly: unknown): Worksheet {
    return this.#end(visibleOnly, 0);
  }

  getLast(visibleOnly: unknown): Worksheet {
    return this.#end(visibleOnly, -1);
  }

  getCount(visibleOnly: unknown): number {
    return this.#listed(visibleOnly).length;
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
  _RegisterActivatedEvent(): void {
    this.#register(EventType.activated);
  }
  _UnregisterActivatedEvent(): void {
    this.#unregister(EventType.activated);
  }
  _RegisterAddedEvent(): void {
    this.#register(EventType.added);
  }
  _UnregisterAddedEvent(): void {
    this.#unregister(EventType.added);
  }
  _RegisterDeletedEvent(): void {
    this.#register(EventType.deleted);
  }
  _UnregisterDeletedEvent(): void {
    this.#unregister(EventType.deleted);
  }

  #register(type: EventTypeNumber): void {
    this.host.events.register(type, WORKBOOK_TARGET);
  }

  #unregister(type: EventTypeNumber): void {
    this.host.events.unregister(type, WORKBOOK_TARGET);
  }

  /** "The name or ID of the worksheet." Source: @types/office-js, WorksheetCollection.getItem. */
  #find(key: unknown): Sheet | undefined {
    const text = textArgument(key, "key");
    return this.host.workbook.sheets.find((sheet) => this.host.sheetId(sheet) === text) ?? sheetNamed(this.host.workbook, text);
  }

  #listed(visibleOnly: unknown): Sheet[] {
    const onlyVisible = optional(visibleOnly, booleanArgument, "visibleOnly", false);
    return this.host.workbook.sheets.filter((sheet) => !onlyVisible || sheet.visibility === "Visible");
  }

  #end(visibleOnly: unknown, index: number): Worksheet {
    const sheet = this.#listed(visibleOnly).at(index);
    if (!sheet) throw new HostError("ItemNotFound", "There is no such sheet.");
    return this.#wrap(sheet);
  }

  #freeName(): string {
    let number = this.host.workbook.sheets.length + 1;
    while (sheetNamed(this.host.workbook, `Sheet${number}`)) number += 1;
    return `Sheet${number}`;
  }

  #wrap(sheet: Sheet): Worksheet {
    return new Worksheet(this.host, sheet);
  }
}
