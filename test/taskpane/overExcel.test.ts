/** The pane over the real office.js and the emulator: the jobs end in cells, faults end in plain words. */
import { faultText, isHostFault } from "../../src/excel";
import { createPane, type Pane } from "../../src/taskpane/pane";
import { ribbonActions } from "../../src/taskpane/ribbon";
import { openExcel, openForm, typePublishedForm, type Session } from "../excel/session";

const score = { kind: "indicators", row: "execution-1", column: "score" } as const;
const actual = { kind: "indicators", row: "quality-1", column: "actual" } as const;

async function openPane(session: Session): Promise<Pane> {
  const pane = createPane(session.form);
  await pane.start();
  return pane;
}

/** Waits for the live reading that follows a change. */
async function untilShown(pane: Pane, isShown: () => boolean): Promise<void> {
  await new Promise<void>((resolve, reject) => {
    const timer = setTimeout(() => reject(new Error(`never shown: ${JSON.stringify(pane.state().form?.evaluation.total)}`)), 5000);
    const look = (): void => {
      if (!isShown()) return;
      clearTimeout(timer);
      stop();
      resolve();
    };
    const stop = pane.subscribe(look);
    look();
  });
}

it("an empty workbook: lays out, follows the typing, writes on demand, puts back", async () => {
  const session = openExcel();
  const pane = await openPane(session);
  expect(pane.state().form).toBeNull();
  await pane.layOut("qiaoxi-2022");
  expect(pane.state().fault).toBeNull();
  typePublishedForm(session);
  await untilShown(pane, () => pane.state().form?.evaluation.total === 97);
  expect(pane.state().form?.evaluation).toMatchObject({ calculated: 9, claimed: 88, grade: "优秀" });
  expect(session.value(score)).not.toBe(9);
  await pane.checkAndScore();
  expect(session.value(score)).toBe(9);
  expect(pane.state().form?.reading.scored).toBe("current");
  await pane.restoreLast();
  expect(session.value(score)).not.toBe(9);
  await pane.stop();
});

it("the ribbon's button does the pane's own job", async () => {
  const session = await openForm();
  typePublishedForm(session);
  const pane = await openPane(session);
  await ribbonActions(pane).checkAndScore();
  expect(session.value(score)).toBe(9);
  expect(pane.state().done?.job).toBe("checkAndScore");
  await pane.stop();
});

it("a score that a person changed is kept until overwriting is asked for", async () => {
  const session = await openForm();
  typePublishedForm(session);
  const pane = await openPane(session);
  await pane.checkAndScore();
  session.type(score, "10");
  await pane.checkAndScore();
  expect(session.value(score)).toBe(10);
  const [changed] = pane.state().changedOutputs;
  expect(changed).toMatchObject({ place: { part: "indicators", code: "execution-1", field: "score" }, seen: "10", ours: "9" });
  await pane.checkAndScore(changed === undefined ? [] : [changed.place]);
  expect(session.value(score)).toBe(9);
  expect(pane.state().changedOutputs).toEqual([]);
  await pane.stop();
});

it("a cell that is being edited holds a scoring back; the clerk is asked to end the entry, and it goes on", async () => {
  const session = await openForm();
  typePublishedForm(session);
  const pane = await openPane(session);
  session.emulator.cellEdit.begin();
  const scoring = pane.checkAndScore();
  await untilShown(pane, () => pane.state().running?.slow === true);
  session.emulator.cellEdit.end();
  await scoring;
  expect(pane.state().done?.job).toBe("checkAndScore");
  await pane.stop();
});

it("a fault at an action of a scoring is told in plain words, loses nothing typed, and the retry succeeds", async () => {
  const session = await openForm();
  typePublishedForm(session);
  session.type(actual, "95%");
  const pane = await openPane(session);
  session.emulator.recording.clear();
  await pane.checkAndScore();
  const actions = session.emulator.recording.requests.flatMap((request, index) =>
    Array.from({ length: request.actions.total }, (_, action) => ({ request: index, action })),
  );
  const tried = actions.filter((_, index) => index % 17 === 0);
  expect(tried.length).toBeGreaterThan(8);
  let told = 0;
  for (const place of tried) {
    session.emulator.faults.failAt({ ...place, code: "GeneralException" });
    await pane.checkAndScore();
    session.emulator.faults.clear();
    const { fault } = pane.state();
    if (fault !== null) {
      told += 1;
      expect(fault.job).toBe("checkAndScore");
      if (!isHostFault(fault.error)) throw fault.error;
      expect(faultText(fault.error, "zh-CN").what).toMatch(/[\u4e00-\u9fff]/);
      await pane.retry();
    }
    expect(session.value(actual)).toBe(0.95);
    expect(pane.state().fault).toBeNull();
    expect(pane.state().form?.reading.scored).toBe("current");
  }
  expect(told).toBeGreaterThan(tried.length / 2);
  await pane.stop();
}, 60_000);
