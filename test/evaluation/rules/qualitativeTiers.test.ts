import { sayTogether } from "../../../src/locales";
import { applyRule, type ScoringRule } from "../../../src/evaluation/rules";
import { ruleInput } from "./ruleInput";

const rule: ScoringRule = { kind: "qualitativeTiers", tiers: "80/60" };
const outcomeOf = (given: Parameters<typeof ruleInput>[0], changed: ScoringRule = rule) => applyRule(changed, ruleInput(given));
const best = { allowed: { min: 8, max: 10, maxInclusive: true }, missed: false };
const middle = { allowed: { min: 6, max: 8, maxInclusive: false }, missed: true };
const last = { allowed: { min: 0, max: 6, maxInclusive: false }, missed: true };
const unknown = { allowed: { min: 0, max: 10, maxInclusive: true }, missed: false };

describe("the interval of a tier", () => {
  it.each([
    // 10 × 80 % = 8 … 10; half of 80 % + 60 % is 70 %; half of 60 % + 0 is 30 %
    [10, "80/60", "达成年度指标", 8, 10, true, 10],
    [10, "80/60", "部分达成年度指标并具有一定效果", 6, 8, false, 7],
    [10, "80/60", "未达成年度指标且效果较差", 0, 6, false, 3],
    // 80–50: half is 65 %; 50–0: half is 25 %
    [10, "80/50", "部分达成年度指标并具有一定效果", 5, 8, false, 6.5],
    [10, "80/50", "未达成年度指标且效果较差", 0, 5, false, 2.5],
    // 3.33 × 80 % = 2.664 → 2.66; 3.33 × 60 % = 1.998 → 2; 3.33 × 70 % = 2.331 → 2.33
    [3.33, "80/60", "达成年度指标", 2.66, 3.33, true, 3.33],
    [3.33, "80/60", "部分达成年度指标并具有一定效果", 2, 2.66, false, 2.33],
    // 0.02 × 60 % = 0.012 → 0.01; 0.02 × 80 % = 0.016 → 0.02; 70 % = 0.014 → 0.01
    [0.02, "80/60", "部分达成年度指标并具有一定效果", 0.01, 0.02, false, 0.01],
    // 0.02 × 30 % = 0.006 → 0.01, which the last tier excludes: nothing is left to suggest but 0
    [0.02, "80/60", "未达成年度指标且效果较差", 0, 0.01, false, 0],
    // 0.03 × 60 % = 0.018 → 0.02, which the last tier excludes; 30 % = 0.009 → 0.01
    [0.03, "80/60", "未达成年度指标且效果较差", 0, 0.02, false, 0.01],
    // 0.01 × 60 % = 0.006 → 0.01, excluded; 30 % = 0.003 → 0
    [0.01, "80/60", "未达成年度指标且效果较差", 0, 0.01, false, 0],
  ] as const)("of %d points by %s for %s is %d to %d", (weight, tiers, tier, min, max, maxInclusive, suggested) => {
    expect(outcomeOf({ weight, tier, target: "达标" }, { kind: "qualitativeTiers", tiers })).toMatchObject({
      kind: "judged",
      allowed: { min, max, maxInclusive },
      suggested,
    });
  });

  it("follows tiers of one's own, in whatever order they stand", () => {
    const own: ScoringRule = {
      kind: "qualitativeTiers",
      tiers: [
        { label: "差", synonyms: ["很差"], min: 0, max: 0.3, maxInclusive: false },
        { label: "好", synonyms: [], min: 0.9, max: 1, maxInclusive: true, suggested: 0.95 },
        { label: "中", synonyms: [], min: 0.3, max: 0.6, maxInclusive: false },
        { label: "较好", synonyms: [], min: 0.6, max: 0.9, maxInclusive: false },
      ],
    };
    expect(outcomeOf({ weight: 20, actual: "好" }, own)).toMatchObject({
      allowed: { min: 18, max: 20, maxInclusive: true },
      missed: false,
      suggested: 19,
    });
    expect(outcomeOf({ weight: 20, actual: "较好" }, own)).toMatchObject({
      allowed: { min: 12, max: 18, maxInclusive: false },
      missed: true,
      suggested: 15,
    });
    expect(outcomeOf({ weight: 20, actual: "很差" }, own)).toMatchObject({ allowed: { min: 0, max: 6 } });
    expect(outcomeOf({ weight: 20, actual: "不好" }, own)).toMatchObject({ allowed: { min: 0, max: 6 } });
    // Between the best and the last there are two tiers: 基本 names neither, but denies the best.
    expect(outcomeOf({ weight: 20, actual: "基本好" }, own)).toMatchObject({
      allowed: { min: 0, max: 20, maxInclusive: false },
      missed: true,
    });
  });
});

describe("the words of an actual value", () => {
  it.each([
    "达成年度指标",
    "达成",
    "达标",
    "优",
    "已达标",
    "全面达标",
    "已全面完成",
    "达成年度目标",
    "完成年度目标任务",
    "达标。",
    " 达 标 ",
    "达标（见附件）",
  ])("%s name the best tier", (actual) => {
    expect(outcomeOf({ target: "效果好", actual })).toMatchObject(best);
  });

  it.each(["部分达成", "部分达标", "基本达成", "基本完成", "一般", "已基本达成", "部分达成年度指标并具有一定效果"])(
    "%s name the middle tier",
    (actual) => {
      expect(outcomeOf({ target: "效果好", actual })).toMatchObject(middle);
    },
  );

  it.each(["未达成", "没有达成", "尚未达成", "未能达成", "不达标", "没达标", "差", "较差", "未达成年度指标", "均未达标"])(
    "%s name the last tier",
    (actual) => {
      expect(outcomeOf({ target: "效果好", actual })).toMatchObject(last);
    },
  );

  it.each([
    ["提升", "提升", best],
    ["提升", "明显提升", best],
    ["提升", "提升明显", best],
    ["提高", "不断提高", best],
    ["提高", "基本提高", middle],
    ["提高", "没有提高", last],
    ["规范", "达标", best],
    ["相关", "不相关", last],
    ["健全", "部分健全", middle],
    ["及时、完整", "及时、完整", best],
    // The target's own word is the best tier even where it is elsewhere a lower one.
    ["基本达标", "基本达标", best],
  ])("of the target %s: %s", (target, actual, expected) => {
    expect(outcomeOf({ target, actual })).toMatchObject(expected);
  });

  it.each([
    ["提高", "有待提高"],
    ["提高", "需进一步提高"],
    ["提高", "计划提高"],
    ["达标", "达标，但部分指标滞后"],
    ["达标", "达标率不高"],
    ["达标", "部分未达标"],
    ["及时、完整", "及时"],
    ["优化环境", "优化营商环境"],
    ["达标", "一般公共预算全部支出"],
    ["达标", "95%"],
    ["达标", "3项"],
    ["达标", "2021年12月1日"],
  ])("that name no tier are never guessed at: %s, %s", (target, actual) => {
    expect(outcomeOf({ target, actual })).toMatchObject(unknown);
  });

  it("deny the target also where they name no tier", () => {
    expect(outcomeOf({ target: "规范", actual: "不太规范" })).toMatchObject({
      allowed: { min: 0, max: 10, maxInclusive: false },
      missed: true,
    });
  });

  it("give way to the tier that is chosen apart", () => {
    expect(outcomeOf({ target: "达标", actual: "达标", tier: "部分达成年度指标并具有一定效果" })).toMatchObject(middle);
    expect(outcomeOf({ target: "达标", actual: "达标", tier: " " })).toMatchObject(best);
    expect(outcomeOf({ target: "达标", actual: "达标", tier: "第二档" })).toMatchObject(unknown);
  });
});

it("waits for an actual value, and scores no error value", () => {
  expect(outcomeOf({ target: "达标" }).kind).toBe("noActual");
  expect(outcomeOf({ target: "达标", tier: "达成" })).toMatchObject(best);
  expect(outcomeOf({ target: "达标", actual: "#N/A" })).toMatchObject({ kind: "unreadable", fault: { check: "E2" } });
});

describe("without a self-score", () => {
  const counting: ScoringRule = { kind: "qualitativeTiers", tiers: "80/60", unclaimed: "suggested" };

  it("the suggested points count where the scheme says so", () => {
    expect(outcomeOf({ actual: "达成" }, counting)).toMatchObject({ kind: "scored", score: 10, met: true });
    // (60 % + 80 %) ÷ 2 × 10 = 7
    expect(outcomeOf({ actual: "部分达成" }, counting)).toMatchObject({ kind: "scored", score: 7, met: false });
    expect(outcomeOf({ actual: "部分达成", selfScore: 6.5 }, counting)).toMatchObject({ kind: "judged", suggested: 7 });
  });

  it("but nothing is suggested for words that name no tier", () => {
    expect(outcomeOf({ actual: "有待提高", target: "提高" }, counting)).toMatchObject(unknown);
  });
});

it("says the tier, the interval and the suggestion", () => {
  const working = (given: Parameters<typeof ruleInput>[0]) => sayTogether(outcomeOf(given).steps);
  expect(working({ actual: "基本达标" })).toBe(
    "“基本达标”属“部分达成年度指标并具有一定效果”，由评价人在 6 分（含）至 8 分（不含）之间酌情计分，建议 7 分",
  );
  expect(working({ tier: "达成年度指标", selfScore: 9 })).toBe("完成档次为“达成年度指标”，由评价人在 8–10 分之间酌情计分");
  expect(working({ actual: "有待提高" })).toBe("“有待提高”对不上任何完成档次，由评价人在 0–10 分之间酌情计分");
});
