import { problemsOf } from "../../filledForm";
import { evaluateGoals, type TableRow } from "../../goals/formWithGoals";

const problems = (...rows: TableRow[]) => problemsOf(evaluateGoals([], rows, { basics: { executed: 100 } }), "E11");

describe("E11 率用定性值", () => {
  it("lists the rates whose target is words in one problem", () => {
    expect(problems(["整治完成率", "达标"], ["停车位", "≥50个"], ["群众满意度", "满意"])).toMatchObject([
      { severity: "warning", place: { code: "row-1", field: "target" }, seen: "达标", message: { values: { count: 2 } } },
    ]);
  });

  it("leaves a target that the rule cannot use to E1", () => {
    const row: TableRow = ["整治完成率", "达标", "", { weight: 10, rule: { kind: "proportional" } }];
    const told = evaluateGoals([], [row], { basics: { executed: 100 } }).problems.filter(({ place }) => place.field === "target");
    expect(told.map(({ check }) => check)).toEqual(["E1"]);
  });

  it.each([
    ["整治完成率", "≥95%"],
    ["办事效率", "提高"],
    ["管理制度", "健全"],
    ["影响程度", "明显"],
    ["管理制度健全性", "健全"],
  ])("is silent for %s: %s", (name, target) => expect(problems([name, target])).toEqual([]));
});
