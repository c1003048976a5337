import { createWorkbook, sheetWithId, type Area, type CellValue, type Sheet, type Workbook } from "../workbook";
import { Calculation } from "./calculation";
import { CellEdit } from "./cellEdit";
import { runBatch } from "./dispatcher";
import { byAddin, byOthers, byPerson, Events, EventType, type EventOrigin } from "./events";
import { Faults } from "./faults";
import { HostError } from "./hostError";
import type { Range } from "./objects/range";
import { RootWorkbook } from "./objects/workbook";
import { Person } from "./person";
import { RequestFlag, type EventMessage, type EventTypeNumber, type HostRequest, type ResponseBody } from "./protocol";
import { Recording } from "./recording";
import { References } from "./references";
import { excel2021, type RequirementSets } from "./requirementSets";
import { apiArea, apiValue, apiValueType } from "./values";

/** Something on screen may look different now: what the preview's grid listens to. */
export type ScreenChange = { kind: "cells"; sheet: Sheet; area?: Area } | { kind: "sheets" } | { kind: "selection" };

/** What a change of cells was, for events. */
export interface CellsChange {
  changeType: "RangeEdited" | "RowInserted" | "RowDeleted" | "ColumnInserted" | "ColumnDeleted";
  /** Only where a single cell changed: events carry details then (office-js#5347). */
  before?: CellValue;
}

/**
 * A stand-in for Excel beneath the real office.js: a plain workbook, the rules by which Excel answers requests and takes
 * a person's typing, and means to watch and disturb it. What it proves is our behaviour against it, not Excel's.
 */
export class Emulator {
  readonly recording = new Recording();
  readonly faults = new Faults();
  readonly events = new Events();
  readonly cellEdit = new CellEdit();
  readonly references = new References<Range>();
  readonly calculation = new Calculation(() => this.workbook);
  /** What the person at the keyboard does. */
  readonly person: Person = new Person(this, byPerson);
  /** What somebody else does who has the workbook open too: the same, but events say "Remote". */
  readonly coauthor: Person = new Person(this, byOthers);
  /** Called before each request of the add-in's code: a place to delete a sheet or to type between two requests. */
  beforeRequest: ((request: number) => void) | undefined;
  requirementSets: RequirementSets = excel2021;
  selection: { sheetId: string; area: Area };
  /** The year that "1-2" falls in; the clock of the machine unless a test sets it. */
  currentYear = new Date().getFullYear();
  private open: Workbook;
  private origin: EventOrigin = byPerson;
  private requestCount = 0;
  private actDepth = 0;
  private readonly screenListeners = new Set<(change: ScreenChange) => void>();
  private readonly eventListeners = new Set<(message: EventMessage) => void>();

  constructor(workbook: Workbook = createWorkbook()) {
    this.open = workbook;
    this.selection = { sheetId: workbook.activeSheet, area: { row: 0, column: 0, rowCount: 1, columnCount: 1 } };
  }

  get workbook(): Workbook {
    return this.open;
  }

  /** Puts another workbook in the window; references and event registrations are the old one's and end with it. */
  openWorkbook(workbook: Workbook): void {
    this.open = workbook;
    this.references.clear();
    this.events.clear();
    this.selection = { sheetId: workbook.activeSheet, area: { row: 0, column: 0, rowCount: 1, columnCount: 1 } };
    this.calculation.invalidate();
    this.calculation.endOfRequest();
    this.notifyScreen({ kind: "sheets" });
  }

  get activeSheet(): Sheet {
    const sheet = sheetWithId(this.workbook, this.workbook.activeSheet);
    if (!sheet) throw new HostError("InvalidOperation", "The workbook has no sheet.");
    return sheet;
  }

  /** Calls back after each change of what is on screen; answers how to stop. */
  observe(listener: (change: ScreenChange) => void): () => void {
    this.screenListeners.add(listener);
    return () => this.screenListeners.delete(listener);
  }

  /** Where events are pushed to; answers how to stop. */
  subscribe(listener: (message: EventMessage) => void): () => void {
    this.eventListeners.add(listener);
    return () => this.eventListeners.delete(listener);
  }

  /** Answers a request. Rejects with a HostError where no action of it ran; undefined where the host stays silent. */
  async answer(request: HostRequest, text: string): Promise<ResponseBody | undefined> {
    const noted = this.recording.note(request, text);
    try {
      if (noted.kind === "work") {
        this.beforeRequest?.(this.requestCount++);
        this.faults.beginRequest();
      }
      if (this.faults.silent) return undefined;
      await this.cellEdit.pass((request.flags & RequestFlag.delayForCellEdit) !== 0);
      const response = this.run(request, noted.kind === "work");
      if (response.Error) noted.error = response.Error.Code;
      return response;
    } catch (error) {
      if (error instanceof HostError) noted.error = error.code;
      throw error;
    }
  }

  /** Does what a person does: formulas follow and events go out with the person as their source. */
  act<T>(origin: EventOrigin, act: () => T): T {
    const outer = this.origin;
    this.origin = origin;
    this.actDepth += 1;
    try {
      return act();
    } finally {
      this.origin = outer;
      this.actDepth -= 1;
      if (this.actDepth === 0) {
        this.calculation.endOfRequest();
        this.pushEvents();
      }
    }
  }

  /** To be called by whatever changed cells: marks formulas, lines up the event and tells the screen. */
  cellsChanged(sheet: Sheet, area: Area, change: CellsChange = { changeType: "RangeEdited" }): void {
    this.calculation.invalidate();
    const isSingle = area.rowCount === 1 && area.columnCount === 1 && change.before !== undefined;
    const after = sheet.cells.get(area.row)?.get(area.column)?.value ?? null;
    this.announce(EventType.changed, sheet, {
      ...this.origin,
      changeType: change.changeType,
      address: apiArea(area),
      shiftDirection: "None",
      ...(isSingle && change.before !== undefined
        ? {
            valueBefore: apiValue(change.before),
            valueTypeBefore: apiValueType(change.before),
            valueAfter: apiValue(after),
            valueTypeAfter: apiValueType(after),
          }
        : {}),
    });
    this.notifyScreen({ kind: "cells", sheet, area });
  }

  /** To be called by whatever changed only the look of a sheet: no event of this add-in's goes out for it. */
  lookChanged(sheet: Sheet): void {
    this.notifyScreen({ kind: "cells", sheet });
  }

  /** To be called by whatever added, removed, renamed, moved, hid or showed a sheet. */
  sheetsChanged(type?: EventTypeNumber, sheet?: Sheet): void {
    this.calculation.invalidate();
    if (type !== undefined && sheet) this.announce(type, sheet, { source: this.origin.source });
    this.notifyScreen({ kind: "sheets" });
  }

  /** Selects cells and brings their sheet to the front. */
  select(sheet: Sheet, area: Area): void {
    const wasActive = this.workbook.activeSheet === sheet.id;
    this.workbook.activeSheet = sheet.id;
    this.selection = { sheetId: sheet.id, area };
    if (!wasActive) this.announce(EventType.activated, sheet, {});
    this.announce(EventType.selectionChanged, sheet, { address: apiArea(area) });
    this.notifyScreen({ kind: "selection" });
  }

  /** The code for a workbook that takes no writes: AccessDenied (learn.microsoft.com, table of error messages). */
  refuseIfReadOnly(): void {
    if (this.faults.readOnly) throw new HostError("AccessDenied", "The workbook is read-only.");
  }

  /** A sheet's id as the API gives it: braces keep it apart from names, as getItem takes both. */
  sheetId(sheet: Sheet): string {
    return `{${sheet.id}}`;
  }

  private run(request: HostRequest, isWork: boolean): ResponseBody {
    this.origin = byAddin;
    try {
      return runBatch(request.message.body, {
        root: new RootWorkbook(this),
        findReference: (id) => this.references.find(id),
        beforeAction: (index) => {
          if (isWork) this.faults.beforeAction(index);
        },
      });
    } finally {
      this.origin = byPerson;
      this.calculation.endOfRequest();
    }
  }

  /** Sends the waiting events out. */
  pushEvents(): void {
    const message = this.events.take();
    if (message) for (const listener of this.eventListeners) listener(message);
  }

  private announce(type: EventTypeNumber, sheet: Sheet, details: Record<string, unknown>): void {
    this.events.announce(type, this.sheetId(sheet), details);
  }

  private notifyScreen(change: ScreenChange): void {
    for (const listener of this.screenListeners) listener(change);
  }
}
