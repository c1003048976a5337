import type { Indicator, Scheme, Submission } from "../../src/evaluation";
import { loadScheme } from "../../src/schemes";

/** The rows of the built-in scheme over and over, every cell filled in: met, missed, judged and wrong ones. */
export async function largeForm(rows: number): Promise<{ scheme: Scheme; submission: Submission }> {
  const scheme = await loadScheme("qiaoxi-2022");
  const actuals = ["100%", "83.5%", "不超过98%", "符合", "基本符合", "约90%", 0.95, "每年不少于12次"];
  const indicators = Array.from({ length: rows }, (_, row): Indicator[] => {
    const source = scheme.indicators[row % scheme.indicators.length];
    return source ? [{ ...source, code: `row-${row}` }] : [];
  }).flat();
  const entries = indicators.map(({ code }, row) => ({
    indicator: code,
    actual: actuals[row % actuals.length] ?? "",
    selfScore: row % 11,
    reason: row % 3 === 0 ? "受疫情影响" : "",
  }));
  return {
    scheme: { ...scheme, indicators },
    submission: {
      scheme: scheme.id,
      unit: "测试街道",
      year: 2022,
      dates: { report: "2023-01-31" },
      basics: { budgetInitial: 100, budgetAdjusted: "117.5万元", executed: 107.43 },
      entries,
      stated: { total: 98, grade: "优秀", groups: scheme.groups.map(({ path }) => ({ name: path.join("/"), score: 10 })), rates: {} },
    },
  };
}
