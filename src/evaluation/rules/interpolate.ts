import { awardedPoints, earnsAll, worthOf, type Award } from "./band";
import { judgedValue } from "./judgedValue";
import { onLine } from "./line";
import { scored, unreadable, withinWeight, type RuleInput, type RuleOutcome } from "./outcome";

/** 插值计分: straight lines between points, level beyond the ends. */
export interface InterpolateRule {
  kind: "interpolate";
  /** Judged: the actual value itself, or completion = actual ÷ target in percent. */
  on: "actual" | "completion";
  /** In ascending order of value; the award in points, or as a fraction of the weight. */
  points: ({ value: number } & Award)[];
}

/**
 * 插值计分: between two points (x₀, y₀) and (x₁, y₁) the score is y₀ + (y₁ − y₀) × (x − x₀) ÷ (x₁ − x₀); beyond the ends it is the end's
 * (schemes that score by a table of rates and points).
 */
export function interpolate({ on, points }: InterpolateRule, input: RuleInput): RuleOutcome {
  const judged = judgedValue(on, input, points.some(({ value }) => value < 0) ? "legal" : "asZero");
  if ("kind" in judged) {
    return judged;
  }
  const { weight } = input;
  const { quantity, steps } = judged;
  const { value, unit } = quantity;
  const next = points.findIndex((point) => point.value >= value);
  const [low, high] = [points[next - 1], points[next]];
  if (low === undefined || high === undefined) {
    const end = next === 0 ? high : points[points.length - 1];
    return end === undefined
      ? unreadable("E2", { key: "check.E2.noBand", values: { actual: quantity } })
      : scored(awardedPoints(end, weight), earnsAll(end, weight, points), [
          ...steps,
          {
            key: "working.interpolatedEnd",
            values: { value: quantity, end: { value: end.value, unit }, points: awardedPoints(end, weight) },
          },
        ]);
  }
  const score = withinWeight(onLine(value, [low.value, worthOf(low, weight)], [high.value, worthOf(high, weight)]), weight);
  return scored(score, weight > 0 && score >= weight, [
    ...steps,
    {
      key: "working.interpolated",
      values: {
        value: quantity,
        low: { value: low.value, unit },
        lowPoints: awardedPoints(low, weight),
        high: { value: high.value, unit },
        highPoints: awardedPoints(high, weight),
      },
    },
  ]);
}
