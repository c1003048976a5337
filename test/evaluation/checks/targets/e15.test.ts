import type { Submission } from "../../../../src/evaluation";
import { say } from "../../../../src/locales";
import { evaluateForm, evaluateRow, problemsOf } from "../../filledForm";
import { evaluateGoals } from "../../goals/formWithGoals";

const problems = (actual: string, submission: Partial<Submission> = {}) =>
  problemsOf(evaluateRow({ path: ["效益", "满意度", "群众满意度"], target: "≥90%" }, { actual }, { submission }), "E15");

describe("E15 满意度无依据: rows", () => {
  it("tells satisfaction without the number of those asked, in one problem", () => {
    const found = problemsOf(
      evaluateGoals(
        [],
        [
          ["群众满意度", "≥90%", "95%"],
          ["企业满意度", "满意", "较为满意"],
        ],
      ),
      "E15",
    );
    expect(found).toMatchObject([{ severity: "warning", place: { code: "row-1", field: "actual" } }]);
    expect(found.map(({ message }) => say(message))).toEqual([
      "“群众满意度”、“企业满意度”没有写明调查了多少人，得分无依据，请在基本信息中填写调查样本数和满意数，或写进实际完成值，如“92%（调查200人）”",
    ]);
  });

  it("tells a score that is claimed without any actual value", () => {
    const row = { path: ["效益", "满意度", "群众满意度"], target: "≥90%" };
    expect(problemsOf(evaluateRow(row, { selfScore: 8 }), "E15")).toHaveLength(1);
    expect(problemsOf(evaluateRow(row, {}), "E15")).toEqual([]);
  });

  it("leaves to E2 what cannot be read, and a score that does not count without an actual value", () => {
    const row = { path: ["效益", "满意度", "群众满意度"], target: "≥90%", rule: { kind: "proportional" as const } };
    const told = (entry: { actual?: string; selfScore?: number }) =>
      evaluateRow(row, entry).problems.filter(({ place }) => place.field === "actual");
    expect(told({ selfScore: 8 }).map(({ check }) => check)).toEqual(["E2"]);
    expect(told({ actual: "#DIV/0!" }).map(({ check }) => check)).toEqual(["E2"]);
  });

  it("is silent where the basic data, the cell, or the report give it", () => {
    expect(problems("95%", { basics: { surveySamples: 200 } })).toEqual([]);
    expect(problems("95%（调查200人）")).toEqual([]);
    expect(problems("95%", { report: "发放问卷 300 份，收回 286 份。" })).toEqual([]);
    expect(problems("95%", { report: "共有 1,200 名居民接受调查。" })).toEqual([]);
  });

  it.each(["发放宣传手册600余份，满意度提高。", "发放600余份宣传手册。", "摸底调查危房30户。", "召开满意度工作会议3次。"])(
    "is not content with %s",
    (report) => {
      expect(problems("95%", { report })).toHaveLength(1);
    },
  );

  it("does not repeat what E8 tells", () => {
    expect(problems("90%")).toEqual([]);
  });
});

describe("E15 满意度无依据: the text of a report without such a row", () => {
  const inText = (report: string) => problemsOf(evaluateForm({ submission: { report } }), "E15");

  it.each(["测评满意率达100%。", "居民满意度较高。", "群众满意率为百分之九十八。"])("tells %s", (report) => {
    expect(inText(`开展活动。\n${report}`)).toMatchObject([{ severity: "warning", place: { part: "report", row: 2 } }]);
  });

  it.each([
    "不断提高居民满意度，营造良好氛围。",
    "确保群众满意度达到90%以上。",
    "年度目标为满意度95%。",
    "随机抽样 200 户，满意率98%。",
    "满意度。",
  ])("is silent for %s", (report) => expect(inText(report)).toEqual([]));
});
