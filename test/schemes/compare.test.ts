import fc from "fast-check";
import type { Indicator, Scheme } from "../../src/evaluation";
import { compareSchemes } from "../../src/schemes";
import { qiaoxi } from "../form/sheets";
import { arbitraryScheme } from "./arbitraryScheme";

/** The scheme with one indicator changed. */
function withIndicator(code: string, change: Partial<Indicator>): Scheme {
  const scheme = qiaoxi();
  return {
    ...scheme,
    indicators: scheme.indicators.map((indicator) => (indicator.code === code ? { ...indicator, ...change } : indicator)),
  };
}

const quality = ["产出指标", "质量指标", "工作资金到位率"];

describe("what a newer version of a scheme changes", () => {
  it("is nothing between a scheme and itself, whatever the scheme", () => {
    fc.assert(
      fc.property(arbitraryScheme, (scheme) => {
        expect(compareSchemes(scheme, structuredClone(scheme))).toEqual([]);
      }),
      { numRuns: 50 },
    );
  });

  it("tells points, target and words of a row, each by itself", () => {
    expect(compareSchemes(qiaoxi(), withIndicator("quality-1", { weight: 12, target: "≥95%", choices: ["是", "否"] }))).toEqual([
      { kind: "weight", path: quality, from: 10, to: 12 },
      { kind: "text", path: quality, field: "target", from: "100%", to: "≥95%" },
      { kind: "text", path: quality, field: "choices", from: "", to: "是、否" },
    ]);
  });

  it("tells a renamed row by its code, and keeps what else changed under the new name", () => {
    const path = ["产出指标", "质量指标", "资金到位率"];
    expect(compareSchemes(qiaoxi(), withIndicator("quality-1", { path, weight: 12 }))).toEqual([
      { kind: "indicatorRenamed", from: quality, to: path },
      { kind: "weight", path, from: 10, to: 12 },
    ]);
  });

  it("tells a row that came and one that went", () => {
    const scheme = qiaoxi();
    const added: Indicator = { ...scheme.indicators[0], code: "new-1", path: ["产出指标", "数量指标", "走访户数"] } as Indicator;
    const changes = compareSchemes(scheme, {
      ...scheme,
      indicators: [added, ...scheme.indicators.filter(({ code }) => code !== "quality-1")],
    });
    expect(changes).toEqual([
      { kind: "indicatorAdded", path: ["产出指标", "数量指标", "走访户数"], weight: 10 },
      { kind: "indicatorRemoved", path: quality, weight: 10 },
    ]);
  });

  it("tells another rule, and another parameter of the same rule", () => {
    for (const rule of [
      { kind: "inverse", form: "zero" },
      { kind: "proportional", passMark: 60 },
    ] as const) {
      expect(compareSchemes(qiaoxi(), withIndicator("quality-1", { rule }))).toMatchObject([{ kind: "rule", path: quality, to: { rule } }]);
    }
  });

  it("tells groups: points, how they are scored, new and gone", () => {
    const scheme = qiaoxi();
    const groups = scheme.groups.map((group, index) => (index === 0 ? { ...group, weight: 50, open: true } : group)).slice(0, 3);
    expect(compareSchemes(scheme, { ...scheme, groups: [...groups, { path: ["管理指标"], weight: 10 }] })).toEqual([
      { kind: "groupWeight", path: ["产出指标"], from: 40, to: 50 },
      { kind: "groupScoring", path: ["产出指标"], from: "rows", to: "open" },
      { kind: "groupAdded", path: ["管理指标"], weight: 10 },
      { kind: "groupRemoved", path: ["满意度指标"], weight: 10 },
    ]);
  });

  it("tells columns and basic data that come, go, or only change their order", () => {
    const scheme = qiaoxi();
    const columns = scheme.form.columns.filter((column) => column !== "reason");
    const basics = [...scheme.form.basics].reverse();
    expect(compareSchemes(scheme, { ...scheme, form: { ...scheme.form, columns: [...columns, "rate"], basics } })).toEqual([
      { kind: "list", field: "columns", added: ["rate"], removed: ["reason"] },
      { kind: "list", field: "basics", added: [], removed: [] },
    ]);
  });

  it("tells bands, adjustments, thresholds and settings", () => {
    const scheme = qiaoxi();
    const newer: Scheme = {
      ...scheme,
      ...{
        version: "2",
        year: 2023,
        thresholds: { ...scheme.thresholds, flagAboveTargetPercent: 77 },
        adjustments: { notApplicable: "exclude" },
      },
      gradeBands: scheme.gradeBands.map((band) => ({ ...band, grade: `${band.grade}级` })),
    };
    expect(compareSchemes(scheme, newer)).toEqual([
      { kind: "setting", field: "year", from: "2022", to: "2023" },
      ...(["gradeBands", "adjustments", "thresholds"] as const).map((field) => ({ kind: "part", field })),
    ]);
  });
});
