import type { structure as chinese } from "../../zh-CN/explanations/structure";

export const structure: Record<keyof typeof chinese, string> = {
  "explain.A1":
    "Told where the points of all rows (of a group that is scored as a whole, its own) differ from the full score by more than 0.005; where one open group alone is off, A2 tells it. Points that do not add up make total and grade meaningless.",
  "explainSource.A1":
    "The full score of the scheme; validation rule of the integrated budget system (third-level points add up to those above)",
  "explain.A2":
    "Told where the rows of a group in which the unit sets its own indicators differ from the group's points by more than 0.005. There is no grade until they fit.",
  "explainSource.A2":
    "The group's points in the scheme; validation rule of the integrated budget system (third-level points add up to those above)",
  "explain.A3":
    "A hint where the report gives a first-level group other points than the scheme, by more than 0.005. The scheme counts; check whether the report used another one.",
  "explainSource.A3":
    "The points of the scheme; Measures for the Performance Evaluation of Project Spending (MoF 2020 No. 10) on uniform weights",
  "explain.A4":
    "Told where two rows of one second-level group have one name, punctuation and a closing “率” aside, or where names mean the same (budget execution, its rate, the completion rate) wherever they stand. What is scored twice counts twice.",
  "explainSource.A4":
    "Common reviewing practice; one name under two second-level groups is no repeat, by the framework of common indicators (MoF 2013 No. 53)",
  "explain.A5": "Told where the points of an indicator of the unit's own are empty, no number, or not above 0. The row is not scored.",
  "explainSource.A5": "Validation rule of the integrated budget system (points must be above 0)",
  "explain.A6":
    "Told where an indicator of money put in or spent (funds in place, budget execution) stands among quantities, qualities or benefits. The unit cannot move a row of the scheme, only tell the finance office; its own it should move.",
  "explainSource.A6":
    "The framework of common indicators (MoF 2013 No. 53) has them under process; MoF 2020 No. 10 keeps budget execution apart from outputs and benefits",
  "explain.A7":
    "Told where groups are scored as a whole and their third-level indicators have neither points nor scores, all groups in one problem; a score that is missing is told for each group, and there is no grade without it. A score that is not broken down cannot be checked.",
  "explainSource.A7":
    "Measures for the Performance Evaluation of Project Spending (MoF 2020 No. 10): the total is the sum of all indicators' scores; common reviewing practice",
  "explain.A8":
    "Definition (a share of …) and formula (= a/b) are read from the standard and the note. A hint where one denominator is a part of the other, or they have nothing in common, and where a term is explained that the formula does not use. Another denominator gives another rate.",
  "explainSource.A8":
    "Common reviewing practice; the framework of common indicators (MoF 2013 No. 53) gives a definition and a formula for each",
};
