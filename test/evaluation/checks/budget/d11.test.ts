import type { Submission } from "../../../../src/evaluation";
import { say } from "../../../../src/locales";
import { evaluateForm, problemsOf } from "../../filledForm";

const problems = (report: string, basics: Submission["basics"] = {}) => problemsOf(evaluateForm({ submission: { report, basics } }), "D11");

describe("D11 占比", () => {
  it("tells a share that is not the part of the basic data", () => {
    const basics = { executed: 8183, basicExecuted: 1821, projectExecuted: 6362 };
    const found = problems("从构成看，基本支出占支出决算的22.52%，项目支出占77.75%。", basics);
    expect(found).toMatchObject([{ severity: "warning", place: { part: "report", row: 1 }, seen: "22.52%", expected: "22.25%" }]);
    expect(found.map(({ message }) => say(message))).toEqual(["基本支出占比应为 22.25%，报告写22.52%，请更正"]);
    expect(problems("从构成看，基本支出占支出决算的22.25%，项目支出占77.75%。", basics)).toEqual([]);
    expect(problems("从构成看，基本支出占比22.2%，项目支出占比77.7%。", basics)).toEqual([]);
  });

  it("tells a share that is not the part of both amounts in the sentence", () => {
    expect(problems("基本支出1821万元，占30%；项目支出6362万元，占70%。")).toMatchObject([{ seen: "30%", expected: "22.25%" }]);
    expect(problems("基本支出1821万元，占22.25%；项目支出6362万元，占77.75%。")).toEqual([]);
  });

  it("tells two shares that are not 100% together, beyond 0.02 and what rounding explains", () => {
    expect(problems("基本支出占22.25%，项目支出占77.78%。").map(({ message }) => say(message))).toEqual([
      "基本支出与项目支出的占比 22.25%、77.78% 合计 100.03%，应为 100%，请核对",
    ]);
    expect(problems("基本支出占22.25%，项目支出占77.77%。")).toEqual([]);
    expect(problems("基本支出占22.3%，项目支出占77.8%。")).toEqual([]);
    expect(problems("基本支出占22.3%，项目支出占77.9%。")).toHaveLength(1);
  });

  it("takes a share of the budget for right too", () => {
    const basics = { budgetInitial: 100, basicBudget: 40, projectBudget: 60, executed: 90, basicExecuted: 45, projectExecuted: 45 };
    expect(problems("基本支出占年初预算的40%，项目支出占60%。", basics)).toEqual([]);
    expect(problems("基本支出占50%，项目支出占50%。", basics)).toEqual([]);
    expect(problems("基本支出占45%，项目支出占55%。", basics)).toHaveLength(1);
  });

  it.each([
    "2022年支出决算数8183万元，其中基本支出1821万元，占30%；项目支出6362万元，占77.75%。",
    "基本支出中人员经费占80%。",
    "项目支出增长12%，基本支出下降3%。",
    "项目支出占基本支出的350%。",
    "基本支出约占两成，项目支出占80%左右。",
  ])("is silent for %s", (report) => {
    expect(problems(report, { executed: 100, basicExecuted: 50, projectExecuted: 50 })).toEqual([]);
  });
});
