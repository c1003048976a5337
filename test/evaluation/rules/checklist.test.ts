import { sayTogether } from "../../../src/locales";
import { applyRule, type ScoringRule } from "../../../src/evaluation/rules";
import { ruleInput } from "./ruleInput";

const items = (count: number) => Array.from({ length: count }, (_, index) => ({ text: `要点${index + 1}` }));
const four: ScoringRule = { kind: "checklist", items: items(4) };
const own: ScoringRule = {
  kind: "checklist",
  items: [
    { text: "一", points: 3 },
    { text: "二", points: 2 },
    { text: "三", points: 1.5 },
  ],
};
const outcomeOf = (rule: ScoringRule, given: Parameters<typeof ruleInput>[0]) => applyRule(rule, ruleInput(given));
const scoreOf = (rule: ScoringRule, given: Parameters<typeof ruleInput>[0]) => {
  const outcome = outcomeOf(rule, given);
  return outcome.kind === "scored" ? outcome.score : outcome.kind;
};

describe("the target's own word", () => {
  it("says that all items are met", () => {
    expect(scoreOf(four, { weight: 4, target: "及时完整", actual: " 及时完整。" })).toBe(4);
  });

  it("and another word says nothing", () => {
    expect(outcomeOf(four, { weight: 4, target: "及时完整", actual: "较完整" })).toMatchObject({ kind: "unreadable" });
  });
});

describe("items of equal points", () => {
  it.each([
    [4, 4, "3", 3], // 3 ÷ 4 × 4
    [4, 4, 3, 3],
    [4, 4, "3项", 3],
    [4, 4, "1、2、4", 3],
    [4, 4, "1,2,4", 3],
    [4, 4, "①②④", 3],
    [4, 4, "①、②、④", 3],
    [4, 4, "（1）（2）（4）", 3],
    [4, 4, "第1、3项", 2], // 2 ÷ 4 × 4
    [4, 4, "第3项", 1],
    [4, 4, "①", 1],
    [4, 4, "1-3", 3],
    [4, 4, "第2至4项", 3],
    [4, 4, "符合1、2、4项", 3],
    [4, 4, "1、2、4项均符合", 3],
    [4, 4, "不符合第2项", 3],
    [4, 4, "4、2、1", 3],
    [4, 4, "全部符合", 4],
    [4, 4, "符合", 4],
    [4, 4, "全部", 4],
    [4, 4, "4", 4],
    [4, 4, "无不符合项", 4],
    [4, 4, "无", 0],
    [4, 4, "0", 0],
    [4, 4, "均不符合", 0],
    [10, 3, "1", 3.33], // 10 ÷ 3 = 3.333…
    [10, 3, "2", 6.67], // 20 ÷ 3 = 6.666…
    [10, 3, "3", 10],
    [1, 8, "7", 0.88], // 7 ÷ 8 = 0.875
  ])("%d points for %d items, %s: %j", (weight, count, actual, expected) => {
    expect(scoreOf({ kind: "checklist", items: items(count) }, { weight, actual })).toBe(expected);
  });

  it.each([
    ["5"],
    ["1、2、5"],
    ["0、1"],
    ["1、1"],
    ["1-3、2"],
    ["3-1"],
    ["3-1、2"],
    ["3.5"],
    ["-1"],
    ["75%"],
    ["约3"],
    ["不符合"],
    ["基本符合"],
    ["1、2项符合，3项不符合"],
    ["除2外均符合"],
    ["缺2项"],
    ["#N/A"],
    [{ value: 44198, numberFormat: "m月d日" }],
  ])("are not guessed at from %j", (actual) => {
    expect(outcomeOf(four, { weight: 4, actual })).toMatchObject({ kind: "unreadable", fault: { check: "E2" } });
  });

  it("reach the target only all together", () => {
    expect(outcomeOf(four, { actual: "4" })).toMatchObject({ met: true });
    expect(outcomeOf(four, { actual: "3" })).toMatchObject({ met: false });
    expect(outcomeOf(four, {}).kind).toBe("noActual");
  });
});

describe("items with points of their own", () => {
  it.each([
    ["1、3", 4.5], // 3 + 1.5
    ["第2项", 2],
    ["②", 2],
    ["1、2、3", 6.5],
    ["全部符合", 6.5],
    ["3", 6.5], // all three
    ["0", 0],
    ["无", 0],
  ])("earn for %s %d points", (actual, expected) => {
    expect(scoreOf(own, { weight: 6.5, actual })).toBe(expected);
  });

  it("cannot be counted, only named", () => {
    expect(outcomeOf(own, { weight: 6.5, actual: "2" })).toMatchObject({ fault: { message: { key: "check.E2.itemNumbers" } } });
    const alike: ScoringRule = { kind: "checklist", items: items(3).map((item) => ({ ...item, points: 2 })) };
    expect(scoreOf(alike, { weight: 6, actual: "2" })).toBe(4);
  });
});

describe("an actual value that names what is not met", () => {
  const unmet: ScoringRule = { ...four, kind: "checklist", names: "unmet", items: items(4) };

  it.each([
    ["无", 4],
    ["0", 4],
    ["未发现问题", 4],
    ["1", 3],
    ["2、3", 2],
    ["第2项", 3],
    ["全部", 0],
    ["全部符合", 4],
    ["符合1、2", 2],
    ["均不符合", 0],
  ])("leaves for %s %d of 4 points", (actual, expected) => {
    expect(scoreOf(unmet, { weight: 4, actual })).toBe(expected);
  });
});

describe("items chosen apart from the actual value", () => {
  it("count, whatever the actual value says", () => {
    expect(scoreOf(four, { weight: 4, actual: "1", itemsMet: [4, 1, 2] })).toBe(3);
    expect(scoreOf(own, { weight: 6.5, itemsMet: [1, 3] })).toBe(4.5);
    expect(scoreOf(four, { weight: 4, itemsMet: [] })).toBe(0);
    expect(scoreOf({ ...four, kind: "checklist", names: "unmet", items: items(4) }, { weight: 4, itemsMet: [1] })).toBe(1);
  });

  it.each([[[5]], [[0]], [[1, 1]], [[1.5]], [[Number.NaN]]])("must be items that there are: %j", (itemsMet) => {
    expect(outcomeOf(four, { itemsMet })).toMatchObject({ kind: "unreadable", fault: { check: "E2" } });
  });
});

it("says which items earned what", () => {
  const working = (rule: ScoringRule, actual: string, weight: number) => sayTogether(outcomeOf(rule, { weight, actual }).steps);
  expect(working(four, "④①②", 4)).toBe("4 项要点中符合第 1、2、4 项，3 ÷ 4 × 4 = 3，得 3 分");
  expect(sayTogether(outcomeOf(four, { weight: 4, itemsMet: [4, 1] }).steps)).toBe("4 项要点中符合第 1、4 项，2 ÷ 4 × 4 = 2，得 2 分");
  expect(working(four, "3", 4)).toBe("4 项要点中符合 3 项，3 ÷ 4 × 4 = 3，得 3 分");
  expect(working(own, "1、3", 6.5)).toBe("符合第 1 项 3 分、第 3 项 1.5 分，得 4.5 分");
  expect(working(four, "全部符合", 4)).toBe("4 项要点全部符合，得满分 4 分");
  expect(working(four, "无", 4)).toBe("4 项要点均不符合，得 0 分");
});
