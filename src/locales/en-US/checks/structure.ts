import type { structure as chinese } from "../../zh-CN/checks/structure";

export const structure: Record<keyof typeof chinese, string> = {
  "check.A1": "The points of all indicators add up to {sum}, it must be {full}; adjust the points of your own indicators",
  "check.A2.less":
    "The indicators of “{group}” have {sum} points, fewer than {weight}; add indicators or points. Until then there is no grade",
  "check.A2.more": "The indicators of “{group}” have {sum} points, more than {weight}; lower their points. Until then there is no grade",
  "check.A3": "The report gives “{group}” {stated} points, the scheme {weight}; please check",
  "check.A4": "Scored twice, as “{other}” too; the same thing counts once. Please check",
  "check.A5": "The points of your own indicator “{name}” must be above 0, they are “{text}”; it is not scored. Please correct them",
  "check.A5.empty": "Your own indicator “{name}” has no points; please fill them in",
  "check.A6": "“{name}” measures money put in, it does not belong under “{under}”; move it to inputs or budget management",
  "check.A6.scheme":
    "“{name}” measures money put in, it does not belong under “{under}”; the scheme sets this row: fill it in and tell the finance office that made the scheme",
  "check.A7":
    "{groups}: scored as a whole and not broken down to third-level indicators, so the score cannot be traced; add points and scores for them",
  "check.A7.group": "“{group}”",
  "check.A7.noScore":
    "“{group}” is scored as a whole, but its score is missing; fill it in on the conclusion sheet, in the column of stated scores",
  "check.A8.base": "“{name}” is defined as a share of “{defined}”, its formula divides by “{used}”; please check which of them was used",
  "check.A8.term": "The notes of “{name}” explain “{term}”, which its formula does not use; please check formula and notes",
};
