/** A second set of sheets, filled from the first: over the real office.js. */
import fc from "fast-check";
import { carryOver } from "../../src/schemes";
import { usedContents } from "../../src/workbook";
import { arbitraryFilled, wholeForm } from "../form/arbitraryFilled";
import { qiaoxi } from "../form/sheets";
import { openExcel, openForm, typePublishedForm } from "./session";

describe("laying out filled", () => {
  it("gives the submission back, whatever a person can have typed", async () => {
    await fc.assert(
      fc.asyncProperty(arbitraryFilled(wholeForm()), async (filled) => {
        const session = openExcel();
        const { submission, problems } = await session.form.layOut(wholeForm(), filled);
        expect(submission).toEqual(filled);
        // K17 tells texts where a figure belongs, as these may be.
        expect(problems.filter(({ check }) => check !== "K17")).toEqual([]);
      }),
      { numRuns: 6 },
    );
  }, 60_000);

  it("keeps an apostrophe that a text begins with, as if it were typed twice", async () => {
    const session = openExcel();
    const actual = "'1-2";
    const filled = { scheme: qiaoxi(), unit: "'某街道", year: 2022, dates: {}, basics: {}, stated: { groups: [], rates: {} } };
    const { submission } = await session.form.layOut(qiaoxi(), { ...filled, entries: [{ indicator: "quantity-1", actual }] });
    expect(submission.unit).toBe("'某街道");
    expect(submission.entries.find(({ indicator }) => indicator === "quantity-1")?.actual).toBe(actual);
  });

  it("carries the published form of 东里街道 over to a newer version, scores it by that, and leaves the first set as it was", async () => {
    const session = await openForm();
    typePublishedForm(session);
    const first = await session.form.read();
    if (first === null) throw new Error("no form");
    const sheets = [...session.emulator.workbook.sheets];
    const before = sheets.map(usedContents);
    const newer = { ...qiaoxi(), version: "2", year: 2023 };
    const { submission, lost } = carryOver(first.scheme, newer, first.submission);
    expect(lost).toEqual([]);
    const second = await session.form.layOut(newer, submission);
    expect(second.scheme.version).toBe("2");
    expect(second.submission.entries).toEqual(first.submission.entries);
    expect(second.submission.basics).toEqual(first.submission.basics);
    const { evaluation } = await session.form.checkAndScore([]);
    expect(evaluation).toMatchObject({ total: 97, scheme: { version: "2" } });
    expect(sheets.map(usedContents)).toEqual(before);
  });

  it("selects the first input of the second set, so that the pane works with it from then on", async () => {
    const session = await openForm();
    const second = await session.form.layOut({ ...qiaoxi(), version: "2" });
    expect((await session.form.read())?.formId).toBe(second.formId);
  });
});
