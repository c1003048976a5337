import { ActionType, RequestFlag, type HostRequest } from "./protocol";

/** What one request of the library was. */
export interface RecordedRequest {
  /** "housekeeping" is the library's own: it only gives up references to objects. */
  kind: "work" | "housekeeping";
  /** Length of the message in UTF-8 bytes. */
  bytes: number;
  actions: { instantiate: number; query: number; method: number; setProperty: number; trace: number; total: number };
  /** Names of the methods called and properties set, in order. */
  members: string[];
  flags: number;
  writes: boolean;
  /** True where the person can undo all that the request wrote; see RequestFlag.undoable. */
  undoable: boolean;
  delayForCellEdit: boolean;
  /** Code of the error that the request ended with. */
  error?: string;
}

/** Everything that was asked of the emulator, so that tests can hold requests, bytes and flags against a budget. */
export class Recording {
  readonly all: RecordedRequest[] = [];

  /** The requests of the add-in's code, without the library's housekeeping: each is one `sync`. */
  get requests(): RecordedRequest[] {
    return this.all.filter((request) => request.kind === "work");
  }

  /** Bytes of all requests of the add-in's code. */
  get bytes(): number {
    return this.requests.reduce((sum, request) => sum + request.bytes, 0);
  }

  clear(): void {
    this.all.length = 0;
  }

  /** Notes a request; the answer's error may be added to the note later. */
  note(request: HostRequest, text: string): RecordedRequest {
    const actions = request.message.body.Actions;
    const count = (type: number): number => actions.filter((action) => action.ActionType === type).length;
    const members = actions
      .filter((action) => action.ActionType === ActionType.method || action.ActionType === ActionType.setProperty)
      .map((action) => action.Name);
    const noted: RecordedRequest = {
      kind: members.length > 0 && members.every((name) => name === "_RemoveReference") ? "housekeeping" : "work",
      bytes: new TextEncoder().encode(text).length,
      actions: {
        instantiate: count(ActionType.instantiate),
        query: count(ActionType.query),
        method: count(ActionType.method),
        setProperty: count(ActionType.setProperty),
        trace: count(ActionType.trace),
        total: actions.length,
      },
      members,
      flags: request.flags,
      writes: (request.flags & RequestFlag.write) !== 0,
      undoable: (request.flags & RequestFlag.undoable) !== 0,
      delayForCellEdit: (request.flags & RequestFlag.delayForCellEdit) !== 0,
    };
    this.all.push(noted);
    return noted;
  }
}
