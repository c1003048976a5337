import fc from "fast-check";
import type { Scheme, Submission } from "../../src/evaluation";
import { readForm } from "../../src/form";
import { layOutForm } from "../../src/form/layout";
import { layoutContents } from "../../src/form/layout/contents";
import { emptySubmission } from "../taskpane/memoryWorkbook";
import { arbitraryFilled, wholeForm } from "./arbitraryFilled";
import { qiaoxi } from "./sheets";

function readBack(scheme: Scheme, filled: Submission): Submission | undefined {
  return readForm(layOutForm(scheme, "form-1", [], filled).map(layoutContents))?.submission;
}

describe("a form that is laid out filled", () => {
  it.each([
    ["rows of the scheme", qiaoxi()],
    ["own indicators, goals, figures and a report besides", wholeForm()],
  ])("gives the submission back, cell by cell: %s", (_name, scheme) => {
    fc.assert(
      fc.property(arbitraryFilled(scheme), (filled) => {
        expect(readBack(scheme, filled)).toEqual(filled);
      }),
      { numRuns: 60 },
    );
  });

  it("has no problem of shape, and nothing of it counts as scored", () => {
    const form = readForm(layOutForm(qiaoxi(), "form-1", [], { ...emptySubmission(qiaoxi()), unit: "某街道" }).map(layoutContents));
    expect(form?.problems).toEqual([]);
    expect(form?.scored).toBe("never");
  });

  it("finds rows by their names too, and groups by their last name", () => {
    const entries = [{ indicator: "群众满意度", actual: "3%" }];
    const stated = { groups: [{ name: "产出指标", score: 40 }], rates: {} };
    const read = readBack(qiaoxi(), { ...emptySubmission(qiaoxi()), entries, stated });
    expect(read?.entries.find(({ indicator }) => indicator === "satisfaction-1")?.actual).toBe("3%");
    expect(read?.stated.groups).toEqual([{ name: "产出指标", score: 40 }]);
  });

  it("keeps the scheme's target where the submission says nothing of it, and an emptied one empty", () => {
    const read = readBack(qiaoxi(), { ...emptySubmission(qiaoxi()), entries: [{ indicator: "quality-1", target: "" }] });
    expect(read?.entries.map(({ target }) => target).slice(0, 3)).toEqual(["≥100%", "", "≤100%"]);
  });

  it("leaves a computed actual value to its formula", () => {
    const filled = { ...emptySubmission(qiaoxi()), entries: [{ indicator: "execution-1", actual: "100%" }] };
    const sheets = layOutForm(qiaoxi(), "form-1", [], filled).map(layoutContents);
    expect(readForm(sheets)?.problems).toEqual([]);
  });

  it("keeps a number a number where its cell was made a text cell", () => {
    const filled = { ...emptySubmission(qiaoxi()), basics: { executed: { value: 107.43, numberFormat: "@" } } };
    expect(readBack(qiaoxi(), filled)?.basics.executed).toBe(107.43);
  });
});
