import { createPane, type Pane } from "../../src/taskpane/pane";
import { memoryWorkbook, withActual, type MemoryWorkbook } from "./memoryWorkbook";
import { dongli, place, qiaoxi } from "./sampleForm";

interface Opened {
  pane: Pane;
  workbook: MemoryWorkbook;
}

async function openForm(): Promise<Opened> {
  const workbook = memoryWorkbook({ scheme: qiaoxi(), submission: dongli() });
  const pane = createPane(workbook);
  await pane.start();
  return { pane, workbook };
}

/** A promise that is settled from outside: an answer of Excel that is long in coming. */
function waiting(): { promise: Promise<void>; answer: () => void } {
  let answer = (): void => undefined;
  const promise = new Promise<void>((resolve) => {
    answer = resolve;
  });
  return { promise, answer };
}

const total = (pane: Pane): number | undefined => pane.state().form?.evaluation.total;
const reads = (workbook: MemoryWorkbook): number => workbook.asked.filter((name) => name === "read").length;

beforeEach(() => jest.useFakeTimers());
afterEach(() => jest.useRealTimers());

describe("start", () => {
  it("follows the workbook and shows what the form would score, without writing", async () => {
    const { pane, workbook } = await openForm();
    expect(total(pane)).toBe(97);
    expect(pane.state().form?.reading.scored).toBe("never");
    expect(workbook.asked).toEqual(["watch", "read"]);
  });

  it("knows an empty workbook, and lays the chosen scheme out in it", async () => {
    const pane = createPane(memoryWorkbook());
    await pane.start();
    expect(pane.state().form).toBeNull();
    await pane.layOut("qiaoxi-2022");
    expect(pane.state().form?.reading.scheme.id).toBe("qiaoxi-2022");
    expect(pane.state().done).toEqual({ job: "layOut" });
  });

  it("that failed is done again by retry, watching included", async () => {
    const workbook = memoryWorkbook({ scheme: qiaoxi(), submission: dongli() });
    workbook.next("watch", new Error("busy"));
    const pane = createPane(workbook);
    await pane.start();
    expect(pane.state().fault?.job).toBe("read");
    await pane.retry();
    expect(pane.state().fault).toBeNull();
    expect(workbook.isWatched()).toBe(true);
    expect(total(pane)).toBe(97);
  });

  it("stops watching when it ends", async () => {
    const { pane, workbook } = await openForm();
    await pane.stop();
    expect(workbook.isWatched()).toBe(false);
  });
});

describe("live reading", () => {
  it("reads once after a burst of changes, and writes nothing", async () => {
    const { pane, workbook } = await openForm();
    for (const actual of ["1%", "10%", "100%"]) {
      workbook.type(withActual(dongli(), "quality-1", actual));
      await jest.advanceTimersByTimeAsync(100);
    }
    expect(reads(workbook)).toBe(1);
    await jest.advanceTimersByTimeAsync(300);
    expect(reads(workbook)).toBe(2);
    expect(workbook.asked).not.toContain("checkAndScore");
    expect(pane.state().form?.evaluation.calculated).toBe(19);
  });

  it("reads again when something changed while it read", async () => {
    const { pane, workbook } = await openForm();
    const slow = waiting();
    workbook.next("read", slow.promise);
    workbook.type(withActual(dongli(), "quality-1", "50%"));
    await jest.advanceTimersByTimeAsync(300);
    workbook.type(withActual(dongli(), "quality-1", "100%"));
    await jest.advanceTimersByTimeAsync(300);
    expect(reads(workbook)).toBe(2);
    slow.answer();
    await jest.advanceTimersByTimeAsync(0);
    expect(reads(workbook)).toBe(3);
    expect(pane.state().form?.evaluation.calculated).toBe(19);
  });

  it("is dropped when a scoring overtook it", async () => {
    const { pane, workbook } = await openForm();
    const slow = waiting();
    workbook.next("read", slow.promise);
    workbook.type(dongli());
    await jest.advanceTimersByTimeAsync(300);
    await pane.checkAndScore();
    expect(pane.state().form?.reading.scored).toBe("current");
    slow.answer();
    await jest.advanceTimersByTimeAsync(0);
    expect(pane.state().form?.reading.scored).toBe("current");
    expect(pane.state().done?.job).toBe("checkAndScore");
  });

  it("waits for a running job", async () => {
    const { pane, workbook } = await openForm();
    const slow = waiting();
    workbook.next("checkAndScore", slow.promise);
    const scoring = pane.checkAndScore();
    workbook.type(withActual(dongli(), "quality-1", "50%"));
    await jest.advanceTimersByTimeAsync(300);
    expect(reads(workbook)).toBe(1);
    slow.answer();
    await scoring;
    await jest.advanceTimersByTimeAsync(0);
    expect(reads(workbook)).toBe(2);
  });

  it("that fails says so, and the next one that succeeds takes it back", async () => {
    const { pane, workbook } = await openForm();
    workbook.next("read", new Error("gone"));
    workbook.type(dongli());
    await jest.advanceTimersByTimeAsync(300);
    expect(pane.state().fault?.job).toBe("read");
    expect(total(pane)).toBe(97);
    workbook.type(dongli());
    await jest.advanceTimersByTimeAsync(300);
    expect(pane.state().fault).toBeNull();
  });
});

describe("jobs", () => {
  it("a double click scores once", async () => {
    const { pane, workbook } = await openForm();
    await Promise.all([pane.checkAndScore(), pane.checkAndScore()]);
    expect(workbook.asked.filter((name) => name === "checkAndScore")).toHaveLength(1);
  });

  it("another job waits its turn", async () => {
    const { pane, workbook } = await openForm();
    await Promise.all([pane.checkAndScore(), pane.restoreLast()]);
    expect(workbook.asked.slice(2, 4)).toEqual(["checkAndScore", "restoreLast"]);
    expect(pane.state().done).toEqual({ job: "restoreLast" });
  });

  it("that takes longer than 1.5 s asks the clerk to end the entry, and goes on by itself", async () => {
    const { pane, workbook } = await openForm();
    const slow = waiting();
    workbook.next("checkAndScore", slow.promise);
    const scoring = pane.checkAndScore();
    await jest.advanceTimersByTimeAsync(1499);
    expect(pane.state().running).toEqual({ job: "checkAndScore", slow: false });
    await jest.advanceTimersByTimeAsync(1);
    expect(pane.state().running).toEqual({ job: "checkAndScore", slow: true });
    slow.answer();
    await scoring;
    expect(pane.state().running).toBeNull();
    expect(pane.state().done?.job).toBe("checkAndScore");
  });

  it("that fails is told, shows what stands in the sheets now, and succeeds by retry", async () => {
    const { pane, workbook } = await openForm();
    workbook.next("checkAndScore", new Error("broken off"));
    await pane.checkAndScore();
    expect(pane.state().fault).toMatchObject({ job: "checkAndScore", error: { message: "broken off" } });
    await jest.advanceTimersByTimeAsync(0);
    expect(reads(workbook)).toBe(2);
    expect(pane.state().fault?.job).toBe("checkAndScore");
    await pane.retry();
    expect(pane.state().fault).toBeNull();
    expect(pane.state().form?.reading.scored).toBe("current");
  });

  it("asks about scores changed by hand; overwriting names the place", async () => {
    const { pane, workbook } = await openForm();
    const changedPlace = { part: "indicators", code: "quantity-1", field: "score" } as const;
    workbook.changedOutputs = [{ place: changedPlace, seen: "9", ours: "10" }];
    await pane.checkAndScore();
    expect(pane.state().changedOutputs).toHaveLength(1);
    await pane.checkAndScore([changedPlace]);
    expect(pane.state().changedOutputs).toEqual([]);
  });
});

describe("jumping to a cell", () => {
  it("selects it and disturbs nothing", async () => {
    const { pane, workbook } = await openForm();
    const before = pane.state();
    await pane.goTo(place);
    expect(workbook.selected).toEqual([place]);
    expect(pane.state()).toBe(before);
  });

  it("that Excel holds back asks the clerk to end the entry", async () => {
    const { pane, workbook } = await openForm();
    const slow = waiting();
    workbook.next("goTo", slow.promise);
    const jump = pane.goTo(place);
    await jest.advanceTimersByTimeAsync(1500);
    expect(pane.state().running).toEqual({ job: "goTo", slow: true });
    slow.answer();
    await jump;
    expect(pane.state().running).toBeNull();
  });

  it("that fails can be tried again", async () => {
    const { pane, workbook } = await openForm();
    workbook.next("goTo", new Error("sheet gone"));
    await pane.goTo(place);
    expect(pane.state().fault?.job).toBe("goTo");
    await pane.retry();
    expect(pane.state().fault).toBeNull();
    expect(workbook.selected).toEqual([place]);
  });
});
