/**
 * A form that lives in memory, for tests of what the pane shows. It truly evaluates; what it cannot show is that Excel's cells
 * are read and written right: that is proved over the emulator.
 */
import { evaluate, type Place, type Problem, type RawCell, type Scheme, type Submission } from "../../src/evaluation";
import type { ChangedOutput, FormReading, FormWorkbook } from "../../src/excel";
import { allProblems, inFormOrder, problemsByCode, type ListedProblem } from "../../src/form";

export interface MemoryWorkbook extends FormWorkbook {
  /** What a person types: the whole submission anew. Watchers are told. */
  type(submission: Submission): void;
  /** What was asked, in order. */
  asked: string[];
  /** Places that were selected. */
  selected: Place[];
  /** Whether somebody still watches. */
  isWatched(): boolean;
  /** Makes the next call of a function fail, or wait for a promise. */
  next(name: keyof FormWorkbook, what: Error | Promise<unknown>): void;
  /** Scores that a person changed by hand, as the next scoring finds them. */
  changedOutputs: ChangedOutput[];
  shapeProblems: Problem[];
  /** 问题清单; null where its sheet is gone. */
  listed: ListedProblem[] | null;
  undoable: boolean;
}

/** A workbook that holds no form yet, or the given one. */
export function memoryWorkbook(form: { scheme: Scheme; submission: Submission } | null = null): MemoryWorkbook {
  let current = form;
  let scored: Submission | null = null;
  let listener: (() => void) | null = null;
  const planned = new Map<keyof FormWorkbook, (Error | Promise<unknown>)[]>();

  async function called(name: keyof FormWorkbook): Promise<void> {
    workbook.asked.push(name);
    const what = planned.get(name)?.shift();
    if (what instanceof Error) throw what;
    await what;
  }

  function reading(): FormReading {
    if (current === null) throw new Error("no form");
    const { scheme, submission } = current;
    return {
      formId: `${scheme.id}-1`,
      scheme,
      submission,
      problems: workbook.shapeProblems,
      listed: workbook.listed,
      scored: scored === null ? "never" : JSON.stringify(scored) === JSON.stringify(submission) ? "current" : "outOfDate",
      restorable: scored !== null,
    };
  }

  /** Lists problems that are new and answers how many are gone, which are taken off the list: it has no state of its own here. */
  function list(scheme: Scheme, problems: Problem[]): number {
    const rows = workbook.listed;
    if (rows === null) return 0;
    const byCode = problemsByCode(scheme, rows, inFormOrder(scheme, problems));
    workbook.listed = [...byCode].map(
      ([code, { seen }]) => rows.find((row) => row.code === code) ?? { code, place: "", message: "", seen, verified: "", isGone: false },
    );
    return rows.filter(({ code }) => !byCode.has(code)).length;
  }

  const workbook: MemoryWorkbook = {
    asked: [],
    selected: [],
    changedOutputs: [],
    shapeProblems: [],
    listed: [],
    undoable: true,
    isWatched: () => listener !== null,
    type(submission) {
      if (current !== null) current = { ...current, submission };
      listener?.();
    },
    next(name, what) {
      planned.set(name, [...(planned.get(name) ?? []), what]);
    },
    async read() {
      const seen = current === null ? null : reading();
      await called("read");
      return seen;
    },
    holdsDraft: () => false,
    async layOut(scheme, filled) {
      await called("layOut");
      current = { scheme, submission: filled ?? emptySubmission(scheme) };
      return reading();
    },
    async checkAndScore(overwrite) {
      await called("checkAndScore");
      scored = current?.submission ?? null;
      const { scheme, submission } = reading();
      const changedOutputs = workbook.changedOutputs.filter(({ place }) => !overwrite.some(({ code }) => code === place.code));
      const evaluation = evaluate(scheme, submission);
      const gone = list(scheme, allProblems(workbook.shapeProblems, evaluation.problems));
      return { reading: reading(), evaluation, changedOutputs, gone, undoable: workbook.undoable };
    },
    async restoreLast() {
      await called("restoreLast");
      scored = null;
      return reading();
    },
    async verify(_formId, code, verified) {
      await called("verify");
      workbook.listed = (workbook.listed ?? []).map((row) => (row.code === code ? { ...row, verified } : row));
      return reading();
    },
    async goTo(place) {
      await called("goTo");
      workbook.selected.push(place);
    },
    async watch(told) {
      await called("watch");
      listener = told;
      return async () => {
        listener = null;
      };
    },
  };
  return workbook;
}

/** A form as it is just laid out. */
export function emptySubmission(scheme: Scheme): Submission {
  return {
    scheme,
    unit: "",
    year: scheme.year,
    dates: {},
    basics: {},
    entries: scheme.indicators.map(({ code }) => ({ indicator: code })),
    stated: { groups: [], rates: {} },
  };
}

/** The same submission with an actual value typed for an indicator. */
export function withActual(submission: Submission, indicator: string, actual: RawCell): Submission {
  return { ...submission, entries: submission.entries.map((entry) => (entry.indicator === indicator ? { ...entry, actual } : entry)) };
}
