import { sayTogether } from "../../../src/locales";
import type { Entry, ScoringRule } from "../../../src/evaluation";
import { evaluateRow, rowOf } from "../filledForm";

function score(rule: ScoringRule, target: string, actual: Entry["actual"], weight = 10) {
  const row = rowOf(evaluateRow({ rule, target, weight }, actual === undefined ? {} : { actual }));
  return { score: row.score, status: row.status, working: sayTogether(row.working.steps) };
}

describe("proportional", () => {
  const rule: ScoringRule = { kind: "proportional" };

  it.each([
    [10, "100%", "86.2037%", 8.62],
    [20, "100%", "83.5%", 16.7],
    [10, "100%", "49.8839%", 4.99],
    [10, "≥90%", "95%", 10],
    [5, "30亿元", "18.75亿元", 3.13],
    [5, "30亿元", "187500万元", 3.13],
    [10, "0次", "0次", 10],
    [10, "≥3次", "-1次", 0],
  ])("gives %d points against %s for %s: %d", (weight, target, actual, expected) => {
    expect(score(rule, target, actual, weight).score).toBe(expected);
  });

  it("turns the ratio round where lower is better, and allows nothing above a target of 0", () => {
    expect(score(rule, "≤5%", "5%")).toMatchObject({ score: 10, status: "met" });
    expect(score(rule, "≤5%", "6%")).toMatchObject({ score: 8.33, status: "missed" });
    expect(score(rule, "≤5%", "95.2313%").score).toBe(0.53);
    expect(score(rule, "≤0次", "1次").score).toBe(0);
  });

  it("never gives more than the points of the row", () => {
    expect(score(rule, "10次", "500次").score).toBe(10);
  });

  it("shows a working that can be checked by hand", () => {
    expect(score(rule, "≥90%", "45%").working).toBe("45% ÷ 90% × 10 = 5，得 5 分");
    expect(score(rule, "≤5%", "6%").working).toBe("5% ÷ 6% × 10 = 8.33，得 8.33 分");
    expect(score(rule, "≥90%", "95%").working).toBe("实际 95%，达到指标值 ≥90%，得满分 10 分");
  });

  it("takes a stored percent like a typed one", () => {
    expect(score(rule, "≥90%", { value: 0.45, numberFormat: "0%" }).score).toBe(5);
  });

  it("takes a bare figure in the target's unit, but asks where it may be a fraction", () => {
    expect(score(rule, "≥90%", 45).score).toBe(5);
    expect(score(rule, "≥90%", 0.95)).toMatchObject({ score: null, status: "unreadable" });
    expect(score(rule, "≥90%", 1.5).status).toBe("unreadable");
    expect(score(rule, "≥90%", 1.51).status).toBe("missed");
  });

  it.each(["全面完成", "2022-12-01", "#N/A", "约95%", "3次或4次", "前3名", "95次"])("gives no score for %s", (actual) => {
    expect(score(rule, "≥90%", actual)).toMatchObject({ score: null, status: "unreadable" });
  });

  it("lets a bound count where it settles the question", () => {
    expect(score(rule, "≥90分", "超过90分").score).toBe(10);
    expect(score(rule, "≥90分", "超过80分")).toMatchObject({ score: null, status: "unreadable" });
    expect(score(rule, "≤5%", "不超过5%").score).toBe(10);
    expect(score(rule, "≤5%", "不超过6%").score).toBeNull();
  });

  it("waits for an actual value", () => {
    expect(score(rule, "≥90%", undefined)).toMatchObject({ score: null, status: "open" });
    expect(score(rule, "≥90%", "/")).toMatchObject({ score: null, status: "open" });
  });
});

describe("targets with > and <", () => {
  const rule: ScoringRule = { kind: "proportional" };

  it("are missed by the bound itself", () => {
    expect(score(rule, ">90%", "90%").status).toBe("missed");
    expect(score(rule, ">90%", "90.01%").status).toBe("met");
    expect(score(rule, "<5%", "5%").status).toBe("missed");
    expect(score(rule, "<5%", "4.99%").status).toBe("met");
  });

  it("and percents are compared as shown, with two decimals", () => {
    expect(score(rule, "≤100%", "100.004%").status).toBe("met");
    expect(score(rule, "≤100%", "100.006%").status).toBe("missed");
  });
});

describe("bands", () => {
  const band = (min: number | null, max: number | null, points: number) => ({ min, minInclusive: true, max, maxInclusive: false, points });
  const rule: ScoringRule = {
    kind: "bands",
    on: "actual",
    bands: [band(100, null, 10), band(90, 100, 9), band(80, 90, 8), band(70, 80, 7)],
  };

  it.each([
    ["100%", 10],
    ["130%", 10],
    ["99.5%", 9],
    ["99.994%", 9],
    ["99.995%", 10],
    ["90%", 9],
    ["89.99%", 8],
    ["79.99%", 7],
  ])("gives for %s %d points", (actual, expected) => {
    expect(score(rule, "100%", actual).score).toBe(expected);
  });

  it("says which band it is", () => {
    expect(score(rule, "100%", "95%").working).toBe("落在 90%–100% 档，得 9 分");
    expect(score(rule, "100%", "100%").working).toBe("落在 100% 及以上 档，得 10 分");
  });

  it("gives no score in a gap", () => {
    expect(score(rule, "100%", "12%")).toMatchObject({ score: null, status: "unreadable" });
  });

  it("judges the completion where the scheme says so", () => {
    expect(score({ ...rule, on: "completion" }, "50次", "46次")).toMatchObject({
      score: 9,
      working: "46 ÷ 50 = 92%，落在 90%–100% 档，得 9 分",
    });
    expect(score({ ...rule, on: "completion" }, "0次", "46次").score).toBeNull();
  });

  it("takes the first band where bands overlap, and honours bounds that exclude", () => {
    const inclusive = { min: 0, minInclusive: true, max: 5, maxInclusive: true, points: 10 };
    const above = { min: 5, minInclusive: false, max: null, maxInclusive: false, points: 4 };
    const control: ScoringRule = { kind: "bands", on: "actual", bands: [inclusive, above] };
    expect(score(control, "≤5%", "5%").score).toBe(10);
    expect(score(control, "≤5%", "5.01%").score).toBe(4);
  });

  it("does not hold a bound that it excludes", () => {
    const only = (minInclusive: boolean, maxInclusive: boolean): ScoringRule => ({
      kind: "bands",
      on: "actual",
      bands: [{ min: 10, minInclusive, max: 20, maxInclusive, points: 5 }],
    });
    expect(score(only(true, true), "100%", "10%").score).toBe(5);
    expect(score(only(true, true), "100%", "20%").score).toBe(5);
    expect(score(only(false, true), "100%", "10%").score).toBeNull();
    expect(score(only(true, false), "100%", "20%").score).toBeNull();
  });

  it("needs an exact figure", () => {
    expect(score(rule, "100%", "约95%").score).toBeNull();
    expect(score(rule, "100%", "≥95%").score).toBeNull();
    expect(score(rule, "100%", "很好").score).toBeNull();
  });
});

describe("thresholdThenManual", () => {
  const rule: ScoringRule = { kind: "thresholdThenManual" };

  it("gives the full score at the target and leaves the rest to a person", () => {
    expect(score(rule, "≥100%", "100%")).toMatchObject({ score: 10, status: "met" });
    expect(score(rule, "≥100%", "99.99%")).toMatchObject({ score: null, status: "open" });
  });

  it("knows which way is better where the target bears no sign", () => {
    const lower: ScoringRule = { ...rule, direction: "lower" };
    expect(score(lower, "100%", "98%").status).toBe("met");
    expect(score(lower, "100%", "101%").status).toBe("open");
    expect(score(rule, "100%", "98%").status).toBe("open");
    expect(score(lower, "=100%", "98%").status).toBe("met");
  });

  it("takes the target's own word as met and never interprets another", () => {
    expect(score(rule, "符合", " 符 合 ")).toMatchObject({ score: 10, status: "met" });
    expect(score(rule, "符合", "不符合").status).toBe("open");
    expect(score(rule, "符合", "符合要求").status).toBe("open");
    expect(score(rule, "符合", "3次").status).toBe("open");
    expect(score(rule, "符合", "#N/A").status).toBe("unreadable");
  });

  it("counts a claim within what is left to judgement", () => {
    const claim = (actual: string, selfScore: number) => rowOf(evaluateRow({ rule, target: "≥100%" }, { actual, selfScore }));
    expect(claim("80%", 7)).toMatchObject({ score: 7, status: "claimed" });
    expect(claim("80%", 9.99)).toMatchObject({ score: 9.99, status: "claimed" });
    expect(claim("80%", 10)).toMatchObject({ score: null, status: "open" });
    expect(claim("100%", 7)).toMatchObject({ score: 10, status: "met" });
    expect(sayTogether(claim("80%", 7).working.steps)).toBe(
      "实际 80%，未达到指标值 ≥100%，由评价人酌情减分，应低于 10 分，按自评得分计 7 分",
    );
  });
});

describe("manual", () => {
  const rule: ScoringRule = { kind: "manual" };

  it.each([
    [0, 0],
    [10, 10],
    [8.125, 8.13],
    ["9分", 9],
    ["10.01", null],
    [-0.01, null],
    ["良好", null],
    ["约8", null],
    [{ value: 44613, numberFormat: "yyyy-mm-dd" }, null],
  ])("counts a self-score of %j as %j", (selfScore, expected) => {
    expect(rowOf(evaluateRow({ rule }, { actual: "良好", selfScore })).score).toBe(expected);
  });

  it("waits where the scheme lets no claim count", () => {
    expect(rowOf(evaluateRow({ rule }, { selfScore: 8 }, { scheme: { claims: "never" } })).status).toBe("open");
  });
});

describe("a row without an actual value", () => {
  const rule: ScoringRule = { kind: "proportional" };
  const claims = (kind: "never" | "whereJudged" | "whereNoActual", selfScore: number) =>
    rowOf(evaluateRow({ rule }, { selfScore }, { scheme: { claims: kind } }));

  it("counts the claim only where the scheme says so", () => {
    expect(claims("never", 8)).toMatchObject({ score: null, status: "open" });
    expect(claims("whereJudged", 8)).toMatchObject({ score: null, status: "open" });
    expect(claims("whereNoActual", 8)).toMatchObject({ score: 8, status: "claimed" });
    expect(claims("whereNoActual", 10)).toMatchObject({ score: 10, status: "claimed" });
    expect(claims("whereNoActual", 10.01)).toMatchObject({ score: null, status: "open" });
  });

  it("says plainly that the score rests on the claim alone", () => {
    expect(sayTogether(claims("whereNoActual", 8).working.steps)).toBe("未填实际完成值，规则无法核算，暂按自评得分计 8 分");
  });

  it("is not what an unreadable actual value is: no claim counts there", () => {
    const row = rowOf(evaluateRow({ rule }, { actual: "全面完成", selfScore: 8 }, { scheme: { claims: "whereNoActual" } }));
    expect(row).toMatchObject({ score: null, status: "unreadable" });
  });
});
