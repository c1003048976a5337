import { EventType, WORKBOOK_TARGET, type EventMessage, type EventTypeNumber } from "./protocol";

/** Where an event came from. Source: @types/office-js, WorksheetChangedEventArgs: source and triggerSource. */
export interface EventOrigin {
  source: "Local" | "Remote";
  triggerSource: "ThisLocalAddin" | "Unknown";
}

export const byPerson: EventOrigin = { source: "Local", triggerSource: "Unknown" };
export const byAddin: EventOrigin = { source: "Local", triggerSource: "ThisLocalAddin" };
/** A co-author's change. */
export const byOthers: EventOrigin = { source: "Remote", triggerSource: "Unknown" };

/** Events that the add-in asked for, waiting to be pushed to it. */
export class Events {
  /** `Excel.Runtime.enableEvents`. */
  enabled = true;
  private readonly registered = new Set<string>();
  private waiting: EventMessage["message"]["entries"] = [];

  register(type: EventTypeNumber, target: string): void {
    this.registered.add(`${type} ${target}`);
  }

  unregister(type: EventTypeNumber, target: string): void {
    this.registered.delete(`${type} ${target}`);
  }

  /** Forgets all registrations: handlers do not outlive the add-in's runtime (learn.microsoft.com "Work with events"). */
  clear(): void {
    this.registered.clear();
    this.waiting = [];
  }

  /** Lines an event of a sheet up, for its own handlers and for those of the whole collection. */
  announce(type: EventTypeNumber, sheetId: string, details: Record<string, unknown>): void {
    if (!this.enabled) return;
    for (const targetId of [sheetId, WORKBOOK_TARGET]) {
      if (!this.registered.has(`${type} ${targetId}`)) continue;
      const message = JSON.stringify({ ...details, worksheetId: sheetId });
      this.waiting.push({ messageCategory: 65536, messageType: type, targetId, message });
    }
  }

  take(): EventMessage | undefined {
    if (this.waiting.length === 0) return undefined;
    const entries = this.waiting;
    this.waiting = [];
    return { type: 3, message: { entries } };
  }
}

export { EventType };
