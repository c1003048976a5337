import type { figures as chinese } from "../../zh-CN/checks/figures";

export const figures: Record<keyof typeof chinese, string> = {
  "check.F1": "“{label}”: {part} ÷ {whole} = {calculated}, stated {stated}; please correct it",
  "check.F2":
    "“{label}” is stated as {stated}, the share of “{base}” {baseValue}; of its own whole “{whole}” {wholeValue} it is {calculated}. Please use one base",
  "check.F3": "“{label}” is {total}, all of its parts add up to {sum}, a difference of {difference}; please check",
  "check.F4": "“{label}” is {total}, the parts named add up to {sum}; the remaining {rest} are not accounted for, please add them",
  "check.F4.above": "“{label}” is {total}, the parts named add up to {sum}, more than the whole; please check",
  "check.F4.part": "“{label}” is {total}, of which “{part}” is {value}, more than the whole; please check",
  "check.F5.posts": "Administrative and institution posts add up to {posts}, the staff quota is {quota}; please check",
  "check.F5.postsRetired":
    "Administrative and institution posts add up to {posts}, the staff quota is {quota}; {inService} in service and {retired} retired make just {quota}. The retired hold no post; please correct it",
  "check.F5.retired":
    "{inService} in service and {retired} retired make just the staff quota of {quota}. The retired hold no post; please check",
  "check.F5.above": "{inService} are in service, more than the staff quota of {quota}; please check and explain",
  "check.F5.abovePosts": "{inService} are in service, more than the {posts} administrative and institution posts; please check and explain",
  "check.F5.retiredOnly":
    "“{label}”, {total}, counts {value} who left with full honours (“离休”), whom that name does not include; call it “离退休人员”",
  "check.F6": "“{label}”: last year {previous}, this year {value}; the change is {calculated}, stated “{stated}”. Please correct it",
  "check.F6.sign":
    "“{label}”: last year {previous}, this year {value}; the change is {calculated}, stated “{stated}”, which is the opposite direction. Please correct it",
  "check.F6.nothingBefore":
    "“{label}” was 0 last year, so no rate of change can be computed; please delete “{stated}” and state the difference only",
  "check.F7": "“{label}” has two values: {first}, {second}; please check and use one",
  "check.F7.alike": "“{firstLabel}” {first} and “{label}” {second} are named alike but differ; please check, or say how they relate",
  "check.F7.overlap":
    "The {first} and the {second} put in both name “{thing}”; please check whether it is counted twice, and say what each covers",
  "check.F7.inText": "{value} (paragraph {row} of the report)",
  "check.F7.inTable": "{value} (row {row} of the key figures)",
  "check.F7.ofRow": "{value} (actual value of the indicator “{name}”)",
  "check.F8": "“{claim}” is announced, {listed} are listed; please complete the list or correct the number",
  "check.F9": "“{whole}” is {total}, “{label}” {done} ({rate}); the remaining {rest} are not accounted for, please explain",
  "check.F9.share": "“{label}” is {stated}, below 100%; the rest is not accounted for, please explain",
  "check.F10": "“{part}” {partValue} ÷ “{whole}” {wholeValue} = {ratio}, outside the usual {bounds}; please check figures and units",
  "check.F11": "“{label}”: {part} ÷ {whole} rounds to {rounded}; the stated {stated} is cut off",
  "check.F12.rises": "All {count} rates of this paragraph are rises, yet it concludes “{word}”; please check",
  "check.F12.falls": "All {count} rates of this paragraph are falls, yet it concludes “{word}”; please check",
  "check.F13": "“{label}” is a budget, yet it is part of “{whole}”; use what was spent, or leave it out of the total",
  "check.F14":
    "“{label}” is {total}, its parts add up to {sum}, more than the whole; if they overlap or stand beside it, please say how they are counted",
  "check.F14.part": "“{label}” is {total}, its part “{part}” is {value}, more than the whole; please check",
};
