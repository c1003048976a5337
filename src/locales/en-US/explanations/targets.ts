import type { targets as chinese } from "../../zh-CN/explanations/targets";

export const targets: Record<keyof typeof chinese, string> = {
  "explain.E1":
    "The rule needs a target, and the cell is empty or cannot be read (error). A target that may have lost its sign (warning) or a character (info) in copying is scored as read and shown for checking. Without a clear target a score rests on nothing.",
  "explainSource.E1":
    "Measures for performance evaluation of project spending (MoF budget doc. 2020 no. 10): scores compare the result with the target; Measures for performance targets (MoF budget doc. 2015 no. 88): indicators are to be detailed and quantified",
  "explain.E2":
    "There is no actual value and no claim that counts, or the rule needs a figure and the cell holds words, a date or an error value (error; warning where the row has no points of its own and another rule counts it). Where a target has several parts and only some are answered it is a warning: parts are split at the semicolon, and each must be mentioned. Words such as “all completed” answer only targets in words.",
  "explainSource.E2":
    "Measures for performance evaluation of project spending (MoF budget doc. 2020 no. 10): scores follow the result; the finance bureaus' budget system: the result of a quantitative indicator must be a number",
  "explain.E3":
    "Target and actual value have units of different kinds, or a percent sign is missing where it matters (error). What can be converted is converted and said (info); where the two do not speak of the same thing, E7 says so. In the text of the report, amounts of 10,000 yuan or more written in yuan among others in units of 10,000 or 100 million are mentioned once.",
  "explainSource.E3": "Plain arithmetic; one unit throughout a report is common reviewing practice",
  "explain.E4":
    "Each declared target with a value is looked for in the table by its name (names need not be equal: half of the shorter one must agree); those without a row are listed together. In a group scored as a whole that has a score, rows without an actual value in the table or a result in the report are listed likewise. What was planned must be evaluated, not only what succeeded.",
  "explainSource.E4":
    "Measures for performance evaluation of project spending (MoF budget doc. 2020 no. 10): self-evaluation covers the overall goal and each indicator",
  "explain.E5":
    "In the group of rows that answer to declared targets, rows that agree with none of them by name are listed for checking; groups of management or benefits are left out. Where a report has no targets at all, a text that claims the year's task by two or more counts, without the number asked for or a completion rate, is mentioned once.",
  "explainSource.E5":
    "Measures for performance targets (MoF budget doc. 2015 no. 88): indicators correspond to the year's tasks or plans; comparing them one by one is common reviewing practice",
  "explain.E6":
    "The declared target and the row of the same name set different figures once units are converted (error). With a base and a stretch target, agreeing with one of them is enough; figures of different scale are compared at the precision of the coarser one. At least against at most, units of different kinds, or a standard that measures the opposite is a different measure (warning).",
  "explainSource.E6":
    "Plain arithmetic; that the form repeats the year's target is presupposed by the Measures for performance evaluation of project spending (MoF budget doc. 2020 no. 10)",
  "explain.E7":
    "Target and actual value both name what they measure (taxes, beds, firms …), share no such word or synonym, and no two neighbouring characters of their other words agree: the answer is to another question. Nothing is said where one of them names nothing. An error where the row has points and cannot be scored for it.",
  "explainSource.E7":
    "Measures for performance evaluation of project spending (MoF budget doc. 2020 no. 10): the result is compared with the target, so both must measure the same; judging by words is common reviewing practice",
  "explain.E8":
    "Of the rows whose target and actual value both have five Chinese characters or more, at least 3 and the scheme's share (30% by default) repeat the target word for word, white space, a closing stop and 100.0% for 100% aside. Below that share, an indicator that only a survey can tell still speaks if its figure is exactly the target (100% excepted) and no sample is given.",
  "explainSource.E8": "Common reviewing practice (results copied from targets are a frequent fault)",
  "explain.E9":
    "Where more is better, the actual value exceeds the target by the scheme's limit (by default shown from 20%, a reason asked for from 30%) and no reason is given; an execution rate above 100% is D3's or D9's. A result far above its target raises the question whether the target was set too low.",
  "explainSource.E9":
    "Measures for performance evaluation of project spending (MoF budget doc. 2020 no. 10); the finance bureaus' budget system marks 1.2 times the target red; Guangxi asks for a reason from 1.3 times",
  "explain.E10":
    "The actual value is only approximate, or only a bound, and does not tell whether the target is met (warning); a bound that settles it, such as more than 90 for a target of 90, is accepted. Five or more approximate figures in the report's text are mentioned once.",
  "explainSource.E10":
    "Measures for performance evaluation of project spending (MoF budget doc. 2020 no. 10): scores are proportional and need exact figures; for the text, common reviewing practice",
  "explain.E11":
    "Indicators named as a rate or degree have a target in words, against which nothing can be measured; they are listed together. Names that end alike and are no measures (efficiency, extent, system) and rates counted from other rows are left out; a target that the rule cannot use is E1's.",
  "explainSource.E11": "Measures for performance targets (MoF budget doc. 2015 no. 88): targets are to be detailed and quantified",
  "explain.E12":
    "The target asks for a state and the actual value tells an earlier one of the same process: started, topped out, completed, accepted, in use; applied, received, reviewed, announced, recognised; expropriated, demolished, started; and the like. A contradiction such as “completed topping-out” is told too; what is only expected is not reached; a row with a reason is not told. An error where the row has points and cannot be scored for it.",
  "explainSource.E12":
    "Measures for performance evaluation of project spending (MoF budget doc. 2020 no. 10): the result is compared with the target; the order of states follows the rules for construction, recognition and expropriation, as is common reviewing practice",
  "explain.E13":
    "A rate that is a share lies outside 0%–100% (less than 0.005 above 100% counts as rounding), or a number of things or an amount is negative. Rates of change and deviation, and targets that set an upper bound, may exceed 100%.",
  "explainSource.E13": "Plain arithmetic",
  "explain.E14":
    "The name says one thing (satisfaction) and the scoring standard measures the share of its opposite (complaints): more is better by the name and worse by the measure. Points taken off for each complaint are no opposite measure, and a standard that also speaks of the thing itself is not told.",
  "explainSource.E14": "Measures for performance targets (MoF budget doc. 2015 no. 88): indicators are to say clearly what they are about",
  "explain.E15":
    "Satisfaction has an actual value or a claimed score that counts, and neither the basic data, nor the row, nor the report says how many were asked; such rows are listed together. Where the table has no such row, the satisfaction that the report's text claims is looked at. What is told as copied from its target is not repeated.",
  "explainSource.E15":
    "Measures for performance targets (MoF budget doc. 2015 no. 88) set satisfaction indicators; that they need a survey is common reviewing practice",
  "explain.E16":
    "A target is written as base/stretch in one unit: base reached and stretch missed is mentioned; a stretch below the base, or more than 3 times it, is shown as a possible lost or added digit. Where the table has one value and the declared target two, the declared one is judged.",
  "explainSource.E16": "Plain arithmetic; base and stretch targets are a local practice of Wuhan, Hubei",
};
