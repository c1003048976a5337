import type { adjustments as chinese } from "../zh-CN/adjustments";

/** Adjustments of the total: what was adjusted and why. */
export const adjustments = {
  "adjustment.redistributed":
    "points of indicators that do not apply go to the others: {score} ÷ {applicable} points that apply × {fullScore} = {result}",
  "adjustment.excluded": "{count} indicators do not apply; their {weight} points do not count",
  "adjustment.flagged": "“{name}” exceeds its target by {excess} (limit {limit}): check whether the target was too low",
  "adjustment.minus": "“{name}” exceeds its target by {excess} (limit {limit}): {points} points off",
  "adjustment.scaled": "“{name}” exceeds its target by {excess} (limit {limit}): {score} × [1 − ({excess} − {limit})] = {result}",
  "adjustment.notCounted": "“{name}” exceeds its target by {excess} (limit {limit}): its {score} points do not count",
  "adjustment.capped": "{total} in all, execution rate {rate}, at most {cap}",
} satisfies Record<keyof typeof chinese, string>;
