import type { scores as chinese } from "../../zh-CN/checks/scores";

export const scores: Record<keyof typeof chinese, string> = {
  "check.B1": "The self-score {score} is outside 0 to {weight}; please correct it",
  "check.B2": "The rule gives {calculated}, the self-score is {score}; correct it or check the actual value",
  "check.B3": "“{group}” is stated with {score}, what stands below it adds up to {sum}; please check",
  "check.B4": "The stated total is {total}; {sums}; please check",
  "check.B4.group": "“{group}”",
  "check.B4.groups": "by the first-level scores {addends}={sum}",
  "check.B4.groupsBelow": "{groups} by the scores below {addends}={sum}",
  "check.B4.below": "all by the scores below {addends}={sum}",
  "check.B4.indicators": "the self-scores add up to {sum}",
  "check.B5": "“{group}” is stated with a rate of {stated}, {score}÷{weight} is {calculated}; please correct it",
  "check.B6": "“{group}” has more than one score in the report: {scores}; please make them one",
  "check.B6.score": "{score}",
  "check.B7":
    "“{group}” has {weight} points, {deducted} are said to be taken off: {weight}−{deducted}={rest}, stated {score}; please check",
  "check.B7.counted":
    "“{group}” has {missed} missed targets, {deduct} points off for each: {expected} off, the report takes {deducted} off; please check",
  "check.B7.atLeast":
    "“{group}” has at least {missed} missed targets, {deduct} points off for each: at least {expected} off, the report takes {deducted} off; {undecided} more are undecided. Please check",
  "check.B8": "Actual {actual} misses the target {target}, yet the self-score is full; deduct as the standard says",
  "check.B8.cited":
    "Rests on “{name}”, which missed its target (target “{target}”, actual “{actual}”), yet the self-score is full; take points off or give other grounds",
  "check.B9": "Score {score} is below the full {weight}; please fill in the reason for the deviation and the measures",
  "check.B9.group": "“{group}” has {score} of {weight} points; please give the reason",
  "check.B9.judged": "{score} points by judgement: the scheme asks for a reason beside them; please give it",
  "check.B10":
    "The target is met and the score of {score} is full, yet a reason for a deviation is given; please check actual value, score and reason",
  "check.B11": "With “{actual}” as the actual value the score must be from {min} to {max}; the self-score is {score}. Please correct it",
  "check.B11.rule": "By the rule the score must be from {min} to {max}; the self-score is {score}. Please correct it",
  "check.B11.below":
    "With “{actual}” as the actual value the score must be at least {min} and below {max}; the self-score is {score}. Please correct it",
  "check.B12": "Self-scored {score} without an actual value: the score rests on nothing; please fill it in",
  "check.B12.missingBasic":
    "Self-scored {score}, but {basic} is empty and the actual value cannot be calculated; fill it in on the basic data sheet",
  "check.B13": "The self-score {score} has more than two decimals; round it to {rounded}",
  "check.B14":
    "At a budget execution rate of {rate} the scheme allows a total of at most {cap}, the stated total is {total}; please correct it",
  "check.B15":
    "All indicators but budget execution reach {rate} of their points, the budget execution rate is {execution}: ({rate}−{execution})÷{rate}={excess}, above {limit}; check whether scores are too high, or say why",
  "check.B15.allFull":
    "Every indicator has its full points, {total} in all, some of them by judgement; please check whether points should have been taken off",
  "check.B16":
    "Actual {actual} meets the target {target} and the rule gives {weight}, the self-score is {score}; correct it or say what the deduction rests on",
  "check.B17.total": "The stated total is {total}, calculated {calculated}; please correct it",
  "check.B17.totalByGroups": "The stated total is {total}, calculated {calculated}; these differ: {groups}; please correct it",
  "check.B17.group": "“{group}” stated {score}, calculated {calculated}",
};
