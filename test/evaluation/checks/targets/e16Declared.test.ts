import { say } from "../../../../src/locales";
import { problemsOf } from "../../filledForm";
import { evaluateGoals } from "../../goals/formWithGoals";

const problems = (declared: string, target: string, actual: string, name = "工业投资") =>
  problemsOf(evaluateGoals([["工业投资", declared]], [[name, target, actual]]), "E16");

describe("E16 双目标 of declared targets", () => {
  it("holds the row's actual value against both", () => {
    const found = problems("1.3亿元/1.5亿元", "1.3亿元", "14000万元");
    expect(found).toMatchObject([{ severity: "info", place: { part: "goals", code: "targets", row: 1, field: "target" } }]);
    expect(found.map(({ message }) => say(message))).toEqual(["实际 14000万元，达到底线目标 1.3 亿元，未达挑战目标 1.5 亿元"]);
  });

  it("is silent where the stretch is reached, and where the row has both itself", () => {
    expect(problems("1.3亿元/1.5亿元", "1.3亿元", "15000万元")).toEqual([]);
    expect(problems("1.3亿元/1.5亿元", "1.3亿元/1.5亿元", "14000万元")).toMatchObject([{ place: { part: "indicators" } }]);
  });

  it("says of a target without a row only what is wrong with itself", () => {
    expect(problems("1.3亿元/1.5亿元", "≥3次", "4次", "党课")).toEqual([]);
    expect(problems("1.3亿元/15亿元", "≥3次", "4次", "党课")).toMatchObject([{ message: { key: "reading.stretchFar" } }]);
    expect(problems("1.5亿元/1.3亿元", "≥3次", "4次", "党课")).toMatchObject([{ message: { key: "check.E16.reversed" } }]);
  });
});
