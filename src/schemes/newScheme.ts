import type { Scheme } from "../evaluation";

/**
 * The smallest scheme to begin with: one group, three indicators, the national grade bands (财预〔2020〕10号: 90, 80, 60).
 * @param year the budget year that is evaluated.
 */
export function blankScheme(year: number): Scheme {
  return {
    id: "my-scheme",
    version: "1",
    title: "部门整体支出绩效自评",
    issuer: "",
    year,
    basis: [],
    fullScore: 100,
    claims: "whereJudged",
    groups: [{ path: ["产出指标"], weight: 100 }],
    indicators: [indicator("indicator-1", "指标一", 40), indicator("indicator-2", "指标二", 30), indicator("indicator-3", "指标三", 30)],
    gradeBands: [
      { grade: "优", min: 90, minInclusive: true, max: 100, maxInclusive: true },
      { grade: "良", min: 80, minInclusive: true, max: 90, maxInclusive: false },
      { grade: "中", min: 60, minInclusive: true, max: 80, maxInclusive: false },
      { grade: "差", min: 0, minInclusive: true, max: 60, maxInclusive: false },
    ],
    thresholds: {},
    checks: {},
    form: {
      title: "部门整体支出绩效自评表",
      parts: ["basics", "indicators", "conclusion", "problems", "scheme"],
      columns: ["level1", "level2", "level3", "weight", "target", "actual", "score", "reason"],
      basics: ["budgetInitial", "budgetAdjusted", "executed"],
    },
  };
}

function indicator(code: string, name: string, weight: number): Scheme["indicators"][number] {
  return { code, path: ["产出指标", "数量指标", name], weight, target: "≥100%", rule: { kind: "auto" }, standard: "" };
}

/** A scheme as the beginning of one's own: under another id, in its first version, without the stamp. */
export function copyScheme({ sealed: _stamp, ...scheme }: Scheme): Scheme {
  return { ...scheme, id: `${scheme.id}-copy`, version: "1" };
}
