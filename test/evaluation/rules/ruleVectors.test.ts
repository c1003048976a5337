import type { RuleBand, ScoringRule } from "../../../src/evaluation/rules";
import vectors from "./ruleVectors.json";
import { scoreOf } from "./scoreOf";

/** Published tables and forms, recomputed: w points, target T, actual value A (or x), both percent. */
interface Vector {
  rule: string;
  score?: number | undefined;
  w?: number | undefined;
  T?: number | undefined;
  A?: number | undefined;
  x?: number | undefined;
  N?: number | undefined;
  unit?: number | undefined;
  k?: number | undefined;
  direction?: string | undefined;
}

/** Not figures against targets: tested beside the rules that judge, the adjustments of the total and the grades. */
const elsewhere = ["proportional(exec)", "qualitativeTiers", "checklist", "grade", "totalCap", "redistribute"];

const from = (min: number, max: number | null, points: number): RuleBand => ({ min, minInclusive: true, max, maxInclusive: false, points });
const upTo = (min: number, max: number | null, points: number): RuleBand => ({
  min,
  minInclusive: false,
  max,
  maxInclusive: max !== null,
  points,
});

/** 达到 100% 得 10 分，90-99% 得 9 分，80-89 得 8 分，以此类推. */
const tenths = [from(100, null, 10), ...[9, 8, 7, 6, 5, 4, 3, 2, 1, 0].map((points) => from(points * 10, points * 10 + 10, points))];
/** 0 → 8; (0,10] → 6; (10,20] → 4; (20,30] → 2; above → 0. */
const control = [{ ...from(0, 0, 8), maxInclusive: true }, upTo(0, 10, 6), upTo(10, 20, 4), upTo(20, 30, 2), upTo(30, null, 0)];

function rulesOf({ rule, unit = 0, k = 0, direction }: Vector): ScoringRule[] {
  switch (rule) {
    case "proportional":
      return [{ kind: "proportional" }];
    case "inverse.ratio":
      return [{ kind: "inverse", form: "ratio" }];
    case "inverse.linear":
      return [{ kind: "inverse", form: "linear" }];
    case "inverse.*":
      return (["ratio", "linear", "zero"] as const).map((form) => ({ kind: "inverse", form }));
    case "bands(S002)":
      return [{ kind: "bands", on: "rate", bands: tenths }];
    case "bands(hunan预算控制率)":
      return [{ kind: "bands", on: "actual", bands: control }];
    case "deductPerUnit.whole":
      return [{ kind: "deductPerUnit", per: unit, deduct: k, direction: direction === "lower" ? "lower" : "higher" }];
    case "coefficient(川编制准确)":
      return [{ kind: "coefficient", intercept: 1, slope: -10, zeroAbove: 0.1 }];
    case "rank":
      return [{ kind: "rank", outside: "linear" }];
    default:
      return [];
  }
}

function cellsOf({ rule, w, T, A, x, N }: Vector): Parameters<typeof scoreOf>[1] {
  const weight = w ?? 0;
  if (rule === "rank") {
    return { weight, target: `前${N}名`, actual: `第${A}名` };
  }
  if (rule.startsWith("coefficient")) {
    return { weight, actual: x ?? "" };
  }
  return { weight, target: T === undefined ? "" : `${T}%`, actual: `${A ?? x}%` };
}

const all: Vector[] = vectors;
const rows = all.flatMap((vector) =>
  rulesOf(vector).map((rule) => ({ name: `${JSON.stringify(rule)} ${JSON.stringify(cellsOf(vector))}`, rule, vector })),
);

describe("published scores", () => {
  it.each(rows)("$name gives $vector.score", ({ rule, vector }) => {
    expect(scoreOf(rule, cellsOf(vector)).score).toBe(vector.score);
  });

  it("are all tested here or beside the rules that judge", () => {
    expect(all.filter((vector) => rulesOf(vector).length === 0 && !elsewhere.includes(vector.rule))).toEqual([]);
    expect(rows).toHaveLength(32);
  });
});
