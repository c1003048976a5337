/** A form with everything that a district may print: its own words, 序号 and 得分率, the block of funds, printed goals, and groups that the unit fills itself. */
import type { Indicator, Scheme } from "../../src/evaluation";
import { parseScheme } from "../../src/schemes";

const indicator = (code: string, path: string[], weight: number, target: string): Indicator => ({
  code,
  path,
  weight,
  target,
  rule: { kind: "auto" },
  standard: "",
});

/** 产出指标/数量指标 (second level, 30 of which 10 are the scheme's) and 效益指标 (first level, 30) are open. */
export function openScheme(changes: Partial<Scheme["form"]> = {}): Scheme {
  const parsed = parseScheme({
    id: "open",
    version: "1",
    title: "项目支出绩效自评",
    issuer: "某区财政局",
    year: 2024,
    basis: [],
    fullScore: 100,
    claims: "whereJudged",
    groups: [
      { path: ["预算执行"], weight: 10 },
      { path: ["产出指标"], weight: 60 },
      { path: ["产出指标", "数量指标"], weight: 30, open: true },
      { path: ["产出指标", "时效指标"], weight: 30 },
      { path: ["效益指标"], weight: 30, open: true },
    ],
    indicators: [
      { ...indicator("execution", ["预算执行", "预算执行", "预算执行率"], 10, "100%"), derivedFrom: "budgetExecutionRate" },
      indicator("quantity", ["产出指标", "数量指标", "完成数量"], 10, "≥3次"),
      indicator("time", ["产出指标", "时效指标", "完成及时率"], 30, "≥90%"),
    ],
    gradeBands: [
      { grade: "优", min: 90, minInclusive: true, max: 100, maxInclusive: true },
      { grade: "良", min: 0, minInclusive: true, max: 90, maxInclusive: false },
    ],
    thresholds: {},
    checks: {},
    form: {
      title: "项目支出绩效自评表",
      parts: ["basics", "goals", "indicators", "conclusion", "problems", "scheme"],
      columns: ["number", "level1", "level2", "level3", "target", "actual", "weight", "score", "rate", "reason"],
      columnNames: { actual: "全年实际值", weight: "权重分值" },
      basics: [
        ...["budgetInitial", "budgetAdjusted", "executed", "initialFiscal", "adjustedFiscal", "executedFiscal"],
        ...["initialOther", "adjustedOther", "executedOther"],
      ],
      funds: { lines: ["total", "fiscal", "carriedOver", "other"], indicator: "execution" },
      goals: [
        {
          code: "overall",
          title: "年度总体目标",
          columns: [
            { field: "target", title: "预期目标" },
            { field: "actual", title: "实际完成情况" },
          ],
          rows: 1,
          printedWithIndicators: true,
        },
      ],
      ...changes,
    },
  });
  if (!("scheme" in parsed)) throw new Error(JSON.stringify(parsed.faults));
  return parsed.scheme;
}
