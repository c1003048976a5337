import type { Submission } from "../../../../src/evaluation";
import { say } from "../../../../src/locales";
import { evaluateForm, problemsOf } from "../../filledForm";

const problems = (basics: Submission["basics"]) => problemsOf(evaluateForm({ submission: { basics } }), "D7");

describe("D7 结转结余恒等", () => {
  it("tells a carry-over that is not budget less execution", () => {
    const found = problems({ budgetAdjusted: 1200, executed: 1080, carryoverEnd: 100 });
    expect(found).toMatchObject([{ severity: "error", place: { part: "basics", code: "carryoverEnd" }, seen: "100", expected: "120" }]);
    expect(found.map(({ message }) => say(message))).toEqual([
      "全年（调整后）预算数 1200 万元 减全年执行数 1080 万元 为 120 万元，年末结转结余填 100 万元，请核对；已由财政收回的，请相应调整预算数或加以说明",
    ]);
  });

  it("is silent within 0.01", () => {
    expect(problems({ budgetAdjusted: 1200, executed: 1080, carryoverEnd: 120.01 })).toEqual([]);
    expect(problems({ budgetAdjusted: 1200, executed: 1080, carryoverEnd: 120.02 })).toHaveLength(1);
    expect(problems({ budgetAdjusted: 1200, executed: 1200, carryoverEnd: 0 })).toEqual([]);
  });

  it("allows what was carried over or added to stand beside the budget", () => {
    expect(problems({ budgetAdjusted: 1200, executed: 1080, carryoverPrev: 30, carryoverEnd: 150 })).toEqual([]);
    expect(problems({ budgetInitial: 1200, executed: 1080, addition: 20, carryoverEnd: 140 })).toEqual([]);
    expect(problems({ budgetAdjusted: 1200, executed: 1080, addition: 20, carryoverEnd: 140 })).toHaveLength(1);
  });

  it("is silent where a figure is missing, and where more was executed than the budget holds", () => {
    expect(problems({ budgetAdjusted: 1200, executed: 1080 })).toEqual([]);
    expect(problems({ executed: 1080, carryoverEnd: 5 })).toEqual([]);
    expect(problems({ budgetAdjusted: 1000, executed: 1080, carryoverEnd: 5 })).toEqual([]);
  });
});
