import type { Submission } from "../../../../src/evaluation";
import { say } from "../../../../src/locales";
import { evaluateForm, problemsOf } from "../../filledForm";

const problems = (staff: Submission["basics"]) =>
  problemsOf(evaluateForm({ submission: { basics: { budgetAdjusted: 100, executed: 100, ...staff } } }), "F5");

describe("F5 人数编制", () => {
  it("tells a quota that counts the retired, once, with both sums", () => {
    const found = problems({ quota: 128, quotaAdministrative: 9, quotaInstitution: 80, inService: 89, retired: 39 });
    expect(found).toMatchObject([{ severity: "error", place: { part: "basics", code: "quota" }, seen: "128", expected: "89" }]);
    expect(found.map(({ message }) => say(message))).toEqual([
      "行政编制与事业编制合计 89 人，编制数为 128 人；在职 89 人加离退休 39 人正好 128 人，疑将离退休人员计入编制，请更正",
    ]);
  });

  it("tells it without the kinds of posts too, but not where these add up", () => {
    expect(problems({ quota: 128, inService: 89, retired: 39 })).toMatchObject([{ message: { key: "check.F5.retired" } }]);
    expect(problems({ quota: 128, inService: 89, retired: 38 })).toEqual([]);
    expect(problems({ quota: 128, inService: 128, retired: 0 })).toEqual([]);
    expect(problems({ quota: 128, quotaAdministrative: 48, quotaInstitution: 80, inService: 89, retired: 39 })).toEqual([]);
  });

  it("tells posts that do not add up", () => {
    expect(problems({ quota: 128, quotaAdministrative: 47, quotaInstitution: 80 })).toMatchObject([
      { severity: "error", seen: "128", expected: "127", message: { key: "check.F5.posts" } },
    ]);
    expect(problems({ quota: 128, quotaAdministrative: 48, quotaInstitution: 80 })).toEqual([]);
    expect(problems({ quota: 128, quotaAdministrative: 48 })).toEqual([]);
  });

  it("warns of more in service than the quota allows", () => {
    expect(problems({ quota: 50, inService: 54 })).toMatchObject([
      { severity: "warning", place: { part: "basics", code: "inService" }, seen: "54" },
    ]);
    expect(problems({ quota: 50, inService: 50 })).toEqual([]);
  });

  it("takes both kinds of posts for the quota where that is blank", () => {
    const posts = { quotaAdministrative: 15, quotaInstitution: 35 };
    expect(problems({ ...posts, inService: 54 }).map(({ message }) => say(message))).toEqual([
      "在职 54 人，超过行政编制与事业编制合计 50 人，请核对并说明",
    ]);
    expect(problems({ ...posts, inService: 50 })).toEqual([]);
    expect(problems({ quotaAdministrative: 15, inService: 54 })).toEqual([]);
  });

  it("tells a total of 退休人员 that counts 离休", () => {
    const inText = (report: string) => problemsOf(evaluateForm({ submission: { report } }), "F5");
    const found = inText("退休人员75人，其中：离休1人，退休74人。");
    expect(found).toMatchObject([{ severity: "info", place: { part: "report", row: 1 }, seen: "退休人员", expected: "离退休人员" }]);
    expect(found.map(({ message }) => say(message))).toEqual(["“退休人员”75人中列有离休 1人，总项应称“离退休人员”，请更正"]);
    expect(inText("离退休人员75人，其中：离休1人，退休74人。")).toEqual([]);
    expect(inText("退休人员75人，其中：行政退休60人，事业退休15人。")).toEqual([]);
    expect(inText("退休人员75人，离休人员1人。")).toEqual([]);
    expect(inText("离休、退休人员75人，其中：离休1人，退休74人。")).toEqual([]);
  });
});
