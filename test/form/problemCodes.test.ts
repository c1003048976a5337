import type { Problem } from "../../src/evaluation";
import { problemsByCode, type ListedProblem } from "../../src/form/problemCodes";
import { say } from "../../src/locales";
import { qiaoxi } from "./sheets";

const scheme = qiaoxi();

/** A reason that is wanted for a row; two of them can only be told apart by their figures. */
function reasonWanted(score: number, seen = ""): Problem {
  return {
    check: "B9",
    severity: "error",
    place: { part: "indicators", code: "quality-1", field: "reason" },
    seen,
    expected: "",
    message: { key: "check.B9", values: { score, weight: 10 } },
  };
}

/** A paragraph whose word contradicts its figures. */
function inParagraph(row: number, seen: string): Problem {
  return { ...reasonWanted(9, seen), place: { part: "report", row } };
}

const listedAs = (code: string, problem: Problem): ListedProblem => ({
  code,
  place: "第 2 段",
  message: say(problem.message),
  seen: problem.seen,
  verified: "",
  isGone: false,
});
const codesOf = (listed: ListedProblem[], problems: Problem[]): string[] => [...problemsByCode(scheme, listed, problems).keys()];
const shared = "B9|indicators|quality-1|reason|";

describe("the code of a problem", () => {
  it("is its check and its place, whatever its figures are", () => {
    expect(codesOf([], [reasonWanted(9)])).toEqual([shared]);
    expect(codesOf([listedAs(shared, reasonWanted(9))], [reasonWanted(7, "7")])).toEqual([shared]);
  });

  it("has what was seen in place of a row number, which moves when rows are inserted", () => {
    const [before] = codesOf([], [inParagraph(2, "下降")]);
    expect(codesOf([], [inParagraph(5, "下降")])).toEqual([before]);
    expect(codesOf([], [inParagraph(2, "下滑")])).not.toEqual([before]);
  });

  it("of a second and third one at the same place has a number", () => {
    expect(codesOf([], [reasonWanted(9), reasonWanted(8), reasonWanted(7)])).toEqual([shared, `${shared}#2`, `${shared}#3`]);
  });

  it("stays with the second one when the first is gone", () => {
    const listed = [listedAs(shared, reasonWanted(9)), listedAs(`${shared}#2`, reasonWanted(8))];
    expect(codesOf(listed, [reasonWanted(8)])).toEqual([`${shared}#2`]);
    expect(codesOf(listed, [reasonWanted(8), reasonWanted(9)])).toEqual([`${shared}#2`, shared]);
  });

  it("of a new one beside a listed one takes no row from it", () => {
    expect(codesOf([listedAs(shared, reasonWanted(8))], [reasonWanted(9), reasonWanted(8)])).toEqual([`${shared}#2`, shared]);
  });

  it("of two that say the same in two paragraphs goes by the paragraph first", () => {
    const [second, fifth] = [inParagraph(2, "下降"), inParagraph(5, "下降")];
    const codes = codesOf([], [second, fifth]);
    const listed = codes.map((code, index) => ({
      ...listedAs(code, second),
      place: index === 0 ? "报告文本 · 第 2 段" : "报告文本 · 第 5 段",
    }));
    expect(codesOf(listed, [fifth])).toEqual([codes[1]]);
  });
});
