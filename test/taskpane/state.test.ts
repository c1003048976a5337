import type { FormReading } from "../../src/excel";
import type { ExaminedForm } from "../../src/taskpane/examine";
import { initialState, reduce, type PaneEvent, type PaneState } from "../../src/taskpane/state";
import { dongli, emptyEvaluation, place, qiaoxi } from "./sampleForm";

function form(total: number, scored: FormReading["scored"] = "never"): ExaminedForm {
  const reading: FormReading = { formId: "f", scheme: qiaoxi(), submission: dongli(), problems: [], listed: [], scored, restorable: false };
  const evaluation = { ...emptyEvaluation(), total };
  return { reading, scored, scheme: qiaoxi(), givesPoints: true, evaluation, progress: { filled: 0, wanted: 0, open: [] }, problems: [] };
}

const after = (...events: PaneEvent[]): PaneState => events.reduce(reduce, initialState);
const read = (readingNumber: number, shown: ExaminedForm | null): PaneEvent => ({ type: "read", readingNumber, form: shown });
const changed = { place, seen: "9", ours: "10" };
const scored = (readingNumber: number, ...changedOutputs: (typeof changed)[]): PaneEvent => ({
  type: "scored",
  readingNumber,
  form: form(97, "current"),
  changedOutputs,
  gone: 2,
  undoable: true,
});

describe("readings", () => {
  it("shows nothing before the first one, and knows when there is no form", () => {
    expect(initialState.form).toBeUndefined();
    expect(after(read(1, null)).form).toBeNull();
  });

  it("an older reading that arrives late changes nothing", () => {
    const state = after(read(2, form(90)));
    expect(reduce(state, read(1, form(50)))).toBe(state);
  });

  it("a live reading that began before a scoring does not overwrite it", () => {
    const state = after(scored(5), read(4, form(50)));
    expect(state.form?.evaluation.total).toBe(97);
  });

  it("a live reading leaves a running job alone", () => {
    const state = after({ type: "started", job: "checkAndScore" }, read(1, form(90)));
    expect(state.running).toEqual({ job: "checkAndScore", slow: false });
    expect(state.form?.evaluation.total).toBe(90);
  });

  it("a reading that succeeds takes back the fault of a reading, no other", () => {
    const failed = (job: "read" | "restoreLast"): PaneEvent => ({ type: "failed", fault: { job, error: new Error("x") } });
    expect(after(failed("read"), read(1, form(1))).fault).toBeNull();
    expect(after(failed("restoreLast"), read(1, form(1))).fault?.job).toBe("restoreLast");
  });
});

describe("what was done", () => {
  it("is said until an input changes", () => {
    const state = after(scored(1));
    expect(state.done).toEqual({ job: "checkAndScore", undoable: true, gone: 2 });
    expect(reduce(state, read(2, form(97, "current"))).done).not.toBeNull();
    expect(reduce(state, read(2, form(60, "outOfDate"))).done).toBeNull();
  });

  it("gives way to the next job", () => {
    expect(after(scored(1), { type: "started", job: "restoreLast" }).done).toBeNull();
  });

  it("can be closed, and so can a fault", () => {
    expect(after(scored(1), { type: "messageClosed" }).done).toBeNull();
    expect(after({ type: "failed", fault: { job: "goTo", error: 1 } }, { type: "messageClosed" }).fault).toBeNull();
  });
});

describe("faults", () => {
  it("end the job that failed and keep the form in sight", () => {
    const state = after(
      read(1, form(90)),
      { type: "started", job: "checkAndScore" },
      { type: "failed", fault: { job: "checkAndScore", error: 1 } },
    );
    expect(state.running).toBeNull();
    expect(state.form?.evaluation.total).toBe(90);
  });

  it("of a jump leave the job alone that runs beside it", () => {
    const state = after({ type: "started", job: "checkAndScore" }, { type: "failed", fault: { job: "goTo", error: 1 } });
    expect(state.running?.job).toBe("checkAndScore");
  });

  it("of a jump are taken back by the next jump that succeeds", () => {
    expect(after({ type: "failed", fault: { job: "goTo", error: 1 } }, { type: "ended", job: "goTo" }).fault).toBeNull();
  });
});

describe("waiting", () => {
  it("is told of the job that waits", () => {
    expect(after({ type: "started", job: "layOut" }, { type: "slow", job: "layOut" }).running).toEqual({ job: "layOut", slow: true });
    expect(after({ type: "slow", job: "goTo" }).running).toEqual({ job: "goTo", slow: true });
  });

  it("of a jump does not hide the job that runs", () => {
    expect(after({ type: "started", job: "layOut" }, { type: "slow", job: "goTo" }).running?.job).toBe("layOut");
  });
});

describe("scores changed by hand", () => {
  it("wait for a decision each", () => {
    const other = { ...changed, place: { ...place, code: "quality-1" } };
    const state = after(scored(1, changed, other), { type: "outputKept", changedOutput: changed });
    expect(state.changedOutputs).toEqual([other]);
  });

  it("that were kept are not asked about again, unless they change again", () => {
    const kept = after(scored(1, changed), { type: "outputKept", changedOutput: changed });
    expect(reduce(kept, scored(2, changed)).changedOutputs).toEqual([]);
    expect(reduce(kept, scored(2, { ...changed, seen: "8" })).changedOutputs).toHaveLength(1);
  });
});
