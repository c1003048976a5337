/** 已核实说明 from the pane, over the real office.js: one cell of 问题清单, as text, and nothing else. */
import { microsoft365 } from "../../src/emulator";
import { usedContents } from "../../src/workbook";
import { openForm, typePublishedForm, type Session } from "./session";

const problem = "D2|stated|budgetExecutionRate||";

async function scoredForm(): Promise<Session> {
  const session = await openForm();
  typePublishedForm(session);
  await session.form.checkAndScore([]);
  return session;
}

const formIdOf = async (session: Session): Promise<string> => (await session.form.read())?.formId ?? "";
const noteOf = (session: Session, row = problem): unknown => session.value({ kind: "problems", row, column: "verified" });

it("is told with the row of 问题清单 that it belongs to", async () => {
  const session = await openForm();
  expect((await session.form.read())?.listed).toEqual([]);
  typePublishedForm(session);
  const { reading } = await session.form.checkAndScore([]);
  session.type({ kind: "problems", row: problem, column: "verified" }, " 口径已请示 ");
  const listed = (await session.form.read())?.listed;
  expect(listed?.map(({ code }) => code)).toEqual(reading.listed?.map(({ code }) => code));
  expect(listed?.find(({ code }) => code === problem)).toMatchObject({ seen: "100%", verified: "口径已请示" });
  session.emulator.person.deleteSheet(session.sheet("problems"));
  expect((await session.form.read())?.listed).toBeNull();
});

it.each(["口径已请示财政局", "=1+1", "'90%", "2023-01-10", "第一行\n第二行"])(
  "writes %j as text and answers the form as it stands then",
  async (note) => {
    const session = await scoredForm();
    session.emulator.requirementSets = microsoft365;
    session.emulator.recording.clear();
    const reading = await session.form.verify(await formIdOf(session), problem, note);
    expect(noteOf(session)).toBe(note);
    expect(reading.listed?.find(({ code }) => code === problem)?.verified).toBe(note);
    expect(reading.scored).toBe("current");
    const writes = session.emulator.recording.requests.filter((request) => request.writes);
    expect(writes.map((request) => request.undoable)).toEqual([true]);
  },
);

it("changes no other cell, and can be emptied again", async () => {
  const session = await scoredForm();
  const before = usedContents(session.sheet("problems"));
  await session.form.verify(await formIdOf(session), problem, "口径已请示");
  await session.form.verify(await formIdOf(session), problem, "");
  expect(usedContents(session.sheet("problems")).values).toEqual(before.values);
});

it("stays with its problem when the form is scored again, and also where the problem is gone and comes back", async () => {
  const session = await scoredForm();
  await session.form.verify(await formIdOf(session), problem, "口径已请示");
  session.type({ kind: "conclusion", row: "rate:budgetExecutionRate", column: "statedRate" }, "91.43%");
  expect((await session.form.checkAndScore([])).gone).toBeGreaterThan(0);
  expect(session.value({ kind: "problems", row: problem, column: "state" })).toBe("已消除");
  session.type({ kind: "conclusion", row: "rate:budgetExecutionRate", column: "statedRate" }, "100%");
  expect((await session.form.checkAndScore([])).gone).toBe(0);
  expect(session.value({ kind: "problems", row: problem, column: "state" })).toBe("待处理");
  expect(noteOf(session)).toBe("口径已请示");
});

it("goes into its row also where a filter hides others", async () => {
  const session = await scoredForm();
  session.sheet("problems").rows.set(5, { hidden: true });
  await session.form.verify(await formIdOf(session), problem, "口径已请示");
  expect(noteOf(session)).toBe("口径已请示");
});

it("is refused where the row, the sheet or the form is gone", async () => {
  const session = await scoredForm();
  const formId = await formIdOf(session);
  await expect(session.form.verify(formId, "D2|stated|other||", "甲")).rejects.toMatchObject({ code: "ItemNotFound" });
  await expect(session.form.verify("another form", problem, "甲")).rejects.toMatchObject({ code: "NoForm" });
  session.emulator.person.deleteSheet(session.sheet("problems"));
  await expect(session.form.verify(formId, problem, "甲")).rejects.toMatchObject({ code: "ItemNotFound" });
});
