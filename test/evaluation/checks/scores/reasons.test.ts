import { say } from "../../../../src/locales";
import { evaluateForm, evaluateRow, problemsOf, type FormChange } from "../../filledForm";

describe("B10 有原因却满分", () => {
  const problems = (entries: NonNullable<FormChange["entries"]>) => problemsOf(evaluateForm({ entries }), "B10");

  it("tells a reason for a deviation beside a target that is just met and a full score", () => {
    const [problem, ...others] = problems({ events: { reason: "受天气影响，少办了活动" } });
    expect(others).toEqual([]);
    expect(problem).toMatchObject({ severity: "info", place: { part: "indicators", code: "events", field: "reason" } });
    expect(problem && say(problem.message)).toBe("已达标并得满分 30 分，却填写了偏差原因，请核对实际完成值、得分和原因");
  });

  it("is silent where the target is exceeded, which has its reason too (E9)", () => {
    expect(problems({ events: { actual: "13次", reason: "居民报名踊跃" } })).toEqual([]);
  });

  it("is silent beside 预算执行率, where D9 and D10 ask for reasons", () => {
    expect(problems({ rate: { reason: "年中追加了专项资金" } })).toEqual([]);
  });

  it("is silent where a person judges, where points are missing, and without a score of the clerk's own", () => {
    expect(problems({ effect: { reason: "群众反映良好" } })).toEqual([]);
    expect(problems({ events: { actual: "11次", selfScore: 29, reason: "受天气影响" } })).toEqual([]);
    expect(problems({ events: { selfScore: "", reason: "受天气影响" } })).toEqual([]);
  });

  it.each(["无", "/", "无偏差", "没有明显偏差", "已完成", "已按计划完成", "达标"])("takes %s for no reason", (reason) => {
    expect(problems({ events: { reason } })).toEqual([]);
  });
});

describe("B16 达标未满分", () => {
  const problems = (entry: NonNullable<FormChange["entries"]>[string], check = "B16") =>
    problemsOf(evaluateForm({ entries: { share: entry } }), check);

  it("tells points that the clerk shaved off a target that is met", () => {
    const [problem, ...others] = problems({ actual: "95%", selfScore: 19 });
    expect(others).toEqual([]);
    expect(problem).toMatchObject({
      severity: "warning",
      place: { part: "indicators", code: "share", field: "selfScore" },
      seen: "19",
      expected: "20",
    });
    expect(problem && say(problem.message)).toBe("实际 95% 已达到指标值 ≥90%，按规则应得 20 分，自评 19 分，请更正或说明扣分依据");
  });

  it("is the only one to tell it", () => {
    expect(problems({ actual: "95%", selfScore: 19 }, "B2")).toEqual([]);
  });

  it("is silent within half a hundredth, for a target that is missed, and for a score above the points", () => {
    expect(problems({ actual: "95%", selfScore: 19.995 })).toEqual([]);
    expect(problems({ actual: "89%", selfScore: 19 })).toEqual([]);
    expect(problems({ actual: "95%", selfScore: 21 })).toEqual([]);
  });

  it("is silent for a value far above its target with a reason: points may be taken off for a target set too low", () => {
    const far = (actual: string, reason: string) =>
      problemsOf(evaluateForm({ entries: { events: { actual, selfScore: 28, reason } } }), "B16");
    // 12次: from 14.4 on it is 20 % above.
    expect(far("15次", "指标值偏低")).toEqual([]);
    expect(far("15次", "")).toHaveLength(1);
    expect(far("13次", "指标值偏低")).toHaveLength(1);
  });
});

describe("B13 精度", () => {
  const problems = (selfScore: number | string) => problemsOf(evaluateForm({ entries: { effect: { selfScore } } }), "B13");

  it("tells a score with more than two decimals", () => {
    const [problem, ...others] = problems(39.125);
    expect(others).toEqual([]);
    expect(problem).toMatchObject({ severity: "info", place: { code: "effect", field: "selfScore" }, seen: "39.125", expected: "39.13" });
    expect(problem && say(problem.message)).toBe("自评得分 39.125 分多于两位小数，请四舍五入为 39.13 分");
  });

  it("is silent for two decimals, also where a cell computed them, and for a score outside the points", () => {
    expect(problems(39.12)).toEqual([]);
    expect(problems("39.50分")).toEqual([]);
    expect(problems(0.1 + 0.2)).toEqual([]);
    expect(problems(40.125)).toEqual([]);
  });

  it("is silent for a score that the rule contradicts", () => {
    expect(problemsOf(evaluateForm({ entries: { share: { actual: "45%", selfScore: 10.125 } } }), "B13")).toEqual([]);
  });

  it("is silent for a score outside its tier, which is B11's", () => {
    const row = { target: "良好", rule: { kind: "qualitativeTiers", tiers: "80/60" } } as const;
    const told = evaluateRow(row, { actual: "部分达成年度指标并具有一定效果", selfScore: 9.125 }).problems;
    expect(told.map(({ check }) => check).filter((check) => check.startsWith("B1"))).toEqual(["B11"]);
  });
});
