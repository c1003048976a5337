import type { GroupEvaluation, IndicatorEvaluation } from "../../src/evaluation";
import { scoreSections } from "../../src/taskpane/scoreSections";
import { emptyEvaluation } from "./sampleForm";

const group = (...path: string[]): GroupEvaluation => ({ code: path.join("/"), path, weight: 10, score: 5, rate: 50 });

function indicator(...path: string[]): IndicatorEvaluation {
  const empty = { kind: "empty", raw: null, text: "" } as const;
  return {
    code: path.join("-"),
    path,
    weight: 1,
    score: 1,
    status: "met",
    working: { kind: "manual", steps: [] },
    readings: { target: { ...empty, notes: [] }, actual: { ...empty, notes: [] }, selfScore: { ...empty, notes: [] } },
  };
}

function sections(groups: GroupEvaluation[], indicators: IndicatorEvaluation[]): [string, string[]][] {
  return scoreSections({ ...emptyEvaluation(), groups, indicators }).map((section) => [
    section.name,
    section.indicators.map(({ path }) => path.at(-1) ?? ""),
  ]);
}

describe("scoreSections", () => {
  it("puts each indicator under its group, in the scheme's order", () => {
    expect(sections([group("产出"), group("效益")], [indicator("产出", "数量", "甲"), indicator("效益", "社会", "乙")])).toEqual([
      ["产出", ["甲"]],
      ["效益", ["乙"]],
    ]);
  });

  it("prefers the smaller of two groups that hold it", () => {
    expect(sections([group("产出"), group("产出", "数量")], [indicator("产出", "数量", "甲"), indicator("产出", "质量", "乙")])).toEqual([
      ["产出", ["乙"]],
      ["产出 › 数量", ["甲"]],
    ]);
  });

  it("loses no indicator whose group has no points of its own", () => {
    expect(sections([group("产出")], [indicator("效益", "社会", "甲"), indicator("效益", "生态", "乙")])).toEqual([
      ["产出", []],
      ["效益", ["甲", "乙"]],
    ]);
  });

  it("tells equal names of different levels apart", () => {
    expect(sections([group("产出"), group("效益", "产出")], [indicator("效益", "产出", "甲")])).toEqual([
      ["产出", []],
      ["效益 › 产出", ["甲"]],
    ]);
  });
});
