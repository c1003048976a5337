import type { Indicator, Scheme, ScoringRule } from "../../src/evaluation";
import "../../src/locales/tools";
import { compareSchemes } from "../../src/schemes";
import { changeTexts } from "../../src/taskpane/tools/newVersion/changeTexts";
import { qiaoxi } from "../form/sheets";

const texts = (older: Scheme, newer: Scheme): string[] =>
  compareSchemes(older, newer).flatMap((change) => changeTexts(change, older, newer, "zh-CN"));

function withIndicator(code: string, change: Partial<Indicator>): Scheme {
  const scheme = qiaoxi();
  return {
    ...scheme,
    indicators: scheme.indicators.map((indicator) => (indicator.code === code ? { ...indicator, ...change } : indicator)),
  };
}

it("a changed band is told as the sheet 评分方案 shows it", () => {
  const rule = qiaoxi().indicators[4]?.rule;
  if (rule?.kind !== "bands") throw new Error("no bands");
  const bands = rule.bands.map((band, index) => (index === 1 ? { ...band, points: 9.5 } : band));
  expect(texts(qiaoxi(), withIndicator("execution-1", { rule: { ...rule, bands } as ScoringRule }))).toEqual([
    "实际执行资金占预算资金的比率 · 档次 2：[90,100) 9 → [90,100) 9.5",
  ]);
});

it("another rule, another source and another target are told in words", () => {
  const change = { rule: { kind: "inverse", form: "zero" }, derivedFrom: "budgetExecutionRate", target: "" } as const;
  expect(texts(qiaoxi(), withIndicator("quality-1", change))).toEqual([
    "“产出指标 / 质量指标 / 工作资金到位率”的评分方式：按完成比例计分 → 反向指标计分",
    "产出指标 / 质量指标 / 工作资金到位率 · 实际值取自：（无） → 预算执行率",
    "工作资金到位率 · 超出指标值时：（无） → 不得分",
    "“产出指标 / 质量指标 / 工作资金到位率”的年度指标值：100% → （无）",
  ]);
});

it("settings, bands, adjustments, columns and basic data are told in words", () => {
  const scheme = qiaoxi();
  const newer: Scheme = {
    ...scheme,
    ...{ claims: "never", adjustments: { notApplicable: "exclude" } },
    gradeBands: scheme.gradeBands.map((band) => (band.grade === "优秀" ? { ...band, grade: "优" } : band)),
    form: { ...scheme.form, columns: [...scheme.form.columns].reverse(), basics: [...scheme.form.basics, "retired"] },
  };
  const said = texts(scheme, newer);
  expect(said).toHaveLength(5);
  expect(said[0]).toBe("自评得分的采用：酌情时、未填实际完成值时采用 → 不采用");
  expect(said[1]).toMatch(/^等级区间 1：\[\d+,100\] 优秀 → \[\d+,100\] 优$/);
  expect(said[2]).toMatch(/^总分调整 · 不适用的指标：（无） → /);
  expect(said[3]).toBe("栏目，次序有变");
  expect(said[4]).toMatch(/^基本数据，增加 /);
});
