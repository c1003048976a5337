import { progress, readForm, type Progress, type SheetContents } from "../../src/form";
import { laidOut, type } from "./sheets";

function progressOf(sheets: SheetContents[]): Progress {
  const form = readForm(sheets);
  if (form === null) throw new Error("no form");
  return progress(form.scheme, form.submission);
}

describe("progress of filling in", () => {
  it("asks for the unit, what the execution rate needs, and seven actual values; preset targets count nothing", () => {
    const { filled, wanted, open } = progressOf(laidOut());
    expect([filled, wanted]).toEqual([0, 10]);
    expect(open.slice(0, 4)).toEqual([
      { part: "basics", code: "unit" },
      { part: "basics", code: "budgetAdjusted" },
      { part: "basics", code: "executed" },
      { part: "indicators", code: "quantity-1", field: "actual" },
    ]);
  });

  it("takes the initial budget for an adjusted one that does not exist", () => {
    const sheets = laidOut();
    type(sheets, { kind: "basics", row: "budgetInitial", column: "value" }, 100);
    expect(progressOf(sheets).open).not.toContainEqual({ part: "basics", code: "budgetAdjusted" });
  });

  it("asks for a target that was emptied, before its actual value", () => {
    const sheets = laidOut();
    type(sheets, { kind: "indicators", row: "quantity-1", column: "target" }, "");
    const { wanted, open } = progressOf(sheets);
    expect(wanted).toBe(11);
    expect(open[3]).toEqual({ part: "indicators", code: "quantity-1", field: "target" });
  });
});
