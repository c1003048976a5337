/** The pane without its looks: runs the jobs of the workbook one at a time and keeps the state. The ribbon uses the same one. */
import type { Place } from "../evaluation";
import type { ChangedOutput, FormReading, FormWorkbook } from "../excel";
import type { ExaminedForm } from "./examine";
import { loadScheme } from "../schemes";
import { initialState, reduce, type Job, type PaneEvent, type PaneState, type ToolJob } from "./state";

/** Changes in quick succession (a pasted block, a fill) are read once. Milliseconds. */
const quietTime = 300;
/** After this wait the cause is most likely a cell in edit mode: Excel holds every request until it is left. Milliseconds. */
const slowTime = 1500;

export interface Pane {
  state(): PaneState;
  /** Calls the listener after each change of state; answers how to stop. */
  subscribe(listener: () => void): () => void;
  /** Whether the workbook holds the draft of a scheme. */
  holdsDraft(): boolean;
  /** Reads the workbook and follows its changes until stop(). */
  start(): Promise<void>;
  stop(): Promise<void>;
  /** Lays out the form of a built-in scheme. */
  layOut(schemeId: string): Promise<void>;
  /** Checks and scores; the places in overwrite are written even though a person changed them. */
  checkAndScore(overwrite?: Place[]): Promise<void>;
  restoreLast(): Promise<void>;
  goTo(place: Place): Promise<void>;
  /**
   * Runs what a tool does as a job: one at a time, with its waiting and its faults shown. The work answers the form as it stands after it, or null where
   * the workbook holds none.
   */
  perform(job: ToolJob, work: (workbook: FormWorkbook) => Promise<FormReading | null>): Promise<void>;
  /** Does again what failed last. */
  retry(): Promise<void>;
  keep(changedOutput: ChangedOutput): void;
  closeMessage(): void;
}

/** The rules are loaded with the first form. */
async function examined(reading: FormReading): Promise<ExaminedForm> {
  const { examine } = await import("./examine");
  return examine(reading);
}

/** Makes the pane of a workbook. */
export function createPane(workbook: FormWorkbook): Pane {
  let state = initialState;
  const listeners = new Set<() => void>();
  let lastReading = 0;
  let job: { name: Job; end: Promise<void> } | null = null;
  let liveReading: Promise<void> | null = null;
  let changedMeanwhile = false;
  let quietTimer: ReturnType<typeof setTimeout> | undefined;
  let stopWatching: (() => Promise<void>) | null = null;
  let again = (): Promise<void> => read();

  function dispatch(event: PaneEvent): void {
    const next = reduce(state, event);
    if (next === state) return;
    state = next;
    for (const listener of listeners) listener();
  }

  function fail(failed: Job, error: unknown): void {
    dispatch({ type: "failed", fault: { job: failed, error } });
  }

  /** Runs one job at a time. The same job asked for again joins the first (a double click must not score twice), another one waits. */
  function run(name: Job, work: (readingNumber: number) => Promise<PaneEvent>): Promise<void> {
    if (job !== null) return job.name === name ? job.end : job.end.then(() => run(name, work));
    const attempt = async (): Promise<void> => {
      dispatch({ type: "started", job: name });
      const slowTimer = setTimeout(() => dispatch({ type: "slow", job: name }), slowTime);
      try {
        dispatch(await work(++lastReading));
      } catch (error) {
        again = () => run(name, work);
        // What was written before the fault must show.
        changedMeanwhile = name !== "read";
        fail(name, error);
      } finally {
        clearTimeout(slowTimer);
        job = null;
        catchUp();
      }
    };
    const end = attempt();
    job = { name, end };
    return end;
  }

  function catchUp(): void {
    if (!changedMeanwhile || job !== null || liveReading !== null) return;
    changedMeanwhile = false;
    readLive();
  }

  /** Live reading: never writes, never stands in the way of a job, one at a time. */
  function readLive(): void {
    if (job !== null || liveReading !== null) {
      changedMeanwhile = true;
      return;
    }
    const attempt = async (): Promise<void> => {
      const readingNumber = ++lastReading;
      try {
        const reading = await workbook.read();
        dispatch({ type: "read", readingNumber, form: reading && (await examined(reading)) });
      } catch (error) {
        // A job that failed has more to say than the reading after it.
        if (state.fault === null && job === null) {
          again = read;
          fail("read", error);
        }
      } finally {
        liveReading = null;
        catchUp();
      }
    };
    liveReading = attempt();
  }

  function changed(): void {
    clearTimeout(quietTimer);
    quietTimer = setTimeout(readLive, quietTime);
  }

  const read = (): Promise<void> =>
    run("read", async (readingNumber) => {
      stopWatching ??= await workbook.watch(changed);
      const reading = await workbook.read();
      return { type: "read", readingNumber, form: reading && (await examined(reading)) };
    });

  async function goTo(place: Place): Promise<void> {
    const slowTimer = setTimeout(() => dispatch({ type: "slow", job: "goTo" }), slowTime);
    try {
      await workbook.goTo(place);
      dispatch({ type: "ended", job: "goTo" });
    } catch (error) {
      again = () => goTo(place);
      fail("goTo", error);
    } finally {
      clearTimeout(slowTimer);
    }
  }

  return {
    state: () => state,
    subscribe(listener) {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    holdsDraft: () => workbook.holdsDraft(),
    start: read,
    async stop() {
      clearTimeout(quietTimer);
      await stopWatching?.();
      stopWatching = null;
    },
    layOut: (schemeId) =>
      run("layOut", async (readingNumber) => {
        const reading = await workbook.layOut(await loadScheme(schemeId));
        return { type: "laidOut", readingNumber, form: await examined(reading) };
      }),
    checkAndScore: (overwrite = []) =>
      run("checkAndScore", async (readingNumber) => {
        const { reading, evaluation, changedOutputs, gone, undoable } = await workbook.checkAndScore(overwrite);
        const { withEvaluation } = await import("./examine");
        return { type: "scored", readingNumber, form: withEvaluation(reading, evaluation), changedOutputs, gone, undoable };
      }),
    restoreLast: () =>
      run("restoreLast", async (readingNumber) => {
        const reading = await workbook.restoreLast();
        return { type: "restored", readingNumber, form: await examined(reading) };
      }),
    perform: (name, work) =>
      run(name, async (readingNumber) => {
        const reading = await work(workbook);
        return { type: "performed", job: name, readingNumber, form: reading && (await examined(reading)) };
      }),
    goTo,
    retry: () => again(),
    keep: (changedOutput) => dispatch({ type: "outputKept", changedOutput }),
    closeMessage: () => dispatch({ type: "messageClosed" }),
  };
}
