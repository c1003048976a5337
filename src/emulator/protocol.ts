/**
 * What office.js and its host say to each other, as `OfficeExtension.HostBridge` of @microsoft/office-js 1.1.110
 * (dist/excel-web-16.00.debug.js) sends and expects it. Learnt by running the library; Microsoft does not document it.
 */

/** A message of the library: one request, a batch of actions. */
export interface HostRequest {
  id: number;
  type: 1;
  /** Bit mask, see `RequestFlag`. */
  flags: number;
  message: { url?: string; method?: string; headers?: Record<string, string>; body: RequestBody };
}

export const RequestFlag = {
  /** At least one action writes. */
  write: 1,
  /** Every write of the batch can be undone by the person; only set where ExcelApiUndo is declared. */
  undoable: 16,
  /** `Excel.run({ delayForCellEdit: true })`. */
  delayForCellEdit: 64,
} as const;

export interface RequestBody {
  Actions: ActionInfo[];
  ObjectPaths: Record<string, ObjectPathInfo>;
}

export const ActionType = { instantiate: 1, query: 2, method: 3, setProperty: 4, trace: 5 } as const;
export const ObjectPathType = { root: 1, method: 3, property: 4, indexer: 5, referenceId: 6, nullObject: 7 } as const;

export interface ActionInfo {
  Id: number;
  ActionType: number;
  /** The member's name in PascalCase; empty for instantiate and query. */
  Name: string;
  ObjectPathId: number;
  ArgumentInfo?: ArgumentInfo;
  QueryInfo?: QueryInfo;
}

export interface ObjectPathInfo {
  Id: number;
  ObjectPathType: number;
  /** The member's name in PascalCase, or the reference id. */
  Name: string;
  ParentObjectPathId?: number;
  ArgumentInfo?: ArgumentInfo;
}

export interface ArgumentInfo {
  Arguments?: unknown[];
  /** Same shape as Arguments: the path of an argument that is an object, 0 for one that is not. */
  ReferencedObjectPathIds?: ReferencedPath[];
}
export type ReferencedPath = number | ReferencedPath[];

export interface QueryInfo {
  /** camelCase, "/" between the levels; "*" is everything. */
  Select?: string[];
  Expand?: string[];
  Top?: number;
  Skip?: number;
}

/** Keys of values are PascalCase; a collection is `{ _Items: […] }`. */
export interface ResponseBody {
  Results: { ActionId: number; Value: unknown }[];
  Error: null | { Code: string; Message: string; Location: string; ActionIndex: number };
}

/** 200 with the JSON text of a ResponseBody, or another status with `{ error: { code, message } }`: then no action ran. */
export interface HostAnswer {
  id: number;
  type: 2;
  message: { statusCode: number; headers: Record<string, string>; body: string };
}

/** Event message types: the numbers that the library's own registrations wait for. */
export const EventType = { changed: 10, activated: 11, deactivated: 12, added: 13, selectionChanged: 14, deleted: 15 } as const;
export type EventTypeNumber = (typeof EventType)[keyof typeof EventType];

export interface EventMessage {
  type: 3;
  message: { entries: { messageCategory: 65536; messageType: EventTypeNumber; targetId: string; message: string }[] };
}

/** `WorksheetCollection` events are registered under this target instead of a sheet's id. */
export const WORKBOOK_TARGET = "Workbook";

/** "GetRange" → "getRange"; names that begin with "_" stay. */
export function memberName(name: string): string {
  return name.charAt(0).toLowerCase() + name.slice(1);
}

/** "values" → "Values". */
export function wireName(name: string): string {
  return name.charAt(0).toUpperCase() + name.slice(1);
}
