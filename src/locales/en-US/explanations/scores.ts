import type { scores as chinese } from "../../zh-CN/explanations/scores";

export const scores: Record<keyof typeof chinese, string> = {
  "explain.B1":
    "Told where the self-score is below 0 or above the row's points; for a group that is scored as a whole, the stated score. There is no tolerance.",
  "explainSource.B1": "Validation rule of the integrated budget system (a score never exceeds its points)",
  "explain.B2":
    "Told where the self-score differs from what the scoring rule gives by more than 0.005. Rows that a person judges are left out; points missing for a target that is met are B16's, impossible scores B1's. The rule's score counts.",
  "explainSource.B2":
    "The scheme's standard; Measures for the Performance Evaluation of Project Spending (MoF 2020 No. 10) on quantitative indicators",
  "explain.B3":
    "Told where a stated group score differs from the sum of the scores below it by more than 0.005. It is not compared where one of these is missing.",
  "explainSource.B3": "Plain arithmetic",
  "explain.B4":
    "Told where one of the ways to add the report's own scores up (first level, levels below) gives another total than the stated one, by more than 0.005. Each sum is shown.",
  "explainSource.B4": "Plain arithmetic",
  "explain.B5":
    "Told where a stated score rate is not score ÷ points. Tolerance: half a unit of its last decimal; a rate that is cut off passes too.",
  "explainSource.B5": "Plain arithmetic",
  "explain.B6": "Told where the report writes two or more scores for one group that differ by more than 0.005.",
  "explainSource.B6": "Common reviewing practice",
  "explain.B7":
    "Told where a stated score is not the points less the stated deduction, or the deduction not the missed targets × the points off for each, by more than 0.005. While rows are undecided the deduction may be more, not less.",
  "explainSource.B7": "Plain arithmetic; the points off for each are the scheme's",
  "explain.B8":
    "Told where the target is missed, a person judges the deduction, and the self-score is full all the same; and where a row of benefits is full while its actual value, or the section of the report with its name, names a quantitative indicator that was missed. Where a rule computes the score it is B2.",
  "explainSource.B8":
    "Measures for the Performance Evaluation of Project Spending (MoF 2020 No. 10): a missed target scores in proportion to what was reached",
  "explain.B9":
    "Told where the score that counts is below the points, or the share of them that the scheme sets, and no reason is written; a mere “无” is none. It is the rule's score that counts, so a row that the clerk gave full points needs a reason too where the rule takes some off.",
  "explainSource.B9":
    "Measures for the Performance Evaluation of Project Spending (MoF 2020 No. 10): reasons and measures for what is missed or far off; the integrated budget system demands a reason for any score below the points",
  "explain.B10":
    "A hint where the target is just met, rule and self-score are full, and yet a reason for a deviation is written. A target that is exceeded, and the row of budget execution, may have one; words such as “无偏差” are none.",
  "explainSource.B10": "Common reviewing practice",
  "explain.B11":
    "Told where a qualitative indicator has a tier and the self-score is outside the tier's interval: the points × the tier's shares, rounded to two decimals. Which bound belongs to it the scheme says.",
  "explainSource.B11":
    "Measures for the Performance Evaluation of Project Spending (MoF 2020 No. 10) on the three tiers of qualitative indicators; validation rule of the integrated budget system",
  "explain.B12":
    "Told where a self-score counts although there is no actual value, or no basic data to compute it from. A score needs something that a reviewer can check.",
  "explainSource.B12": "Common reviewing practice; the integrated budget system demands a figure for quantitative indicators",
  "explain.B13":
    "A hint where the self-score has more than two decimals; a wrong score is B1's, B2's or B11's. Scores are rounded row by row, so that sums can be checked.",
  "explainSource.B13": "Scores of the integrated budget system have two decimals",
  "explain.B14":
    "Told where the scheme limits the total by budget execution and the stated total is above the limit, without tolerance. A scheme without limits is not checked.",
  "explainSource.B14": "The scheme's limits; the published manual of a region (execution of 70–80%: 89 points at most)",
  "explain.B15":
    "The score rate is all scores but that of budget execution ÷ their points. Told where (score rate − execution rate) ÷ score rate exceeds 5%, or the scheme's own limit; not while rows are open. Near full points for money that was not spent need a word. Besides, a hint where at least five rows all have full points and some are judged by a person.",
  "explainSource.B15": "Warning rule of the integrated budget system (red above 5%); the hint on full points is common reviewing practice",
  "explain.B16":
    "Told where the actual value meets the target by a figure, the rule gives full points, and the self-score is lower by more than 0.005. Points taken off so that the total is not perfect rest on nothing; a value far above its target (20% by default) with a reason is left alone.",
  "explainSource.B16":
    "Measures for the Performance Evaluation of Project Spending (MoF 2020 No. 10): a target that is met earns all its points",
  "explain.B17":
    "Told where the stated total or a stated group score differs from the calculated one by more than 0.005. Sums with open rows are not compared, and what B3, B4 or B14 say is not said again.",
  "explainSource.B17":
    "The scheme's standard; Measures for the Performance Evaluation of Project Spending (MoF 2020 No. 10): the total is the sum of all indicators' scores",
};
