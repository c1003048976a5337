/** What the pane knows, and how each event changes it. Pure: no Office, no DOM, no clock. */
import type { Place } from "../evaluation";
import type { ChangedOutput } from "../excel";
import type { ExaminedForm } from "./examine";

/** What the pane asks of the workbook. */
export type Job = "read" | "layOut" | "checkAndScore" | "restoreLast" | "goTo" | ToolJob;

/** What a tool of the pane (tools/) or the card of a problem does to the workbook. */
export type ToolJob = "verify" | "openScheme" | "draft" | "importTable" | "newVersion" | "ownIndicators";

/** A job that failed, and why: a fault of the host, or an error of the program. */
export interface Fault {
  job: Job;
  error: unknown;
}

/** What the last job did, for the message under the commands. */
export type Done =
  { job: "layOut" } | { job: "restoreLast" } | { job: "checkAndScore"; undoable: boolean; gone: number } | { job: ToolJob };

export interface PaneState {
  /** Undefined before the first reading, null where the workbook holds no form. */
  form: ExaminedForm | null | undefined;
  /** Number of the reading that is shown. A reading with a lower number is older, whenever it arrives. */
  shownReading: number;
  /** The job that runs now; slow after 1.5 s, when the cause is most likely a cell that is being edited. */
  running: { job: Job; slow: boolean } | null;
  fault: Fault | null;
  done: Done | null;
  /** Scores that a person changed and that wait for a decision. */
  changedOutputs: ChangedOutput[];
  /** Those the person decided to keep; the same change is not asked about twice. */
  keptOutputs: ChangedOutput[];
}

export type PaneEvent =
  | { type: "started"; job: Job }
  | { type: "slow"; job: Job }
  | { type: "read"; readingNumber: number; form: ExaminedForm | null }
  | { type: "laidOut"; readingNumber: number; form: ExaminedForm }
  | { type: "scored"; readingNumber: number; form: ExaminedForm; changedOutputs: ChangedOutput[]; gone: number; undoable: boolean }
  | { type: "restored"; readingNumber: number; form: ExaminedForm }
  | { type: "performed"; job: ToolJob; readingNumber: number; form: ExaminedForm | null }
  | { type: "ended"; job: Job }
  | { type: "failed"; fault: Fault }
  | { type: "outputKept"; changedOutput: ChangedOutput }
  | { type: "messageClosed" };

export const initialState: PaneState = {
  form: undefined,
  shownReading: 0,
  running: null,
  fault: null,
  done: null,
  changedOutputs: [],
  keptOutputs: [],
};

/** The next state. Answers the same object where nothing changes, so that nothing is drawn again. */
export function reduce(state: PaneState, event: PaneEvent): PaneState {
  switch (event.type) {
    case "started":
      return { ...state, running: { job: event.job, slow: false }, fault: null, done: null };
    case "slow":
      return state.running !== null && state.running.job !== event.job ? state : { ...state, running: { job: event.job, slow: true } };
    case "read":
      return afterReading(state, event.readingNumber, event.form);
    case "laidOut":
      return { ...state, ...shown(event), running: null, done: { job: "layOut" } };
    case "restored":
      return { ...state, ...shown(event), running: null, done: { job: "restoreLast" }, changedOutputs: [] };
    case "scored":
      return {
        ...state,
        ...shown(event),
        running: null,
        done: { job: "checkAndScore", undoable: event.undoable, gone: event.gone },
        changedOutputs: event.changedOutputs.filter((changed) => !state.keptOutputs.some((kept) => isSameChange(kept, changed))),
      };
    case "performed":
      return { ...state, form: event.form, shownReading: event.readingNumber, running: null, done: { job: event.job } };
    case "ended":
      return afterEnd(state, event.job);
    case "failed":
      return { ...afterEnd(state, event.fault.job), done: null, fault: event.fault };
    case "outputKept":
      return {
        ...state,
        changedOutputs: state.changedOutputs.filter((changed) => !isSameChange(changed, event.changedOutput)),
        keptOutputs: [...state.keptOutputs, event.changedOutput],
      };
    case "messageClosed":
      return { ...state, fault: null, done: null };
  }
}

/** A job that ended takes its waiting notice and its old fault with it. */
function afterEnd(state: PaneState, job: Job): PaneState {
  const running = state.running?.job === job ? null : state.running;
  const fault = state.fault?.job === job ? null : state.fault;
  return running === state.running && fault === state.fault ? state : { ...state, running, fault };
}

function shown(event: { readingNumber: number; form: ExaminedForm }): Pick<PaneState, "form" | "shownReading"> {
  return { form: event.form, shownReading: event.readingNumber };
}

/** A live reading changes what is shown, never what was said of a job, except that it is no longer true. */
function afterReading(state: PaneState, readingNumber: number, form: ExaminedForm | null): PaneState {
  if (readingNumber < state.shownReading) return state;
  const doneStillTrue =
    state.done?.job !== "checkAndScore" || form?.reading.scored === "current" || form?.reading.scored === "changedByHand";
  return { ...afterEnd(state, "read"), form, shownReading: readingNumber, done: doneStillTrue ? state.done : null };
}

function isSameChange(one: ChangedOutput, other: ChangedOutput): boolean {
  return isSamePlace(one.place, other.place) && one.seen === other.seen && one.ours === other.ours;
}

function isSamePlace(one: Place, other: Place): boolean {
  return one.part === other.part && one.code === other.code && one.field === other.field && one.row === other.row;
}
