/** What the pane and the ribbon ask of the open workbook. Every function here is implemented over Office.js in this folder. */
import type { Evaluation, Place, Problem, Scheme, Submission } from "../evaluation";
import type { ListedProblem } from "../form";

/** A form as it stands in the workbook now. */
export interface FormReading {
  /** Which laid-out set of sheets this is: scheme id, version, and a number where there are several. */
  formId: string;
  scheme: Scheme;
  submission: Submission;
  /** Problems of the workbook's shape (family K), found while reading. */
  problems: Problem[];
  /** The rows of 问题清单, as the last scoring left them and people added to them; null where the workbook has no such sheet. */
  listed: ListedProblem[] | null;
  /** "outOfDate": the inputs differ from those last scored; "changedByHand": they do not, but a score in the sheet is a person's. */
  scored: "never" | "current" | "outOfDate" | "changedByHand";
  /** Whether there is a scoring to take back. */
  restorable: boolean;
}

/** A score or working that a person changed after it was written: it was kept. */
export interface ChangedOutput {
  place: Place;
  seen: string;
  ours: string;
}

/** What 检查并评分 did. */
export interface ScoringOutcome {
  reading: FormReading;
  evaluation: Evaluation;
  changedOutputs: ChangedOutput[];
  /** How many problems became 已消除. */
  gone: number;
  /** False where the host cannot undo what an add-in wrote: the pane then says that 恢复上次 will. */
  undoable: boolean;
}

/** A fault of the host, with its code mapped to a message of locales/; nothing typed was lost. */
export interface HostFault extends Error {
  code: string;
}

export interface FormWorkbook {
  /** The form in the workbook, or null where there is none. Forms are told apart by formId; the one on the active sheet comes first. */
  read(): Promise<FormReading | null>;
  /** Whether the workbook held the draft of a scheme when it was read last. */
  holdsDraft(): boolean;
  /** Lays the scheme's form out as new sheets, its inputs filled from a submission where one is given; never touches a sheet that is there. */
  layOut(scheme: Scheme, filled?: Submission): Promise<FormReading>;
  /** Reads, evaluates, writes scores and problems as values, reads back and compares. Outputs named in overwrite are written even though a person changed them. */
  checkAndScore(overwrite: Place[]): Promise<ScoringOutcome>;
  /** Puts back what the last scoring overwrote. */
  restoreLast(): Promise<FormReading>;
  /** Writes 已核实说明 of a problem that 问题清单 lists, by its code; "" empties it. */
  verify(formId: string, problem: string, note: string): Promise<FormReading>;
  /** Selects the cell of a place. */
  goTo(place: Place): Promise<void>;
  /** Calls the listener after any change to a sheet of the workbook; answers how to stop. The listener never writes. */
  watch(listener: () => void): Promise<() => Promise<void>>;
}
