import fc from "fast-check";
import { basicData, ruleKinds, type Scheme, type ScoringRule } from "../../src/evaluation";
import { layoutContents } from "../../src/form/layout/contents";
import { schemeSheet } from "../../src/form/layout/schemeSheet";
import { schemeFromTable, schemeRows } from "../../src/form/schemeRows";
import { indexSheet } from "../../src/form/table";
import { parseScheme } from "../../src/schemes";
import { arbitraryScheme, ruleOf } from "../schemes/arbitraryScheme";
import { qiaoxi } from "./sheets";

/** The scheme as it is read from the sheet that it was laid out on. */
function readBack(scheme: Scheme): unknown {
  const table = indexSheet(layoutContents(schemeSheet(scheme, "form-1", "评分方案")));
  if (table === null) throw new Error("no table");
  return schemeFromTable(table);
}

/** The scheme of the 2022 form with another rule for its first row. */
function withRule(rule: ScoringRule): Scheme {
  const scheme = qiaoxi();
  return { ...scheme, indicators: scheme.indicators.map((indicator, index) => (index === 0 ? { ...indicator, rule } : indicator)) };
}

/** The rows of the first indicator's rule, each as its name and its cells. */
function ruleRows(rule: ScoringRule): (string | number | null)[][] {
  return schemeRows(withRule(rule))
    .filter(({ section, code }) => section === "rules" && code.startsWith("indicators.0."))
    .map(({ name, cells }) => [name, ...cells]);
}

describe("the sheet 评分方案", () => {
  it("holds any scheme whole, with rules of every kind", () => {
    fc.assert(
      fc.property(arbitraryScheme, (scheme) => {
        expect(readBack(scheme)).toEqual(scheme);
      }),
      { numRuns: 60 },
    );
  });

  it("shows no field and no value by its English name", () => {
    fc.assert(
      fc.property(arbitraryScheme, (scheme) => {
        const cells = schemeRows(scheme).flatMap((row) => [row.name, ...row.cells].map((cell) => [row.code, String(cell ?? "")]));
        // Check ids are names of their own: B2, D5b.
        expect(cells.filter(([, cell = ""]) => /[a-z]/iu.test(cell.replaceAll(/\b[A-Z]\d+[a-z]?\b/gu, "")))).toEqual([]);
      }),
      { numRuns: 60 },
    );
  });

  it.each(ruleKinds)("tells two rules of the kind %s apart wherever they differ", (kind) => {
    const rule = ruleOf(kind, 10, ["quality-1", "cost-1"]);
    fc.assert(
      fc.property(rule, rule, (one, other) => {
        const same = JSON.stringify(one) === JSON.stringify(other);
        expect(JSON.stringify(schemeRows(withRule(one))) === JSON.stringify(schemeRows(withRule(other)))).toBe(same);
      }),
      { numRuns: 30 },
    );
  });

  it("reads like the district's own words", () => {
    expect(
      ruleRows({ kind: "deductPerUnit", direction: "lower", per: 5, measure: "percentOfTarget", deduct: 2, partial: "whole", atMost: 6 }),
    ).toEqual([
      ["活动项目实际完成率 · 方向", "越低越好"],
      ["活动项目实际完成率 · 每偏离多少扣一次分", 5],
      ["活动项目实际完成率 · 偏离的算法", "占指标值的百分比"],
      ["活动项目实际完成率 · 每次扣分", 2],
      ["活动项目实际完成率 · 不足一次时", "不扣分"],
      ["活动项目实际完成率 · 上限（分）", 6],
    ]);
  });

  it("names the part of a rule within a rule, and shows its bands as bands", () => {
    const bands = [
      { min: 0, minInclusive: true, max: 10, maxInclusive: true, points: 10 },
      { min: 10, minInclusive: false, max: null, maxInclusive: false, fraction: 0.5 },
    ];
    const inner: ScoringRule = { kind: "range", outside: "bands", bands };
    expect(
      ruleRows({
        kind: "composite",
        op: "max",
        parts: [
          { name: "变动率", rule: { kind: "derived", formula: "carryoverChangeRate", rule: inner }, target: "±10%" },
          { rule: { kind: "inverse", form: "linear" } },
        ],
      }),
    ).toEqual([
      ["活动项目实际完成率 · 组合方式", "取最高"],
      ["活动项目实际完成率 · 分项 1 · 名称", "变动率"],
      ["活动项目实际完成率 · 分项 1 · 评分方式", "由基本信息计算"],
      ["活动项目实际完成率 · 分项 1 · 实际值取自", "结转结余变动率"],
      ["活动项目实际完成率 · 分项 1 · 评分方式", "区间计分"],
      ["活动项目实际完成率 · 分项 1 · 范围以外", "按偏离幅度分档"],
      ["活动项目实际完成率 · 分项 1 · 档次 1", "[0,10]", 10, null],
      ["活动项目实际完成率 · 分项 1 · 档次 2", "(10,∞)", null, 0.5],
      ["活动项目实际完成率 · 分项 1 · 年度指标值", "±10%"],
      ["活动项目实际完成率 · 分项 2 · 评分方式", "反向指标计分"],
      ["活动项目实际完成率 · 分项 2 · 超出指标值时", "按超出幅度递减"],
    ]);
  });

  it("shows each tier as a row of a table", () => {
    expect(
      ruleRows({
        kind: "qualitativeTiers",
        tiers: [
          { label: "好", synonyms: ["很好"], min: 0.8, max: 1, maxInclusive: true },
          { label: "差", synonyms: [], min: 0, max: 0.8, maxInclusive: false, suggested: 0.4 },
        ],
      }),
    ).toEqual([
      ["活动项目实际完成率 · 完成档次 1", "好", null, null, 0.8, 1, "是", null],
      ["活动项目实际完成率 · 完成档次 1 · 同义说法 1", "很好"],
      ["活动项目实际完成率 · 完成档次 2", "差", null, null, 0, 0.8, "否", 0.4],
      ["活动项目实际完成率 · 完成档次 2 · 同义说法", "（空）"],
    ]);
  });

  it("shows the form's columns in one row, and what is beyond ten in rows of its own", () => {
    const { form } = qiaoxi();
    const basics = [...basicData.slice(0, 12)];
    const rows = schemeRows({ ...qiaoxi(), form: { ...form, basics } }).filter(({ code }) => code.startsWith("form.basics"));
    expect(rows.map(({ code, cells }) => [code, cells.length])).toEqual([
      ["form.basics", 10],
      ["form.basics.10", 1],
      ["form.basics.11", 1],
    ]);
  });

  it("shows points of a line and points of a checklist as rows of a table", () => {
    expect(
      ruleRows({
        kind: "interpolate",
        on: "completion",
        points: [
          { value: 60, fraction: 0 },
          { value: 100, points: 10 },
        ],
      }),
    ).toEqual([
      ["活动项目实际完成率 · 判断对象", "完成率"],
      ["活动项目实际完成率 · 折点 1", 60, null, 0],
      ["活动项目实际完成率 · 折点 2", 100, 10, null],
    ]);
    expect(ruleRows({ kind: "checklist", items: [{ text: "制度健全", points: 10 }], names: "unmet" })).toEqual([
      ["活动项目实际完成率 · 要点 1", "制度健全", 10],
      ["活动项目实际完成率 · 实际完成值填写", "不符合的要点"],
    ]);
  });

  it("shows adjustments, thresholds, checks and groups that are scored as one", () => {
    const scheme: Scheme = {
      ...qiaoxi(),
      groups: qiaoxi().groups.map((group, index) => (index === 3 ? { ...group, scoredAsOne: true } : group)),
      adjustments: {
        notApplicable: "redistribute",
        overAchievement: { abovePercent: 30, action: "minus", points: 2 },
        totalCaps: [{ min: 70, minInclusive: true, max: 80, maxInclusive: false, total: 89 }],
      },
      thresholds: { reasonBelowExecutionPercent: 80 },
      checks: { B15: "off", D5b: "info" },
    };
    const rows = schemeRows(scheme).filter(
      ({ section, code }) => (["totalCaps", "others"].includes(section) && !code.startsWith("form.")) || code.endsWith("scoredAsOne"),
    );
    expect(rows.map(({ section, name, cells }) => [section, name, ...cells])).toEqual([
      ["groups", "指标组 4 · 按组计分", "是"],
      ["totalCaps", "总分调整 · 执行率封顶 1", "[70,80)", 89],
      ["others", "阈值 · 预算执行率低于此值须说明原因（%）", 80],
      ["others", "检查项设置 · B15", "停用"],
      ["others", "检查项设置 · D5b", "提示"],
      ["others", "总分调整 · 不适用的指标", "按适用分值折算"],
      ["others", "总分调整 · 超额完成 · 超出指标值的幅度（%）", 30],
      ["others", "总分调整 · 超额完成 · 处理", "扣分"],
      ["others", "总分调整 · 超额完成 · 扣分", 2],
    ]);
  });

  it("says in words that a list or a setting is empty", () => {
    const empty = schemeRows({ ...qiaoxi(), basis: [], checks: {} }).filter(({ code }) => code === "basis" || code === "checks");
    expect(empty.map(({ name, cells }) => [name, ...cells])).toEqual([
      ["依据", "（空）"],
      ["检查项设置", "（未设）"],
    ]);
  });

  it("is drawn from schemes that are valid", () => {
    fc.assert(
      fc.property(arbitraryScheme, (scheme) => {
        expect(parseScheme(scheme)).toEqual({ scheme });
      }),
      { numRuns: 60 },
    );
  });
});
